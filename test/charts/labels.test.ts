import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBreaks } from '../../src/charts/label-breaks.ts';
import { forceLabel, outwards, type Setting, spread, wrapLabel } from '../../src/charts/labels.ts';

const japanese: Setting = { width: (text) => [...text].length, language: 'ja' };
const english: Setting = { width: (text) => text.length, language: 'en' };
const wrap = (text: string, limit: number, setting: Setting) =>
  wrapLabel(text, { limit, most: 3, setting, breaks: 'words' })?.join('|') ?? null;

describe('labelBreaks', () => {
  it.each([
    ['減価償却費', '減価|償却費'],
    ['売上総利益', '売上|総利益'],
    ['ソフトウェア償却費', 'ソフトウェア|償却費'],
    ['製品保証費・クレーム費', '製品|保証費・|クレーム費'],
    ['3.1→1.6%', '3.1→|1.6%'],
    ['焼成不良の手直し', '焼成|不良の|手直し'],
  ])('parts %s between words', (text, parted) => {
    const starts = [0, ...labelBreaks(text, 'ja', 'words')];
    expect(starts.map((start, index) => text.slice(start, starts[index + 1])).join('|')).toBe(parted);
  });
});

describe('wrapLabel', () => {
  it('fills lines evenly, and gives up rather than part a word', () => {
    expect(wrap('減価償却費', 5, japanese)).toBe('減価償却費');
    expect(wrap('減価償却費', 4, japanese)).toBe('減価|償却費');
    expect(wrap('rework and inspection', 14, english)).toBe('rework and|inspection');
    expect(wrap('Depreciation', 8, english)).toBe(null);
    expect(wrap('a b c d', 1, english)).toBe(null);
  });
});

describe('forceLabel', () => {
  it('cuts what does not fit, with a hyphen or an ellipsis', () => {
    expect(forceLabel('Depreciation', 8, 3, english)).toEqual(['Depreci-', 'ation']);
    expect(forceLabel('熱処理の待ち時間と段取り替えの時間', 4, 2, japanese)).toEqual(['熱処理の', '待ち時…']);
    for (const line of forceLabel('Subcontracting of surfaces', 6, 3, english))
      expect(line.length).toBeLessThanOrEqual(6);
  });
});

describe('spread', () => {
  it('leaves apart what is apart, and moves the rest as little as need be', () => {
    expect(spread([10, 30, 50], 10, 0, 100)).toEqual([10, 30, 50]);
    expect(spread([20, 20, 20], 10, 0, 100)).toEqual([10, 20, 30]);
    expect(spread([0, 1], 10, 0, 100)).toEqual([0, 10]);
    expect(spread([99, 98], 10, 0, 100)).toEqual([100, 90]);
  });

  it('keeps order, gaps and bounds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 150, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (wanted) => {
          const placed = spread(wanted, 10, 0, 100);
          const sorted = placed.toSorted((a, b) => a - b);
          const isApart = sorted.every((y, index) => index === 0 || y - sorted[index - 1]! >= 10 - 1e-6);
          return isApart && sorted[0]! >= -1e-6 && sorted.at(-1)! <= 100 + 1e-6;
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('outwards', () => {
  it('gives the smaller shifts first', () => {
    expect(outwards(4, 2)).toEqual([0, 2, -2, 4, -4]);
  });
});
