// Q-AUDIT 監査・記録: (h0−h1)·w·κ + (f0−f1).
import { mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { ends, kappa, optional, perYear, wage, yearlyMoney } from './parts.ts';

export const audit: Driver = {
  id: 'Q-AUDIT',
  name: { ja: '監査・記録の手間の削減', en: 'Less auditing and tracing' },
  dimension: 'Q',
  certainty: 'hard',
  pool: 'labor',
  metric: { label: { ja: '監査・記録の時間', en: 'Hours of audit and records' }, before: 'h0', after: 'h1' },
  inputs: {
    ...ends('h', perYear('h'), ['年間の監査・記録の時間', 'Hours of audit and records a year']),
    w: wage,
    kappa,
    f0: optional(yearlyMoney('社外に払う費用（現在）', 'External fees a year (today)')),
    f1: optional({ ...yearlyMoney('社外に払う費用（導入後）', 'External fees a year (after)'), after: 'f0' }),
  },
  steps: {
    hours: {
      unit: 'h/yr',
      role: 'rate',
      label: { ja: '減る監査・記録の時間', en: 'Hours saved' },
      expr: sub('h0', 'h1'),
    },
  },
  effects: [
    {
      kind: 'yearly',
      postings: { salaries: { account: accounts.salaries, sign: -1, expr: mul('hours', 'w', 'kappa') } },
    },
    {
      kind: 'yearly',
      given: ['f0', 'f1'],
      postings: { fees: { account: accounts.fees, sign: -1, expr: sub('f0', 'f1') } },
    },
  ],
  use: { unit: 'h/yr', baseline: term('h0'), saved: term('hours') },
};
