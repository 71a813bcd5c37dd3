// Blocks in, paragraphs and tables out: one handler a type of block, so that a new block does not compile without its own.

import type { Xml } from '../../../package/index.ts';
import type { Block } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { writeBands } from './bands.ts';
import { writeFacts } from './facts.ts';
import { writeFigure } from './figure.ts';
import { flowBlocks } from './flow.ts';
import { writeHeading } from './heading.ts';
import { pageBreak } from './joint.ts';
import { writeKeyFigures } from './key-figures.ts';
import { writeList } from './list.ts';
import { writePairs } from './pairs.ts';
import { writePanel } from './panel.ts';
import { writeParagraph } from './paragraph.ts';
import { writeQuote } from './quote.ts';
import { writeTable } from './table.ts';

type Handlers = {
  readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>, context: Context) => Xml;
};

const HANDLERS: Handlers = {
  bands: writeBands,
  facts: writeFacts,
  figure: writeFigure,
  heading: writeHeading,
  keyFigures: writeKeyFigures,
  list: writeList,
  pageBreak,
  pairs: writePairs,
  panel: writePanel,
  paragraph: writeParagraph,
  quote: writeQuote,
  table: writeTable,
};

/** Blocks below one another. */
export function writeBlocks(blocks: readonly Block[], context: Context): Xml {
  return flowBlocks(blocks, context, writeBlock);
}

function writeBlock<Type extends Block['type']>(
  block: Extract<Block, { type: Type }>,
  context: Context,
): Xml {
  return HANDLERS[block.type as Type](block, context);
}
