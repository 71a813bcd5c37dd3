// Rows of months or years into their sheet: label, unit, opening value, then one formula across all periods.

import type { Words } from '../../../quantity/index.ts';
import { type Cell, excelOf, isFormula, periodsOf } from '../../../value/index.ts';
import { type Book, caseValue } from '../book.ts';
import {
  emptyCell,
  formulaCell,
  numberCell,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  type Style,
  textCell,
} from '../model.ts';
import { formatOf, unitOf } from '../number-format.ts';
import { FIRST_PERIOD, OPENING_COLUMN } from '../plan.ts';
import { readingAt } from '../reading.ts';
import { HEADS, SHEET_NAMES, SHEET_NOTES } from '../words.ts';
import { fitted, groupRow, labelStyle, numbersOf, resultStyle, titleRows } from './lines.ts';

/** Label, unit, opening value. */
const WIDTHS = [46, 12, 10] as const;

export type PeriodSheet = 'months' | 'years' | 'yearInputs' | 'monthInputs';

export function periodsSheet(book: Book, sheet: PeriodSheet): SheetModel {
  const { language, looks, value } = book;
  const monthly = sheet === 'months' || sheet === 'monthInputs';
  const count = periodsOf(monthly ? 'month' : 'year', value.structure.years);
  const columns = FIRST_PERIOD + count;
  const name = SHEET_NAMES[sheet][language];
  const [title, note] = titleRows(book, name, SHEET_NOTES[sheet][language]);
  const rows = book.plan.lines[sheet].map((line) =>
    line.kind === 'group'
      ? groupRow(book, line.title[language], columns)
      : fitted(cellRow(book, sheet, { cell: line.cell, count }), WIDTHS),
  );
  const open = sheet === 'yearInputs' || sheet === 'monthInputs';
  return {
    name,
    widths: [...WIDTHS, monthly ? 11.5 : 14],
    columns,
    rows: [title!, note!, ...timeRows(book, monthly, count), ...rows],
    freeze: { rows: 5, columns: FIRST_PERIOD },
    titleRows: [3, 5],
    pagesWide: monthly ? value.structure.years : 1,
    tab: open ? 'E9B949' : looks.colours.brand,
    validations: [],
    links: [],
  };
}

/** The calendar, the number of the period, and the year of each month or the last month of each year. */
function timeRows(book: Book, monthly: boolean, count: number): readonly SheetRow[] {
  const { language, looks, value } = book;
  const heads = (label: Words): readonly SheetCell[] => [
    textCell(label[language], looks.headLeft),
    textCell(HEADS.unit[language], looks.head),
    textCell(HEADS.opening[language], looks.head),
  ];
  const periods = Array.from({ length: count }, (_, period) => period);
  const small = (label: Words): readonly SheetCell[] => [
    textCell(label[language], looks.subHeadLeft),
    emptyCell(looks.subHead),
    emptyCell(looks.subHead),
  ];
  const calendar = periods.map((period) =>
    textCell(calendarOf(value.structure.start, period, { monthly, language }), looks.subHead),
  );
  const other = (period: number): number => (monthly ? Math.ceil(period / 12) : 12 * period);
  return [
    { cells: [...small({ ja: '', en: '' }), ...calendar] },
    {
      cells: [
        ...heads(HEADS.item),
        ...periods.map((period) => numberCell(period, { ...looks.head, format: '0' })),
      ],
      height: 18,
    },
    {
      cells: [
        ...small(monthly ? HEADS.yearOfMonth : HEADS.lastMonth),
        ...periods.map((period) => numberCell(other(period), { ...looks.subHead, format: '0' })),
      ],
    },
  ];
}

/** `2027/04` of a month, from `2027/04` of a year; the decision stands before the first. */
function calendarOf(
  start: string,
  period: number,
  { monthly, language }: { readonly monthly: boolean; readonly language: 'ja' | 'en' },
): string {
  if (period === 0) return HEADS.decision[language];
  const [year = 0, month = 1] = start.split('-').map(Number);
  const index = 12 * year + month - 1 + (monthly ? period - 1 : 12 * (period - 1));
  const text = `${Math.floor(index / 12)}/${String((index % 12) + 1).padStart(2, '0')}`;
  if (monthly) return text;
  return language === 'ja' ? `${text}〜` : `${text}–`;
}

function cellRow(
  book: Book,
  sheet: PeriodSheet,
  { cell, count }: { readonly cell: Cell; readonly count: number },
): SheetRow {
  const { language, looks } = book;
  const periods = Array.from({ length: count }, (_, period) => period);
  // One style object a row: styles are looked up by it.
  const style = isFormula(cell)
    ? resultStyle(book, cell)
    : {
        ...(book.plan.open.has(cell.id) ? looks.input : looks.fixed),
        format: formatOf(numbersOf(book, cell), language),
      };
  return {
    cells: [
      textCell(cell.label[language], labelStyle(book, cell)),
      textCell(unitOf(numbersOf(book, cell), language), looks.unit),
      openingCell(book, sheet, cell),
      ...periods.map((period) => periodCell(book, sheet, { cell, period, style })),
    ],
  };
}

/** Only a row that is read one period back has a value before its first period. */
function openingCell(book: Book, sheet: PeriodSheet, cell: Cell): SheetCell {
  const { looks, language, plan } = book;
  if (!plan.lagged.has(cell.id)) return emptyCell(looks.unit);
  const style = { ...looks.wireResult, format: formatOf(numbersOf(book, cell), language) };
  const opening = isFormula(cell) ? cell.opening : undefined;
  if (!opening || opening.op === 'literal') return numberCell(opening?.value ?? 0, style);
  const reading = readingAt(book, { sheet, column: OPENING_COLUMN });
  const value = 'id' in opening ? caseValue(book, opening.id) : null;
  return formulaCell(excelOf(opening, reading), value, style);
}

function periodCell(
  book: Book,
  sheet: PeriodSheet,
  { cell, period, style }: { readonly cell: Cell; readonly period: number; readonly style: Style },
): SheetCell {
  if (!isFormula(cell)) return numberCell(cell.given[period] ?? 0, style);
  const reading = readingAt(book, { sheet, column: FIRST_PERIOD + period });
  return formulaCell(excelOf(cell.expr, reading), caseValue(book, cell.id, period), style);
}
