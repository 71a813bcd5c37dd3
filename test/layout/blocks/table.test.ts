import { describe, expect, it } from 'vitest';
import type { ShapeItem } from '../../../src/layout/index.ts';
import {
  chapter,
  documentOf,
  elementText,
  layOut,
  liveItems,
  paragraph,
  SENTENCE,
  table,
  tagOf,
  text,
} from '../documents.ts';

const alone = { cover: false, contents: false };

describe('a table over pages', () => {
  const { pages } = layOut(documentOf([chapter('c1', [paragraph(4), table(60)])], alone));

  it('repeats its title and head as artifacts', () => {
    expect(pages.pages.length).toBeGreaterThan(1);
    for (const page of pages.pages.slice(1)) {
      const again = liveItems(page).slice(0, 5);
      expect(again.map((item) => item.text).join('')).toContain('四つの指標（続き）');
      expect(again.every(({ element }) => element === null)).toBe(true);
    }
    const captions = pages.elements.filter(({ tag }) => tag === 'Caption');
    expect(captions).toHaveLength(1);
  });

  it('never ends a page in its head, and keeps its last two rows together', () => {
    for (const page of pages.pages) {
      const rows = new Set(
        liveItems(page)
          .filter((item) => tagOf(pages, item) === 'TD')
          .map(({ y }) => y),
      );
      expect(rows.size).toBeGreaterThanOrEqual(2);
    }
  });

  it('says a repeated cell again at the top of a page, and spans it in the structure', () => {
    for (const page of pages.pages.slice(1)) {
      const rows = liveItems(page).slice(5);
      expect(rows.some((item) => item.text.startsWith('区分'))).toBe(true);
    }
    const spanning = pages.elements.filter(({ rowSpan }) => rowSpan === 4);
    expect(spanning).toHaveLength(15);
    expect(spanning.every(({ tag, scope }) => tag === 'TH' && scope === 'Row')).toBe(true);
  });

  it('has row texts on the grid and rules 6 below it', () => {
    for (const page of pages.pages) {
      for (const item of liveItems(page).filter((one) => tagOf(pages, one) === 'TD')) {
        expect((item.y - 81) % 18).toBe(0);
      }
      const rules = page.items.filter((item) => item.type === 'shape').filter(isRule);
      for (const y of rules.map(ruleY)) if (y > 62 && y < 787) expect((y - 87) % 18).toBe(0);
    }
  });

  it('tells its column widths, which add up to the measure', () => {
    const widths = pages.columnWidths.table!;
    expect(widths).toHaveLength(3);
    expect(widths.reduce((total, width) => total + width, 0)).toBeCloseTo(441, 9);
  });
});

describe('rows', () => {
  const cell = (words: string) => ({ children: text(words) });

  it('are 36 high when a cell has two lines', () => {
    const body = [
      { cells: [cell('一'), { ...cell('二'), below: text('小さく') }, cell('3')] },
      { cells: [cell('四'), cell('五'), cell('6')] },
    ];
    const { pages } = layOut(documentOf([chapter('c1', [table(0, { body })])], alone));
    const y = (words: string) => liveItems(pages.pages[0]!).find((item) => item.text === words)!.y;
    expect(y('小さく') - y('二')).toBe(14);
    expect(y('3')).toBe(y('二'));
    expect(y('四') - y('二')).toBe(34.5);
  });

  it('have a strong rule above the first of the totals only', () => {
    const look = 'total' as const;
    const body = [
      { cells: [cell('一'), cell('二'), cell('3')] },
      { cells: [cell('計'), cell('二'), cell('3')], look },
      { cells: [cell('累計'), cell('二'), cell('3')], look },
    ];
    const { pages } = layOut(documentOf([chapter('c1', [table(0, { body })])], alone));
    const rules = pages.pages[0]!.items.filter((item) => item.type === 'shape').filter(isRule);
    const weights = rules
      .filter((rule) => ruleY(rule) > 62 && ruleY(rule) < 787)
      .map(({ shape }) => 'width' in shape && shape.width);
    expect(weights).toEqual([0.75, 0.75, 0.25, 0.75]);
  });

  it('are divided only when taller than half a page', () => {
    const tall = { cells: [cell('高'), cell(SENTENCE.ja.repeat(10)), cell('1')] };
    const low = { cells: [cell('低'), cell('短い'), cell('2')] };
    const narrow = [0.2, 0.4, 0.4].map((share) => ({ share, align: 'start' as const }));
    const node = table(0, { body: [low, tall, low], columns: narrow });
    const { faults, pages } = layOut(documentOf([chapter('c1', [paragraph(6), node])], alone));
    expect(pages.pages.length).toBe(2);
    expect(faults).toEqual([]);
    const words = pages.elements.flatMap(({ tag }, index) =>
      tag === 'TD' ? [elementText(pages, index)] : [],
    );
    expect(words).toContain(SENTENCE.ja.repeat(10));
  });

  it('hang the bracket of a negative number, so that digits stand below digits', () => {
    const body = ['5.4', '(5.4)', '(0.2)'].map((value) => ({ cells: [cell('a'), cell('b'), cell(value)] }));
    const english = documentOf([chapter('c1', [table(0, { body })])], alone);
    const { pages } = layOut({ ...english, meta: { ...english.meta, language: 'en' } });
    const end = (words: string) => {
      const run = liveItems(pages.pages[0]!).find((item) => item.text === words)!.runs[0]!;
      const last = words.endsWith(')') ? run.xs.length - 2 : run.xs.length - 1;
      return run.x + run.xs[last]! + run.advances[last]!;
    };
    expect(end('(5.4)')).toBeCloseTo(end('5.4'), 6);
  });
});

function isRule({ shape }: ShapeItem): boolean {
  return shape.type === 'line';
}

function ruleY({ shape }: ShapeItem): number {
  return shape.type === 'line' ? shape.points[0]![1] : 0;
}
