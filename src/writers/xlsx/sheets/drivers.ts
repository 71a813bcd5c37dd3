// Single values that stand on inputs alone into their sheet, each with its formula in words.
import type { Book } from '../book.ts';
import type { SheetModel } from '../model.ts';
import { textCell } from '../model.ts';
import { HEADS, SHEET_NAMES, SHEET_NOTES } from '../words.ts';
import { fitted, headRow, lineRows, titleRows } from './lines.ts';

const WIDTHS = [50, 16, 14, 88] as const;

export function driversSheet(book: Book): SheetModel {
  const { language, looks } = book;
  const name = SHEET_NAMES.drivers[language];
  const rows = lineRows(book, 'drivers', {
    columns: WIDTHS.length,
    more: (cell) => [textCell(wordsOf(book, cell.id), looks.words)],
  });
  const heads = (['item', 'value', 'unit', 'words'] as const).map((key) => HEADS[key][language]);
  return {
    name,
    widths: WIDTHS,
    columns: WIDTHS.length,
    rows: [
      ...titleRows(book, name, SHEET_NOTES.drivers[language]),
      headRow(book, heads),
      ...rows.map((row) => fitted(row, WIDTHS)),
    ],
    freeze: { rows: 4, columns: 1 },
    titleRows: [4, 4],
    pagesWide: 1,
    tab: looks.colours.brand,
    validations: [],
    links: [],
  };
}

/** The formula of a cell as the document says it. */
export function wordsOf({ value, language }: Book, id: string): string {
  const origin = value.amounts[id]?.origin;
  return origin?.kind === 'formula' ? origin.formula[language] : '';
}
