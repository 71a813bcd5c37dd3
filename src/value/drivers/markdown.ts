// D-MARKDOWN 値下げ・廃棄: B(μ0−μ1).
import { mul, sub } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { share, yearlyMoney } from './parts.ts';

export const markdown: Driver = {
  id: 'D-MARKDOWN',
  name: { ja: '値下げ・廃棄の削減', en: 'Fewer markdowns' },
  dimension: 'D',
  certainty: 'hard',
  pool: 'inventory',
  metric: { label: { ja: '値下げ・廃棄の率', en: 'Markdown rate' }, before: 'mu0', after: 'mu1' },
  inputs: {
    B: yearlyMoney('年間の仕入額', 'Purchases a year'),
    mu0: { ...share('値下げ・廃棄の率（現在）', 'Markdown rate (today)'), aliases: ['μ0'] },
    mu1: { ...share('値下げ・廃棄の率（導入後）', 'Markdown rate (after)'), after: 'mu0', aliases: ['μ1'] },
  },
  effects: [
    {
      kind: 'yearly',
      postings: { writeDown: { account: accounts.writeDown, sign: -1, expr: mul('B', sub('mu0', 'mu1')) } },
    },
  ],
  use: { unit: 'JPY/yr', baseline: mul('B', 'mu0'), saved: mul('B', sub('mu0', 'mu1')) },
};
