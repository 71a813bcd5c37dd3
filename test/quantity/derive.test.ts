// Amounts of amounts: values, missing parts, words that name every input.
import { describe, expect, it } from 'vitest';
import type { Amount } from '../../src/quantity/amount.ts';
import { differenceOf, shareOf, sumOf } from '../../src/quantity/derive.ts';

const of = (id: string, value: number | null): Amount => ({
  id,
  label: { ja: `数${id}`, en: `number ${id}` },
  value,
  unit: { JPY: 1, yr: -1 },
  rank: 'step',
  origin: { kind: 'stated', ref: 'a.yaml#/a' },
});
const name = { id: 'r', label: { ja: '結果', en: 'result' } };

describe('derived amounts', () => {
  it('add, take away and divide with their formula in words', () => {
    expect(sumOf(name, [of('a', 2), of('b', 3)])).toMatchObject({
      value: 5,
      origin: { kind: 'formula', formula: { ja: '「数a」 + 「数b」', en: '“number a” + “number b”' } },
    });
    expect(differenceOf(name, of('a', 2), of('b', 3)).value).toBe(-1);
    expect(shareOf(name, of('a', 1), of('b', 4))).toMatchObject({ value: 0.25, unit: {} });
  });

  it('do not exist without their parts', () => {
    expect(sumOf(name, [of('a', 2), of('b', null)])).toMatchObject({ value: null, reason: 'missing-input' });
    expect(shareOf(name, of('a', 1), of('b', 0)).value).toBeNull();
  });
});
