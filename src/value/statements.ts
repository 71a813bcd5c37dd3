// A built deal into the customer's statements before and after: rows by year, what stands today, what stands after, and the balance.
import type { Words } from '../quantity/amount.ts';
import { add, type CellId, compare, div, mul, prev, sub, type Term, total, when } from '../quantity/expr.ts';
import { sameUnit } from '../quantity/unit.ts';
import type { Context } from './context.ts';
import { fiscalYearsOf, isAligned } from './fiscal-years.ts';
import { inFullYear } from './full-year.ts';
import type { StatementRow } from './statement-row.ts';
import { addStatementRows, type StatementRows } from './statement-rows.ts';
import { monthSources, type StatementParts, yearSources } from './statement-sources.ts';
import { Today, type TodayLine } from './statement-today.ts';
import type { FiscalYear, StatedLine } from './value-case.ts';

/** A row with its neighbours: today, after by year, and the first full year. */
export interface StatementCells extends StatementRow {
  readonly before: CellId | null;
  /** By year; null when nothing is known of today. */
  readonly after: CellId | null;
  readonly fullYear: { readonly change: CellId; readonly after: CellId | null };
  /** The same row by month, where fiscal years are no years of evaluation. */
  readonly month: CellId | null;
}

/** The statements before they have values. */
export interface Statements {
  readonly pl: readonly StatementCells[];
  readonly bs: readonly StatementCells[];
  readonly cf: readonly StatementCells[];
  /** What must be zero in every period, and the row that it is a difference of. */
  readonly balances: readonly { readonly row: CellId; readonly difference: CellId; readonly label: Words }[];
  readonly fiscalYears: readonly FiscalYear[];
}

/** Adds the rows of all three statements. `fiscalYearEnd` is the month in which the customer's year ends. */
export function addStatements(
  context: Context,
  moving: Omit<StatementParts, 'stated'>,
  facts: { readonly today: readonly StatedLine[]; readonly fiscalYearEnd?: number | undefined },
): Statements {
  const parts = { ...moving, stated: new Set(facts.today.flatMap(({ line }) => (line ? [line] : []))) };
  const years = yearSources(context, parts);
  const rows = addStatementRows(context, parts, years);
  const { fiscalYearEnd } = facts;
  const byMonth =
    fiscalYearEnd === undefined || isAligned(context.deal.start, fiscalYearEnd)
      ? null
      : addStatementRows(context, parts, monthSources(context, parts));
  const today = new Today(context, facts.today);
  addDerivedToday(context, today);
  const monthOf = (row: StatementRow): CellId | null =>
    byMonth && allOf(byMonth).find(({ key }) => key === row.key)!.id;
  const dress = (row: StatementRow): StatementCells =>
    addNeighbours(context, row, { today, month: monthOf(row) });
  return {
    pl: rows.pl.map(dress),
    bs: rows.bs.map(dress),
    cf: rows.cf.map(dress),
    balances: addBalances(context, { net: years.net, cash: years.cash, ebit: years.ebit! }),
    fiscalYears:
      fiscalYearEnd === undefined
        ? []
        : fiscalYearsOf({ start: context.deal.start, end: fiscalYearEnd, months: 12 * context.sheet.years }),
  };
}

function allOf({ pl, bs, cf }: StatementRows): readonly StatementRow[] {
  return [...pl, ...bs, ...cf];
}

function addNeighbours(
  context: Context,
  row: StatementRow,
  { today, month }: { readonly today: Today; readonly month: CellId | null },
): StatementCells {
  const before = beforeOf(row, today);
  const label = before?.label ?? row.label;
  const { sheet } = context;
  const after =
    before &&
    sheet.add({
      id: `${row.id}.after`,
      unit: 'JPY',
      shape: 'year',
      role: row.statement === 'BS' ? 'level' : 'flow',
      label: { ja: `導入後の${label.ja}`, en: `${label.en} after` },
      expr: add(ofAYear(context, before), row.id),
    });
  const fullYear = addFullYearOf(context, row, before);
  return { ...row, label, before: before?.cell ?? null, after, fullYear, month };
}

/** Gross and operating profit of today, where the customer gives only what they are made of. */
function addDerivedToday(context: Context, today: Today): void {
  const derive = (
    line: string,
    key: string,
    facts: { readonly label: Words; readonly of: readonly [string, string] },
  ) => {
    if (today.standard(line, 'flow')) return;
    const [whole, part] = facts.of.map((name) => today.standard(name, 'flow'));
    if (!whole || !part) return;
    const cells = [whole, part].map(({ cell }) => context.sheet.cells.get(cell)!);
    if (!sameUnit(cells[0]!.unit, cells[1]!.unit)) return;
    const unit = 'yr' in cells[0]!.unit ? 'JPY/yr' : 'JPY';
    const id = `statement.today.${key}`;
    const role = unit === 'JPY' ? 'flow' : 'rate';
    context.sheet.add({ id, unit, role, rank: 'key', label: facts.label, expr: sub(whole.cell, part.cell) });
    today.derive(line, { cell: id, label: facts.label });
  };
  derive('gross-profit', 'gross', {
    label: { ja: '売上総利益', en: 'Gross profit' },
    of: ['sales', 'cogs'],
  });
  derive('operating-profit', 'operating', {
    label: { ja: '営業利益', en: 'Operating profit' },
    of: ['gross-profit', 'sga'],
  });
  const [liabilities, net] = ['total-liabilities', 'net-assets'].map((name) => today.standard(name, 'level'));
  if (!liabilities || !net) return;
  const id = 'statement.today.claims';
  const label = { ja: '負債純資産合計', en: 'Liabilities and net assets' };
  context.sheet.add({
    id,
    unit: 'JPY',
    role: 'level',
    rank: 'key',
    label,
    expr: add(liabilities.cell, net.cell),
  });
  today.derive('liabilities-and-net-assets', { cell: id, label });
}

/** By its standard line; a part by the name of its account. */
function beforeOf(row: StatementRow, today: Today): TodayLine | null {
  const kind = row.statement === 'BS' ? 'level' : 'flow';
  if (row.line) return today.standard(row.line, kind) ?? null;
  return row.statement === 'CF' || row.role === 'total' ? null : today.account(row.label, kind);
}

/** A flow of a year as money. */
function ofAYear(context: Context, { cell }: TodayLine): Term {
  const { sheet } = context;
  const isMoney = sameUnit(sheet.cells.get(cell)!.unit, sheet.unit('JPY'));
  return isMoney ? cell : mul(cell, sheet.calendar('year'));
}

function addFullYearOf(
  context: Context,
  row: StatementRow,
  before: TodayLine | null,
): StatementCells['fullYear'] {
  const { sheet } = context;
  const id = `${row.id}.fullYear`;
  const isLevel = row.statement === 'BS';
  const words = isLevel
    ? {
        ja: `${row.label.ja}の増減（初めて通年で効く年の末）`,
        en: `Change of ${row.label.en} (end of the first full year)`,
      }
    : {
        ja: `${row.label.ja}の増減（初めて通年で効く年）`,
        en: `Change of ${row.label.en} (first full year)`,
      };
  const change = isLevel
    ? levelInFullYear(context, id, { row: row.id, label: words })
    : inFullYear(context, id, { row: row.id, label: words });
  if (!before) return { change, after: null };
  const yearly = isLevel ? 'JPY' : 'JPY/yr';
  const isRate = sameUnit(sheet.cells.get(before.cell)!.unit, sheet.unit(yearly));
  const today = isRate ? before.cell : div(before.cell, sheet.calendar('year'));
  const after = sheet.add({
    id: `${id}.after`,
    unit: yearly,
    role: isLevel ? 'level' : 'rate',
    rank: 'key',
    label: { ja: `導入後の${before.label.ja}`, en: `${before.label.en} after` },
    expr: add(today, change),
  });
  return { change, after };
}

/** A balance at the end of the first full year. */
function levelInFullYear(
  context: Context,
  id: CellId,
  { row, label }: { readonly row: CellId; readonly label: Words },
): CellId {
  const { sheet } = context;
  const only = { ja: `${label.ja}（その年だけ）`, en: `${label.en} (that year only)` };
  const expr = when(compare(sheet.year(), '=', 'fullYear'), row, 0);
  sheet.add({ id: `${id}.row`, unit: 'JPY', shape: 'year', role: 'level', rank: 'wire', label: only, expr });
  return sheet.add({ id, unit: 'JPY', role: 'level', rank: 'key', label, expr: total(`${id}.row`) });
}

/** Three ways to be wrong: lines that miss the profit, flows that miss the cash, sides that do not balance. */
function addBalances(
  context: Context,
  model: { readonly net: CellId; readonly cash: CellId; readonly ebit: CellId },
): Statements['balances'] {
  const { sheet } = context;
  const zero = (
    name: string,
    row: CellId,
    { label, expr }: { readonly label: Words; readonly expr: Term },
  ) => {
    const id = `statement.balance.${name}`;
    sheet.add({ id, unit: 'JPY', shape: 'year', rank: 'wire', label, expr });
    return { row, difference: id, label };
  };
  const profit = add('statement.pl.operating', 'statement.pl.nonOperating', 'statement.pl.extraordinary');
  const own = sheet.cells.has('disposalResult') ? sub(profit, 'disposalResult') : profit;
  return [
    zero('profit', 'statement.pl.operating', {
      label: { ja: '科目の合計と営業利益の差', en: 'Lines less the change of operating profit' },
      expr: sub(own, model.ebit),
    }),
    zero('cashFlow', 'statement.cf.net', {
      label: { ja: '現金の増減と現金の計算の差', en: 'Cash flow less net cash' },
      expr: sub('statement.cf.net', model.net),
    }),
    zero('cash', 'statement.bs.cash', {
      label: { ja: '現金の残高と現金の増減の差', en: 'Balance of cash less cash flow' },
      expr: sub(sub('statement.bs.cash', prev('statement.bs.cash')), 'statement.cf.net'),
    }),
    zero('sides', 'statement.bs.assets', {
      label: { ja: '資産と負債純資産の差', en: 'Assets less liabilities and net assets' },
      expr: sub('statement.bs.assets', 'statement.bs.claims'),
    }),
  ];
}
