// D-DPO 支払日数: W = COGS/365·(DPO1−DPO0); the law limits the delay of payment to small suppliers.
import { div, mul, sub } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { countOf, ends, yearlyMoney } from './parts.ts';

export const payableDays: Driver = {
  id: 'D-DPO',
  name: { ja: '支払条件の延長', en: 'Longer payment terms' },
  dimension: 'D',
  certainty: 'hard',
  pool: 'payables',
  metric: { label: { ja: '支払日数', en: 'Days of payables' }, before: 'DPO0', after: 'DPO1' },
  inputs: {
    COGS: { ...yearlyMoney('年間の売上原価', 'Cost of sales a year'), aliases: ['cogs'] },
    ...ends('DPO', countOf('day'), ['支払日数', 'Days of payables', 'up']),
  },
  effects: [
    {
      kind: 'release',
      postings: {
        kept: {
          account: accounts.payables,
          sign: 1,
          expr: mul(div('COGS', '#daysPerYear'), sub('DPO1', 'DPO0')),
        },
      },
    },
  ],
};
