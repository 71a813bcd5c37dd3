// C-ENERGY 電力・燃料: (E0−E1)·P_e.
import { mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { ends, perYear, price } from './parts.ts';

export const energy: Driver = {
  id: 'C-ENERGY',
  name: { ja: '電力・燃料の削減', en: 'Less energy' },
  dimension: 'C',
  certainty: 'hard',
  pool: 'energy',
  metric: { label: { ja: '電力使用量', en: 'Energy used' }, before: 'E0', after: 'E1' },
  counted: { input: 'E0', symbol: 'kWh' },
  inputs: {
    ...ends('E', perYear('kWh'), ['年間の電力使用量', 'Energy used a year']),
    P_e: price('kWh')('電力の単価', 'Price of energy'),
  },
  steps: {
    saved: {
      unit: 'kWh/yr',
      role: 'rate',
      label: { ja: '減る電力', en: 'Energy saved' },
      expr: sub('E0', 'E1'),
    },
  },
  effects: [
    {
      kind: 'yearly',
      postings: { utilities: { account: accounts.utilities, sign: -1, expr: mul('saved', 'P_e') } },
    },
  ],
  use: { unit: 'kWh/yr', baseline: term('E0'), saved: term('saved') },
};
