// Q-YIELD-BN ボトルネックの歩留まり: more good units from the same starts, N·(p0−p1)·(P−v_sell−s), where more can be sold.
import { add, mul, sub, term } from '../../quantity/expr.ts';
import type { Driver } from './driver.ts';
import {
  capitalDays,
  ends,
  inducedCapital,
  perYear,
  price,
  salesPostings,
  salesSteps,
  share,
} from './parts.ts';

export const yieldBottleneck: Driver = {
  id: 'Q-YIELD-BN',
  name: { ja: 'ボトルネックの歩留まり向上', en: 'Better yield at the bottleneck' },
  dimension: 'Q',
  certainty: 'hard',
  pool: 'capacity',
  metric: { label: { ja: '不良率', en: 'Reject rate' }, before: 'p0', after: 'p1' },
  counted: { input: 'N', symbol: 'unit' },
  inputs: {
    N: perYear('unit')('年間の着手数', 'Units started a year'),
    ...ends('p', share, ['不良率', 'Reject rate']),
    P: price('unit')('一個の売価', 'Price of a unit'),
    v_sell: price('unit')('一個の販売変動費', 'Variable selling cost of a unit'),
    s: price('unit')('不良品一個の回収額', 'Salvage of a rejected unit'),
    ...capitalDays,
  },
  steps: {
    gained: {
      unit: 'unit/yr',
      role: 'rate',
      label: { ja: '増える良品数', en: 'Good units gained' },
      expr: mul('N', sub('p0', 'p1')),
    },
    ...salesSteps(mul('gained', 'P'), mul('gained', add('v_sell', 's'))),
  },
  effects: [{ kind: 'yearly', postings: salesPostings }, inducedCapital],
  use: { unit: 'unit/yr', baseline: mul('N', 'p0'), saved: term('gained') },
};
