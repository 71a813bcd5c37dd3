// The pages of every sample: what may begin and end a line, flush edges, how full a page is, what may end one, margins.
import { describe, expect, it } from 'vitest';
import { DEFAULT_BRAND } from '../../src/brand/index.ts';
import { type Pages, pageFill } from '../../src/layout/index.ts';
import { characterClass, NOT_AT_LINE_END, NOT_AT_LINE_START } from '../../src/text/index.ts';
import { blocksOf, type LabelShape, plainText, type Shape } from '../../src/tree/index.ts';
import { type AddedSpace, addedSpaces } from '../support/added-space.ts';
import { blockOf, chainOf, linesOf, type PrintedLine, paragraphsOf } from '../support/page-lines.ts';
import { SAMPLES, type Sample } from '../support/samples.ts';
import { bare } from '../support/tree-words.ts';

const { first, footRule, footText, headRule, headText, left, lines, measure, pitch } = DEFAULT_BRAND.page;
const right = left + measure;
/** The last baseline of the grid, and how far notes and rules may stand below it. */
const bottom = first + lines * pitch;
const footRoom = 9;

/** Line starts and ends of ASCII, which Japanese text meets as well. */
const noStart = new Set(`${NOT_AT_LINE_START},.!?:;)]}%`);
const noEnd = new Set(`${NOT_AT_LINE_END}([{$`);
/** What may begin a line in cells narrower than six em. */
const narrowStart = new Set(['smallKana', 'prolonged']);
const NO_SPACE: AddedSpace = { before: '', after: '', em: 0 };

describe.each(SAMPLES.map((sample) => [sample.name, sample] as const))('pages of %s', (_, sample) => {
  it('have no fault that is an error', () => {
    expect(sample.pages.pages.length).toBeGreaterThan(0);
    expect(sample.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('break no line before or after a character that may not stand there', () => {
    expect(breaksOf(sample).flatMap(wrongEnds)).toEqual([]);
  });

  it('set running text of more than two lines flush: every line but the last at exactly the measure', () => {
    const flush = bodyParagraphs(sample).filter(({ isFlush, lines: all }) => isFlush && all.length > 2);
    expect(flush.length).toBeGreaterThan(0);
    for (const { lines: all, right: edge } of flush) {
      const inner = all.slice(0, -1).filter(({ text }) => !text.endsWith('\n'));
      for (const line of inner) expect(Math.abs(line.right - edge), line.text).toBeLessThanOrEqual(0.3);
    }
  });

  it('spread no line by more than a quarter em at any place', () => {
    for (const line of bodyParagraphs(sample).flatMap(({ lines: all }) => all)) {
      const most = addedSpaces(line).reduce((a, b) => (b.em > a.em ? b : a), NO_SPACE);
      expect(most.em, `between ${most.before} and ${most.after} in ${line.text}`).toBeLessThanOrEqual(0.255);
    }
  });

  it('are at least half filled, the last of a chapter a quarter', () => {
    const fills = pageFill(sample.pages, DEFAULT_BRAND);
    const starts = chapterStarts(sample);
    const thin = fills.flatMap((fill, index) => {
      const page = index + 1;
      if (page < starts[0]!) return [];
      const ends = page === fills.length || starts.includes(page + 1);
      return fill < (ends ? 0.25 : 0.5) ? [{ page, fill }] : [];
    });
    expect(thin).toEqual([]);
  });

  it('start each chapter where the contents list says', () => {
    const { document, pages } = sample;
    const starts = chapterStarts(sample);
    expect(starts).toEqual(document.chapters.map(({ id }) => pages.map.pageOf[id]));
    if (!document.contents) return;
    const entries = [...paragraphsOf(linesOf(pages))].filter(
      ([element]) => pages.elements[element]!.tag === 'TOCI',
    );
    const printed = entries.map(([element]) => Number(lastItemOf(pages, element)));
    expect(printed).toEqual(starts);
  });

  it('open every chapter at the top of a page', () => {
    for (const start of chapterStarts(sample)) {
      const [opening] = linesOf(sample.pages).filter((line) => line.page === start - 1 && isLive(line));
      expect(opening!.y).toBe(first + pitch);
    }
  });

  it('end no page in a heading or the bare head of a table', () => {
    const { pages } = sample;
    for (const page of pages.pages.keys()) {
      const live = linesOf(pages).filter((line) => line.page === page && isLive(line));
      const words = live.filter((line) => line.element !== null);
      const last = words.reduce((a, b) => (b.y > a.y ? b : a));
      const tags = chainOf(pages, last.element!).map(({ tag }) => tag);
      const what = `page ${page + 1} ends in ${last.text}`;
      expect(
        tags.filter((tag) => ['H1', 'H2', 'H3', 'THead'].includes(tag)),
        what,
      ).toEqual([]);
      expect(tags[0] === 'Caption' && tags[1] === 'Table', what).toBe(false);
      // Titles and heads that are printed again are artifacts; they stand above the rows that they are for.
      const again = live.filter((line) => line.element === null);
      expect(Math.max(0, ...again.map(({ y }) => y)), what).toBeLessThan(last.y + pitch);
    }
  });

  it('put nothing outside the live area, and head and foot in their own places', () => {
    sample.pages.pages.forEach((page, index) => {
      const isCover = sample.document.cover && index === 0;
      const top = isCover ? headRule : first;
      const foot = isCover ? footText : bottom + footRoom;
      for (const box of boxesOf(sample.pages, index)) {
        const what = `${box.what} on page ${page.number}`;
        expect(box.left, what).toBeGreaterThanOrEqual(left - 0.3);
        expect(box.right, what).toBeLessThanOrEqual(right + 0.3);
        if (!isCover && isFurniture(box)) continue;
        expect(box.top, what).toBeGreaterThanOrEqual(top - 0.3);
        expect(box.bottom, what).toBeLessThanOrEqual(foot + 0.3);
      }
    });
  });
});

interface LineBreak {
  readonly before: string;
  readonly after: string;
  /** Width that the longest line of the paragraph takes, in em. */
  readonly ems: number;
}

/** All breaks within a paragraph, cell or heading; a change of size begins something else in the same element. */
function breaksOf({ pages }: Sample): readonly LineBreak[] {
  const paragraphs = [...paragraphsOf(linesOf(pages))].filter(
    ([element]) => !['Figure', 'TOCI'].includes(pages.elements[element]!.tag),
  );
  return paragraphs.flatMap(([, all]) => {
    const ems = Math.max(...all.map((line) => (line.right - line.left) / sizeOf(line)));
    return all.slice(1).flatMap((line, index) => {
      const before = all[index]!;
      if (sizeOf(before) !== sizeOf(line)) return [];
      return [{ before: before.text.trimEnd(), after: line.text.trimStart(), ems }];
    });
  });
}

function sizeOf({ runs }: PrintedLine): number {
  return Math.max(...runs.map(({ size }) => size));
}

function wrongEnds({ before, after, ems }: LineBreak): readonly string[] {
  const end = [...before].at(-1) ?? '';
  const start = [...after][0] ?? '';
  const narrow = ems < 6 && narrowStart.has(characterClass(start));
  return [
    ...(noEnd.has(end) ? [`${end} ends ${before}`] : []),
    ...(noStart.has(start) && !narrow ? [`${start} begins ${after}`] : []),
  ];
}

interface BodyParagraph {
  readonly lines: readonly PrintedLine[];
  /** Right edge of its measure. */
  readonly right: number;
  /** Japanese is flush everywhere; English on the page itself, not in the narrower columns of bands and panels. */
  readonly isFlush: boolean;
}

/** The paragraphs of running text, each with the right edge that it is set to: that of the page, or of its panel. */
function bodyParagraphs({ document, language, pages }: Sample): readonly BodyParagraph[] {
  const wanted = new Set(
    blocksOf(document).flatMap((block) =>
      block.type === 'paragraph' && block.look === 'body' ? [bare(plainText(block.children, document))] : [],
    ),
  );
  return [...paragraphsOf(linesOf(pages))].flatMap(([element, all]) => {
    if (pages.elements[element]!.tag !== 'P' || !wanted.has(bare(all.map(({ text }) => text).join(''))))
      return [];
    const widest = Math.max(...all.map((line) => line.right));
    const isFlush = language === 'ja' || chainOf(pages, element).every(({ tag }) => tag !== 'Div');
    return [{ lines: all, right: isInPanel(pages, all[0]!) ? widest : right, isFlush }];
  });
}

/** Whether a line stands on the fill of a panel. */
function isInPanel(pages: Pages, { page, y }: PrintedLine): boolean {
  return pages.pages[page]!.items.some(
    (item) =>
      item.type === 'shape' &&
      item.element === null &&
      item.shape.type === 'box' &&
      item.shape.y < y &&
      item.shape.y + item.shape.height > y,
  );
}

/** The pages (from 1) with the headlines of the chapters. */
function chapterStarts({ document, pages }: Sample): readonly number[] {
  const heads = [...paragraphsOf(linesOf(pages))].filter(
    ([element]) => pages.elements[element]!.tag === 'H1',
  );
  const chapters = document.contents ? heads.slice(1) : heads;
  expect(chapters.map(([, all]) => bare(all.map(({ text }) => text).join('')))).toEqual(
    document.chapters.map(({ headline }) => bare(plainText(headline, document))),
  );
  return chapters.map(([, [line]]) => line!.page + 1);
}

/** The text of the last item painted for an element. */
function lastItemOf(pages: Pages, element: number): string {
  const items = pages.pages.flatMap((page) => page.items).filter((item) => item.type === 'text');
  const own = items.filter((item) => item.element !== null && blockOf(pages, item.element) === element);
  return own.at(-1)!.text;
}

function isLive({ y }: PrintedLine): boolean {
  return y > headRule && y < footRule;
}

interface Box {
  readonly what: string;
  readonly element: number | null;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Everything that is printed on a page, by its edges: baselines of text, outlines of shapes, areas of links. */
function boxesOf(pages: Pages, index: number): readonly Box[] {
  const words = linesOf(pages).filter(({ page }) => page === index);
  const others = pages.pages[index]!.items.flatMap((item): readonly Box[] => {
    if (item.type === 'link') {
      const [x, y, width, height] = item.rect;
      return [{ what: 'link', element: 0, ...edges([x, x + width], [y, y + height]) }];
    }
    if (item.type !== 'shape' || item.shape.type === 'label') return [];
    return [{ what: item.shape.type, element: item.element, ...outlineOf(item.shape) }];
  });
  return [...words.map((line) => ({ ...line, what: line.text, top: line.y, bottom: line.y })), ...others];
}

function outlineOf(shape: Exclude<Shape, LabelShape>) {
  if (shape.type === 'box') {
    return edges([shape.x, shape.x + shape.width], [shape.y, shape.y + shape.height]);
  }
  if (shape.type === 'ring') {
    const { radius, x, y } = shape;
    return edges([x - radius, x + radius], [y - radius, y + radius]);
  }
  const xs = shape.points.map(([x]) => x);
  return edges(
    xs,
    shape.points.map(([, y]) => y),
  );
}

function edges(xs: readonly number[], ys: readonly number[]) {
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Words and rules of head and foot: artifacts at their own heights. */
function isFurniture({ bottom: foot, element, top }: Box): boolean {
  return element === null && top === foot && [headText, headRule, footRule, footText].includes(top);
}
