// Where English words may be divided.
import { expect, it } from 'vitest';
import { hyphenate } from '../../src/text/index.ts';

const divided = (word: string): string => {
  const places = [0, ...hyphenate(word), word.length];
  return places
    .slice(1)
    .map((end, i) => word.slice(places[i], end))
    .join('-');
};

it.each(['production', 'implementation', 'manufacturing', 'Salesforce', 'don’t', 'considerably'])(
  'keeps three letters at either end of %s',
  (word) => {
    for (const place of hyphenate(word)) {
      expect(place).toBeGreaterThanOrEqual(3);
      expect(word.length - place).toBeGreaterThanOrEqual(3);
    }
  },
);

it('divides as the patterns say', () => {
  expect(divided('production')).toBe('pro-duc-tion');
  expect(divided('implementation')).toBe('imple-men-ta-tion');
  expect(divided('investment')).toBe('invest-ment');
});

it.each(['table', 'PDF', 'USAGE', 'QCD', 'UA-1', '2026', 'a1b2c3d4', '', '見積見積見積'])(
  'leaves %s whole',
  (word) => {
    expect(hyphenate(word)).toEqual([]);
  },
);
