// D-DSO 回収日数: W = S/365·ΔDSO, on a tax-excluded basis.
import { div, mul, sub } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { countOf, ends, yearlyMoney } from './parts.ts';

export const receivableDays: Driver = {
  id: 'D-DSO',
  name: { ja: '売上債権の早期回収', en: 'Faster collection' },
  dimension: 'D',
  certainty: 'hard',
  pool: 'receivables',
  metric: { label: { ja: '回収日数', en: 'Days of receivables' }, before: 'DSO0', after: 'DSO1' },
  inputs: {
    S: { ...yearlyMoney('年間の売上', 'Sales a year'), aliases: ['sales'] },
    ...ends('DSO', countOf('day'), ['回収日数', 'Days of receivables']),
  },
  effects: [
    {
      kind: 'release',
      postings: {
        collected: {
          account: accounts.receivables,
          sign: -1,
          expr: mul(div('S', '#daysPerYear'), sub('DSO0', 'DSO1')),
        },
      },
    },
  ],
  use: {
    unit: 'JPY',
    baseline: mul(div('S', '#daysPerYear'), 'DSO0'),
    saved: mul(div('S', '#daysPerYear'), sub('DSO0', 'DSO1')),
  },
};
