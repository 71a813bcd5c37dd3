// Printed numbers and the priced deal in, what a file has to carry so that they can be computed again out, and nothing else.
import type { Amount, AmountId, Words } from '../quantity/amount.ts';
import { cellsOf } from '../quantity/expr.ts';
import { formatUnit } from '../quantity/unit.ts';
import type { Language } from '../text/index.ts';
import { type Cell, cellsOfRuns, isFormula, type ValueCase } from '../value/index.ts';
import type { ProofModel, ProofOrigin } from './model.ts';

/** A priced deal with every amount that its document could name. */
export interface Priced {
  readonly value: ValueCase;
  readonly amounts: Readonly<Record<AmountId, Amount>>;
}

type Carried = Pick<ProofModel, 'cells' | 'stated' | 'derived' | 'scenarios'> & {
  readonly runs?: NonNullable<ProofModel['runs']>;
};

/**
 * Cells, stated and derived amounts and runs that lie behind some amounts. Labels and sources come in one language; owners, notes,
 * and where a value stands in the workspace stay at home.
 */
export function carry(ids: readonly AmountId[], priced: Priced, language: Language): Carried {
  const gathered = new Gathering(priced);
  for (const id of ids) gathered.add(id);
  return gathered.carried(language);
}

class Gathering {
  readonly #priced: Priced;
  readonly #cells: ReadonlyMap<string, Cell>;
  readonly #wanted = new Set<string>();
  readonly #others = new Map<AmountId, Amount>();
  readonly #costs = new Set<string>();
  readonly #scenarios = new Map<AmountId, ProofModel['scenarios'][number]>();
  #runs = false;

  constructor(priced: Priced) {
    this.#priced = priced;
    this.#cells = new Map(priced.value.cells.map((cell) => [cell.id, cell]));
  }

  add(id: AmountId): void {
    const cell = this.#cells.get(id) ?? this.#cells.get(id.slice(0, Math.max(0, id.lastIndexOf('@'))));
    if (cell) this.#addCell(cell.id);
    else if (this.#isEnd(id)) this.#addRuns();
    else this.#addOther(id);
  }

  #addOther(id: AmountId): void {
    const amount = this.#priced.amounts[id];
    if (!amount || this.#others.has(id)) return;
    const { origin } = amount;
    if (origin.kind === 'run' && origin.method === 'scenario') {
      const { target, inputs, at = [] } = origin;
      this.#scenarios.set(id, { id, target, inputs: [...inputs], at: [...at] });
      for (const read of [target, ...inputs, ...at]) this.add(read);
      return;
    }
    if (origin.kind === 'run') {
      this.#addRuns();
      // The two ends of an input and the count of runs are facts of the runs, not amounts of their own.
      for (const read of [origin.target, ...origin.inputs]) this.add(read);
      if (origin.method === 'break-even') for (const input of origin.inputs) this.#costs.add(input);
      return;
    }
    this.#others.set(id, amount);
    if (origin.kind === 'formula' && origin.expr) for (const read of cellsOf(origin.expr)) this.add(read.id);
  }

  carried(language: Language): Carried {
    const { cells } = this.#priced.value;
    const others = [...this.#others.values()];
    const runs = this.#runs ? { runs: this.#runsOf() } : {};
    return {
      cells: cells.filter(({ id }) => this.#wanted.has(id)).map((cell) => carriedCell(cell, language)),
      stated: others.flatMap((amount) => statedAmount(amount, language)),
      derived: others.flatMap((amount) => derivedAmount(amount, language)),
      scenarios: [...this.#scenarios.values()],
      ...runs,
    };
  }

  #addCell(id: string): void {
    const cell = this.#cells.get(id);
    if (!cell || this.#wanted.has(id)) return;
    this.#wanted.add(id);
    if (!isFormula(cell)) return;
    for (const read of cellsOf(cell.expr)) this.#addCell(read.id);
    if (cell.opening) for (const read of cellsOf(cell.opening)) this.#addCell(read.id);
  }

  #addRuns(): void {
    if (this.#runs) return;
    this.#runs = true;
    for (const id of cellsOfRuns(this.#cells)) this.#addCell(id);
    for (const range of Object.values(this.#priced.value.ranges))
      if (range.kind === 'below') this.#addCell(range.cell);
  }

  #isEnd(id: AmountId): boolean {
    const input = /^(.*)\.(?:pessimistic|optimistic)$/.exec(id)?.[1];
    return input !== undefined && this.#cells.has(input) && this.#endsOf(input) !== null;
  }

  #endsOf(input: string) {
    const { amounts } = this.#priced.value;
    const [pessimistic, optimistic] = [
      amounts[`${input}.pessimistic`]?.value,
      amounts[`${input}.optimistic`]?.value,
    ];
    return typeof pessimistic === 'number' && typeof optimistic === 'number'
      ? { pessimistic, optimistic }
      : null;
  }

  #runsOf(): NonNullable<ProofModel['runs']> {
    const { uncertainty, ranges } = this.#priced.value;
    const carried = [...this.#wanted].sort();
    const ends = carried.flatMap((id) => {
      const found = this.#endsOf(id);
      return found ? [[id, found] as const] : [];
    });
    const uncertain = new Set(ends.map(([id]) => id));
    const costs = [...this.#costs].filter((id) => !uncertain.has(id)).sort();
    const legal = carried.flatMap((id) => (ranges[id] ? [[id, ranges[id]] as const] : []));
    const { method, count, seed } = uncertainty;
    return {
      method,
      count,
      ...(seed === undefined ? {} : { seed }),
      ends: Object.fromEntries(ends),
      ranges: Object.fromEntries(legal.filter(([id]) => uncertain.has(id) || costs.includes(id))),
      costs,
    };
  }
}

function carriedCell(cell: Cell, language: Language): ProofModel['cells'][number] {
  const { id, label, unit, shape, role, rank } = cell;
  const facts = { id, label: label[language], unit: formatUnit(unit), shape, role, rank };
  if (isFormula(cell)) {
    const { expr, opening } = cell;
    return { ...facts, expr: plainExpr(expr), ...(opening ? { opening: plainExpr(opening) } : {}) };
  }
  return { ...facts, given: [...cell.given], origin: carriedOrigin(cell.origin, language) };
}

type CarriedExpr = Extract<ProofModel['cells'][number], { expr: unknown }>['expr'];

/** The same data; the schema's arrays are not readonly. */
function plainExpr(expr: unknown): CarriedExpr {
  return expr as CarriedExpr;
}

function carriedOrigin(origin: Amount['origin'], language: Language): ProofOrigin {
  const say = (words: Words) => words[language];
  if (origin.kind === 'table') {
    const { table, row, from, source } = origin;
    return { kind: 'table', table, row, ...(from === undefined ? {} : { from }), source: say(source) };
  }
  if (origin.kind !== 'stated') return { kind: 'stated' };
  const { basis, source, asOf } = origin;
  return {
    kind: 'stated',
    ...(basis ? { basis } : {}),
    ...(source ? { source: say(source) } : {}),
    ...(asOf ? { asOf } : {}),
  };
}

function statedAmount({ id, label, unit, value, origin }: Amount, language: Language): ProofModel['stated'] {
  if (origin.kind !== 'stated' && origin.kind !== 'table') return [];
  return [
    { id, label: label[language], unit: formatUnit(unit), value, origin: carriedOrigin(origin, language) },
  ];
}

function derivedAmount({ id, label, unit, origin }: Amount, language: Language): ProofModel['derived'] {
  if (origin.kind !== 'formula' || !origin.expr) return [];
  return [{ id, label: label[language], unit: formatUnit(unit), expr: plainExpr(origin.expr) }];
}
