// A face and the glyphs used of it into a small TrueType file: outlines copied, glyphs renumbered, nothing redrawn.
import type { FontSubset } from './font-set.ts';
import { glyphPlace, readAdvances, type Sfnt, tableBytes } from './sfnt.ts';

const ARGS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_XY_SCALE = 0x0040;
const HAS_TWO_BY_TWO = 0x0080;

/** Cuts a subset. Glyph 0 and the parts of composite glyphs are pulled in; new ids follow the order of the old ones. */
export function subsetFont(sfnt: Sfnt, glyphs: Iterable<number>): FontSubset {
  const old = closeOver(sfnt, glyphs);
  const newId = new Map(old.map((glyph, index) => [glyph, index] as const));
  const outlines = old.map((glyph) => copyOutline(sfnt, glyph, newId));
  const { glyf, loca } = packOutlines(outlines);
  const bytes = writeSfnt([
    ['cvt ', tableBytes(sfnt, 'cvt ')],
    ['fpgm', tableBytes(sfnt, 'fpgm')],
    ['glyf', glyf],
    ['head', withLongOffsets(tableBytes(sfnt, 'head'))],
    ['hhea', withUint16(tableBytes(sfnt, 'hhea'), 34, old.length)],
    ['hmtx', packMetrics(sfnt, old)],
    ['loca', loca],
    ['maxp', withUint16(tableBytes(sfnt, 'maxp'), 4, old.length)],
    ['prep', tableBytes(sfnt, 'prep')],
  ]);
  return { bytes, newId };
}

/** All glyphs needed, ascending. */
function closeOver(sfnt: Sfnt, glyphs: Iterable<number>): readonly number[] {
  const all = new Set<number>([0]);
  const visit = (glyph: number): void => {
    if (all.has(glyph)) return;
    all.add(glyph);
    for (const place of componentPlaces(sfnt, glyph)) visit(sfnt.view.getUint16(place));
  };
  for (const glyph of glyphs) visit(glyph);
  return [...all].sort((a, b) => a - b);
}

/** Offsets in the file at which a composite glyph names its parts; none for a simple one. */
function componentPlaces(sfnt: Sfnt, glyph: number): readonly number[] {
  const { offset, length } = glyphPlace(sfnt, glyph);
  if (length === 0 || sfnt.view.getInt16(offset) >= 0) return [];
  const places: number[] = [];
  let at = offset + 10;
  for (let flags = MORE_COMPONENTS; (flags & MORE_COMPONENTS) !== 0; ) {
    flags = sfnt.view.getUint16(at);
    places.push(at + 2);
    at += 4 + ((flags & ARGS_ARE_WORDS) !== 0 ? 4 : 2) + scaleLength(flags);
  }
  return places;
}

function scaleLength(flags: number): number {
  if ((flags & HAS_SCALE) !== 0) return 2;
  if ((flags & HAS_XY_SCALE) !== 0) return 4;
  return (flags & HAS_TWO_BY_TWO) !== 0 ? 8 : 0;
}

function copyOutline(sfnt: Sfnt, glyph: number, newId: ReadonlyMap<number, number>): Uint8Array {
  const { offset, length } = glyphPlace(sfnt, glyph);
  const places = componentPlaces(sfnt, glyph);
  const outline = sfnt.bytes.subarray(offset, offset + length);
  if (places.length === 0) return outline;
  const copy = outline.slice();
  const view = new DataView(copy.buffer);
  for (const place of places) {
    view.setUint16(place - offset, newId.get(sfnt.view.getUint16(place)) ?? 0);
  }
  return copy;
}

function packOutlines(outlines: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const padded = outlines.map((outline) => (outline.length + 3) & ~3);
  const glyf = new Uint8Array(padded.reduce((sum, length) => sum + length, 0));
  const loca = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
  let at = 0;
  outlines.forEach((outline, index) => {
    glyf.set(outline, at);
    at += padded[index] ?? 0;
    loca.setUint32((index + 1) * 4, at);
  });
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

function packMetrics(sfnt: Sfnt, glyphs: readonly number[]): Uint8Array {
  const advances = readAdvances(sfnt);
  const metrics = new DataView(new ArrayBuffer(glyphs.length * 4));
  glyphs.forEach((glyph, index) => {
    metrics.setUint16(index * 4, advances[glyph] ?? 0);
    metrics.setInt16(index * 4 + 2, leftBearing(sfnt, glyph));
  });
  return new Uint8Array(metrics.buffer);
}

function leftBearing(sfnt: Sfnt, glyph: number): number {
  const measured = sfnt.view.getUint16((sfnt.tables.get('hhea')?.offset ?? 0) + 34);
  const start = sfnt.tables.get('hmtx')?.offset ?? 0;
  const at = glyph < measured ? start + glyph * 4 + 2 : start + measured * 4 + (glyph - measured) * 2;
  return sfnt.view.getInt16(at);
}

function withLongOffsets(head: Uint8Array): Uint8Array {
  const copy = withUint16(head, 50, 1);
  new DataView(copy.buffer).setUint32(8, 0);
  return copy;
}

function withUint16(table: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = table.slice();
  new DataView(copy.buffer).setUint16(offset, value);
  return copy;
}

/** Tables (in the order of their tags) into a file with its checksums. */
function writeSfnt(all: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const tables = all.filter(([, bytes]) => bytes.length > 0);
  const head = 12 + tables.length * 16;
  const file = new Uint8Array(tables.reduce((sum, [, bytes]) => sum + ((bytes.length + 3) & ~3), head));
  const view = new DataView(file.buffer);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, tables.length * 16 - power * 16);
  let at = head;
  let headAt = 0;
  tables.forEach(([tag, bytes], index) => {
    const record = 12 + index * 16;
    file.set(bytes, at);
    for (let i = 0; i < 4; i += 1) file[record + i] = tag.charCodeAt(i);
    view.setUint32(record + 4, checksum(view, at, bytes.length));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, bytes.length);
    if (tag === 'head') headAt = at;
    at += (bytes.length + 3) & ~3;
  });
  view.setUint32(headAt + 8, (0xb1b0afba - checksum(view, 0, file.length)) >>> 0);
  return file;
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
