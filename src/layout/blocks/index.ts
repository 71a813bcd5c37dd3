// Every kind of block into the pieces of a column: the drawer's table, and blocks below each other.
import type { Block } from '../../tree/index.ts';
import type { Frame } from '../frame.ts';
import type { BlockGroup, Piece } from '../piece.ts';
import { layBands } from './bands.ts';
import { layFacts } from './facts.ts';
import { layFigure } from './figure.ts';
import { holdTogether, layHeading } from './heading.ts';
import { layKeyFigures } from './key-figures.ts';
import { layList } from './list.ts';
import { layPageBreak } from './page-break.ts';
import { layPairs } from './pairs.ts';
import { layPanel } from './panel.ts';
import { layParagraph } from './paragraph.ts';
import { layQuote } from './quote.ts';
import { layTable } from './table.ts';

/** Lays one kind of block. */
type Layer<T extends Block['type']> = (node: Extract<Block, { type: T }>, frame: Frame) => readonly Piece[];

const LAYERS: { readonly [T in Block['type']]: Layer<T> } = {
  heading: layHeading,
  paragraph: layParagraph,
  list: layList,
  table: layTable,
  figure: layFigure,
  keyFigures: layKeyFigures,
  pairs: layPairs,
  bands: layBands,
  panel: layPanel,
  facts: layFacts,
  quote: layQuote,
  pageBreak: layPageBreak,
};

/** Sets blocks below each other in a frame; what must stand together has no page break between. */
export function flowBlocks(blocks: readonly Block[], frame: Frame): readonly Piece[] {
  return holdTogether(layBlocks(blocks, frame));
}

/** Sets blocks below each other, each as a group that may still change its place. */
export function layBlocks(blocks: readonly Block[], frame: Frame): readonly Piece[] {
  return blocks.flatMap((block) => {
    const pieces = layBlock(block, block.at ? { ...frame, at: block.at } : frame);
    const group = { kind: kindOf(block, pieces), block };
    return pieces.map((one) => ({ ...one, group }));
  });
}

/** Numbered figures and tables are referred to by number, and plain paragraphs stand for themselves. */
function kindOf(block: Block, pieces: readonly Piece[]): BlockGroup['kind'] {
  if ((block.type === 'figure' || block.type === 'table') && block.label) return 'float';
  const alone = pieces.every(({ holds }) => holds === 0);
  return block.type === 'paragraph' && block.look === 'body' && alone ? 'text' : 'fixed';
}

function layBlock<T extends Block['type']>(
  block: Extract<Block, { type: T }>,
  frame: Frame,
): readonly Piece[] {
  // The table's entry for a block's own type takes that block; the compiler cannot follow the index.
  const layer = LAYERS[block.type as T] as Layer<T>;
  return layer(block, frame);
}
