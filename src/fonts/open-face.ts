// The path of a font file into a Face: read once, its numbers in 1/1000 em.
import { openSync } from 'fontkit';
import { readCmap, reverseCmap } from './cmap.ts';
import type { FaceId } from './face-id.ts';
import type { Face } from './font-set.ts';
import { readKerning } from './kerning.ts';
import { glyphPlace, readAdvances, readSfnt, type Sfnt } from './sfnt.ts';

/** A Face with what shaping and subsetting need besides. */
export interface OpenFace extends Face {
  readonly sfnt: Sfnt;
  /** Change of the left glyph's advance, 1/1000 em. */
  kern(left: number, right: number): number;
  /** Glyphs of a cluster of several code points, substitutions made (か゚ is one glyph in BIZ). */
  glyphsOf(cluster: string): readonly number[];
}

/** Opens a font file. fontkit reads it; a missing file throws its error. */
export function openFace(id: FaceId, path: string): OpenFace {
  const font = openSync(path);
  const sfnt = readSfnt(font.stream.buffer);
  const advances = readAdvances(sfnt);
  const cmap = readCmap(sfnt);
  const kerning = readKerning(font);
  const scale = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  const glyphsOf = (cluster: string): number[] => font.layout(cluster).glyphs.map((glyph) => glyph.id);
  const glyphOf = (codePoint: number): number => cmap.get(codePoint) ?? 0;
  return {
    id,
    sfnt,
    postscriptName: font.postscriptName,
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent * scale,
    descent: font.descent * scale,
    capHeight: font.capHeight * scale,
    xHeight: font.xHeight * scale,
    bbox: [minX * scale, minY * scale, maxX * scale, maxY * scale],
    italicAngle: font.italicAngle,
    stemV: stemWidth(sfnt, [0x49, 0x69, 0x6c].map(glyphOf)) * scale,
    glyphCount: advances.length,
    bytes: sfnt.bytes,
    advance: (glyph) => (advances[glyph] ?? 0) * scale,
    glyphOf,
    toUnicode: glyphText(cmap, glyphsOf),
    kern: (left, right) => kerning(left, right) * scale,
    glyphsOf,
  };
}

/** The narrowest outline among I, i and l is one stem wide in a sans serif. */
function stemWidth(sfnt: Sfnt, glyphs: readonly number[]): number {
  const widths = glyphs.map((glyph) => {
    const { offset } = glyphPlace(sfnt, glyph);
    return sfnt.view.getInt16(offset + 6) - sfnt.view.getInt16(offset + 2);
  });
  return Math.min(...widths);
}

/** Kana that take a semi-voiced mark without a code point of their own (JIS X 0213). */
const MARKED_KANA = ['か', 'き', 'く', 'け', 'こ', 'カ', 'キ', 'ク', 'ケ', 'コ', 'セ', 'ツ', 'ト', 'ㇷ'].map(
  (kana) => `${kana}\u309a`,
);

function glyphText(
  cmap: ReadonlyMap<number, number>,
  glyphsOf: (cluster: string) => readonly number[],
): (glyph: number) => string | undefined {
  let reverse: ReadonlyMap<number, number> | undefined;
  let marked: ReadonlyMap<number, string> | undefined;
  return (glyph) => {
    reverse ??= reverseCmap(cmap);
    const code = reverse.get(glyph);
    if (code !== undefined) return String.fromCodePoint(code);
    marked ??= new Map(
      MARKED_KANA.flatMap((cluster) => {
        const [only, second] = glyphsOf(cluster);
        return only === undefined || only === 0 || second !== undefined ? [] : [[only, cluster] as const];
      }),
    );
    return marked.get(glyph);
  };
}
