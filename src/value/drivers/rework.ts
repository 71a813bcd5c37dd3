// Q-REWORK 手直しの削減: N(r0−r1)(h·w·κ + m); the hours post to labour, the parts to materials.
import { mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { countOf, ends, kappa, perYear, price, share, wage } from './parts.ts';

export const rework: Driver = {
  id: 'Q-REWORK',
  name: { ja: '手直しの削減', en: 'Less rework' },
  dimension: 'Q',
  certainty: 'hard',
  pool: 'labor',
  metric: { label: { ja: '手直し率', en: 'Rework rate' }, before: 'r0', after: 'r1' },
  counted: { input: 'N', symbol: 'unit' },
  inputs: {
    N: perYear('unit')('年間の生産数', 'Units a year'),
    ...ends('r', share, ['手直し率', 'Rework rate']),
    h: countOf('h/unit')('手直し一個の時間', 'Hours to rework a unit'),
    w: wage,
    m: price('unit')('手直し一個の材料費', 'Materials to rework a unit'),
    kappa,
  },
  steps: {
    avoided: {
      unit: 'unit/yr',
      role: 'rate',
      label: { ja: '減る手直しの数', en: 'Reworked units avoided' },
      expr: mul('N', sub('r0', 'r1')),
    },
    hours: {
      unit: 'h/yr',
      role: 'rate',
      label: { ja: '減る手直しの時間', en: 'Rework hours saved' },
      expr: mul('avoided', 'h'),
    },
  },
  effects: [
    {
      kind: 'yearly',
      postings: {
        labour: { account: accounts.labour, sign: -1, expr: mul('hours', 'w', 'kappa') },
        materials: { account: accounts.materials, sign: -1, expr: mul('avoided', 'm') },
      },
    },
  ],
  use: { unit: 'h/yr', baseline: mul('N', 'r0', 'h'), saved: term('hours') },
};
