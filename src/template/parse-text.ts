// A stretch of filled Markdown without named blocks into blocks of the tree: headings, paragraphs, lists, and values that
// stand alone on a line.
import type { Token, Tokens } from 'marked';
import type { Block, ListNode } from '../tree/index.ts';
import { loneMark } from './mark.ts';
import { lexBlocks } from './markdown.ts';
import { inlinesOfValue, parseInlines } from './parse-inlines.ts';
import { atOf, cut, faultAt, markAt, type Parsing, type Piece, placeAt, snippet, trimmed } from './piece.ts';
import { isBlocks } from './view-value.ts';

/** Lists inside one another. */
const DEEPEST_LIST = 8;

/** Parses a piece into blocks. */
export function parseText(parsing: Parsing, piece: Piece): Block[] {
  return blocksOf(parsing, tokensOf(parsing, piece), piece);
}

/** The tokens of a piece whose lists are not too deep; none, with a fault told, where they are. */
export function tokensOf(parsing: Parsing, piece: Piece): Token[] {
  // Marked recurses into each list without a limit of its own, and its time grows with the square of the depth.
  for (const match of piece.text.matchAll(/^[ \t]*((?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)/gm)) {
    const bullets = match[1]!.split(/[ \t]+/).length - 1;
    const indent = match[0].length - match[1]!.length;
    if (bullets === 0 || bullets + indent / 2 <= DEEPEST_LIST) continue;
    faultAt(parsing, cut(piece, match.index), { code: 'template/too-deep', params: { limit: DEEPEST_LIST } });
    return [];
  }
  return lexBlocks(piece.text);
}

function blocksOf(parsing: Parsing, tokens: readonly Token[], piece: Piece): Block[] {
  const blocks: Block[] = [];
  let offset = 0;
  for (const token of tokens) {
    blocks.push(...blockOf(parsing, token, cut(piece, offset, offset + token.raw.length)));
    offset += token.raw.length;
  }
  return blocks;
}

function blockOf(parsing: Parsing, token: Token, piece: Piece): Block[] {
  switch (token.type) {
    case 'space':
    case 'checkbox': // told with its item
      return [];
    case 'heading':
      return headingOf(parsing, token as Tokens.Heading, piece);
    case 'paragraph':
    case 'text':
      return paragraphOf(parsing, trimmed(piece));
    case 'list':
      return [listOf(parsing, token as Tokens.List, piece)];
    default:
      faultAt(parsing, trimmed(piece), {
        code: 'template/unsupported',
        params: { text: snippet(token.raw) },
      });
      return [];
  }
}

function headingOf(parsing: Parsing, token: Tokens.Heading, piece: Piece): Block[] {
  const at = trimmed(piece);
  if (token.depth !== 2 && token.depth !== 3) {
    faultAt(parsing, at, { code: 'template/heading-level', params: { text: snippet(token.raw) } });
    return [];
  }
  const start = piece.text.indexOf(token.text, token.depth);
  const children = parseInlines(parsing, cut(piece, start, start + token.text.length));
  if (children.length === 0) faultAt(parsing, at, { code: 'template/empty-heading' });
  return [{ type: 'heading', level: token.depth, children, ...atOf(parsing, at) }];
}

function paragraphOf(parsing: Parsing, piece: Piece): Block[] {
  const alone = aloneOn(parsing, piece);
  if (alone) return alone;
  const children = parseInlines(parsing, piece);
  return children.length === 0
    ? []
    : [{ type: 'paragraph', look: 'body', children, ...atOf(parsing, piece) }];
}

/** The blocks of a paragraph whose every line is one value, at least one of them a block; null for any other paragraph. */
function aloneOn(parsing: Parsing, piece: Piece): Block[] | null {
  const lines: { piece: Piece; mark: number }[] = [];
  let offset = 0;
  for (const line of piece.text.split('\n')) {
    const mark = loneMark(line);
    if (mark === null) return null;
    lines.push({ piece: cut(piece, offset, offset + line.length), mark });
    offset += line.length + 1;
  }
  if (!lines.some(({ mark }) => isBlocks(markAt(parsing, mark).value))) return null;
  return lines.flatMap((line) => blocksOfValue(parsing, line.mark, line.piece));
}

function blocksOfValue(parsing: Parsing, mark: number, piece: Piece): Block[] {
  const { value } = markAt(parsing, mark);
  const at = placeAt(parsing, piece);
  const placed = (block: Block): Block => (block.at || !at ? block : { ...block, at });
  if (Array.isArray(value)) return (value as readonly Block[]).map(placed);
  if (isBlocks(value)) return [placed(value as Block)];
  const children = inlinesOfValue(value as Exclude<typeof value, readonly unknown[]>);
  return children.length === 0 ? [] : [placed({ type: 'paragraph', look: 'body', children })];
}

function listOf(parsing: Parsing, token: Tokens.List, piece: Piece): ListNode {
  const items: Block[][] = [];
  for (const { item, piece: inside } of itemsOf(token, piece)) {
    if (item.task)
      faultAt(parsing, inside, { code: 'template/unsupported', params: { text: snippet(item.raw) } });
    const blocks = blocksOf(parsing, item.tokens, inside);
    if (blocks.length > 0) items.push(blocks);
  }
  if (token.ordered && token.start !== 1) {
    faultAt(parsing, trimmed(piece), { code: 'template/list-start', params: { text: snippet(token.raw) } });
  }
  return { type: 'list', ordered: token.ordered, items, ...atOf(parsing, trimmed(piece)) };
}

/** The items of a list, each with the piece of its own text: marked takes the bullet and the indentation away. */
export function itemsOf(token: Tokens.List, piece: Piece): { item: Tokens.ListItem; piece: Piece }[] {
  let offset = 0;
  return token.items.map((item) => {
    const whole = cut(piece, offset, offset + item.raw.length);
    offset += item.raw.length;
    return { item, piece: withoutIndent(whole, item.text) };
  });
}

function withoutIndent(whole: Piece, text: string): Piece {
  const rawLines = whole.text.split('\n');
  const starts: { inside: number; outside: number }[] = [];
  let inside = 0;
  let outside = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const raw = rawLines[index] ?? '';
    // A line of the item is the end of its raw line; a tab that marked widened makes it the nearest guess.
    const indent = raw.endsWith(line)
      ? raw.length - line.length
      : Math.max(0, raw.trimEnd().length - line.trimEnd().length);
    starts.push({ inside, outside: outside + indent });
    inside += line.length + 1;
    outside += raw.length + 1;
  }
  const locate = (offset: number) => {
    const line = starts.findLast((start) => start.inside <= offset) ?? starts[0]!;
    return whole.locate(line.outside + offset - line.inside);
  };
  return { text, locate };
}
