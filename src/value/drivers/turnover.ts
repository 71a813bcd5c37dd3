// C-TURNOVER 離職: N(l0−l1)·cost of a replacement.
import { mul, sub } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { countOf, ends, price, yearlyShare } from './parts.ts';

export const turnover: Driver = {
  id: 'C-TURNOVER',
  name: { ja: '離職の減少', en: 'Less staff turnover' },
  dimension: 'C',
  certainty: 'avoid',
  pool: 'labor',
  metric: { label: { ja: '年間の離職率', en: 'Staff turnover a year' }, before: 'l0', after: 'l1' },
  inputs: {
    N: countOf('person')('従業員数', 'Staff'),
    ...ends('l', yearlyShare, ['年間の離職率', 'Staff turnover a year']),
    cost: { ...price('person')('一人の採用と教育の費用', 'Cost of a replacement'), aliases: ['c'] },
  },
  effects: [
    {
      kind: 'yearly',
      postings: { hiring: { account: accounts.hiring, sign: -1, expr: mul('N', sub('l0', 'l1'), 'cost') } },
    },
  ],
  use: { unit: 'person/yr', baseline: mul('N', 'l0'), saved: mul('N', sub('l0', 'l1')) },
};
