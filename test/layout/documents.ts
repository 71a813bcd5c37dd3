// Small settled documents for the tests of layout, and what is painted of them, read back.
import { DEFAULT_BRAND } from '../../src/brand/index.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { openFonts } from '../../src/fonts/index.ts';
import { compose, type Page, type Pages, type TextItem } from '../../src/layout/index.ts';
import type { Language } from '../../src/text/index.ts';
import type { Block, Chapter, Document, Inline, TableNode, TableRow } from '../../src/tree/index.ts';

export const SENTENCE = {
  ja: '貴社の工場では、段取り替えに1回42分かかり、1日6回で252分が失われています。治具を共通にすると18分になります。',
  en: 'Your plant loses 252 minutes a day to six changeovers of 42 minutes each. Common fixtures bring one down to 18. ',
} as const;

export const text = (words: string): readonly Inline[] => [{ type: 'text', text: words }];

/** A paragraph of so many sentences. */
export function paragraph(sentences: number, language: Language = 'ja'): Block {
  return { type: 'paragraph', look: 'body', children: text(SENTENCE[language].repeat(sentences)) };
}

export function heading(words: string): Block {
  return { type: 'heading', level: 2, children: text(words) };
}

/** A table of three columns; rows repeat their group's name, four to a group. */
export function table(rows: number, own: Partial<TableNode> = {}): TableNode {
  const body: TableRow[] = Array.from({ length: rows }, (_, index) => ({
    cells: [
      { children: text(`区分${Math.floor(index / 4)}`), ...(index % 4 > 0 ? { repeated: true } : {}) },
      { children: text(`指標${index}`), look: 'strong' },
      { children: text(String(100 + index)) },
    ],
  }));
  return {
    type: 'table',
    id: 'table',
    label: '表1',
    title: text('四つの指標'),
    columns: [
      { share: 0.2, align: 'start' },
      { share: 0.5, align: 'start' },
      { share: 0.3, align: 'end' },
    ],
    head: [{ cells: ['区分', '指標', '値'].map((name) => ({ children: text(name) })) }],
    body,
    ...own,
  };
}

export function chapter(id: string, blocks: readonly Block[], own: Partial<Chapter> = {}): Chapter {
  const sections = [{ id: `${id}-section`, stage: 'free' as const, blocks }];
  return {
    id,
    number: id.replace(/\D/g, ''),
    name: `章${id}`,
    headline: text('結論の見出し'),
    sections,
    ...own,
  };
}

export function documentOf(chapters: readonly Chapter[], own: Partial<Document> = {}): Document {
  return {
    meta: {
      id: 'test',
      kind: 'proposal',
      language: 'ja',
      title: text('ご提案の題'),
      subtitle: text('副題'),
      promise: text('見込みは確かです'),
      kindName: 'ご提案書',
      vendor: '売り手株式会社',
      customer: '買い手株式会社',
      reader: { post: '工場長', name: '北浜 太郎 様' },
      version: '1.0',
      number: 'T-1',
      date: '2026-07-06',
      validUntil: '2026-09-30',
      owner: '営業部',
      handling: '社内限り',
      currency: 'JPY',
    },
    cover: true,
    contents: true,
    chapters,
    amounts: {},
    ...own,
  };
}

/** Pages with the faults of making them. */
export function layOut(document: Document): { pages: Pages; faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const sink = (fault: Diagnostic) => {
    faults.push(fault);
  };
  return { pages: compose({ document, brand: DEFAULT_BRAND, fonts: openFonts(), sink }), faults };
}

export function textItems(page: Page): readonly TextItem[] {
  return page.items.filter((item) => item.type === 'text');
}

/** Text of a page between head and foot. */
export function liveItems(page: Page): readonly TextItem[] {
  return textItems(page).filter(({ y }) => y > 62 && y < 787);
}

/** Tag of the element that an item belongs to; null for artifacts. */
export function tagOf(pages: Pages, item: TextItem): string | null {
  return item.element === null ? null : pages.elements[item.element]!.tag;
}

/** All text of an element and those below it, in painting order. */
export function elementText(pages: Pages, element: number): string {
  const within = (index: number | null): boolean =>
    index !== null && (index === element || within(pages.elements[index]!.parent));
  return pages.pages
    .flatMap(textItems)
    .filter((item) => within(item.element))
    .map((item) => item.text)
    .join('');
}

/** Page (from 1) on which text first stands. */
export function pageWith(pages: Pages, words: string): number {
  return 1 + pages.pages.findIndex((page) => liveItems(page).some((item) => item.text.includes(words)));
}
