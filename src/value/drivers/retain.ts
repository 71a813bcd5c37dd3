// Q-RETAIN 解約・失注の減少: G_y = N·a·½(δ_{y−1}+δ_y), δ_y = (1−c1)^y − (1−c0)^y; with the margin ratio both sales and cost move.
import { add, compound, div, mul, neg, prev, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { countOf, marginRatio, optional, price, share } from './parts.ts';

export const retain: Driver = {
  id: 'Q-RETAIN',
  name: { ja: '解約・失注の減少', en: 'Less churn' },
  dimension: 'Q',
  certainty: 'hard',
  pool: 'sales',
  metric: { label: { ja: '年間の解約率', en: 'Churn a year' }, before: 'c0', after: 'c1' },
  counted: { input: 'N', symbol: 'customer' },
  inputs: {
    N: countOf('customer')('顧客数', 'Customers'),
    a: price('customer/yr')('顧客一社の年間の限界利益', 'Contribution margin of a customer a year'),
    c0: { ...share('年間の解約率（現在）', 'Churn a year (today)'), accept: ['1/yr'] },
    c1: { ...share('年間の解約率（導入後）', 'Churn a year (after)'), accept: ['1/yr'], after: 'c0' },
    m_r: optional(marginRatio),
  },
  steps: {
    retained: {
      unit: '-',
      role: 'share',
      shape: 'year',
      label: { ja: '引き留めた顧客の割合', en: 'Share of customers retained' },
      expr: sub(compound(neg('c1'), '#year-number'), compound(neg('c0'), '#year-number')),
    },
    earned: {
      unit: 'JPY/yr',
      role: 'rate',
      shape: 'year',
      label: { ja: '引き留めた顧客の限界利益', en: 'Contribution margin retained' },
      expr: mul('N', 'a', '#half', add(prev('retained'), 'retained')),
    },
  },
  effects: [
    {
      kind: 'yearly',
      shape: 'year',
      without: ['m_r'],
      postings: { margin: { account: accounts.sales, sign: 1, expr: term('earned') } },
    },
    {
      kind: 'yearly',
      shape: 'year',
      given: ['m_r'],
      postings: {
        revenue: { account: accounts.sales, sign: 1, expr: div('earned', 'm_r') },
        variable: { account: accounts.cogs, sign: 1, expr: neg(mul(div('earned', 'm_r'), sub(1, 'm_r'))) },
      },
    },
  ],
};
