// D-SAFETY 調達リードタイム: W = c·z·σ(√(L0+R) − √(L1+R)).
import { add, mul, sqrt, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { countOf, ends, price } from './parts.ts';

export const safetyStock: Driver = {
  id: 'D-SAFETY',
  name: { ja: '安全在庫の削減', en: 'Less safety stock' },
  dimension: 'D',
  certainty: 'hard',
  pool: 'inventory',
  metric: { label: { ja: '調達リードタイム', en: 'Supply lead time' }, before: 'L0', after: 'L1' },
  inputs: {
    z: countOf('-')('安全係数', 'Safety factor'),
    sigma_day: {
      ...countOf('unit/day^0.5')('一日の需要のばらつき', 'Deviation of a day’s demand'),
      aliases: ['sigma', 'σ_day', 'σ'],
      accept: ['unit', 'unit/day'],
    },
    ...ends('L', countOf('day'), ['調達リードタイム', 'Supply lead time']),
    R: countOf('day')('発注の間隔', 'Review interval'),
    c: price('unit')('一個の原価', 'Cost of a unit'),
  },
  steps: {
    units0: {
      unit: 'unit',
      role: 'level',
      label: { ja: '安全在庫（現在）', en: 'Safety stock (today)' },
      expr: mul('z', 'sigma_day', sqrt(add('L0', 'R'))),
    },
    units1: {
      unit: 'unit',
      role: 'level',
      label: { ja: '安全在庫（導入後）', en: 'Safety stock (after)' },
      expr: mul('z', 'sigma_day', sqrt(add('L1', 'R'))),
    },
  },
  effects: [
    {
      kind: 'release',
      postings: {
        stock: { account: accounts.inventories, sign: -1, expr: mul('c', sub('units0', 'units1')) },
      },
    },
  ],
  use: { unit: 'unit', baseline: term('units0'), saved: sub('units0', 'units1') },
};
