// Constants and rows of dated tables into their sheet, with the constants that comparisons and the search of rates need.

import type { Words } from '../../../quantity/index.ts';
import { COMPARED_DIGITS, IRR_GRID, isFormula } from '../../../value/index.ts';
import type { Book } from '../book.ts';
import { numberCell, type SheetModel, type SheetRow, textCell } from '../model.ts';
import { OWN_TABLE_ROWS, type OwnTableRow } from '../reading.ts';
import { HEADS, SHEET_NAMES, SHEET_NOTES } from '../words.ts';
import { fitted, groupRow, headRow, lineRows, titleRows } from './lines.ts';

const WIDTHS = [46, 16, 14, 64, 16] as const;

const OWN: Readonly<Record<OwnTableRow, { readonly label: Words; readonly value: number }>> = {
  money: {
    label: { ja: '金額を比べるときに残す小数の桁数', en: 'Decimals kept when money is compared' },
    value: COMPARED_DIGITS.money,
  },
  other: {
    label: {
      ja: 'ほかの数を比べるときに残す小数の桁数',
      en: 'Decimals kept when other numbers are compared',
    },
    value: COMPARED_DIGITS.other,
  },
  lowest: {
    label: { ja: 'IRRの格子：最小の 1＋割引率', en: 'IRR grid: lowest 1 + rate' },
    value: IRR_GRID.lowest,
  },
  highest: {
    label: { ja: 'IRRの格子：最大の 1＋割引率', en: 'IRR grid: highest 1 + rate' },
    value: IRR_GRID.highest,
  },
  steps: { label: { ja: 'IRRの格子：区間の数', en: 'IRR grid: number of steps' }, value: IRR_GRID.steps },
};

export function tablesSheet(book: Book): SheetModel {
  const { language, looks } = book;
  const name = SHEET_NAMES.tables[language];
  const rows = lineRows(book, 'tables', {
    columns: WIDTHS.length,
    more: (cell) => {
      const origin = isFormula(cell) || cell.origin.kind !== 'table' ? undefined : cell.origin;
      return [
        textCell(origin?.source[language] ?? '', looks.words),
        textCell(origin?.from ?? '', looks.unit),
      ];
    },
  });
  const own = OWN_TABLE_ROWS.map((key): SheetRow => {
    const { label, value } = OWN[key];
    return {
      cells: [
        textCell(label[language], looks.label),
        numberCell(value, { ...looks.fixed, format: Number.isInteger(value) ? '0' : '0.0' }),
        textCell('–', looks.unit),
        textCell(language === 'ja' ? '本製品の計算の決まり' : 'Rules of this program', looks.words),
        textCell('', looks.unit),
      ],
    };
  });
  const heads = (['item', 'value', 'unit', 'source', 'from'] as const).map((key) => HEADS[key][language]);
  return {
    name,
    widths: WIDTHS,
    columns: WIDTHS.length,
    rows: [
      ...titleRows(book, name, SHEET_NOTES.tables[language]),
      headRow(book, heads),
      ...rows.map((row) => fitted(row, WIDTHS)),
      groupRow(book, language === 'ja' ? '計算の決まり' : 'Rules of calculation', WIDTHS.length),
      ...own,
    ],
    freeze: { rows: 4, columns: 1 },
    titleRows: [4, 4],
    pagesWide: 1,
    tab: looks.colours.grey,
    validations: [],
    links: [],
  };
}
