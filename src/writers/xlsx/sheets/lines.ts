// Lines of a sheet with one value each into rows: heading rows, and per cell its label, value, unit and further columns.

import { displayWidth } from '../../../text/index.ts';
import type { Cell } from '../../../value/index.ts';
import { excelOf, isFormula } from '../../../value/index.ts';
import { type Book, caseValue } from '../book.ts';
import {
  emptyCell,
  formulaCell,
  numberCell,
  type SheetCell,
  type SheetRow,
  type Style,
  textCell,
} from '../model.ts';
import { formatOf, type Numbers, unitOf } from '../number-format.ts';
import type { CellSheet, Line } from '../plan.ts';
import { VALUE_COLUMN } from '../plan.ts';
import { readingAt } from '../reading.ts';

/** Rows of all lines; `more` gives the cells from column D on. */
export function lineRows(
  book: Book,
  sheet: CellSheet,
  {
    columns,
    more,
  }: { readonly columns: number; readonly more: (cell: Cell) => readonly (SheetCell | null)[] },
): readonly SheetRow[] {
  return book.plan.lines[sheet].map((line: Line): SheetRow => {
    if (line.kind === 'group') return groupRow(book, line.title[book.language], columns);
    const { cell } = line;
    const { language, looks } = book;
    const rest = more(cell);
    return {
      cells: [
        textCell(cell.label[language], labelStyle(book, cell)),
        valueCell(book, sheet, cell),
        textCell(unitOf(numbersOf(book, cell), language), looks.unit),
        ...rest,
      ],
    };
  });
}

/** A heading over the whole width. */
export function groupRow({ looks }: Pick<Book, 'looks'>, title: string, columns: number): SheetRow {
  return {
    cells: [
      textCell(title, looks.group),
      ...Array.from({ length: columns - 1 }, () => emptyCell(looks.group)),
    ],
    height: 19,
  };
}

/** Key figures are bold, wiring is grey. */
export function labelStyle({ looks }: Book, cell: Cell): Style {
  return cell.rank === 'key' ? looks.keyLabel : cell.rank === 'wire' ? looks.wireLabel : looks.label;
}

export function resultStyle(book: Book, cell: Cell): Style {
  const { looks, language } = book;
  const style =
    cell.rank === 'key' ? looks.keyResult : cell.rank === 'wire' ? looks.wireResult : looks.result;
  return { ...style, format: formatOf(numbersOf(book, cell), language) };
}

/** What the format of a cell must suit. */
export function numbersOf(book: Pick<Book, 'value' | 'plan'>, cell: Cell): Numbers {
  const values = book.value.values[cell.id] ?? [];
  return { unit: cell.unit, role: cell.role, values, ...(!isFormula(cell) && { exact: true }) };
}

/** The cell of a single value: an open input, a fixed number, or a formula with its value. */
function valueCell(book: Book, sheet: CellSheet, cell: Cell): SheetCell {
  const { looks, language, plan } = book;
  if (isFormula(cell)) {
    const reading = readingAt(book, { sheet, column: VALUE_COLUMN });
    return formulaCell(excelOf(cell.expr, reading), caseValue(book, cell.id), resultStyle(book, cell));
  }
  const style = plan.open.has(cell.id) ? looks.input : looks.fixed;
  return numberCell(cell.given[0]!, { ...style, format: formatOf(numbersOf(book, cell), language) });
}

/** The height of a row whose widest text wraps in a column of so many characters; 13 points a line. */
export function heightOf(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(({ text, width }) => Math.ceil(displayWidth(text) / Math.max(1, width * 1.15 - 1)));
  return 3 + 13 * Math.max(1, ...lines);
}

/** A row as high as its wrapped words need. */
export function fitted(row: SheetRow, widths: readonly number[]): SheetRow {
  if (row.height !== undefined) return row;
  const texts = row.cells.flatMap((cell, index) =>
    cell?.content?.kind === 'text' && cell.style.wrap
      ? [{ text: cell.content.text, width: widths[index]! }]
      : [],
  );
  return { ...row, height: Math.max(17, heightOf(texts)) };
}

/** Title and note at the top of every sheet, and an empty row. */
export function titleRows(book: Pick<Book, 'looks'>, title: string, note: string): readonly SheetRow[] {
  const { looks } = book;
  return [
    { cells: [textCell(title, looks.title)], height: 25 },
    { cells: [textCell(note, looks.note)], height: 16 },
    { cells: [] },
  ];
}

/** The head of a table. */
export function headRow({ looks }: Pick<Book, 'looks'>, heads: readonly string[]): SheetRow {
  return {
    cells: heads.map((head, index) => textCell(head, index === 0 ? looks.headLeft : looks.head)),
    height: 20,
  };
}
