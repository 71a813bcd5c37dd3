// The cells of a case in, where each stands out: its sheet and row, under the headings of its section.

import type { Words } from '../../quantity/amount.ts';
import { type CellId, cellsOf } from '../../quantity/expr.ts';
import { type Cell, isFormula, type ValueCase } from '../../value/index.ts';
import { sectionsOf } from './sections.ts';

/** Sheets that hold cells of the case. */
export type CellSheet =
  | 'inputs'
  | 'yearInputs'
  | 'monthInputs'
  | 'tables'
  | 'drivers'
  | 'months'
  | 'years'
  | 'metrics';

/** All sheets in their order in the workbook; those without a line are left out. */
export const SHEET_ORDER = [
  'about',
  'inputs',
  'yearInputs',
  'monthInputs',
  'scenarios',
  'tables',
  'drivers',
  'months',
  'years',
  'metrics',
  'ranges',
  'search',
] as const;
export type SheetKey = (typeof SHEET_ORDER)[number];

/** A heading, or a cell of the case with its row. */
export type Line =
  | { readonly kind: 'group'; readonly title: Words; readonly row: number }
  | { readonly kind: 'cell'; readonly cell: Cell; readonly row: number };

export interface Place {
  readonly sheet: CellSheet;
  readonly row: number;
}

export interface Plan {
  readonly lines: Readonly<Record<CellSheet, readonly Line[]>>;
  readonly places: ReadonlyMap<CellId, Place>;
  /** Inputs that may be changed. */
  readonly open: ReadonlySet<CellId>;
  /** Rows that some formula reads one period back. */
  readonly lagged: ReadonlySet<CellId>;
}

/** The row of the first line under the heads of each sheet. */
export const FIRST_ROW: Readonly<Record<CellSheet, number>> = {
  inputs: 8,
  yearInputs: 6,
  monthInputs: 6,
  tables: 5,
  drivers: 5,
  months: 6,
  years: 6,
  metrics: 5,
};

/** Rows of the time heads on the sheets of periods: the period's number, and the year of a month or the last month of a year. */
export const TIME_ROWS = { number: 4, other: 5 } as const;

/** Columns: a single value stands in B; periods start in D, after the opening value in C. */
export const VALUE_COLUMN = 1;
export const OPENING_COLUMN = 2;
export const FIRST_PERIOD = 3;

/** What each group of inputs is called, in the order of the list; without a title it falls into drivers or costs by name. */
const INPUT_GROUPS: readonly { readonly key: string; readonly title: Words | null }[] = [
  { key: 'shared', title: { ja: '共通の前提', en: 'Shared inputs' } },
  { key: 'driver', title: null },
  { key: 'cost', title: null },
  { key: 'deal', title: { ja: '商談の前提', en: 'Inputs of the deal' } },
  {
    key: 'default',
    title: { ja: '商談に書かれていない前提（既定値）', en: 'Defaults, not stated in the deal' },
  },
  { key: 'today', title: { ja: '現在の決算', en: "Today's books" } },
  { key: 'structure', title: { ja: '枠組み（変更できません）', en: 'Structure (locked)' } },
];

/** Structure, not an input: another value would need other rows and columns. */
const STRUCTURE = new Set<CellId>(['horizon']);

/** Places every cell once. */
export function planOf(value: ValueCase): Plan {
  const placing = new Placing(value);
  for (const { key, title } of INPUT_GROUPS) {
    const cells = value.cells.filter((cell) => placing.inputGroup(cell) === key);
    if (title) placing.add('inputs', title, cells);
    else placing.addBySection('inputs', cells);
  }
  placing.addBySection(
    'yearInputs',
    value.cells.filter((cell) => placing.sheetOf(cell) === 'yearInputs'),
  );
  placing.addBySection(
    'monthInputs',
    value.cells.filter((cell) => placing.sheetOf(cell) === 'monthInputs'),
  );
  placing.add(
    'tables',
    { ja: '定数と制度の表', en: 'Constants and rules' },
    value.cells.filter((cell) => placing.sheetOf(cell) === 'tables'),
  );
  placing.add('metrics', { ja: '判断の指標', en: 'Decision figures' }, placing.metricCells);
  for (const sheet of ['drivers', 'months', 'years', 'metrics'] as const)
    placing.addBySection(
      sheet,
      value.cells.filter((cell) => placing.sheetOf(cell) === sheet),
    );
  return placing;
}

class Placing implements Plan {
  readonly lines: Record<CellSheet, Line[]> = {
    inputs: [],
    yearInputs: [],
    monthInputs: [],
    tables: [],
    drivers: [],
    months: [],
    years: [],
    metrics: [],
  };
  readonly places = new Map<CellId, Place>();
  readonly open: ReadonlySet<CellId>;
  readonly lagged: ReadonlySet<CellId>;
  readonly metricCells: readonly Cell[];
  private readonly timed: ReadonlySet<CellId>;
  private readonly groups: ReadonlyMap<CellId, string>;
  private readonly section: ReturnType<typeof sectionsOf>;

  constructor(value: ValueCase) {
    this.section = sectionsOf(value);
    this.groups = new Map(value.assumptions.map(({ id, group }) => [id, group]));
    this.timed = timedCells(value.cells);
    this.lagged = new Set(
      value.cells.flatMap((cell) =>
        isFormula(cell) ? cellsOf(cell.expr).flatMap(({ id, lag }) => (lag ? [id] : [])) : [],
      ),
    );
    const byId = new Map(value.cells.map((cell) => [cell.id, cell]));
    const ids = new Set(Object.values(value.metrics).map(({ id }) => id));
    this.metricCells = [...ids].flatMap((id) => {
      const cell = byId.get(id);
      return cell && isFormula(cell) && cell.shape === 'one' ? [cell] : [];
    });
    this.open = new Set(value.cells.filter((cell) => this.isOpen(cell)).map(({ id }) => id));
    // The numbers of the periods stand in the heads.
    this.places.set('month', { sheet: 'months', row: TIME_ROWS.number });
    this.places.set('year', { sheet: 'years', row: TIME_ROWS.number });
  }

  sheetOf(cell: Cell): CellSheet {
    if (isFormula(cell)) {
      if (cell.shape !== 'one') return cell.shape === 'month' ? 'months' : 'years';
      return this.timed.has(cell.id) ? 'metrics' : 'drivers';
    }
    if (cell.shape !== 'one') return cell.shape === 'month' ? 'monthInputs' : 'yearInputs';
    return cell.origin.kind === 'stated' || cell.id.startsWith('table.defaults.') ? 'inputs' : 'tables';
  }

  inputGroup(cell: Cell): string | null {
    if (this.sheetOf(cell) !== 'inputs') return null;
    if (cell.id.startsWith('table.')) return 'default';
    return this.open.has(cell.id) ? (this.groups.get(cell.id) ?? 'deal') : 'structure';
  }

  add(sheet: CellSheet, title: Words, cells: readonly Cell[]): void {
    const fresh = cells.filter(({ id }) => !this.places.has(id));
    if (fresh.length === 0) return;
    const lines = this.lines[sheet];
    lines.push({ kind: 'group', title, row: FIRST_ROW[sheet] + lines.length });
    for (const cell of fresh) {
      const row = FIRST_ROW[sheet] + lines.length;
      lines.push({ kind: 'cell', cell, row });
      this.places.set(cell.id, { sheet, row });
    }
  }

  addBySection(sheet: CellSheet, cells: readonly Cell[]): void {
    const groups = new Map<
      string,
      { readonly order: number; readonly title: Words; readonly cells: Cell[] }
    >();
    for (const cell of cells) {
      const { key, order, title } = this.section(cell.id);
      const group = groups.get(key) ?? { order, title, cells: [] };
      groups.set(key, group);
      group.cells.push(cell);
    }
    for (const { title, cells: own } of [...groups.values()].sort((a, b) => a.order - b.order))
      this.add(sheet, title, own);
  }

  /** Stated numbers of the deal and the product's defaults; months of payment and the horizon shape the sheets. */
  private isOpen(cell: Cell): boolean {
    if (isFormula(cell) || STRUCTURE.has(cell.id)) return false;
    if (cell.id.startsWith('table.defaults.')) return true;
    return cell.origin.kind === 'stated' && this.groups.has(cell.id);
  }
}

/** Cells that stand on a row of months or years, directly or not. */
function timedCells(cells: readonly Cell[]): ReadonlySet<CellId> {
  const readers = new Map<CellId, CellId[]>();
  for (const cell of cells) {
    if (!isFormula(cell)) continue;
    for (const { id } of cellsOf(cell.expr)) readers.set(id, [...(readers.get(id) ?? []), cell.id]);
  }
  const timed = new Set<CellId>();
  const open = cells.filter(({ shape }) => shape !== 'one').map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (timed.has(id)) continue;
    timed.add(id);
    open.push(...(readers.get(id) ?? []));
  }
  return timed;
}
