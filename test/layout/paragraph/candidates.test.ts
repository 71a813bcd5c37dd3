// Where lines may begin and what it costs: numbers and units, hyphens, long words.
import { describe, expect, it } from 'vitest';
import { openFonts } from '../../../src/fonts/index.ts';
import { readCandidates } from '../../../src/layout/paragraph/candidates.ts';
import type { ParagraphStyle } from '../../../src/layout/paragraph/index.ts';
import { readItems } from '../../../src/layout/paragraph/items.ts';

const fonts = openFonts();
const base: ParagraphStyle = {
  size: 10,
  align: 'justify',
  language: 'ja',
  breaking: 'strict',
  phrases: false,
  hyphenate: false,
  quarterEm: true,
};

/** What follows each candidate, with its price. */
const prices = (
  text: string,
  style: Partial<ParagraphStyle> = {},
  width = 400,
): Readonly<Record<string, number>> => {
  const full = { ...base, ...style };
  const list = readItems([{ text, bold: false, colour: '#000000', key: 0 }], full, fonts);
  const found = readCandidates({ list, style: full, width, fonts });
  return Object.fromEntries(found.map(({ item, penalty }) => [text.slice(list.items[item]!.at), penalty]));
};

describe('readCandidates', () => {
  it('makes it dear to part a number from its unit', () => {
    const found = prices('年に35万円増');
    expect(found.万円増).toBeGreaterThan(10_000);
    expect(found.円増).toBeGreaterThan(10_000);
    expect(found.に35万円増).toBe(0);
    expect(found['5万円増']).toBeUndefined();
  });

  it('knows units after a space', () => {
    const found = prices('in 5 years or more', { language: 'en' });
    expect(found['years or more']).toBeGreaterThan(10_000);
    expect(found['or more']).toBe(0);
  });

  it('offers hyphens only with leave and only in English', () => {
    const word = 'production';
    expect(Object.keys(prices(word, { language: 'en', hyphenate: true }))).toEqual(['duction', 'tion']);
    expect(prices(word, { language: 'en' })).toEqual({});
    expect(prices(word, { language: 'ja', hyphenate: true })).toEqual({});
  });

  it('prices a heading’s break inside a phrase above a line', () => {
    const found = prices('利益の半分', { phrases: true });
    expect(found.半分).toBe(0);
    expect(found.益の半分).toBeGreaterThan(1_000_000);
  });

  it('cuts a word wider than the measure between letters', () => {
    expect(Object.keys(prices('abcdefgh', {}, 20))).toHaveLength(7);
    expect(prices('1,234,567', {}, 20)).toEqual({});
  });
});
