// C-OVERTIME 残業: (h0−h1)·w·premium; κ is 1, because overtime pay leaves the books.
import { mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { ends, perYear, wage } from './parts.ts';

export const overtime: Driver = {
  id: 'C-OVERTIME',
  name: { ja: '残業の削減', en: 'Less overtime' },
  dimension: 'C',
  certainty: 'hard',
  pool: 'labor',
  metric: { label: { ja: '残業時間', en: 'Overtime' }, before: 'h0', after: 'h1' },
  inputs: {
    ...ends('h', perYear('h'), ['年間の残業時間', 'Overtime hours a year']),
    w: wage,
    premium: {
      unit: '-',
      role: 'share',
      label: { ja: '時間外の割増', en: 'Overtime premium' },
      default: 'overtimePremium',
    },
  },
  steps: {
    hours: {
      unit: 'h/yr',
      role: 'rate',
      label: { ja: '減る残業の時間', en: 'Overtime saved' },
      expr: sub('h0', 'h1'),
    },
  },
  effects: [
    {
      kind: 'yearly',
      postings: { labour: { account: accounts.labour, sign: -1, expr: mul('hours', 'w', 'premium') } },
    },
  ],
  use: { unit: 'h/yr', baseline: term('h0'), saved: term('hours') },
};
