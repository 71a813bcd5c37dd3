// The unit of page breaking: a stretch of a column that is never divided, and how pieces stack below each other. Points.
import type { Block } from '../tree/index.ts';
import type { Painter } from './painter.ts';

/** Which baselines a piece may start on: the grid, half lines too, half lines only, or any. */
export type Snap = 'line' | 'half' | 'between' | 'none';

/** Whether a piece is the first or the last on its page, or neither. */
export interface Edge {
  readonly first: boolean;
  readonly last: boolean;
}

/** What is printed again when a page starts within a block: a table's title and head. */
export interface Resume {
  /** From its first baseline to the first baseline of the piece that goes on. */
  readonly height: number;
  readonly place: (painter: Painter, y: number) => void;
}

/**
 * What a block may do to fill a page, compared by identity: a numbered figure or table stays where it is referred to; running
 * text may go before it.
 */
export interface BlockGroup {
  readonly kind: 'float' | 'text' | 'fixed';
  readonly block?: Block;
}

export interface Piece {
  /** Distance from the baseline before, when nothing stands between. */
  readonly lead: number;
  /** Space wanted before and after; neighbours share the larger one. */
  readonly above: number;
  readonly below: number;
  /** The space after counts alone: what follows belongs to this piece. */
  readonly tight: boolean;
  readonly snap: Snap;
  /** From the first to the last baseline. */
  readonly span: number;
  /** How far it reaches above its first and below its last baseline. */
  readonly rise: number;
  readonly drop: number;
  /** Cost of a page that starts here; Infinity where none may. */
  readonly breakBefore: number;
  /** A page must start here. */
  readonly forced: boolean;
  /** Lines of what follows that must stand on the same page. */
  readonly holds: number;
  /** An empty line may be put before it to fill a page. */
  readonly stretches: boolean;
  /** Empty lines before it that may be taken out where a page would be too small by so much. */
  readonly spareLines: number;
  readonly resume?: Resume;
  /** The block of the chapter that it is part of. */
  readonly group: BlockGroup | null;
  /** Ids of the numbered nodes that start here. */
  readonly ids: readonly string[];
  readonly place: (painter: Painter, y: number, edge: Edge) => void;
}

/** Never divided, never the start of a page. */
export const NEVER = Number.POSITIVE_INFINITY;

const PLAIN = {
  lead: 18,
  above: 0,
  below: 0,
  tight: false,
  snap: 'half',
  span: 0,
  rise: 10,
  drop: 3,
  breakBefore: 0,
  forced: false,
  holds: 0,
  stretches: false,
  spareLines: 0,
  group: null,
  ids: [],
} as const satisfies Omit<Piece, 'place'>;

/** A piece from what differs from one line of body text. */
export function piece(own: Partial<Piece> & Pick<Piece, 'place'>): Piece {
  return { ...PLAIN, ...own };
}

/** The baseline grid: line n is `first + pitch * n`. */
export interface Grid {
  readonly first: number;
  readonly pitch: number;
  readonly lines: number;
}

/** How far words of the body may rise above their baseline. */
const WORDS_RISE = 14;

/** A baseline that misses its grid by less than this is not moved a whole step down. */
const SNAP_TOLERANCE = 4;

/** The first baseline of a piece below another one whose last baseline is `bottom`. */
export function nextBaseline(before: Piece, after: Piece, at: { bottom: number; grid: Grid }): number {
  // What rises above its first line, a panel or a rule, keeps as far from a heading as words do.
  const clear = Math.max(0, after.rise - WORDS_RISE);
  const space = before.tight ? before.below + clear : Math.max(before.below, after.above);
  return snapDown(at.bottom + space + after.lead, after.snap, at.grid);
}

/** The nearest baseline at or below y that a piece may start on. */
export function snapDown(y: number, snap: Snap, { first, pitch }: Grid): number {
  if (snap === 'none') return y;
  const step = snap === 'half' ? pitch / 2 : pitch;
  const origin = snap === 'between' ? first + pitch / 2 : first;
  return origin + Math.ceil((y - SNAP_TOLERANCE - origin) / step) * step;
}

/** Pieces stacked from a first baseline at 0 of a grid of their own: for bands and panels, which are placed as one. */
export interface Stack {
  readonly pieces: readonly Piece[];
  readonly ys: readonly number[];
  readonly span: number;
  readonly rise: number;
  readonly drop: number;
}

/** Page breaks mean nothing within a stack. */
export function stackPieces(all: readonly Piece[], pitch: number): Stack {
  const pieces = all.filter(({ forced }) => !forced);
  const grid = { first: 0, pitch, lines: 0 };
  const ys: number[] = [];
  let bottom = 0;
  pieces.forEach((next, index) => {
    const before = pieces[index - 1];
    const y = before ? nextBaseline(before, next, { bottom, grid }) : 0;
    ys.push(y);
    bottom = y + next.span;
  });
  return { pieces, ys, span: bottom, rise: pieces[0]?.rise ?? 0, drop: pieces.at(-1)?.drop ?? 0 };
}

/** Paints a stack with its first baseline at y. */
export function placeStack(stack: Stack, painter: Painter, y: number): void {
  stack.pieces.forEach((inner, index) => {
    const at = y + stack.ys[index]!;
    for (const id of inner.ids) painter.anchor(id, at - inner.rise);
    inner.place(painter, at, { first: false, last: false });
  });
}

/** The same pieces with other space before the first and after the last. */
export function withSpace(
  pieces: readonly Piece[],
  space: { readonly above?: number; readonly below?: number },
): readonly Piece[] {
  return pieces.map((one, index) => ({
    ...one,
    ...(index === 0 && space.above !== undefined ? { above: space.above } : {}),
    ...(index === pieces.length - 1 && space.below !== undefined ? { below: space.below } : {}),
  }));
}
