// D-TTM 発売の前倒し: CM·months, the whole in the month of launch m; with the margin ratio both sales and cost move.
import { add, div, mul, neg, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { marginRatio, monthOf, optional, price } from './parts.ts';

export const launch: Driver = {
  id: 'D-TTM',
  name: { ja: '発売の前倒し', en: 'Earlier launch' },
  dimension: 'D',
  certainty: 'hard',
  pool: 'sales',
  metric: { label: { ja: '発売の月', en: 'Month of launch' }, before: 'planned', after: 'm' },
  inputs: {
    CM: {
      ...price('month')('発売後の月の限界利益', 'Contribution margin of a month after launch'),
      aliases: ['cm'],
    },
    months: { ...monthOf('早まる月数', 'Months earlier'), aliases: ['dm'] },
    m: { ...monthOf('発売の月（導入後）', 'Month of launch (after)'), aliases: ['month', 'launch'] },
    m_r: optional(marginRatio),
  },
  steps: {
    planned: {
      unit: 'month',
      role: 'time',
      label: { ja: '発売の月（現在）', en: 'Month of launch (today)' },
      expr: add('m', 'months'),
    },
    earned: {
      unit: 'JPY',
      role: 'flow',
      label: { ja: '前倒しの限界利益', en: 'Contribution margin of the earlier launch' },
      expr: mul('CM', 'months'),
    },
  },
  effects: [
    {
      kind: 'once',
      month: 'm',
      without: ['m_r'],
      postings: { margin: { account: accounts.sales, sign: 1, expr: term('earned') } },
    },
    {
      kind: 'once',
      month: 'm',
      given: ['m_r'],
      postings: {
        revenue: { account: accounts.sales, sign: 1, expr: div('earned', 'm_r') },
        variable: { account: accounts.cogs, sign: 1, expr: neg(mul(div('earned', 'm_r'), sub(1, 'm_r'))) },
      },
    },
  ],
};
