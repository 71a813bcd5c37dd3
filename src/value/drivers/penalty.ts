// D-PENALTY 遅延違約金: n(l0−l1)·pen.
import { mul, sub } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { ends, perYear, price, share } from './parts.ts';

export const penalty: Driver = {
  id: 'D-PENALTY',
  name: { ja: '遅延違約金の削減', en: 'Fewer penalties' },
  dimension: 'D',
  certainty: 'hard',
  pool: 'sales',
  metric: { label: { ja: '納期遅れの率', en: 'Share of late orders' }, before: 'l0', after: 'l1' },
  counted: { input: 'n', symbol: 'order' },
  inputs: {
    n: perYear('order')('年間の注文数', 'Orders a year'),
    ...ends('l', share, ['納期遅れの率', 'Share of late orders']),
    pen: { ...price('order')('遅れ一件の違約金', 'Penalty of a late order'), aliases: ['penalty', 'c'] },
  },
  effects: [
    {
      kind: 'yearly',
      postings: {
        penalties: { account: accounts.penalties, sign: -1, expr: mul('n', sub('l0', 'l1'), 'pen') },
      },
    },
  ],
  use: { unit: 'order/yr', baseline: mul('n', 'l0'), saved: mul('n', sub('l0', 'l1')) },
};
