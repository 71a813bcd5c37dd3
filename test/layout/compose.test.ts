import { describe, expect, it } from 'vitest';
import { DEFAULT_BRAND } from '../../src/brand/index.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { openFonts } from '../../src/fonts/index.ts';
import { compose, type Pages, pageFill, type StructureElement } from '../../src/layout/index.ts';
import { type Block, plainText } from '../../src/tree/index.ts';
import { sampleDocument } from '../support/sample-document.ts';
import {
  chapter,
  documentOf,
  elementText,
  heading,
  layOut,
  liveItems,
  pageWith,
  paragraph,
  table,
  tagOf,
  text,
  textItems,
} from './documents.ts';

const { first, left, measure, pitch } = DEFAULT_BRAND.page;
const sample = {
  ja: { document: sampleDocument('ja'), ...layOut(sampleDocument('ja')) },
  en: { document: sampleDocument('en'), ...layOut(sampleDocument('en')) },
};
const gridLine = (y: number) => (y - first) / pitch;

describe.each(['ja', 'en'] as const)('the sample in %s', (language) => {
  const { document, faults, pages } = sample[language];

  it('has no errors', () => {
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('puts running text on the grid or half way between its lines', () => {
    for (const page of pages.pages.slice(2)) {
      for (const item of liveItems(page)) {
        const [run] = item.runs;
        if (run?.size !== 10.5 || !['P', 'LBody', 'TD'].includes(tagOf(pages, item) ?? '')) continue;
        if (run.face.endsWith('400') && tagOf(pages, item) !== 'TD') expect(gridLine(item.y) % 0.5).toBe(0);
      }
    }
  });

  it('puts titles of tables and figures on the grid', () => {
    for (const page of pages.pages) {
      const titles = liveItems(page).filter(
        (item) => tagOf(pages, item) === 'Caption' && item.runs[0]?.size === 10.5,
      );
      for (const { y } of titles) expect(Number.isInteger(gridLine(y))).toBe(true);
    }
  });

  it('keeps every word inside the measure and the live area', () => {
    for (const page of pages.pages.slice(1)) {
      for (const { runs, y } of liveItems(page)) {
        expect(y).toBeGreaterThan(first);
        expect(y).toBeLessThanOrEqual(first + 38 * pitch + 6);
        for (const run of runs) {
          const end = run.x + (run.xs.at(-1) ?? 0) + (run.advances.at(-1) ?? 0);
          expect(run.x).toBeGreaterThanOrEqual(left - 0.5);
          expect(end).toBeLessThanOrEqual(left + measure + 4);
        }
      }
    }
  });

  it('starts a page with each chapter, as the map says', () => {
    expect(pages.map.pageCount).toBe(pages.pages.length);
    for (const { headline, id } of document.chapters) {
      const page = pages.pages[pages.map.pageOf[id]! - 1]!;
      const heads = liveItems(page).filter((item) => tagOf(pages, item) === 'H1');
      expect(bare(heads.map((item) => item.text).join(''))).toBe(bare(plainText(headline, document)));
    }
  });

  it('has the words of every paragraph, once and in order', () => {
    const painted = bare(elementText(pages, 0));
    let from = 0;
    for (const one of document.chapters) {
      for (const block of one.sections.flatMap(({ blocks }) => blocks)) {
        if (block.type !== 'paragraph') continue;
        const words = bare(plainText(block.children, document)).slice(0, 12);
        from = painted.indexOf(words, from);
        expect(from).toBeGreaterThan(-1);
      }
    }
  });

  it('has bookmarks of chapters with their sections below', () => {
    expect(pages.outline).toHaveLength(document.chapters.length);
    pages.outline.forEach((entry, index) => {
      const { name, sections } = document.chapters[index]!;
      expect(entry.title).toContain(name);
      const blocks = sections.flatMap((section) => section.blocks);
      const heads = blocks.filter((block) => block.type === 'heading' && block.level === 2).length;
      expect(entry.children).toHaveLength(heads);
    });
  });

  it('nests its structure as PDF/UA asks', () => {
    checkStructure(pages);
  });

  it('leads each line of the contents to its chapter', () => {
    const links = pages.pages[1]!.items.filter((item) => item.type === 'link');
    expect(links).toHaveLength(document.chapters.length);
    links.forEach((link, index) => {
      const page = pages.map.pageOf[document.chapters[index]!.id]!;
      expect(link.target).toMatchObject({ page: page - 1 });
      expect(elementText(pages, link.element)).toMatch(new RegExp(`${page}$`));
    });
  });

  it('prints head and foot as artifacts on every page but the cover', () => {
    const [cover, ...others] = pages.pages;
    expect(textItems(cover!).filter(({ y }) => y < 62 || y > 787)).toEqual([]);
    for (const page of others) {
      const furniture = textItems(page).filter(({ y }) => y < 62 || y > 787);
      expect(furniture.every(({ element }) => element === null)).toBe(true);
      const number =
        language === 'ja'
          ? `${page.number} / ${pages.pages.length}`
          : `Page ${page.number} of ${pages.pages.length}`;
      expect(furniture.at(-1)?.text).toBe(number);
    }
  });

  it('comes out the same twice and leaves its input alone', () => {
    const before = JSON.stringify(document);
    expect(layOut(document).pages).toEqual(pages);
    expect(JSON.stringify(document)).toBe(before);
  });
});

describe('page references', () => {
  const refer = (target: string) => ({ type: 'reference', target, form: 'page', text: '' }) as const;

  it('print the page on which the node is in the end', () => {
    const body = {
      type: 'paragraph',
      look: 'body',
      children: [...text('前提は'), refer('c3'), ...text('ページ')],
    } as const;
    const chapters = [
      chapter('c1', [body, paragraph(4)]),
      chapter('c2', [paragraph(40), paragraph(30)]),
      chapter('c3', [paragraph(6)]),
    ];
    const { pages } = layOut(documentOf(chapters));
    const page = pages.map.pageOf.c3!;
    expect(page).toBeGreaterThan(5);
    const line = liveItems(pages.pages[2]!)
      .map((item) => item.text)
      .join('');
    expect(line).toContain(`前提は${page}ページ`);
    const links = pages.pages[2]!.items.filter((item) => item.type === 'link');
    expect(links[0]?.target).toMatchObject({ page: page - 1 });
  });
});

describe('keeping together', () => {
  it('never leaves a heading, or one line of a paragraph, alone', () => {
    for (let sentences = 14; sentences < 30; sentences += 1) {
      const blocks = [paragraph(sentences), heading('次の節'), paragraph(6), paragraph(4)];
      const { pages } = layOut(documentOf([chapter('c1', blocks)], { cover: false, contents: false }));
      for (const page of pages.pages.slice(0, -1)) {
        const last = liveItems(page).at(-1)!;
        expect(tagOf(pages, last)).not.toBe('H2');
      }
      checkLonelyLines(pages);
    }
  });

  it('keeps a sentence that leads in with what it announces', () => {
    for (let sentences = 16; sentences < 26; sentences += 1) {
      const lead = { type: 'paragraph', look: 'body', children: text('内訳は次のとおりです。') } as const;
      const blocks = [paragraph(sentences), lead, table(6), paragraph(5)];
      const { pages } = layOut(documentOf([chapter('c1', blocks)], { cover: false, contents: false }));
      expect(pageWith(pages, '次のとおりです')).toBe(pages.map.pageOf.table);
    }
  });
});

describe('filling pages', () => {
  it('warns of a page that nothing can fill', () => {
    const blocks = [paragraph(1), { type: 'pageBreak' } as const, paragraph(8)];
    const { faults } = layOut(documentOf([chapter('c1', blocks)]));
    expect(faults).toMatchObject([
      { severity: 'warning', code: 'layout/underfull-page', params: { chapter: '章c1', page: 3, least: 50 } },
    ]);
  });

  it('fills all pages but the last of a chapter to a half, the last to a quarter', () => {
    for (let sentences = 10; sentences < 40; sentences += 3) {
      const blocks = [paragraph(sentences), heading('節'), paragraph(12), table(12), paragraph(9)];
      const { faults, pages } = layOut(
        documentOf([chapter('c1', blocks)], { cover: false, contents: false }),
      );
      const fill = pageFill(pages, DEFAULT_BRAND);
      expect(Math.min(1, ...fill.slice(0, -1))).toBeGreaterThanOrEqual(0.5);
      expect(fill.at(-1)).toBeGreaterThanOrEqual(0.25);
      expect(faults).toEqual([]);
    }
  });
});

describe('page starts', () => {
  const tall = { type: 'panel', look: 'tint', title: text('まとめ'), blocks: [paragraph(14)] } as const;

  it('name the block that begins a page although the one before has room', () => {
    const { pages } = layOut(documentOf([chapter('c1', [paragraph(15), tall])]));
    expect(pages.map.pageCount).toBe(4);
    expect(pages.chapters?.c1?.pageStarts).toEqual([tall]);
    expect(pages.chapters?.c1?.pageStarts[0]).toBe(tall);
  });

  it('leave alone what begins within a block, and what an author breaks', () => {
    const broken = [paragraph(15), { type: 'pageBreak' } as const, paragraph(50)];
    const { pages } = layOut(documentOf([chapter('c1', broken)]));
    expect(pages.map.pageCount).toBe(5);
    expect(pages.chapters?.c1?.pageStarts).toEqual([]);
  });
});

describe('faults', () => {
  it('names a character that no face has, at its block', () => {
    const at = { file: 'documents/a.yaml', line: 3, column: 5 };
    const block = { type: 'paragraph', look: 'body', children: text('絵文字😀です。'), at } as const;
    const { faults } = layOut(documentOf([chapter('c1', [block, paragraph(8)])]));
    expect(faults).toMatchObject([
      { severity: 'error', code: 'fonts/missing-glyph', params: { character: '😀' }, where: at },
    ]);
  });

  it('names the block of a piece that is taller than a page', () => {
    const at = { file: 'documents/a.yaml', line: 9, column: 7 };
    const tall = { type: 'quote', children: text('長い言葉。'.repeat(800)), by: text('誰か'), at } as const;
    const { faults } = layOut(documentOf([chapter('c1', [paragraph(8), tall, paragraph(8)])]));
    expect(faults).toContainEqual(expect.objectContaining({ code: 'layout/overflow', where: at }));
  });

  it('measures what is wider than its room', () => {
    const wide = table(4, {
      columns: [0.03, 0.67, 0.3].map((share) => ({ share, align: 'start' as const })),
    });
    const { faults } = layOut(documentOf([chapter('c1', [wide, paragraph(8)])]));
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatchObject({ severity: 'error', code: 'layout/overflow' });
    expect(faults[0]!.params.mm).toBeGreaterThan(0);
  });
});

describe('page numbers in the text', () => {
  const reference = { type: 'reference', target: 'c2', form: 'page' } as const;
  const pointing = { type: 'paragraph', look: 'body', children: [...text('続きは'), reference] } as const;
  const chapters = [chapter('c1', [pointing, paragraph(20)]), chapter('c2', [paragraph(20)])];

  it('are true after a second round', () => {
    expect(layOut(documentOf(chapters)).faults.map(({ code }) => code)).not.toContain(
      'layout/unstable-page-numbers',
    );
  });

  it('are told to be wrong where the rounds end before they settle', () => {
    const faults: Diagnostic[] = [];
    compose({
      document: documentOf(chapters),
      brand: DEFAULT_BRAND,
      fonts: openFonts(),
      sink: (fault) => void faults.push(fault),
      mostRounds: 1,
    });
    const unstable = faults.filter(({ code }) => code === 'layout/unstable-page-numbers');
    expect(unstable).toEqual([
      { severity: 'warning', code: 'layout/unstable-page-numbers', params: { chapter: '章c1' } },
    ]);
  });
});

describe('pairs', () => {
  const at = { file: 'templates/a.hbs', line: 4, column: 1 };
  const pairs = (before: string, count: number): Block => ({
    type: 'pairs',
    at,
    items: Array.from({ length: count }, () => ({
      label: text('検査時間'),
      before: text(before),
      after: text('5,600'),
      unit: text('時間/年'),
    })),
    note: [],
  });
  const wide = (block: Block) =>
    layOut(documentOf([chapter('c1', [block, paragraph(20)])])).faults.filter(
      ({ code }) => code === 'layout/overflow',
    );

  it('are faults where they are wider than their cells', () => {
    expect(wide(pairs('8,200', 3))).toEqual([]);
    const faults = wide(pairs('8,200,000,000', 4));
    expect(faults).toHaveLength(4);
    expect(faults[0]).toMatchObject({ severity: 'error', where: at });
    expect(faults[0]!.params.text).toContain('5,600');
  });
});

/** Text without white space and forced breaks. */
function bare(words: string): string {
  return words.replace(/\s/g, '');
}

function checkLonelyLines(pages: Pages): void {
  const linesOf = new Map<number, number[]>();
  for (const page of pages.pages) {
    const counts = new Map<number, number>();
    for (const item of liveItems(page)) {
      if (tagOf(pages, item) === 'P') counts.set(item.element!, (counts.get(item.element!) ?? 0) + 1);
    }
    for (const [element, count] of counts) {
      linesOf.set(element, [...(linesOf.get(element) ?? []), count]);
    }
  }
  for (const counts of linesOf.values()) {
    if (counts.length > 1) expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
  }
}

const PARENTS: Partial<Record<StructureElement['tag'], readonly StructureElement['tag'][]>> = {
  Sect: ['Document'],
  H1: ['Sect'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  TOCI: ['TOC'],
};

function checkStructure(pages: Pages): void {
  const { elements } = pages;
  const filled = new Set<number>();
  for (const item of pages.pages.flatMap(({ items }) => items)) {
    for (let at = item.element; at !== null && !filled.has(at); at = elements[at]!.parent) filled.add(at);
  }
  elements.forEach((element, index) => {
    expect(filled.has(index)).toBe(true);
    if (element.parent === null) expect(element.tag).toBe('Document');
    else {
      expect(element.parent).toBeLessThan(index);
      const allowed = PARENTS[element.tag];
      if (allowed) expect(allowed).toContain(elements[element.parent]!.tag);
    }
    if (element.tag === 'Figure') expect(element.alt && element.box).toBeTruthy();
    if (element.tag === 'TH') expect(element.scope).toBeTruthy();
  });
}
