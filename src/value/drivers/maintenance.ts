// C-MAINT 修繕・保守: (e0−e1)·c + Δparts.
import { mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { ends, optional, perYear, price, yearlyMoney } from './parts.ts';

export const maintenance: Driver = {
  id: 'C-MAINT',
  name: { ja: '修繕・保守の削減', en: 'Less maintenance' },
  dimension: 'C',
  certainty: 'hard',
  pool: 'downtime',
  metric: { label: { ja: '修繕の回数', en: 'Repairs' }, before: 'e0', after: 'e1' },
  counted: { input: 'e0', symbol: 'event' },
  inputs: {
    ...ends('e', perYear('event'), ['年間の修繕の回数', 'Repairs a year']),
    c: price('event')('修繕一回の費用', 'Cost of a repair'),
    parts0: optional(yearlyMoney('年間の部品代（現在）', 'Parts a year (today)')),
    parts1: optional({ ...yearlyMoney('年間の部品代（導入後）', 'Parts a year (after)'), after: 'parts0' }),
  },
  steps: {
    avoided: {
      unit: 'event/yr',
      role: 'rate',
      label: { ja: '減る修繕', en: 'Repairs avoided' },
      expr: sub('e0', 'e1'),
    },
  },
  effects: [
    {
      kind: 'yearly',
      postings: { repairs: { account: accounts.repairs, sign: -1, expr: mul('avoided', 'c') } },
    },
    {
      kind: 'yearly',
      given: ['parts0', 'parts1'],
      postings: { parts: { account: accounts.repairs, sign: -1, expr: sub('parts0', 'parts1') } },
    },
  ],
  use: { unit: 'event/yr', baseline: term('e0'), saved: term('avoided') },
};
