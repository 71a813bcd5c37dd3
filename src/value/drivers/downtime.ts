// Q-DOWNTIME 設備停止: (T0−T1)·x·m_u where output is sold out (with the price P both sales and cost move), else (T0−T1)·c_r.
import { mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import {
  capitalDays,
  countOf,
  ends,
  inducedCapital,
  optional,
  perYear,
  price,
  salesPostings,
  salesSteps,
} from './parts.ts';

export const downtime: Driver = {
  id: 'Q-DOWNTIME',
  name: { ja: '設備停止の削減', en: 'Fewer unplanned stops' },
  dimension: 'Q',
  certainty: 'hard',
  pool: 'capacity',
  metric: { label: { ja: '停止時間', en: 'Downtime' }, before: 'T0', after: 'T1' },
  inputs: {
    ...ends('T', perYear('h'), ['年間の停止時間', 'Hours stopped a year']),
    x: optional(countOf('unit/h')('一時間の生産数', 'Units an hour')),
    m_u: optional(price('unit')('一個の限界利益', 'Contribution margin of a unit')),
    P: optional(price('unit')('一個の売価', 'Price of a unit')),
    c_r: optional(price('h')('停止一時間の回復費用', 'Recovery cost of an hour stopped')),
    ...capitalDays,
  },
  steps: {
    hours: {
      unit: 'h/yr',
      role: 'rate',
      label: { ja: '減る停止時間', en: 'Hours recovered' },
      expr: sub('T0', 'T1'),
    },
    ...salesSteps(mul('hours', 'x', 'P'), mul('hours', 'x', sub('P', 'm_u'))),
  },
  effects: [
    { kind: 'yearly', given: ['sales', 'cogs'], postings: salesPostings },
    {
      kind: 'yearly',
      given: ['x', 'm_u'],
      without: ['P'],
      postings: { margin: { account: accounts.sales, sign: 1, expr: mul('hours', 'x', 'm_u') } },
    },
    {
      kind: 'yearly',
      given: ['c_r'],
      without: ['m_u'],
      postings: { recovery: { account: accounts.labour, sign: -1, expr: mul('hours', 'c_r') } },
    },
    inducedCapital,
  ],
  use: { unit: 'h/yr', baseline: term('T0'), saved: term('hours') },
};
