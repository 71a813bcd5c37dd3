// A stretch of filled Markdown that is being parsed, and the state that every step of `parse` shares.
import type { Code } from '../diagnostic/catalog/index.ts';
import type { Params, Sink } from '../diagnostic/diagnostic.ts';
import type { Place } from '../quantity/ref.ts';
import { type Filled, type Mark, placeOf } from './output.ts';

/** Text as marked sees it; `locate` tells where an offset of it stands in the whole Markdown. */
export interface Piece {
  readonly text: string;
  readonly locate: (offset: number) => number;
}

/** The Markdown being parsed, its values and places, and where faults go. */
export interface Parsing {
  readonly filled: Filled;
  readonly sink: Sink;
}

/** A stretch of the whole Markdown. */
export function pieceOf(parsing: Parsing, start: number, end: number): Piece {
  return { text: parsing.filled.markdown.slice(start, end), locate: (offset) => start + offset };
}

/** A part of a piece. */
export function cut(piece: Piece, start: number, end: number = piece.text.length): Piece {
  return { text: piece.text.slice(start, end), locate: (offset) => piece.locate(start + offset) };
}

/** The part of a piece between its outer white space. */
export function trimmed(piece: Piece): Piece {
  const start = piece.text.length - piece.text.trimStart().length;
  return cut(piece, start, Math.max(start, piece.text.trimEnd().length));
}

export function placeAt(parsing: Parsing, piece: Piece, offset = 0): Place | undefined {
  return placeOf(parsing.filled, piece.locate(offset));
}

/** `{ at }` for a node, or nothing. */
export function atOf(parsing: Parsing, piece: Piece): { at: Place } | Record<string, never> {
  const at = placeAt(parsing, piece);
  return at ? { at } : {};
}

/** The value of a mark; marks are numbered by `fill` alone. */
export function markAt(parsing: Parsing, index: number): Mark {
  return parsing.filled.marks[index]!;
}

/** Tells an error at a piece's start. */
export function faultAt(parsing: Parsing, piece: Piece, fault: { code: Code; params?: Params }): void {
  const where = placeAt(parsing, piece);
  const diagnostic = { severity: 'error', code: fault.code, params: fault.params ?? {} } as const;
  parsing.sink(where ? { ...diagnostic, where } : diagnostic);
}

/** Text cut to what a message can carry, marks left out. */
export function snippet(text: string): string {
  const line = text
    .replace(/\uf8f0\d+\uf8f1/g, '…')
    .trim()
    .split('\n')[0]!;
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
