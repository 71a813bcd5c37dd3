// Q-GRADE 等級・価格の向上: U(σ1−σ0)·ΔP.
import { mul, sub } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { perYear, price, share } from './parts.ts';

export const grade: Driver = {
  id: 'Q-GRADE',
  name: { ja: '等級・価格の向上', en: 'Better grade or price' },
  dimension: 'Q',
  certainty: 'hard',
  pool: 'sales',
  metric: {
    label: { ja: '上位等級の割合', en: 'Share of the better grade' },
    before: 'sigma0',
    after: 'sigma1',
  },
  counted: { input: 'U', symbol: 'unit' },
  inputs: {
    U: perYear('unit')('年間の販売数', 'Units sold a year'),
    sigma0: { ...share('上位等級の割合（現在）', 'Share of the better grade (today)'), aliases: ['σ0'] },
    sigma1: { ...share('上位等級の割合（導入後）', 'Share of the better grade (after)'), aliases: ['σ1'] },
    dP: {
      ...price('unit')('等級の価格差', 'Price difference of the grades'),
      aliases: ['ΔP', 'deltaP', 'delta_P'],
    },
  },
  effects: [
    {
      kind: 'yearly',
      postings: {
        sales: { account: accounts.sales, sign: 1, expr: mul('U', sub('sigma1', 'sigma0'), 'dP') },
      },
    },
  ],
};
