// The logical structure of every sample's PDF as pdf.js finds it, against the tree: headings, tables, lists, figures, links.
import { beforeAll, describe, expect, it } from 'vitest';
import { furnitureWords, type Pages } from '../../src/layout/index.ts';
import {
  blocksOf,
  type Document,
  frontLinesOf,
  type Inline,
  inlinesIn,
  inlinesOf,
  plainText,
  type TableNode,
} from '../../src/tree/index.ts';
import { elementsOf, type PdfLink, type PdfPage, readStructure } from '../support/pdf-structure.ts';
import { SAMPLES, type Sample } from '../support/samples.ts';
import { bare } from '../support/tree-words.ts';

describe.each(SAMPLES.map((sample) => [sample.name, sample] as const))('structure of %s', (_, sample) => {
  let pages: readonly PdfPage[] = [];
  beforeAll(async () => {
    pages = await readStructure(await sample.file('pdf'));
  });
  /** Elements of some roles that have words on their page. */
  const found = (...roles: readonly string[]) =>
    pages.flatMap(({ root }) => elementsOf(root, ...roles)).filter(({ text }) => text !== '');

  it('has the headings of the tree, each on one page', () => {
    const heads = found('H1', 'H2', 'H3').map(({ role, text }) => ({ role, text: bare(text) }));
    expect(heads).toEqual(headingsOf(sample.document));
  });

  it('has the tables of the tree, row by row and cell by cell, heads that are printed again left out', () => {
    const tables = joinPages(pages);
    const wanted = gridsOf(sample.document);
    expect(tables.map(({ rows }) => rows)).toEqual(wanted.map(({ rows }) => rows));
    expect(tables.map(({ headers }) => headers)).toEqual(wanted.map(({ headers }) => headers));
  });

  it('gives every row of every table all of its columns, spans counted', () => {
    expect(columnCounts(sample.pages)).toEqual(gridsOf(sample.document).flatMap(({ columns }) => columns));
  });

  it('has the items of its lists', () => {
    const lists = blocksOf(sample.document).flatMap((block) => (block.type === 'list' ? [block] : []));
    const items = found('LI').map(({ children }) => children.map(({ role }) => role));
    const begun = pages.flatMap(({ root }) => elementsOf(root, 'Lbl')).filter(({ text }) => text !== '');
    expect(begun.length).toBe(lists.flatMap((list) => list.items).length);
    for (const roles of items) expect(roles).toEqual(['Lbl', 'LBody']);
  });

  it('says what every figure shows', () => {
    const figures = blocksOf(sample.document).flatMap((block) => (block.type === 'figure' ? [block] : []));
    const alts = figures.map(({ alt }) => plainText(alt, sample.document));
    expect(found('Figure').map(({ alt }) => alt)).toEqual(alts);
    expect(alts.every((alt) => alt.length > 0)).toBe(true);
  });

  it('links to every target that the text names', () => {
    const wanted = linksOf(sample);
    expect(found('Link').map(({ text }) => bare(text))).toEqual(wanted.map(({ text }) => text));
    const led = pages.flatMap(({ links }) => links);
    // A link over two lines has two areas, one after the other.
    expect(led.filter((link, index) => !isSame(link, led[index - 1]))).toEqual(
      wanted.map(({ link }) => link).filter((link, index, all) => !isSame(link, all[index - 1])),
    );
    expect(led.length).toBeGreaterThanOrEqual(wanted.length);
  });
});

function headingsOf(document: Document): readonly { readonly role: string; readonly text: string }[] {
  const contents = { role: 'H1', text: furnitureWords(document.meta.language).contents };
  return [
    ...(document.contents ? [contents] : []),
    ...document.chapters.flatMap((chapter) => [
      { role: 'H1', text: bare(plainText(chapter.headline, document)) },
      ...blocksOf({ chapters: [chapter] }).flatMap((block) =>
        block.type === 'heading'
          ? [{ role: `H${block.level}`, text: bare(plainText(block.children, document)) }]
          : [],
      ),
    ]),
  ];
}

/** A table as its cells: of each row how many, and of each row how many of them are headers. */
interface Grid {
  readonly rows: readonly number[];
  readonly headers: readonly number[];
}

/** Data tables, and facts, which are tables of two columns, with the columns of each row. */
function gridsOf(document: Document): readonly (Grid & { readonly columns: readonly number[] })[] {
  return blocksOf(document).flatMap((block) => {
    if (block.type === 'table') return [gridOf(block)];
    if (block.type !== 'facts') return [];
    const all = (count: number) => block.items.map(() => count);
    return [{ rows: all(2), headers: all(1), columns: all(2) }];
  });
}

function gridOf({ body, columns, head }: TableNode): ReturnType<typeof gridsOf>[number] {
  const printed = [...head, ...body].map((row) => row.cells.filter((cell) => !cell.repeated).length);
  const headers = [
    ...head.map(({ cells }) => cells.length),
    ...body.map(({ cells }) => (cells[0]?.repeated ? 0 : 1)),
  ];
  return { rows: printed, headers, columns: printed.map(() => columns.length) };
}

/** The tables of all pages. pdf.js shows one that goes on as a whole again, with the words of that page only: it counts once. */
function joinPages(pages: readonly PdfPage[]): readonly Grid[] {
  const tables = pages.flatMap(({ root }) => elementsOf(root, 'Table'));
  const begun = tables.map((table) => elementsOf(table, 'TR')).filter(([first]) => first?.text !== '');
  return begun.map((rows) => ({
    rows: rows.map(({ children }) => children.length),
    headers: rows.map(({ children }) => children.filter(({ role }) => role === 'TH').length),
  }));
}

/** For each row of each table in the order of the elements, the columns that it covers, cells from above counted. */
function columnCounts({ elements }: Pages): readonly number[] {
  const rows = elements.flatMap(({ tag }, index) => (tag === 'TR' ? [index] : []));
  const hanging = new Map<number | null, { left: number; columns: number }[]>();
  return rows.map((row) => {
    const group = elements[row]!.parent;
    const fromAbove = (hanging.get(group) ?? []).filter(({ left }) => left > 0);
    const cells = elements.filter(({ parent }) => parent === row);
    const own = cells.map(({ columnSpan = 1, rowSpan = 1 }) => ({ left: rowSpan, columns: columnSpan }));
    const all = [...fromAbove, ...own];
    hanging.set(
      group,
      all.map(({ left, columns }) => ({ left: left - 1, columns })),
    );
    return all.reduce((total, { columns }) => total + columns, 0);
  });
}

interface WantedLink {
  readonly text: string;
  readonly link: PdfLink;
}

/** Entries of the contents, then the references and links of the text in reading order. */
function linksOf({ document, pages: { map } }: Sample): readonly WantedLink[] {
  const entries = document.contents
    ? document.chapters.map(({ headline, id, name, number }) => ({
        text: bare(number + name + plainText(headline, document) + map.pageOf[id]),
        link: { page: map.pageOf[id]! },
      }))
    : [];
  const front = frontLinesOf({ meta: document.meta, chapters: [] }).flatMap(inlinesIn);
  const inlines = [
    ...front,
    ...document.chapters.flatMap((chapter) => [
      ...inlinesIn(chapter.headline),
      ...blocksOf({ chapters: [chapter] }).flatMap(inlinesOf),
    ]),
  ];
  return [...entries, ...inlines.flatMap((inline) => linkOf(inline, document, map.pageOf))];
}

function linkOf(
  inline: Inline,
  document: Document,
  pageOf: Readonly<Record<string, number>>,
): readonly WantedLink[] {
  const text = bare(plainText([inline], document));
  if (inline.type === 'link') return [{ text, link: { url: inline.href } }];
  if (inline.type !== 'reference') return [];
  const page = pageOf[inline.target]!;
  return [{ text: inline.form === 'page' ? String(page) : text, link: { page } }];
}

function isSame(a: PdfLink, b: PdfLink | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
