// Q-RETURN 返品・値引: S(ρ0−ρ1)·ℓ, and the handling of fewer returns, Δn·c_h.
import { mul, sub } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { optional, perYear, price, share, yearlyMoney } from './parts.ts';

export const returns: Driver = {
  id: 'Q-RETURN',
  name: { ja: '返品・値引の削減', en: 'Fewer returns and credits' },
  dimension: 'Q',
  certainty: 'hard',
  pool: 'claims',
  metric: { label: { ja: '返品率', en: 'Return rate' }, before: 'rho0', after: 'rho1' },
  inputs: {
    S: yearlyMoney('年間の売上', 'Sales a year'),
    rho0: { ...share('返品率（現在）', 'Return rate (today)'), aliases: ['ρ0'] },
    rho1: { ...share('返品率（導入後）', 'Return rate (after)'), after: 'rho0', aliases: ['ρ1'] },
    l: { ...share('返品で失う割合', 'Share of a return that is lost'), aliases: ['ℓ', 'loss', 'ell'] },
    c_h: optional(price('return')('返品一件の処理費', 'Handling of a return')),
    n0: optional(perYear('return')('年間の返品数（現在）', 'Returns a year (today)')),
    n1: optional({ ...perYear('return')('年間の返品数（導入後）', 'Returns a year (after)'), after: 'n0' }),
  },
  effects: [
    {
      kind: 'yearly',
      postings: {
        returns: { account: accounts.salesReturns, sign: -1, expr: mul('S', sub('rho0', 'rho1'), 'l') },
      },
    },
    {
      kind: 'yearly',
      given: ['c_h', 'n0', 'n1'],
      postings: {
        handling: { account: accounts.returnsHandling, sign: -1, expr: mul(sub('n0', 'n1'), 'c_h') },
      },
    },
  ],
  use: { unit: 'JPY/yr', baseline: mul('S', 'rho0', 'l'), saved: mul('S', sub('rho0', 'rho1'), 'l') },
};
