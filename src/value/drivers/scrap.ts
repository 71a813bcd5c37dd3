// Q-SCRAP 不良廃棄の削減: fewer starts for the same good units, (v_p − s)·(D/(1−p0) − D/(1−p1)), in a demand-constrained plant.
import { div, mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { ends, perYear, price, share } from './parts.ts';

export const scrap: Driver = {
  id: 'Q-SCRAP',
  name: { ja: '不良廃棄の削減', en: 'Less scrap' },
  dimension: 'Q',
  certainty: 'hard',
  pool: 'scrap',
  metric: { label: { ja: '不良率', en: 'Scrap rate' }, before: 'p0', after: 'p1' },
  counted: { input: 'D', symbol: 'unit' },
  inputs: {
    D: perYear('unit')('年間の良品数', 'Good units a year'),
    ...ends('p', share, ['不良率', 'Scrap rate']),
    v_p: price('unit')('一個の変動費', 'Variable cost of a unit'),
    s: price('unit')('不良品一個の回収額', 'Salvage of a scrapped unit'),
  },
  steps: {
    starts0: {
      unit: 'unit/yr',
      role: 'rate',
      label: { ja: '着手数（現在）', en: 'Starts (today)' },
      expr: div('D', sub(1, 'p0')),
    },
    starts1: {
      unit: 'unit/yr',
      role: 'rate',
      label: { ja: '着手数（導入後）', en: 'Starts (after)' },
      expr: div('D', sub(1, 'p1')),
    },
    avoided: {
      unit: 'unit/yr',
      role: 'rate',
      label: { ja: '減る着手数', en: 'Starts avoided' },
      expr: sub('starts0', 'starts1'),
    },
  },
  effects: [
    {
      kind: 'yearly',
      postings: {
        materials: { account: accounts.materials, sign: -1, expr: mul(sub('v_p', 's'), 'avoided') },
      },
    },
  ],
  use: { unit: 'unit/yr', baseline: mul('starts0', 'p0'), saved: term('avoided') },
};
