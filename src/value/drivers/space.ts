// C-SPACE スペース: (A0−A1)·rent·κ_s; κ_s is the share that is given back or sublet.
import { mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { countOf, ends, price, share } from './parts.ts';

export const space: Driver = {
  id: 'C-SPACE',
  name: { ja: 'スペースの削減', en: 'Less floor space' },
  dimension: 'C',
  certainty: 'hard',
  pool: 'space',
  metric: { label: { ja: '床面積', en: 'Floor space' }, before: 'A0', after: 'A1' },
  inputs: {
    ...ends('A', countOf('m2'), ['床面積', 'Floor space']),
    rent: price('m2/yr')('年間の賃料', 'Rent a year'),
    kappa_s: { ...share('返却・転貸する割合', 'Share given back or sublet'), aliases: ['κ_s', 'kappaS'] },
  },
  effects: [
    {
      kind: 'yearly',
      postings: {
        space: { account: accounts.rent, sign: -1, expr: mul(sub('A0', 'A1'), 'rent', 'kappa_s') },
      },
    },
  ],
  use: { unit: 'm2', baseline: term('A0'), saved: sub('A0', 'A1') },
};
