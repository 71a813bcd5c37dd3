// The first full year, and what rows by year hold in it.
import type { Words } from '../quantity/amount.ts';
import { type CellId, compare, div, first, neg, total, when } from '../quantity/expr.ts';
import type { Context } from './context.ts';

/** `fullYear`: the first with complete adoption in all months; the last year when none is. */
export function addFullYear(context: Context, flag: CellId): void {
  const { sheet } = context;
  sheet.add({
    id: 'fullYear.count',
    unit: '-',
    role: 'count',
    rank: 'wire',
    label: { ja: '通年で効果が出る年の数', en: 'Years of full effect' },
    expr: total(flag),
  });
  sheet.add({
    id: 'fullYear.first',
    unit: 'yr',
    role: 'time',
    rank: 'wire',
    label: { ja: '通年で効果が出る最初の年', en: 'First year of full effect' },
    expr: first(flag),
  });
  sheet.add({
    id: 'fullYear',
    unit: 'yr',
    role: 'time',
    rank: 'key',
    label: { ja: '初めて通年で効果が出る年', en: 'First full year' },
    expr: when(compare('fullYear.count', '=', 0), 'horizon', 'fullYear.first'),
  });
}

/** What a row by year holds in the first full year, a year: `id`, in JPY/yr. */
export function inFullYear(
  context: Context,
  id: CellId,
  { row, label, costs = false }: { readonly row: CellId; readonly label: Words; readonly costs?: boolean },
): CellId {
  const { sheet } = context;
  const value = div(costs ? neg(row) : row, sheet.calendar('year'));
  const only = { ja: `${label.ja}（初めての通年だけ）`, en: `${label.en} (first full year only)` };
  sheet.add({
    id: `${id}.row`,
    unit: 'JPY/yr',
    shape: 'year',
    role: 'rate',
    rank: 'wire',
    label: only,
    expr: when(compare(sheet.year(), '=', 'fullYear'), value, 0),
  });
  return sheet.add({ id, unit: 'JPY/yr', role: 'rate', rank: 'key', label, expr: total(`${id}.row`) });
}
