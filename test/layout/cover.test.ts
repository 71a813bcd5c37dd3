import { describe, expect, it } from 'vitest';
import { chapter, documentOf, layOut, liveItems, paragraph, tagOf, text } from './documents.ts';

function cover(title: string) {
  const base = documentOf([chapter('c1', [paragraph(6)])]);
  const { pages } = layOut({ ...base, meta: { ...base.meta, title: text(title) } });
  const items = liveItems(pages.pages[0]!);
  return { pages, items, y: (words: string) => items.find((item) => item.text.startsWith(words))?.y };
}

describe('the cover', () => {
  it('has every line where page-design puts it', () => {
    const { y } = cover('利益を増やす');
    expect(y('売り手')).toBe(99);
    expect(y('利益を')).toBe(288);
    expect(y('副題')).toBe(333);
    expect(y('見込み')).toBe(369);
    expect(y('買い手')).toBe(531);
    expect(y('工場長')).toBe(549);
    expect(y('提出日')).toBe(675);
    expect(y('2026年7月6日')).toBe(693);
    expect(y('担当')).toBe(729);
    expect(y('お取り扱い')).toBe(747);
  });

  it('lets a long title grow upwards first, then push the reader down', () => {
    const long = cover('貴社の工場の段取り替えの時間を半分に短くして利益を増やし続けるためのご提案の全体像');
    const lines = long.items.filter((item) => item.runs[0]!.size === 30);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.map(({ y }) => y)).toEqual(lines.map((_, index) => lines[0]!.y + 45 * index));
    expect(lines[0]!.y).toBeGreaterThanOrEqual(198);
  });

  it('is made of paragraphs', () => {
    const { items, pages } = cover('利益を増やす');
    expect(new Set(items.map((item) => tagOf(pages, item)))).toEqual(new Set(['P']));
  });
});
