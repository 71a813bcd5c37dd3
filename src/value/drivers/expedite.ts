// D-EXPEDITE 緊急便: n(e0−e1)·c.
import { mul, sub } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { ends, perYear, price, share } from './parts.ts';

export const expedite: Driver = {
  id: 'D-EXPEDITE',
  name: { ja: '緊急便の削減', en: 'Less expediting' },
  dimension: 'D',
  certainty: 'hard',
  pool: 'freight',
  metric: { label: { ja: '緊急便の割合', en: 'Share of expedited shipments' }, before: 'e0', after: 'e1' },
  counted: { input: 'n', symbol: 'shipment' },
  inputs: {
    n: perYear('shipment')('年間の出荷数', 'Shipments a year'),
    ...ends('e', share, ['緊急便の割合', 'Share of expedited shipments']),
    c: price('shipment')('緊急便一回の追加費用', 'Extra cost of an expedited shipment'),
  },
  effects: [
    {
      kind: 'yearly',
      postings: { freight: { account: accounts.freight, sign: -1, expr: mul('n', sub('e0', 'e1'), 'c') } },
    },
  ],
  use: { unit: 'shipment/yr', baseline: mul('n', 'e0'), saved: mul('n', sub('e0', 'e1')) },
};
