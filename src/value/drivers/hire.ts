// C-HIRE 採用回避: ⌊(H0−H1)/h_FTE⌋ whole posts × yearly cost, from the month in which the post would have been filled.
import { div, floor, mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { countOf, ends, monthOf, perYear, price } from './parts.ts';

export const hire: Driver = {
  id: 'C-HIRE',
  name: { ja: '採用の回避', en: 'Hiring avoided' },
  dimension: 'C',
  certainty: 'avoid',
  pool: 'labor',
  metric: { label: { ja: '必要な時間', en: 'Hours needed' }, before: 'H0', after: 'H1' },
  inputs: {
    ...ends('H', perYear('h'), ['年間の必要な時間', 'Hours needed a year']),
    h_FTE: {
      ...countOf('h/yr/person')('一人の年間の時間', 'Hours of a person a year'),
      aliases: ['hFTE', 'h_fte'],
    },
    cost: { ...price('person/yr')('一人の年間の人件費', 'Full cost of a person a year'), aliases: ['c'] },
    m: { ...monthOf('採用する予定だった月', 'Month in which the post would be filled'), aliases: ['month'] },
  },
  steps: {
    hours: {
      unit: 'h/yr',
      role: 'rate',
      label: { ja: '減る時間', en: 'Hours saved' },
      expr: sub('H0', 'H1'),
    },
    posts: {
      unit: 'person',
      role: 'count',
      label: { ja: '採らずに済む人数', en: 'Posts avoided' },
      expr: floor(div('hours', 'h_FTE')),
    },
  },
  effects: [
    {
      kind: 'from',
      month: 'm',
      postings: { salaries: { account: accounts.salaries, sign: -1, expr: mul('posts', 'cost') } },
    },
  ],
  use: { unit: 'h/yr', baseline: term('H0'), saved: mul('posts', 'h_FTE') },
};
