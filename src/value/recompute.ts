// The cells of a priced deal and its uncertain inputs in, the value of every amount out: what can be done without the workspace.
import { Faults } from '../diagnostic/diagnostic.ts';
import type { Deal } from '../model/deal.ts';
import type { Amount, AmountId } from '../quantity/amount.ts';
import { type CellId, cellsOf, type Expr } from '../quantity/expr.ts';
import { RATIO } from '../quantity/unit.ts';
import { Amounts } from './amounts.ts';
import { type Cell, isFormula, periodsOf } from './cell.ts';
import { computeOf, type Reading } from './compute.ts';
import type { Context, Ends } from './context.ts';
import { type Engine, startEngine } from './engine.ts';
import type { LegalRange } from './legal-range.ts';
import { isMoney } from './rounding.ts';
import { addRunResults } from './run-results.ts';
import { Sheet } from './sheet.ts';
import { wantedCells } from './spread.ts';
import type { Uncertainty } from './value-case.ts';

/** A deal as a file carries it: cells in the order in which they were linked, and how the runs over them were made. */
export interface CarriedCase {
  readonly cells: readonly Cell[];
  readonly years: number;
  readonly currency: string;
  readonly asOf: string;
  readonly runs?: CarriedRuns;
  readonly scenarios?: readonly CarriedScenario[];
}

/** One figure of a scenario: what the target is when the inputs are set to other amounts; without inputs nothing is done. */
export interface CarriedScenario {
  readonly id: AmountId;
  readonly target: CellId;
  readonly inputs: readonly CellId[];
  /** Amounts that hold the other values, in the order of the inputs. */
  readonly at: readonly AmountId[];
}

/** Uncertain inputs with their ends, legal ranges of break-evens, and the costs whose break-even was sought. */
export interface CarriedRuns {
  readonly method: Uncertainty['method'];
  readonly count: number;
  readonly seed?: number;
  readonly ends: Readonly<Record<CellId, Ends>>;
  readonly ranges: Readonly<Record<CellId, LegalRange>>;
  readonly costs: readonly CellId[];
}

/** What `recompute` throws when the cells are no computable whole; the message says why, in English. */
export class BrokenCase extends Error {
  override readonly name = 'BrokenCase';
}

/** A number that was computed again. */
export type Recomputed = Pick<Amount, 'value' | 'unit'>;

/** Every cell, period and run result by amount id; null where the number does not exist. Throws `BrokenCase`. */
export function recompute(carried: CarriedCase): ReadonlyMap<AmountId, Recomputed> {
  const cells = new Map(carried.cells.map((cell) => [cell.id, cell]));
  checkCells(carried, cells);
  const context = contextOf(carried, cells);
  const engine = startEngine(cells, carried.years);
  const amounts = new Amounts(engine);
  amounts.addCells();
  amounts.addEnds(context);
  const results = new Map<AmountId, Recomputed>();
  if (carried.runs) {
    const faults = new Faults();
    const runs = addRunResults({ ...context, sink: faults.sink }, engine, {
      amounts,
      costs: carried.runs.costs,
    });
    if (!runs) throw new BrokenCase(faults.all.map(({ code }) => code).join(', '));
    results.set('uncertainty.count', { value: runs.uncertainty.count, unit: RATIO });
  }
  for (const { id, value, unit } of Object.values(amounts.all)) results.set(id, { value, unit });
  for (const scenario of carried.scenarios ?? [])
    results.set(scenario.id, runScenario(scenario, engine, results));
  return results;
}

/** Doing nothing neither costs nor gains, and has no rate of return or payback. */
function runScenario(
  { id, target, inputs, at }: CarriedScenario,
  engine: Engine,
  results: ReadonlyMap<AmountId, Recomputed>,
): Recomputed {
  const cell = engine.cells.get(target);
  if (!cell || inputs.length !== at.length) throw new BrokenCase(`"${id}" is no scenario`);
  if (inputs.length === 0) return { value: isMoney(cell.unit) ? 0 : null, unit: cell.unit };
  const values = at.map((amount) => results.get(amount)?.value ?? Number.NaN);
  if (inputs.some((input) => !engine.cells.has(input)))
    throw new BrokenCase(`"${id}" sets what is not there`);
  const reach = engine.reach(inputs, [target]);
  const modes = inputs.map((input) => engine.value(input));
  for (const [index, input] of inputs.entries()) engine.set(input, values[index]!);
  engine.rerun(reach);
  const value = engine.value(target);
  for (const [index, input] of inputs.entries()) engine.set(input, modes[index]!);
  engine.rerun(reach);
  return { value: Number.isFinite(value) ? value : null, unit: cell.unit };
}

/** The cells that every run over the uncertain inputs follows, of those that a deal has. */
export function cellsOfRuns(cells: ReadonlyMap<CellId, unknown>): readonly CellId[] {
  return wantedCells(cells);
}

/** A formula over single amounts; null when one of them, or the result, does not exist. */
export function evaluate(expr: Expr, amountOf: (id: AmountId) => number | null | undefined): number | null {
  const read = (id: AmountId) => () => amountOf(id) ?? Number.NaN;
  const reading: Reading = {
    cell: read,
    prev: read,
    row: (id) => ({ at: read(id), length: 1 }),
    toleranceOf: () => 0,
  };
  const value = computeOf(expr, reading)(0);
  return Number.isFinite(value) ? value : null;
}

/** What the engine takes for granted of linked cells. */
function checkCells({ cells, years }: CarriedCase, byId: ReadonlyMap<CellId, Cell>): void {
  if (byId.size !== cells.length) throw new BrokenCase('two cells have one id');
  for (const cell of cells) {
    if (!isFormula(cell)) {
      if (cell.given.length !== periodsOf(cell.shape, years))
        throw new BrokenCase(`"${cell.id}" has ${cell.given.length} values`);
      continue;
    }
    const exprs = cell.opening ? [cell.expr, cell.opening] : [cell.expr];
    for (const { id } of exprs.flatMap(cellsOf)) {
      if (!byId.has(id)) throw new BrokenCase(`"${cell.id}" reads "${id}", which is not there`);
    }
  }
}

function contextOf({ years, currency, asOf, runs }: CarriedCase, cells: ReadonlyMap<CellId, Cell>): Context {
  const labels = [...cells.values()].map(
    ({ id, label }) => [id, { label, group: 'shared', stated: true }] as const,
  );
  const { method = 'enumeration', count, seed } = runs ?? {};
  const uncertainty = {
    method,
    ...(count === undefined ? {} : { count }),
    ...(seed === undefined ? {} : { seed }),
  };
  return {
    sheet: new Sheet({ years, currency, asOf }),
    // Runs read nothing of the deal but how they are made.
    deal: { uncertainty } as unknown as Deal,
    ref: '',
    sink: () => {},
    own: new Map(),
    ends: new Map(Object.entries(runs?.ends ?? {})),
    ranges: new Map(Object.entries(runs?.ranges ?? {})),
    inputs: new Map(labels),
    usedBy: new Map(),
    aliases: new Map(),
  };
}
