// D-WINRATE 見積回答の速さ: n(w1−w0)·CM; with the margin ratio both sales and cost move.
import { div, mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver, DriverInput } from './driver.ts';
import {
  capitalDays,
  ends,
  inducedCapital,
  marginRatio,
  optional,
  perYear,
  price,
  salesPostings,
  salesSteps,
  share,
} from './parts.ts';

const winRateOf = (ja: string, en: string): DriverInput => ({ ...share(ja, en), unit: 'deal/quote' });

export const winRate: Driver = {
  id: 'D-WINRATE',
  name: { ja: '受注率の向上', en: 'Higher win rate' },
  dimension: 'D',
  certainty: 'hard',
  pool: 'sales',
  metric: { label: { ja: '受注率', en: 'Win rate' }, before: 'w0', after: 'w1' },
  inputs: {
    n: perYear('quote')('年間の見積件数', 'Quotes a year'),
    ...ends('w', winRateOf, ['受注率', 'Win rate', 'up']),
    CM: { ...price('deal')('受注一件の限界利益', 'Contribution margin of a deal'), aliases: ['cm'] },
    m_r: optional(marginRatio),
    ...capitalDays,
  },
  steps: {
    earned: {
      unit: 'JPY/yr',
      role: 'rate',
      label: { ja: '増える限界利益', en: 'Contribution margin gained' },
      expr: mul('n', sub('w1', 'w0'), 'CM'),
    },
    ...salesSteps(div('earned', 'm_r'), mul(div('earned', 'm_r'), sub(1, 'm_r'))),
  },
  effects: [
    { kind: 'yearly', given: ['sales', 'cogs'], postings: salesPostings },
    {
      kind: 'yearly',
      without: ['m_r'],
      postings: { margin: { account: accounts.sales, sign: 1, expr: term('earned') } },
    },
    inducedCapital,
  ],
};
