// C-OUTSOURCE 外注・派遣: (n0−n1)·price, by the invoice.
import { mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { ends, perYear, price } from './parts.ts';

export const outsource: Driver = {
  id: 'C-OUTSOURCE',
  name: { ja: '外注・派遣の削減', en: 'Less outsourcing' },
  dimension: 'C',
  certainty: 'hard',
  pool: 'spend',
  metric: { label: { ja: '外注の量', en: 'Outsourced' }, before: 'n0', after: 'n1' },
  counted: { input: 'n0', symbol: 'unit', time: true },
  inputs: {
    ...ends('n', perYear('unit'), ['年間の外注の量', 'Outsourced a year']),
    price: { ...price('unit')('外注の単価', 'Price of outsourcing'), aliases: ['P', 'p'] },
  },
  steps: {
    saved: {
      unit: 'unit/yr',
      role: 'rate',
      label: { ja: '減る外注', en: 'Outsourcing saved' },
      expr: sub('n0', 'n1'),
    },
  },
  effects: [
    {
      kind: 'yearly',
      postings: { subcontract: { account: accounts.subcontract, sign: -1, expr: mul('saved', 'price') } },
    },
  ],
  use: { unit: 'unit/yr', baseline: term('n0'), saved: term('saved') },
};
