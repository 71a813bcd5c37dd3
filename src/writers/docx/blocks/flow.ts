// Blocks with their handler in, the blocks below one another out, with the space between them that the PDF has.

import { join, type Xml } from '../../../package/index.ts';
import { type Block, plainText } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { estimateLines } from '../estimate.ts';
import { type Ends, endsOf, gapBetween } from './ends.ts';
import { joint, startPage } from './joint.ts';

type Write = (block: Block, context: Context) => Xml;

/** The space of one edge that styles cannot know; undefined leaves it to the style. */
interface Edge {
  readonly after?: number | undefined;
  readonly before?: number | undefined;
  /** Two tables need a paragraph between them, this high. */
  readonly joint?: number;
}

/** Writes blocks in order. `context.before` and `after` hold for the first and the last of them. */
export function flowBlocks(blocks: readonly Block[], context: Context, write: Write): Xml {
  const { before, after, keepNext: _, ...place } = context;
  const ends = blocks.map((block) => endsOf(block, context.styles));
  const edges = ends.slice(1).map((below, index) => edgeBetween(ends[index]!, below, context));
  return join(
    blocks.map((block, index) => {
      const above = edges[index - 1];
      const startsPage = context.pageStarts.has(block);
      const own: Context = {
        ...place,
        before: startsPage ? 0 : index === 0 ? before : above?.before,
        after: index === blocks.length - 1 ? after : edges[index]?.after,
        keepNext: leadsIn(blocks, index, context),
      };
      return [opening(block, startsPage, above), write(block, own)];
    }),
  );
}

/** Lines of a paragraph that a heading may drag along to the table below. */
const MOST_LINES = 4;

/** Whether a block is the short paragraph between a heading and the table that it leads to: all three stay together. */
function leadsIn(blocks: readonly Block[], index: number, context: Context): boolean {
  const [above, block, below] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (above?.type !== 'heading' || block?.type !== 'paragraph' || below?.type !== 'table') return false;
  if (context.pageStarts.has(below)) return false;
  const { size } = context.brand.type.body;
  const words = plainText(block.children, context.document);
  return estimateLines(words, size, context.width / 20) <= MOST_LINES;
}

/** What stands before a block: the paragraph between two tables, or the one that starts a page where a heading does not do so itself. */
function opening(block: Block, startsPage: boolean, above: Edge | undefined): Xml | false {
  if (startsPage) return block.type !== 'heading' && startPage();
  return above?.joint !== undefined && joint(above.joint);
}

/** The line that frames of a tight chapter give up, in points, and what stays between them. */
const SPARE_LINE = 18;
const LEAST_GAP = 9;

function isFrame({ first, last }: Ends): boolean {
  return first === 'table' && last === 'table';
}

/** Styles keep space above only, so a paragraph says more where the block before it wants another space. */
function edgeBetween(above: Ends, below: Ends, context: Context): Edge {
  const wanted = gapBetween(above, below);
  const spares = context.tight && isFrame(above) && isFrame(below);
  const gap = spares ? Math.max(Math.min(wanted, LEAST_GAP), wanted - SPARE_LINE) : wanted;
  if (below.first === 'table') return above.last === 'table' ? { joint: gap } : { after: gap };
  return gap === context.spaceBefore(below.first) ? {} : { before: gap };
}
