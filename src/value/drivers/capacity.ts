// D-CAPACITY 生産能力: min(U, h·x·ΔOEE)·m_u; with the price P both sales and cost move.
import { min, mul, sub } from '../../quantity/expr.ts';
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
  share,
} from './parts.ts';

export const capacity: Driver = {
  id: 'D-CAPACITY',
  name: { ja: '生産能力の増加', en: 'More capacity' },
  dimension: 'D',
  certainty: 'hard',
  pool: 'capacity',
  metric: { label: { ja: '設備総合効率', en: 'OEE' }, before: 'OEE0', after: 'OEE1' },
  inputs: {
    ...ends('OEE', share, ['設備総合効率', 'OEE', 'up']),
    h: perYear('h')('年間の計画時間', 'Planned hours a year'),
    x: countOf('unit/h')('一時間の生産数', 'Units an hour'),
    m_u: price('unit')('一個の限界利益', 'Contribution margin of a unit'),
    U: perYear('unit')('満たせていない需要', 'Unmet demand a year'),
    P: optional(price('unit')('一個の売価', 'Price of a unit')),
    ...capitalDays,
  },
  steps: {
    units: {
      unit: 'unit/yr',
      role: 'rate',
      label: { ja: '増えて売れる数', en: 'Units made and sold' },
      expr: min('U', mul('h', 'x', sub('OEE1', 'OEE0'))),
    },
    ...salesSteps(mul('units', 'P'), mul('units', sub('P', 'm_u'))),
  },
  effects: [
    { kind: 'yearly', given: ['sales', 'cogs'], postings: salesPostings },
    {
      kind: 'yearly',
      without: ['P'],
      postings: { margin: { account: accounts.sales, sign: 1, expr: mul('units', 'm_u') } },
    },
    inducedCapital,
  ],
};
