// D-WIP 製造リードタイム: W = rate·ΔLT·value, by Little’s law; days of one kind.
import { mul, sub } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { countOf, ends, price } from './parts.ts';

export const leadTime: Driver = {
  id: 'D-WIP',
  name: { ja: '製造リードタイムの短縮', en: 'Shorter lead time' },
  dimension: 'D',
  certainty: 'hard',
  pool: 'inventory',
  metric: { label: { ja: '製造リードタイム', en: 'Lead time' }, before: 'LT0', after: 'LT1' },
  inputs: {
    rate: { ...countOf('unit/day')('一日の生産数', 'Units a day'), aliases: ['units'] },
    ...ends('LT', countOf('day'), ['製造リードタイム', 'Lead time']),
    value: { ...price('unit')('仕掛品一個の原価', 'Cost of a unit in progress'), aliases: ['v'] },
  },
  effects: [
    {
      kind: 'release',
      postings: {
        stock: { account: accounts.workInProgress, sign: -1, expr: mul('rate', sub('LT0', 'LT1'), 'value') },
      },
    },
  ],
  use: { unit: 'JPY', baseline: mul('rate', 'LT0', 'value'), saved: mul('rate', sub('LT0', 'LT1'), 'value') },
};
