// C-MATERIAL 材料使用量: V(q0−q1)·P_m.
import { mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { countOf, ends, perYear, price } from './parts.ts';

export const material: Driver = {
  id: 'C-MATERIAL',
  name: { ja: '材料使用量の削減', en: 'Less material' },
  dimension: 'C',
  certainty: 'hard',
  pool: 'scrap',
  metric: { label: { ja: '一個の材料使用量', en: 'Material per unit' }, before: 'q0', after: 'q1' },
  counted: { input: 'V', symbol: 'unit' },
  inputs: {
    V: perYear('unit')('年間の生産数', 'Units a year'),
    ...ends('q', countOf('kg/unit'), ['一個の材料使用量', 'Material per unit']),
    P_m: price('kg')('材料の単価', 'Price of the material'),
  },
  steps: {
    saved: {
      unit: 'kg/yr',
      role: 'rate',
      label: { ja: '減る材料', en: 'Material saved' },
      expr: mul('V', sub('q0', 'q1')),
    },
  },
  effects: [
    {
      kind: 'yearly',
      postings: { materials: { account: accounts.materials, sign: -1, expr: mul('saved', 'P_m') } },
    },
  ],
  use: { unit: 'kg/yr', baseline: mul('V', 'q0'), saved: term('saved') },
};
