// C-LABOR 作業工数: (H0−H1)·w·κ.
import { mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { ends, kappa, perYear, wage } from './parts.ts';

export const labor: Driver = {
  id: 'C-LABOR',
  name: { ja: '作業工数の削減', en: 'Fewer working hours' },
  dimension: 'C',
  certainty: 'hard',
  pool: 'labor',
  metric: { label: { ja: '作業時間', en: 'Working hours' }, before: 'H0', after: 'H1' },
  inputs: {
    ...ends('H', perYear('h'), ['年間の作業時間', 'Working hours a year']),
    w: wage,
    kappa,
  },
  steps: {
    hours: {
      unit: 'h/yr',
      role: 'rate',
      label: { ja: '減る作業の時間', en: 'Hours saved' },
      expr: sub('H0', 'H1'),
    },
  },
  effects: [
    {
      kind: 'yearly',
      postings: { labour: { account: accounts.labour, sign: -1, expr: mul('hours', 'w', 'kappa') } },
    },
  ],
  use: { unit: 'h/yr', baseline: term('H0'), saved: term('hours') },
};
