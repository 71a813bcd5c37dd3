// D-SUPPLY 安定供給・BCP: π(d0−d1)·CM; an expected loss, on a line of its own.
import { div, mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import {
  countOf,
  ends,
  marginRatio,
  optional,
  price,
  salesPostings,
  salesSteps,
  yearlyShare,
} from './parts.ts';

export const supply: Driver = {
  id: 'D-SUPPLY',
  name: { ja: '供給停止の期待損失の減少', en: 'Steadier supply' },
  dimension: 'D',
  certainty: 'risk',
  pool: 'risk',
  metric: { label: { ja: '止まる日数', en: 'Days lost' }, before: 'd0', after: 'd1' },
  inputs: {
    pi: { ...yearlyShare('年間の発生確率', 'Probability a year'), aliases: ['π', 'probability'] },
    ...ends('d', countOf('day'), ['止まる日数', 'Days lost']),
    CM: { ...price('day')('一日の限界利益', 'Contribution margin of a day'), aliases: ['cm'] },
    m_r: optional(marginRatio),
  },
  steps: {
    earned: {
      unit: 'JPY/yr',
      role: 'rate',
      label: { ja: '守られる限界利益', en: 'Contribution margin kept' },
      expr: mul('pi', sub('d0', 'd1'), 'CM'),
    },
    ...salesSteps(div('earned', 'm_r'), mul(div('earned', 'm_r'), sub(1, 'm_r'))),
  },
  effects: [
    { kind: 'yearly', given: ['sales', 'cogs'], postings: salesPostings },
    {
      kind: 'yearly',
      without: ['m_r'],
      postings: { margin: { account: accounts.sales, sign: 1, expr: term('earned') } },
    },
  ],
};
