// C-BADDEBT 貸倒れ: S(b0−b1).
import { mul, sub } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { ends, share, yearlyMoney } from './parts.ts';

export const badDebt: Driver = {
  id: 'C-BADDEBT',
  name: { ja: '貸倒れの減少', en: 'Less bad debt' },
  dimension: 'C',
  certainty: 'hard',
  pool: 'receivables',
  metric: { label: { ja: '貸倒率', en: 'Bad debt rate' }, before: 'b0', after: 'b1' },
  inputs: {
    S: yearlyMoney('年間の掛売上', 'Credit sales a year'),
    ...ends('b', share, ['貸倒率', 'Bad debt rate']),
  },
  effects: [
    {
      kind: 'yearly',
      postings: { losses: { account: accounts.badDebt, sign: -1, expr: mul('S', sub('b0', 'b1')) } },
    },
  ],
  use: { unit: 'JPY/yr', baseline: mul('S', 'b0'), saved: mul('S', sub('b0', 'b1')) },
};
