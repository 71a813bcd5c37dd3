// Q-WARRANTY 保証・クレーム費: U(f0−f1)·c; the lag is the mean age of claims.
import { mul, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver, DriverInput } from './driver.ts';
import { countOf, ends, perYear, price } from './parts.ts';

const claimRate = (ja: string, en: string): DriverInput => ({
  ...countOf('claim/unit')(ja, en),
  role: 'share',
});

export const warranty: Driver = {
  id: 'Q-WARRANTY',
  name: { ja: '保証・クレーム費の削減', en: 'Fewer warranty claims' },
  dimension: 'Q',
  certainty: 'hard',
  pool: 'claims',
  metric: { label: { ja: 'クレーム発生率', en: 'Claim rate' }, before: 'f0', after: 'f1' },
  counted: { input: 'U', symbol: 'unit' },
  inputs: {
    U: perYear('unit')('年間の販売数', 'Units sold a year'),
    ...ends('f', claimRate, ['クレーム発生率', 'Claims per unit']),
    c: price('claim')('クレーム一件の費用', 'Cost of a claim'),
  },
  steps: {
    avoided: {
      unit: 'claim/yr',
      role: 'rate',
      label: { ja: '減るクレームの数', en: 'Claims avoided' },
      expr: mul('U', sub('f0', 'f1')),
    },
  },
  effects: [
    {
      kind: 'yearly',
      postings: { warranty: { account: accounts.warranty, sign: -1, expr: mul('avoided', 'c') } },
    },
  ],
  use: { unit: 'claim/yr', baseline: mul('U', 'f0'), saved: term('avoided') },
};
