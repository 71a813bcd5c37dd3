// A page break that the author wants, as an empty piece, and the pass that hands its duty to what follows.
import { type Piece, piece } from '../piece.ts';

export function layPageBreak(): readonly Piece[] {
  return [piece({ forced: true, place: () => {} })];
}

/** Takes the empty pieces out; what follows one starts a page. Breaks at the start or the end of a chapter vanish. */
export function forcePages(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  let pending = false;
  for (const one of pieces) {
    if (one.forced) pending = kept.length > 1;
    else {
      kept.push(pending ? { ...one, forced: true } : one);
      pending = false;
    }
  }
  return kept;
}
