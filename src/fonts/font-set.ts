// What an opened family offers: faces with their measures, the choice of a face for a cluster, shaping, subsets.
import type { Language } from '../text/index.ts';
import type { FaceId } from './face-id.ts';

/** One font file. Distances are in 1/1000 em unless said otherwise; y points up from the baseline. */
export interface Face {
  readonly id: FaceId;
  readonly postscriptName: string;
  /** Units of the font file to the em: only for readers of `bytes`. */
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Negative, below the baseline. */
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** [xMin, yMin, xMax, yMax] of all glyphs. */
  readonly bbox: readonly [number, number, number, number];
  /** Degrees, counter-clockwise. */
  readonly italicAngle: number;
  /** Width of the vertical stems, as far as a descriptor needs it. */
  readonly stemV: number;
  readonly glyphCount: number;
  /** The whole font file. */
  readonly bytes: Uint8Array;
  /** Advance of a glyph, unrounded. */
  advance(glyph: number): number;
  /** Glyph of a code point; 0 when the face does not have it. */
  glyphOf(codePoint: number): number;
  /**
   * The text that a glyph stands for: the first code point of the font's own cmap that leads to it, one that is not a
   * compatibility form first. A fixed table, so that bytes never depend on what was set before.
   */
  toUnicode(glyph: number): string | undefined;
}

/** A face and the language around the text, which decides where quotes and dashes come from. */
export interface FaceChoice {
  readonly bold: boolean;
  readonly language: Language;
}

/** A part of a face as a TrueType file of its own; `newId` has every glyph of it, those pulled in by composites too. */
export interface FontSubset {
  readonly bytes: Uint8Array;
  readonly newId: ReadonlyMap<number, number>;
}

/** Glyphs of one stretch of text in one face; `clusters[i]` is the UTF-16 offset in the text where glyph i's source begins. */
export interface ShapedText {
  readonly glyphs: readonly number[];
  /** 1/1000 em, kerning included. */
  readonly advances: readonly number[];
  readonly clusters: readonly number[];
}

/** The four faces, opened once. */
export interface FontSet {
  face(id: FaceId): Face;
  /** The face for a grapheme cluster, or null when none has all of it. */
  faceOf(cluster: string, choice: FaceChoice): FaceId | null;
  /** Glyphs of text that one face covers. `kern`: pairs of letters are kerned, digits never. Unknown code points give glyph 0. */
  shape(text: string, face: FaceId, options: { readonly kern: boolean }): ShapedText;
  /** Subset of a face. Glyph 0 is always in it; ids ascend as in the whole font. */
  subset(face: FaceId, glyphs: Iterable<number>): FontSubset;
}
