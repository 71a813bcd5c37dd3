// The graph while it is built: cells are added once, tables and time are fetched by name.
import { InternalError } from '../diagnostic/diagnostic.ts';
import type { Rank, Words } from '../quantity/amount.ts';
import { type CellId, div, type Expr, inYear, mul, type Term, term } from '../quantity/expr.ts';
import type { Ref } from '../quantity/ref.ts';
import { parseUnit, type Unit } from '../quantity/unit.ts';
import { type Cell, type GivenCell, periodsOf, type Role, type Shape } from './cell.ts';
import { calendar } from './tables/calendar.ts';
import { type DatedTable, resolveRow } from './tables/dated-table.ts';
import { plainLabel } from './words.ts';

/** A formula to add; shape defaults to `one`, rank to `step`, role to `flow`. JPY in the unit is the deal's currency. */
export interface NewCell {
  readonly id: CellId;
  readonly unit: string;
  readonly label: Words;
  readonly expr: Term;
  readonly shape?: Shape;
  readonly role?: Role;
  readonly rank?: Rank;
  readonly opening?: Expr;
  readonly ref?: Ref;
}

export class Sheet {
  readonly cells = new Map<CellId, Cell>();
  readonly years: number;
  readonly currency: string;
  readonly asOf: string;

  constructor(facts: { readonly years: number; readonly currency: string; readonly asOf: string }) {
    this.years = facts.years;
    this.currency = facts.currency;
    this.asOf = facts.asOf;
  }

  /** A canonical unit text as a unit, JPY replaced by the deal's currency. */
  unit(text: string): Unit {
    const unit = parseUnit(text);
    if (!unit) throw new InternalError(`unit "${text}"`);
    if (!('JPY' in unit) || this.currency === 'JPY') return unit;
    const { JPY, ...rest } = unit;
    return Object.freeze({ ...rest, [this.currency]: JPY! });
  }

  add(cell: NewCell): CellId {
    const { id, unit, label, expr, shape = 'one', role = 'flow', rank = 'step', ...rest } = cell;
    this.put({
      id,
      unit: this.unit(unit),
      label: plainLabel(label),
      expr: term(expr),
      shape,
      role,
      rank,
      ...rest,
    });
    return id;
  }

  give(cell: GivenCell): CellId {
    this.put({ ...cell, label: plainLabel(cell.label) });
    return cell.id;
  }

  /** Adds a cell unless it is there already. */
  once(id: CellId, make: (id: CellId) => unknown): CellId {
    if (!this.cells.has(id)) make(id);
    return id;
  }

  /** A row of a table, as of the deal's date. */
  row(table: DatedTable, row: string): CellId {
    return this.once(`table.${table.id}.${row}`, (id) => {
      const found = resolveRow(table, row, this.asOf);
      const origin = {
        kind: 'table',
        table: table.id,
        row,
        source: table.source,
        ...(found.from && { from: found.from }),
      } as const;
      const { label, role, value } = found;
      this.give({
        id,
        unit: this.unit(found.unit),
        label,
        role,
        shape: 'one',
        rank: 'step',
        given: [value],
        origin,
      });
    });
  }

  calendar(row: string): CellId {
    return this.row(calendar, row);
  }

  /** Number of the month, 0..12H. */
  month(): CellId {
    return this.count('month', { ja: '月', en: 'Month' });
  }

  /** Number of the year, 0..H. */
  year(): CellId {
    return this.count('year', { ja: '年', en: 'Year' });
  }

  /** The year that a month lies in. */
  yearOfMonth(): CellId {
    return this.once('yearOfMonth', (id) => {
      const label = { ja: 'その月の年', en: 'Year of the month' };
      this.add({
        id,
        unit: 'yr',
        label,
        shape: 'month',
        role: 'time',
        rank: 'wire',
        expr: inYear(this.year()),
      });
    });
  }

  /** One month in years, 1/12. */
  monthLength(): CellId {
    return this.once('monthLength', (id) => {
      const expr = div(this.calendar('month'), this.calendar('monthsPerYear'));
      this.add({
        id,
        unit: 'yr',
        label: { ja: '一か月の年数', en: 'One month in years' },
        role: 'time',
        rank: 'wire',
        expr,
      });
    });
  }

  /** Months of the horizon, 12H. */
  horizonMonths(): CellId {
    return this.once('horizonMonths', (id) => {
      const label = { ja: '評価期間の月数', en: 'Months of the horizon' };
      const expr = mul('horizon', this.calendar('monthsPerYear'));
      this.add({ id, unit: 'month', label, role: 'time', rank: 'wire', expr });
    });
  }

  private count(shape: 'month' | 'year', label: Words): CellId {
    return this.once(shape, (id) => {
      const given = Array.from({ length: periodsOf(shape, this.years) }, (_, period) => period);
      const origin = { kind: 'table', table: 'calendar', row: shape, source: calendar.source } as const;
      this.give({
        id,
        unit: shape === 'month' ? { month: 1 } : { yr: 1 },
        label,
        role: 'time',
        shape,
        rank: 'wire',
        given,
        origin,
      });
    });
  }

  private put(cell: Cell): void {
    if (this.cells.has(cell.id)) throw new InternalError(`cell "${cell.id}" is added twice`);
    this.cells.set(cell.id, cell);
  }
}
