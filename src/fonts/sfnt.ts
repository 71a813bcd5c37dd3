// The bytes of a TrueType file into its tables: where each lies, and big-endian numbers read from it.

export interface TablePlace {
  readonly offset: number;
  readonly length: number;
}

/** A TrueType file and the places of its tables by tag. */
export interface Sfnt {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly tables: ReadonlyMap<string, TablePlace>;
}

/** Reads the directory of a TrueType file. */
export function readSfnt(file: Uint8Array): Sfnt {
  // A plain array over the same memory: `slice` of a Buffer would not copy.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, TablePlace>();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const record = 12 + i * 16;
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    tables.set(tag, { offset: view.getUint32(record + 8), length: view.getUint32(record + 12) });
  }
  return { bytes, view, tables };
}

/** The bytes of a table; none when the font lacks it. */
export function tableBytes(sfnt: Sfnt, tag: string): Uint8Array {
  const place = sfnt.tables.get(tag);
  return place === undefined
    ? new Uint8Array(0)
    : sfnt.bytes.subarray(place.offset, place.offset + place.length);
}

/** Advance widths of all glyphs, in font units (the last of `hmtx` serves those after it). */
export function readAdvances(sfnt: Sfnt): Uint16Array {
  const count = sfnt.view.getUint16((sfnt.tables.get('maxp')?.offset ?? 0) + 4);
  const measured = sfnt.view.getUint16((sfnt.tables.get('hhea')?.offset ?? 0) + 34);
  const start = sfnt.tables.get('hmtx')?.offset ?? 0;
  const advances = new Uint16Array(count);
  for (let glyph = 0; glyph < count; glyph += 1) {
    advances[glyph] = sfnt.view.getUint16(start + Math.min(glyph, measured - 1) * 4);
  }
  return advances;
}

/** The outline record of a glyph in `glyf`: its offset in the file and its length, 0 for an empty glyph. */
export function glyphPlace(sfnt: Sfnt, glyph: number): TablePlace {
  const loca = sfnt.tables.get('loca')?.offset ?? 0;
  const glyf = sfnt.tables.get('glyf')?.offset ?? 0;
  const isLong = sfnt.view.getInt16((sfnt.tables.get('head')?.offset ?? 0) + 50) === 1;
  const at = (index: number): number =>
    isLong ? sfnt.view.getUint32(loca + index * 4) : sfnt.view.getUint16(loca + index * 2) * 2;
  const start = at(glyph);
  return { offset: glyf + start, length: at(glyph + 1) - start };
}
