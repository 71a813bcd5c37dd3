// D-STOCKOUT 欠品・納期遅れの失注: D(o0−o1)·λ·m_c; added sales tie up capital.
import { mul, sub, term } from '../../quantity/expr.ts';
import type { Driver } from './driver.ts';
import {
  capitalDays,
  ends,
  inducedCapital,
  marginRatio,
  salesPostings,
  salesSteps,
  share,
  yearlyMoney,
} from './parts.ts';

export const stockout: Driver = {
  id: 'D-STOCKOUT',
  name: { ja: '欠品・納期遅れの失注の減少', en: 'Fewer lost sales' },
  dimension: 'D',
  certainty: 'hard',
  pool: 'sales',
  metric: { label: { ja: '欠品率', en: 'Stock-out rate' }, before: 'o0', after: 'o1' },
  inputs: {
    D: yearlyMoney('年間の需要', 'Demand a year'),
    ...ends('o', share, ['欠品率', 'Stock-out rate']),
    lambda: { ...share('失注になる割合', 'Share of stock-outs that is lost'), aliases: ['λ'] },
    m_c: { ...marginRatio, aliases: ['m_r'] },
    ...capitalDays,
  },
  steps: {
    ...salesSteps(mul('D', sub('o0', 'o1'), 'lambda'), mul('D', sub('o0', 'o1'), 'lambda', sub(1, 'm_c'))),
  },
  effects: [{ kind: 'yearly', postings: salesPostings }, inducedCapital],
  use: { unit: 'JPY/yr', baseline: mul('D', 'o0', 'lambda'), saved: term('sales') },
};
