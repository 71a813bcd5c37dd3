import { describe, expect, it } from 'vitest';
import { coverCells, footParts, pageNumberText, readerLine } from '../../src/layout/index.ts';
import { documentOf } from './documents.ts';

const { meta } = documentOf([]);

describe('the words of the cover and the foot', () => {
  it('name date, validity, version and number', () => {
    expect(coverCells(meta).map(({ value }) => value)).toEqual([
      '2026年7月6日',
      '2026年9月30日',
      '第1.0版',
      'T-1',
    ]);
    expect(coverCells({ ...meta, number: '' })).toHaveLength(3);
  });

  it('name the reader, in the foot by family name', () => {
    expect(readerLine(meta)).toBe('工場長　北浜 太郎 様');
    expect(footParts(meta)).toEqual(['買い手株式会社 北浜様', '第1.0版', '有効期限 2026年9月30日']);
    const named = { ...meta, reader: { post: '', name: '購買部 御中' } };
    expect(footParts(named)[0]).toBe('買い手株式会社 購買部 御中');
    const english = { ...meta, language: 'en' as const, reader: { post: 'CFO', name: 'Ms Yuko Tanabe' } };
    expect(footParts(english)[0]).toBe('For Ms Yuko Tanabe, 買い手株式会社');
    expect(readerLine(english)).toBe('Ms Yuko Tanabe, CFO');
  });

  it('count pages', () => {
    expect(pageNumberText(4, 12, 'ja')).toBe('4 / 12');
    expect(pageNumberText(4, 12, 'en')).toBe('Page 4 of 12');
  });
});
