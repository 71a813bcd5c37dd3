// The `cmap` of a font into two tables: code point to glyph, and glyph to the text that it stands for.
import type { Sfnt } from './sfnt.ts';

/** Every code point that the font maps, ascending, with its glyph. Reads the Unicode subtables of formats 12 and 4. */
export function readCmap(sfnt: Sfnt): ReadonlyMap<number, number> {
  const start = sfnt.tables.get('cmap')?.offset ?? 0;
  const offsets = new Map<number, number>();
  for (let i = 0; i < sfnt.view.getUint16(start + 2); i += 1) {
    const record = start + 4 + i * 8;
    const offset = start + sfnt.view.getUint32(record + 4);
    offsets.set(sfnt.view.getUint16(offset), offset);
  }
  const full = offsets.get(12);
  if (full !== undefined) return readGroups(sfnt.view, full);
  const basic = offsets.get(4);
  return basic === undefined ? new Map() : readSegments(sfnt.view, basic);
}

/** Format 12: runs of code points that lead to runs of glyphs. */
function readGroups(view: DataView, offset: number): Map<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i < view.getUint32(offset + 12); i += 1) {
    const group = offset + 16 + i * 12;
    const first = view.getUint32(group);
    const last = view.getUint32(group + 4);
    const glyph = view.getUint32(group + 8);
    for (let code = first; code <= last; code += 1) map.set(code, glyph + code - first);
  }
  return map;
}

/** Format 4: segments of the basic plane, with a shift or a table of glyphs each. */
function readSegments(view: DataView, offset: number): Map<number, number> {
  const map = new Map<number, number>();
  const size = view.getUint16(offset + 6);
  const [ends, starts] = [offset + 14, offset + 16 + size];
  for (let i = 0; i < size; i += 2) {
    const last = view.getUint16(ends + i);
    const first = view.getUint16(starts + i);
    const delta = view.getUint16(starts + size + i);
    const range = starts + 2 * size + i;
    const shift = view.getUint16(range);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const found = shift === 0 ? code : view.getUint16(range + shift + (code - first) * 2);
      const glyph = shift !== 0 && found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) map.set(code, glyph);
    }
  }
  return map;
}

/**
 * Glyph to code point: the first one that leads to the glyph, but one that is no compatibility form of another before
 * any that is (the Kelvin sign shares a glyph with K).
 */
export function reverseCmap(cmap: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const reverse = new Map<number, number>();
  const settled = new Set<number>();
  for (const [code, glyph] of cmap) {
    if (settled.has(glyph)) continue;
    const isPlain = !isCompatibility(code);
    if (isPlain) settled.add(glyph);
    if (isPlain || !reverse.has(glyph)) reverse.set(glyph, code);
  }
  return reverse;
}

function isCompatibility(code: number): boolean {
  const text = String.fromCodePoint(code);
  return text.normalize('NFKC') !== text;
}
