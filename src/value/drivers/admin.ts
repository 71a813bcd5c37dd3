// C-ADMIN 事務処理: n(m0−m1)/60·w·κ + n(e0−e1)·c_e.
import { div, mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { countOf, ends, kappa, optional, perYear, price, share, wage } from './parts.ts';

export const admin: Driver = {
  id: 'C-ADMIN',
  name: { ja: '事務処理の削減', en: 'Less paperwork' },
  dimension: 'C',
  certainty: 'hard',
  pool: 'labor',
  metric: { label: { ja: '一件の処理時間', en: 'Minutes per transaction' }, before: 'm0', after: 'm1' },
  counted: { input: 'n', symbol: 'transaction' },
  inputs: {
    n: perYear('transaction')('年間の処理件数', 'Transactions a year'),
    ...ends('m', countOf('min/transaction'), ['一件の処理時間', 'Minutes per transaction']),
    w: wage,
    kappa,
    e0: optional(share('間違いの率（現在）', 'Error rate (today)')),
    e1: optional({ ...share('間違いの率（導入後）', 'Error rate (after)'), after: 'e0' }),
    c_e: optional({ ...price('transaction')('間違い一件の費用', 'Cost of an error'), aliases: ['cost'] }),
  },
  steps: {
    hours: {
      unit: 'h/yr',
      role: 'rate',
      label: { ja: '減る処理の時間', en: 'Hours saved' },
      expr: div(mul('n', sub('m0', 'm1')), '#minutesPerHour'),
    },
  },
  effects: [
    {
      kind: 'yearly',
      postings: { salaries: { account: accounts.salaries, sign: -1, expr: mul('hours', 'w', 'kappa') } },
    },
    {
      kind: 'yearly',
      given: ['e0', 'e1', 'c_e'],
      postings: { errors: { account: accounts.salaries, sign: -1, expr: mul('n', sub('e0', 'e1'), 'c_e') } },
    },
  ],
  use: { unit: 'h/yr', baseline: div(mul('n', 'm0'), '#minutesPerHour'), saved: term('hours') },
};
