// Filled Markdown into blocks of the tree, each with the template line it came from.
import type { Sink } from '../diagnostic/diagnostic.ts';
import type { Block } from '../tree/index.ts';
import { FENCES } from './fence-blocks.ts';
import { type FencePart, type Part, splitFences } from './fences.ts';
import { offerNames } from './known-names.ts';
import type { Filled } from './output.ts';
import { parseText } from './parse-text.ts';
import { faultAt, type Parsing } from './piece.ts';

/** Parses filled Markdown from `start` on. What cannot stand in a document is a fault, never left out in silence. */
export function parse(filled: Filled, sink: Sink, start = 0): Block[] {
  const parsing: Parsing = { filled, sink };
  return blocksOf(parsing, splitFences(parsing, start, filled.markdown.length));
}

function blocksOf(parsing: Parsing, parts: readonly Part[]): Block[] {
  return parts.flatMap((part) =>
    part.type === 'text' ? parseText(parsing, part.piece) : fenceOf(parsing, part),
  );
}

function fenceOf(parsing: Parsing, fence: FencePart): Block[] {
  const build = FENCES.get(fence.name);
  if (build) return build(parsing, fence, () => blocksOf(parsing, fence.parts));
  const known = offerNames(fence.name, FENCES.keys());
  faultAt(parsing, fence.opening, { code: 'template/unknown-block', params: { name: fence.name, known } });
  return [];
}
