// Q-RECALL 重大事故の期待損失: (π0−π1)·L; an expected loss, on a line of its own.
import { mul, sub } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { countOf, yearlyShare } from './parts.ts';

export const recall: Driver = {
  id: 'Q-RECALL',
  name: { ja: '重大事故の期待損失の減少', en: 'Smaller expected loss' },
  dimension: 'Q',
  certainty: 'risk',
  pool: 'risk',
  metric: { label: { ja: '年間の発生確率', en: 'Probability a year' }, before: 'pi0', after: 'pi1' },
  inputs: {
    pi0: { ...yearlyShare('年間の発生確率（現在）', 'Probability a year (today)'), aliases: ['π0'] },
    pi1: {
      ...yearlyShare('年間の発生確率（導入後）', 'Probability a year (after)'),
      after: 'pi0',
      aliases: ['π1'],
    },
    L: countOf('JPY')('事故の損失額', 'Loss of an accident'),
  },
  effects: [
    {
      kind: 'yearly',
      postings: {
        loss: { account: accounts.extraordinaryLoss, sign: -1, expr: mul(sub('pi0', 'pi1'), 'L') },
      },
    },
  ],
};
