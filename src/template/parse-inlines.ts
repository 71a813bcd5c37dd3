// A run of filled Markdown into inlines of the tree; each mark becomes the node of its value.
import type { Token, Tokens } from 'marked';
import type { Inline } from '../tree/index.ts';
import { tidyLineEnds } from './line-ends.ts';
import { linkTarget } from './link-target.ts';
import { splitMarks } from './mark.ts';
import { lexInlines, type SpanToken } from './markdown.ts';
import { cut, faultAt, markAt, type Parsing, type Piece, snippet, trimmed } from './piece.ts';
import { type InlinesValue, isBlocks, type Printable } from './view-value.ts';

/** Parses a piece as one run of words. */
export function parseInlines(parsing: Parsing, piece: Piece): Inline[] {
  const words = trimmed(piece);
  return inlinesOf(parsing, lexInlines(words.text), words);
}

function inlinesOf(parsing: Parsing, tokens: readonly Token[], piece: Piece): Inline[] {
  const inlines: Inline[] = [];
  let offset = 0;
  for (const token of tokens) {
    const at = cut(piece, offset, offset + token.raw.length);
    inlines.push(...inlineOf(parsing, token, at));
    offset += token.raw.length;
  }
  return inlines;
}

// Marked's own tokens are told apart by `type`, but an extension's token may have any type: hence the casts.
function inlineOf(parsing: Parsing, token: Token, piece: Piece): Inline[] {
  switch (token.type) {
    case 'text':
      return textOf(parsing, piece);
    case 'escape':
      return [{ type: 'text', text: (token as Tokens.Escape).text }];
    case 'br':
      // Two spaces at a line's end cannot be seen, so only the backslash breaks.
      return piece.text.startsWith('\\') ? [{ type: 'break' }] : [{ type: 'text', text: '\n' }];
    case 'strong':
    case 'accent':
    case 'emphasis':
      return [spanOf(parsing, token as SpanToken, piece)];
    case 'link':
      return linkOf(parsing, token as Tokens.Link, piece);
    default:
      faultAt(parsing, piece, { code: 'template/unsupported', params: { text: snippet(token.raw) } });
      return [];
  }
}

function spanOf(parsing: Parsing, token: SpanToken, piece: Piece): Inline {
  return { type: token.type, children: inlinesOf(parsing, token.tokens, cut(piece, token.open)) };
}

function linkOf(parsing: Parsing, token: Tokens.Link, piece: Piece): Inline[] {
  const children = inlinesOf(parsing, token.tokens, cut(piece, 1));
  const address = wordsOf(parsing, token.href);
  const href = address === null ? null : linkTarget(address);
  if (href === null) {
    faultAt(parsing, piece, { code: 'template/bad-link', params: { href: snippet(address ?? token.href) } });
    return children;
  }
  if (token.title)
    faultAt(parsing, piece, { code: 'template/unsupported', params: { text: snippet(token.raw) } });
  return [{ type: 'link', href, children }];
}

/** Text whose marks are strings, with the strings in their place; null when a mark is anything else. */
export function wordsOf(parsing: Parsing, text: string): string | null {
  let words = '';
  for (const part of splitMarks(text)) {
    const value = 'mark' in part ? markAt(parsing, part.mark).value : part.text;
    if (typeof value !== 'string') return null;
    words += value;
  }
  return words;
}

function textOf(parsing: Parsing, piece: Piece): Inline[] {
  const inlines: Inline[] = [];
  for (const part of splitMarks(piece.text)) {
    if ('mark' in part) inlines.push(...valueInlines(parsing, part.mark, cut(piece, part.offset)));
    else {
      refuseMarkup(parsing, cut(piece, part.offset, part.offset + part.text.length));
      inlines.push({ type: 'text', text: tidyLineEnds(part.text) });
    }
  }
  return inlines;
}

function valueInlines(parsing: Parsing, index: number, piece: Piece): readonly Inline[] {
  const { value, name } = markAt(parsing, index);
  if (!isBlocks(value)) return inlinesOfValue(value);
  faultAt(parsing, piece, { code: 'template/block-in-sentence', params: { name } });
  return [];
}

/** A value that may stand in a sentence as inlines; a string is text, whatever it holds. */
export function inlinesOfValue(value: Exclude<Printable, readonly unknown[]>): readonly Inline[] {
  if (typeof value === 'string') return value === '' ? [] : [{ type: 'text', text: value }];
  if (value.type === 'inlines') return (value as InlinesValue).children;
  return value.type === 'amount' ? [value] : [];
}

/** What looks like HTML, an entity or a span that was never closed would be printed as it is: refuse it in written text. */
function refuseMarkup(parsing: Parsing, piece: Piece): void {
  const found = /<\/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>])|<!--|&(?:#\d+|#[xX][\dA-Fa-f]+|[A-Za-z]+\d*);|\*\*|==/g;
  for (const match of piece.text.matchAll(found)) {
    const at = cut(piece, match.index);
    const isSpan = match[0] === '**' || match[0] === '==';
    const text = match[0].startsWith('<') ? /^<[^<>\n]{0,38}>?/.exec(at.text)![0] : match[0];
    faultAt(parsing, at, {
      code: isSpan ? 'template/unclosed-span' : 'template/unsupported',
      params: { text },
    });
  }
}
