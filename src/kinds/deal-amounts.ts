// Numbers about a deal's numbers: how many combinations were run, and when use is complete.
import type { Amount, AmountId } from '../quantity/amount.ts';
import { sumOf } from '../quantity/derive.ts';
import type { ValueCase } from '../value/index.ts';

/** `feature.unlinked`: what a feature is worth that serves no use (ベネフィット＝使い方×QCD×PL・BS: one link missing makes it zero). */
function unlinkedFeature({ structure }: ValueCase): Amount {
  const source = { ja: 'ベネフィット＝使い方×QCD×PL・BS', en: 'Benefit = use × QCD × PL/BS' };
  return {
    id: 'feature.unlinked',
    label: { ja: '使い方のない機能の価値', en: 'Worth of a feature without a use' },
    value: 0,
    unit: { [structure.currency]: 1 },
    rank: 'step',
    origin: { kind: 'table', table: 'rules', row: 'unlinked-feature', source },
  };
}

/** `uncertainty.count`: the runs behind every percentile; `adoption.reach`: months from the start to full use, where the deal says so. */
export function dealAmounts(value: ValueCase): Readonly<Record<AmountId, Amount>> {
  const { method, count, seed, inputs } = value.uncertainty;
  const runs: Amount = {
    id: 'uncertainty.count',
    label: { ja: '組合せの数', en: 'Combinations' },
    value: count,
    unit: {},
    rank: 'step',
    origin: {
      kind: 'run',
      method,
      words: {
        ja: '不確かな前提の値の組合せ',
        en: 'Combinations of the values of the uncertain assumptions',
      },
      target: value.metrics.npv.id,
      inputs,
      count,
      ...(seed === undefined ? {} : { seed }),
    },
  };
  const [lag, ramp] = [value.amounts['adoption.lag'], value.amounts['adoption.ramp']];
  const name = {
    id: 'adoption.reach',
    label: { ja: '全体に行き渡るまでの月数', en: 'Months until use is complete' },
  };
  const reach = lag && ramp ? [sumOf(name, [lag, ramp])] : [];
  return Object.fromEntries([runs, unlinkedFeature(value), ...reach].map((amount) => [amount.id, amount]));
}
