// The bands of a summary: `::: bands` holds `::: band NAME | ASIDE` blocks, and becomes one node of them.
import type { BandsNode, Block, Inline } from '../tree/index.ts';
import type { FencePart } from './fences.ts';
import { parseInlines } from './parse-inlines.ts';
import { atOf, cut, faultAt, type Parsing, trimmed } from './piece.ts';

/** One band, as a node of its own until `bands` joins it to its neighbours. Name and aside are the template's words alone. */
export function band(parsing: Parsing, fence: FencePart, inside: () => Block[]): Block[] {
  const { text } = fence.words;
  const bar = text.indexOf('|');
  const end = bar === -1 ? text.length : bar;
  const name = plainWords(parsing, fence, parseInlines(parsing, trimmed(cut(fence.words, 0, end))));
  const aside =
    bar === -1 ? '' : plainWords(parsing, fence, parseInlines(parsing, trimmed(cut(fence.words, bar + 1))));
  return [{ type: 'bands', items: [{ name, aside, blocks: inside() }], ...atOf(parsing, fence.opening) }];
}

/** Joins the bands inside; anything else between them is a fault. */
export function bands(parsing: Parsing, fence: FencePart, inside: () => Block[]): Block[] {
  const blocks = inside();
  const isBands = (block: Block): block is BandsNode => block.type === 'bands';
  if (!blocks.every(isBands)) faultAt(parsing, fence.opening, { code: 'template/bands-form' });
  // What `::: about` set on a band alone belongs to its item.
  const items = blocks
    .filter(isBands)
    .flatMap(({ items, about }) => items.map((item) => (about ? { ...item, about } : item)));
  return [{ type: 'bands', items, ...atOf(parsing, fence.opening) }];
}

function plainWords(parsing: Parsing, fence: FencePart, inlines: readonly Inline[]): string {
  const isPlain = inlines.every(({ type }) => type === 'text');
  if (!isPlain) faultAt(parsing, fence.words, { code: 'template/bands-form' });
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
}
