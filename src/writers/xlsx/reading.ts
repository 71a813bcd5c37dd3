// Where a formula stands in, the addresses of what it reads out: the workbook's side of the fourth face of formulas.
import type { CellId } from '../../quantity/expr.ts';
import { type Cell, type ExcelReading, periodsOf } from '../../value/index.ts';
import { absolute, absoluteRow, columnLetters, onSheet, relative } from './address.ts';
import type { Book } from './book.ts';
import { FIRST_PERIOD, OPENING_COLUMN, type Place, type SheetKey, TIME_ROWS, VALUE_COLUMN } from './plan.ts';
import { searchPlaces } from './sheets/search-places.ts';
import { SHEET_NAMES } from './words.ts';

/** A cell of the workbook from which others are read: its sheet and column. */
export interface Standpoint {
  readonly sheet: SheetKey;
  readonly column: number;
}

/** Addresses seen from a cell; within a sheet without its name. */
export function readingAt(
  book: Pick<Book, 'plan' | 'cells' | 'language' | 'value' | 'scenarios'>,
  from: Standpoint,
): ExcelReading {
  const place = (id: CellId): Place => book.plan.places.get(id)!;
  const on = (sheet: SheetKey, address: string): string => addressOn(book, from, sheet, address);
  const inColumn = (id: CellId, column: number): string => {
    const { sheet, row } = place(id);
    return on(sheet, relative(column, row));
  };
  return {
    cells: book.cells,
    cell: (id) => {
      // Scenarios stand between an input and what reads it.
      const chosen = book.scenarios?.rows.get(id);
      if (chosen !== undefined) return on('scenarios', absolute(VALUE_COLUMN, chosen));
      const { sheet, row } = place(id);
      if (book.cells.get(id)!.shape === 'one') return on(sheet, absolute(VALUE_COLUMN, row));
      return inColumn(id, from.column === OPENING_COLUMN ? FIRST_PERIOD : from.column);
    },
    prev: (id) => inColumn(id, from.column - 1),
    row: (id) => on(place(id).sheet, rangeOf(book, id)),
    digits: (kind) => on('tables', absolute(VALUE_COLUMN, digitsRow(book, kind))),
    time: {
      yearOfMonths: on(
        'months',
        absoluteRow(TIME_ROWS.other, FIRST_PERIOD, FIRST_PERIOD + book.value.structure.months),
      ),
      year: `${columnLetters(from.column)}$${TIME_ROWS.number}`,
      lastMonth: `${columnLetters(from.column)}$${TIME_ROWS.other}`,
      yearOfMonth: `${columnLetters(from.column)}$${TIME_ROWS.other}`,
    },
    irr: (id) => {
      const { result } = searchPlaces(book).get(id)!;
      return {
        crossings: on('search', absolute(OPENING_COLUMN, result)),
        guess: on('search', absolute(OPENING_COLUMN, result + 1)),
      };
    },
  };
}

/** An address with the name of its sheet, unless it is this one. */
export function addressOn(
  { language }: Pick<Book, 'language'>,
  from: Pick<Standpoint, 'sheet'>,
  sheet: SheetKey,
  address: string,
): string {
  return sheet === from.sheet ? address : onSheet(SHEET_NAMES[sheet][language], address);
}

/** `$D$7:$I$7`: all periods of a row. */
export function rangeOf({ plan, cells, value }: Pick<Book, 'plan' | 'cells' | 'value'>, id: CellId): string {
  const { row } = plan.places.get(id)!;
  const { shape } = cells.get(id) as Cell;
  if (shape === 'one') return absolute(VALUE_COLUMN, row);
  return absoluteRow(row, FIRST_PERIOD, FIRST_PERIOD + periodsOf(shape, value.structure.years) - 1);
}

/** Rows that the workbook itself adds below the tables of the case. */
export const OWN_TABLE_ROWS = ['money', 'other', 'lowest', 'highest', 'steps'] as const;
export type OwnTableRow = (typeof OWN_TABLE_ROWS)[number];

/** The row of a constant of the workbook's own: under a heading below the tables' lines. */
export function digitsRow({ plan }: Pick<Book, 'plan'>, name: OwnTableRow): number {
  const last = plan.lines.tables.at(-1)?.row ?? 4;
  return last + 2 + OWN_TABLE_ROWS.indexOf(name);
}
