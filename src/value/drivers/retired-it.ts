// C-IT 既存システム費: fees f0 that end in month m (f1 what is left of them).
import { sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { monthOf, yearlyMoney } from './parts.ts';

export const retiredIt: Driver = {
  id: 'C-IT',
  name: { ja: '既存システム費の終了', en: 'Retired IT' },
  dimension: 'C',
  certainty: 'hard',
  pool: 'spend',
  metric: { label: { ja: '既存システムの費用', en: 'Fees of the old system' }, before: 'f0', after: 'f1' },
  inputs: {
    f0: yearlyMoney('年間の既存システム費（現在）', 'Fees of the old system a year (today)'),
    f1: {
      ...yearlyMoney('年間の既存システム費（導入後）', 'Fees of the old system a year (after)'),
      after: 'f0',
      default: 'noFee',
    },
    m: { ...monthOf('契約が終わる月', 'Month in which the fees end'), aliases: ['month'] },
  },
  effects: [
    {
      kind: 'from',
      month: 'm',
      postings: { fees: { account: accounts.itFees, sign: -1, expr: sub('f0', 'f1') } },
    },
  ],
  use: { unit: 'JPY/yr', baseline: term('f0'), saved: sub('f0', 'f1') },
};
