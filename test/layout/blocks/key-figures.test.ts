import { describe, expect, it } from 'vitest';
import type { Inline, KeyFigure } from '../../../src/tree/index.ts';
import { chapter, documentOf, layOut, liveItems, paragraph, text } from '../documents.ts';

const figure = (label: string, value: readonly Inline[], note = ''): KeyFigure => ({
  label: text(label),
  value,
  note: text(note),
});

function paint(items: readonly KeyFigure[], language: 'ja' | 'en' = 'ja') {
  const base = documentOf([chapter('c1', [{ type: 'keyFigures', items }, paragraph(8)])], {
    cover: false,
    contents: false,
  });
  const { faults, pages } = layOut({ ...base, meta: { ...base.meta, language } });
  return { faults, items: liveItems(pages.pages[0]!) };
}

describe('key figures', () => {
  it('set numbers large and units small, 36 below the name', () => {
    const { items } = paint([figure('回収', text('2年9か月')), figure('効果', text('26–40'))]);
    const find = (words: string) => items.find((item) => item.text === words)!;
    expect(find('2').runs[0]!.size).toBe(26);
    expect(find('年').runs[0]!.size).toBe(11);
    expect(find('26–40').runs[0]!.size).toBe(26);
    expect(find('2').y - find('回収').y).toBe(36);
    expect((find('回収').y - 81) % 18).toBe(0);
  });

  it('move a unit that does not fit into the name', () => {
    const wide = figure('効果の幅', text('1,234,567百万円/年'));
    const { faults, items } = paint([wide, wide, wide, wide]);
    const words = items.map((item) => item.text).join('');
    expect(words).toContain('効果の幅（百万円/年）');
    expect(items.some((item) => item.text === '1,234,567')).toBe(true);
    expect(faults.every(({ code }) => code === 'layout/overflow')).toBe(true);
  });

  it('report a number that is wider than its cell', () => {
    const wide = figure('売上', text('123,456,789,000'));
    expect(paint([wide, wide, wide, wide]).faults[0]).toMatchObject({ code: 'layout/overflow' });
  });
});
