// Where each value of a file was written: refs to spans of its text.
import { type Place, type Ref, refTo } from '../quantity/index.ts';

/** A stretch of one line; line and columns from 1, `endColumn` behind the last letter, missing when lines follow. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
}

/** Where a value stands, and its key when it has one. `blank`: the key is there and nothing behind it. */
export interface Spot {
  readonly key?: Span;
  readonly value: Span;
  readonly blank: boolean;
  /** What stands there is nothing that a workspace may hold, and was told to be: it is no further fault. */
  readonly refused?: boolean;
}

/** Spots by ref; the root of a file is `file#`. */
export type Spots = ReadonlyMap<Ref, Spot>;

/** A ref's own spot, or the nearest one above it: what is missing is shown where it belongs. */
export function spotOf(spots: Spots, ref: Ref): Spot | undefined {
  let current = refTo(ref);
  for (;;) {
    const spot = spots.get(current);
    if (spot) return spot;
    const cut = current.lastIndexOf('/');
    if (cut < current.indexOf('#')) return undefined;
    current = current.slice(0, cut);
  }
}

/** The place of a ref's value; its key's place when the value is blank. */
export function placeIn(spots: Spots, ref: Ref): Place | undefined {
  const spot = spotOf(spots, ref);
  if (!spot) return undefined;
  const { line, column } = spanOf(spot);
  return { file: ref.split('#', 1)[0]!, line, column };
}

/** What to point at: the value, or the key when there is no value. */
export function spanOf(spot: Spot): Span {
  return spot.blank && spot.key ? spot.key : spot.value;
}
