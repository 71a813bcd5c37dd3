// A block in, how it meets its neighbours out: whether it begins or ends in a table, in which styles, and the space it wants.
import type { Block, TableNode } from '../../../tree/index.ts';
import { PAGE_STYLES, type PlaceStyles } from '../context.ts';
import type { ParagraphStyleId } from '../styles/index.ts';

/** Word joins tables that touch, and gives them no space of their own: their neighbours' paragraphs carry it. */
export type End = 'table' | ParagraphStyleId;

/** How a block meets its neighbours. */
export interface Ends {
  readonly first: End;
  readonly last: End;
  /** Space wanted above and below, in points, as on the pages of the PDF; neighbours share the larger one. */
  readonly above: number;
  readonly below: number;
  /** Its own space below counts alone: what follows belongs to it. */
  readonly tight?: boolean;
  /** How much further up than a line of text it begins: by its rule or its fill. */
  readonly rise?: number;
}

const frame = (above: number, below: number, rise = 0): Ends => ({
  first: 'table',
  last: 'table',
  above,
  below,
  rise,
});

const ENDS: {
  readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>, styles: PlaceStyles) => Ends;
} = {
  bands: () => frame(36, 36, 6.5),
  facts: () => frame(24, 24, 3.5),
  figure: ({ source = [] }) => ({
    first: 'Caption',
    last: source.length > 0 ? 'Source' : 'Figure',
    above: 18,
    below: 18,
  }),
  heading: ({ level }) =>
    level === 2
      ? { first: 'Heading2', last: 'Heading2', above: 27, below: 9, tight: true }
      : { first: 'Heading3', last: 'Heading3', above: 18, below: 0, tight: true },
  keyFigures: () => frame(18, 18, 1.5),
  list: () => ({ first: 'ListBullet', last: 'ListBullet', above: 9, below: 9 }),
  pageBreak: () => ({ first: 'Joint', last: 'Joint', above: 0, below: 0, tight: true }),
  pairs: ({ note }) => ({
    first: 'table',
    last: note.length > 0 ? 'PairNote' : 'table',
    above: 18,
    below: 18,
  }),
  panel: ({ look }) => frame(look === 'ask' ? 36 : 30, 22, 10.5),
  paragraph: ({ look }, styles) => ({
    first: styles[look],
    last: styles[look],
    above: styles.gap,
    below: styles.gap,
  }),
  quote: () => ({ first: 'Quote', last: 'QuoteBy', above: 36, below: 18, rise: 6.5 }),
  table: (node) => ({ first: 'Caption', last: hasSource(node) ? 'Source' : 'table', above: 18, below: 18 }),
};

/** How a block meets its neighbours in a place. */
export function endsOf<Type extends Block['type']>(
  block: Extract<Block, { type: Type }>,
  styles: PlaceStyles,
): Ends {
  return ENDS[block.type as Type](block, styles);
}

/** Whether the last of these blocks ends in a table, after which Word needs a paragraph. */
export function endsInTable(...blocks: readonly Block[]): boolean {
  const last = blocks.at(-1);
  return last !== undefined && endsOf(last, PAGE_STYLES).last === 'table';
}

/** Space between two neighbours, in points. */
export function gapBetween(above: Ends, below: Ends): number {
  const rise = below.rise ?? 0;
  // What rises keeps as far from a heading as words do.
  const wanted = above.tight ? above.below + rise : Math.max(above.below, below.above);
  return Math.max(0, wanted - rise);
}

/** Whether a line stands below a table: its source, or a word on rounding. */
export function hasSource({ source = [], sums = [] }: TableNode): boolean {
  return source.length > 0 || sums.some(({ exact }) => exact === false);
}
