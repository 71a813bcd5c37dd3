import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestNames } from '../../src/diagnostic/nearest.ts';

describe('nearestNames', () => {
  it.each([
    ['oven-y', ['oven-x', 'lift'], ['oven-x']],
    ['shortname', ['shortName', 'name'], ['shortName']],
    ['short_name', ['shortName'], ['shortName']],
    ['chekc', ['check', 'build', 'explain'], ['check']],
    ['exp', ['check', 'build', 'explain'], ['explain']],
    ['date', ['data', 'asOf', 'source'], ['data']],
    ['x', ['a', 'b'], []],
    ['invoice', ['check', 'build'], []],
    ['商品名', ['商品', '使い方'], ['商品']],
  ])('%s among %j', (written, known, nearest) => {
    expect(nearestNames(written, known)).toEqual(nearest);
  });

  it('gives three at most, nearest first', () => {
    expect(nearestNames('scrap', ['scrap4', 'scrap-1', 'scrap2', 'scarp', 'scrapy'])).toHaveLength(3);
    expect(nearestNames('scrop', ['strip', 'scrap'])[0]).toBe('scrap');
  });
});

describe('editDistance', () => {
  it.each([
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['ab', 'ba', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%s to %s', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is a symmetric measure, zero only for the same', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c', '𠮷') });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max([...a].length, [...b].length));
      }),
      { numRuns: 300 },
    );
  });
});
