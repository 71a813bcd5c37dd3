// Decision figures, and the single values that stand on months and years, into their sheet: live beside what was printed.

import type { Cell } from '../../../value/index.ts';
import { relative } from '../address.ts';
import { type Book, caseValue } from '../book.ts';
import { formulaCell, numberCell, type SheetCell, type SheetModel, textCell } from '../model.ts';
import { formatOf } from '../number-format.ts';
import { FIRST_ROW } from '../plan.ts';
import { HEADS, SHEET_NAMES, SHEET_NOTES } from '../words.ts';
import { wordsOf } from './drivers.ts';
import { fitted, headRow, lineRows, numbersOf, titleRows } from './lines.ts';

const WIDTHS = [50, 17, 12, 17, 15, 72] as const;
const LIVE = 1;
const PRINTED = 3;

export function metricsSheet(book: Book): SheetModel {
  const { language, looks } = book;
  const name = SHEET_NAMES.metrics[language];
  const rows = lineRows(book, 'metrics', {
    columns: WIDTHS.length,
    more: (cell) => [...printed(book, cell), textCell(wordsOf(book, cell.id), looks.words)],
  });
  const heads = (['item', 'live', 'unit', 'printed', 'difference', 'words'] as const).map(
    (key) => HEADS[key][language],
  );
  return {
    name,
    widths: WIDTHS,
    columns: WIDTHS.length,
    rows: [
      ...titleRows(book, name, SHEET_NOTES.metrics[language]),
      headRow(book, heads),
      ...rows.map((row) => fitted(row, WIDTHS)),
    ],
    freeze: { rows: FIRST_ROW.metrics - 1, columns: 1 },
    titleRows: [4, 4],
    pagesWide: 1,
    tab: looks.colours.accent,
    validations: [],
    links: [],
  };
}

/** The value of the document as a stamped number, and how far the live one is from it. */
function printed(book: Book, cell: Cell): readonly SheetCell[] {
  const { language, looks, plan } = book;
  const value = caseValue(book, cell.id);
  if (value === null) return [textCell('–', looks.stamped), textCell('', looks.result)];
  const format = formatOf(numbersOf(book, cell), language);
  const { row } = plan.places.get(cell.id)!;
  return [
    numberCell(value, { ...looks.stamped, format }),
    formulaCell(`${relative(LIVE, row)}-${relative(PRINTED, row)}`, 0, { ...looks.wireResult, format }),
  ];
}
