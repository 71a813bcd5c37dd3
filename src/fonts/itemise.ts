// Text into pieces of one face each, in order: what the composite family makes of a Japanese and Latin sentence.
import { graphemeClusters } from '../text/index.ts';
import type { FaceId } from './face-id.ts';
import type { FaceChoice, FontSet } from './font-set.ts';

export interface Piece {
  readonly face: FaceId;
  /** Source of the piece, whole clusters. */
  readonly text: string;
  /** UTF-16 offset in the text. */
  readonly start: number;
  /** What is drawn: the source, or 〓 for a cluster that no face has. */
  readonly shown: string;
  readonly isMissing: boolean;
}

/** Drawn for a cluster that no face has (the geta of Japanese type cases). */
const GETA = '〓';

/** Cuts text where the face changes. A missing cluster is a piece of its own. */
export function itemise(text: string, choice: FaceChoice, fonts: FontSet): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let current: FaceId | null = null;
  let at = 0;
  const close = (): void => {
    if (current !== null && at > start) pieces.push(pieceOf(text.slice(start, at), start, current));
    start = at;
  };
  for (const cluster of graphemeClusters(text)) {
    const face = fonts.faceOf(cluster, choice);
    if (face !== current || face === null) close();
    current = face;
    if (face === null) {
      pieces.push(missingPiece(cluster, at, choice));
      start = at + cluster.length;
    }
    at += cluster.length;
  }
  close();
  return pieces;
}

function pieceOf(text: string, start: number, face: FaceId): Piece {
  return { face, text, start, shown: text, isMissing: false };
}

function missingPiece(cluster: string, start: number, { bold }: FaceChoice): Piece {
  return { face: bold ? 'ja-700' : 'ja-400', text: cluster, start, shown: GETA, isMissing: true };
}
