// Q-INSPECT 検査工数: (H0−H1)·w·κ.
import { mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { ends, kappa, perYear, wage } from './parts.ts';

export const inspect: Driver = {
  id: 'Q-INSPECT',
  name: { ja: '検査工数の削減', en: 'Fewer inspection hours' },
  dimension: 'Q',
  certainty: 'hard',
  pool: 'labor',
  metric: { label: { ja: '検査時間', en: 'Inspection hours' }, before: 'H0', after: 'H1' },
  inputs: {
    ...ends('H', perYear('h'), ['年間の検査時間', 'Inspection hours a year']),
    w: wage,
    kappa,
  },
  steps: {
    hours: {
      unit: 'h/yr',
      role: 'rate',
      label: { ja: '減る検査の時間', en: 'Inspection hours saved' },
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
