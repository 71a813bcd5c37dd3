// C-PURCHASE 仕入単価: B(1 − d1/d0).
import { div, mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { countOf, ends, yearlyMoney } from './parts.ts';

export const purchase: Driver = {
  id: 'C-PURCHASE',
  name: { ja: '仕入単価の引き下げ', en: 'Lower purchase prices' },
  dimension: 'C',
  certainty: 'hard',
  pool: 'spend',
  metric: { label: { ja: '仕入単価の指数', en: 'Purchase price index' }, before: 'd0', after: 'd1' },
  inputs: {
    B: yearlyMoney('年間の仕入額', 'Purchases a year'),
    ...ends('d', countOf('-'), ['仕入単価の指数', 'Purchase price index']),
  },
  effects: [
    {
      kind: 'yearly',
      postings: {
        purchases: { account: accounts.purchases, sign: -1, expr: mul('B', sub(1, div('d1', 'd0'))) },
      },
    },
  ],
  use: { unit: 'JPY/yr', baseline: term('B'), saved: mul('B', sub(1, div('d1', 'd0'))) },
};
