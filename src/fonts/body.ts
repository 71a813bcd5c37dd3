// A glyph of the Japanese faces and its class into the body that composition gives it: width and shift, 1/1000 em.
import type { CharacterClass } from '../text/index.ts';
import { type FaceId, isLatinFace } from './face-id.ts';

export interface Body {
  readonly width: number;
  /** Added to the pen before the glyph is drawn. */
  readonly shift: number;
}

const HALF = 500;

/**
 * Brackets, commas, stops and middle dots count as half an em (JLReq 3.1.2); BIZ UDPGothic draws them inside its left half,
 * a few brackets in the right half of a full em. The wide space is a full em, which BIZ makes two thirds. Everything else
 * keeps its advance, and Latin faces know no bodies.
 */
export function bodyOf(face: FaceId, kind: CharacterClass, advance: number): Body {
  if (isLatinFace(face)) return { width: advance, shift: 0 };
  if (kind === 'wideSpace') return { width: 1000, shift: 0 };
  if (!HALF_EM.has(kind)) return { width: advance, shift: 0 };
  return { width: HALF, shift: kind === 'opening' && advance > 900 ? HALF - advance : 0 };
}

const HALF_EM: ReadonlySet<CharacterClass> = new Set([
  'opening',
  'closing',
  'comma',
  'fullStop',
  'middleDot',
]);
