// C-INSURANCE 保険料: p0 − p1.
import { sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { ends, yearlyMoney } from './parts.ts';

export const insurance: Driver = {
  id: 'C-INSURANCE',
  name: { ja: '保険料の引き下げ', en: 'Lower premiums' },
  dimension: 'C',
  certainty: 'hard',
  pool: 'spend',
  metric: { label: { ja: '年間の保険料', en: 'Premiums a year' }, before: 'p0', after: 'p1' },
  inputs: {
    ...ends('p', yearlyMoney, ['年間の保険料', 'Premiums a year']),
  },
  effects: [
    {
      kind: 'yearly',
      postings: { premiums: { account: accounts.insurance, sign: -1, expr: sub('p0', 'p1') } },
    },
  ],
  use: { unit: 'JPY/yr', baseline: term('p0'), saved: sub('p0', 'p1') },
};
