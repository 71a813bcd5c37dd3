// Which printed sums hold: a column that rounding parts takes its sum out of the promise.
import { describe, expect, it } from 'vitest';
import { heldSums } from '../../src/kinds/proposal/printed-sums.ts';
import type { Amount } from '../../src/quantity/amount.ts';

function amounts(values: Readonly<Record<string, number>>): Readonly<Record<string, Amount>> {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      {
        id,
        label: { ja: id, en: id },
        value,
        unit: { JPY: 1 },
        rank: 'step',
        origin: { kind: 'stated', ref: 'a#/b' },
      } satisfies Amount,
    ]),
  );
}

describe('heldSums', () => {
  const sums = [{ parts: [0, 1], total: 2 }];

  it('keeps a sum whose printed parts reach the printed total in every column', () => {
    const all = amounts({ a: 1400, b: 2600, c: 4000, d: -1600, e: 600, f: -1000 });
    expect(
      heldSums(
        [
          ['a', 'd'],
          ['b', 'e'],
          ['c', 'f'],
        ],
        sums,
        { amounts: all, scale: 1000 },
      ),
    ).toEqual(sums);
  });

  it('drops it when one column is parted by rounding', () => {
    const all = amounts({ a: 1400, b: 1400, c: 2800 });
    expect(heldSums([['a'], ['b'], ['c']], sums, { amounts: all, scale: 1000 })).toEqual([]);
    expect(heldSums([['a'], ['b'], ['c']], sums, { amounts: all, scale: 1 })).toEqual(sums);
  });
});
