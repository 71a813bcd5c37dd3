// A grapheme cluster and the language around it into the face that draws it (page-design 1: one composite family).
import type { FaceId } from './face-id.ts';
import type { Face, FaceChoice } from './font-set.ts';

/**
 * Letters, digits and signs that are Latin in a Japanese text too: ASCII, ¥, hyphens to en dash, and what Latin, Greek
 * and Cyrillic writing has beyond them. Signs of JIS X 0208 among Latin-1 (§ ° ± × ÷ ¶ and the accents) stay Japanese.
 */
const LATIN_EVERYWHERE =
  /^[ -~\u00a0-\u00a6\u00a9-\u00af\u00b2\u00b3\u00b5\u00b7-\u00d6\u00d8-\u00f6\u00f8-\u036f\u0370-\u052f\u1e00-\u1fff\u2000-\u200d\u2010-\u2013\u202f\u2060\u20ac\u2122]/u;

/** Wide writing and the signs that only Japanese typography draws well: never Latin, whatever the language. */
const JAPANESE_EVERYWHERE =
  /^[\u25a0-\u25ff\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{1b000}-\u{1b16f}\u{1f200}-\u{3ffff}]/u;

/** The face that has every code point of the cluster: the one of its writing first, then the other; null when none has. */
export function chooseFace(cluster: string, choice: FaceChoice, face: (id: FaceId) => Face): FaceId | null {
  const weight = choice.bold ? '700' : '400';
  const order = isLatin(cluster, choice) ? (['latin', 'ja'] as const) : (['ja', 'latin'] as const);
  for (const family of order) {
    const id: FaceId = `${family}-${weight}`;
    if (covers(face(id), cluster)) return id;
  }
  return null;
}

function isLatin(cluster: string, choice: FaceChoice): boolean {
  if (LATIN_EVERYWHERE.test(cluster)) return true;
  return choice.language === 'en' && !JAPANESE_EVERYWHERE.test(cluster);
}

/** Marks that choose a variant, joiners and line ends draw nothing: a face need not have them. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\t\n\r]/u;

function covers(face: Face, cluster: string): boolean {
  for (const character of cluster) {
    if (!INVISIBLE.test(character) && face.glyphOf(character.codePointAt(0) ?? 0) === 0) return false;
  }
  return true;
}
