// Q-COMPLAINT 苦情対応: (n0·h0 − n1·h1)·w·κ.
import { mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { countOf, ends, kappa, perYear, wage } from './parts.ts';

export const complaint: Driver = {
  id: 'Q-COMPLAINT',
  name: { ja: '苦情対応の削減', en: 'Less complaint handling' },
  dimension: 'Q',
  certainty: 'hard',
  pool: 'labor',
  metric: { label: { ja: '苦情の件数', en: 'Complaints' }, before: 'n0', after: 'n1' },
  counted: { input: 'n0', symbol: 'case' },
  inputs: {
    ...ends('n', perYear('case'), ['年間の苦情の件数', 'Complaints a year']),
    ...ends('h', countOf('h/case'), ['一件の対応時間', 'Hours for a complaint']),
    w: wage,
    kappa,
  },
  steps: {
    hours: {
      unit: 'h/yr',
      role: 'rate',
      label: { ja: '減る対応の時間', en: 'Hours saved' },
      expr: sub(mul('n0', 'h0'), mul('n1', 'h1')),
    },
  },
  effects: [
    {
      kind: 'yearly',
      postings: { salaries: { account: accounts.salaries, sign: -1, expr: mul('hours', 'w', 'kappa') } },
    },
  ],
  use: { unit: 'h/yr', baseline: mul('n0', 'h0'), saved: term('hours') },
};
