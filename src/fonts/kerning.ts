// The kerning of a font: two glyphs in, the change of the first one's advance out, in font units.
import type { Font, PairTable } from 'fontkit';

/**
 * Reads pairs from GPOS, one left glyph at a time and only once. Pair lists (format 1) are read; Arimo has no other. A
 * font without the table is not kerned.
 */
export function readKerning(font: Font): (left: number, right: number) => number {
  const tables = kernTables(font);
  const rows = new Map<number, ReadonlyMap<number, number>>();
  return (left, right) => {
    let row = rows.get(left);
    if (row === undefined) {
      row = readRow(tables, left);
      rows.set(left, row);
    }
    return row.get(right) ?? 0;
  };
}

/** The pair tables that move advances: those of the Latin `kern`, not of scripts written from the right. */
function kernTables(font: Font): readonly PairTable[] {
  const gpos = font.GPOS;
  if (gpos === undefined) return [];
  const indexes = new Set(
    gpos.featureList.filter((f) => f.tag === 'kern').flatMap((f) => [...f.feature.lookupListIndexes]),
  );
  return [...indexes]
    .map((index) => gpos.lookupList.get(index))
    .filter((lookup) => lookup.lookupType === 2)
    .flatMap((lookup) => [...lookup.subTables])
    .filter((table) => table.version === 1);
}

function readRow(tables: readonly PairTable[], left: number): ReadonlyMap<number, number> {
  const row = new Map<number, number>();
  for (const table of tables) {
    const index = coverageIndex(table, left);
    if (index < 0) continue;
    for (const pair of table.pairSets?.get(index) ?? []) {
      const change = pair.value1?.xAdvance ?? 0;
      if (change !== 0 && !row.has(pair.secondGlyph)) row.set(pair.secondGlyph, change);
    }
  }
  return row;
}

function coverageIndex(table: PairTable, glyph: number): number {
  const { glyphs, rangeRecords } = table.coverage;
  if (glyphs !== undefined) return glyphs.indexOf(glyph);
  const range = rangeRecords?.find((r) => r.start <= glyph && glyph <= r.end);
  return range === undefined ? -1 : range.startCoverageIndex + glyph - range.start;
}
