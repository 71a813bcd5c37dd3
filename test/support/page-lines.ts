// Pages in, their lines out: what stands side by side in one paragraph, cell or heading, with its words and its edges.
import { openFonts } from '../../src/fonts/index.ts';
import type { GlyphRun, Pages, StructureElement, Tag, TextItem } from '../../src/layout/index.ts';
import { characterClass } from '../../src/text/index.ts';

/** One line of a paragraph, cell or heading. */
export interface PrintedLine {
  /** Index of the page from 0. */
  readonly page: number;
  readonly y: number;
  /** The paragraph, cell or heading; null for an artifact, which is a line of its own. */
  readonly element: number | null;
  readonly runs: readonly GlyphRun[];
  /** As written, with the blank that the break took. */
  readonly text: string;
  /** Edges of its glyphs by their advances. */
  readonly left: number;
  readonly right: number;
}

const INLINE: ReadonlySet<Tag> = new Set(['Link', 'Span', 'Reference']);

/** The elements above one, from itself to the root. */
export function chainOf(
  pages: Pages,
  element: number,
): readonly (StructureElement & { readonly index: number })[] {
  const chain = [];
  for (let index: number | null = element; index !== null; index = pages.elements[index]!.parent)
    chain.push({ ...pages.elements[index]!, index });
  return chain;
}

/** The paragraph, cell or heading that an element is, or stands in. */
export function blockOf(pages: Pages, element: number): number {
  return chainOf(pages, element).find(({ tag }) => !INLINE.has(tag))!.index;
}

/** All lines in reading order. */
export function linesOf(pages: Pages): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  pages.pages.forEach(({ items }, page) => {
    for (const item of items) {
      if (item.type !== 'text') continue;
      const line = lineOf(pages, page, item);
      const last = lines.at(-1);
      const goesOn =
        last?.page === page && last.y === item.y && last.element !== null && last.element === line.element;
      if (goesOn) lines[lines.length - 1] = joined(last, line);
      else lines.push(line);
    }
  });
  return lines;
}

function lineOf(pages: Pages, page: number, { element, runs, text, y }: TextItem): PrintedLine {
  const edges = runs.flatMap((run) => glyphsOf(run).flatMap(({ x, end }) => [x, end]));
  return {
    page,
    y,
    element: element === null ? null : blockOf(pages, element),
    runs,
    text,
    left: Math.min(...edges),
    right: Math.max(...edges),
  };
}

function joined(first: PrintedLine, next: PrintedLine): PrintedLine {
  return {
    ...first,
    runs: [...first.runs, ...next.runs],
    text: first.text + next.text,
    left: Math.min(first.left, next.left),
    right: Math.max(first.right, next.right),
  };
}

/** A glyph's body: from its pen to its advance, what it is drawn for, and the size of its em. */
export interface PlacedGlyph {
  readonly x: number;
  readonly end: number;
  readonly source: string;
  readonly em: number;
  readonly isLatinFace: boolean;
}

const fonts = openFonts();

/** The glyphs of a run, bodies and all: a bracket drawn in the right half of its em has its body there. */
export function glyphsOf(run: GlyphRun): readonly PlacedGlyph[] {
  const isLatinFace = run.face.startsWith('latin');
  const face = fonts.face(run.face);
  return run.glyphs.map((glyph, index) => {
    const from = run.clusters[index]!;
    const to = run.clusters.slice(index).find((at) => at > from) ?? run.text.length;
    const source = run.text.slice(from, to);
    const inset =
      !isLatinFace && characterClass(source || ' ') === 'opening' && face.advance(glyph) > 900
        ? run.size / 2
        : 0;
    const x = run.x + run.xs[index]! + inset;
    return { x, end: x + run.advances[index]!, source, em: run.size, isLatinFace };
  });
}

/** The body lines of each element of a kind: paragraphs, cells, headings. Artifacts are left out. */
export function paragraphsOf(lines: readonly PrintedLine[]): ReadonlyMap<number, readonly PrintedLine[]> {
  const paragraphs = new Map<number, PrintedLine[]>();
  for (const line of lines) {
    if (line.element === null) continue;
    const known = paragraphs.get(line.element);
    if (known) known.push(line);
    else paragraphs.set(line.element, [line]);
  }
  return paragraphs;
}
