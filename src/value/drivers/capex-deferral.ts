// C-CAPEX-DEFER 投資の先送り: cash only, +I in month m1, −I in month m2; beyond the horizon its value there. With a life, its
// straight-line depreciation moves from the planned months to the later ones.
import { term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { countOf, monthOf, optional } from './parts.ts';

export const capexDeferral: Driver = {
  id: 'C-CAPEX-DEFER',
  name: { ja: '投資の先送り', en: 'Deferred investment' },
  dimension: 'C',
  certainty: 'avoid',
  pool: 'capacity',
  metric: { label: { ja: '投資の月', en: 'Month of the investment' }, before: 'm1', after: 'm2' },
  inputs: {
    I: countOf('JPY')('先送りする投資額', 'Investment deferred'),
    m1: monthOf('投資する予定だった月', 'Month planned'),
    m2: monthOf('先送り後の月', 'Month after the deferral'),
    life: optional(countOf('yr')('耐用年数', 'Useful life')),
  },
  effects: [
    {
      kind: 'defer',
      month: 'm1',
      until: 'm2',
      life: 'life',
      postings: { investment: { account: accounts.capex, sign: -1, expr: term('I') } },
    },
  ],
};
