// Cells into values: ordered by strongly connected components, computed period by period, and only what an input reaches
// computed again.
import { InternalError } from '../diagnostic/diagnostic.ts';
import { type CellId, cellsOf, type Expr } from '../quantity/expr.ts';
import { RATIO } from '../quantity/unit.ts';
import { type Cell, isFormula, periodsOf } from './cell.ts';
import { type Compute, computeOf, type Reading } from './compute.ts';
import { componentsOf } from './order.ts';
import { toleranceOf } from './rounding.ts';
import { unitOf } from './unit-check.ts';

/** A compiled graph; holds its values, which `set` and `rerun` change in place. */
export interface Engine {
  readonly cells: ReadonlyMap<CellId, Cell>;
  readonly years: number;
  value(id: CellId, period?: number): number;
  values(id: CellId): readonly number[];
  /** Writes a given cell of shape `one`; nothing is computed until `rerun`. */
  set(id: CellId, value: number): void;
  /** The steps that an input reaches on the way to the wanted cells, in order. */
  reach(inputs: readonly CellId[], wanted: readonly CellId[]): Reach;
  /** The cells of a step, in the order in which a period of them is computed. */
  stepCells(step: number): readonly CellId[];
  rerun(reach: Reach): void;
}

/** Indices of steps, ascending. */
export type Reach = readonly number[];

interface Step {
  readonly cells: readonly CellId[];
  readonly reads: readonly CellId[];
  readonly run: () => void;
}

/** Compiles and computes. The cells must be linked: every formula's cells exist and their units agree. */
export function startEngine(cells: ReadonlyMap<CellId, Cell>, years: number): Engine {
  const offsets = new Map<CellId, number>();
  let size = 0;
  for (const cell of cells.values()) {
    offsets.set(cell.id, size);
    size += periodsOf(cell.shape, years);
  }
  const data = new Float64Array(size);
  const graph = { cells, years, offsets, data };
  const steps = componentsOf(cells).map(
    (component): Step => ({
      cells: component,
      reads: readsOf(component, cells),
      run: stepOf(component, graph),
    }),
  );
  for (const cell of cells.values()) if (!isFormula(cell)) data.set(cell.given, offsets.get(cell.id)!);
  for (const step of steps) step.run();
  return {
    cells,
    years,
    value: (id, period = 0) => data[offsets.get(id)! + period]!,
    values: (id) => {
      const offset = offsets.get(id)!;
      return Array.from(data.subarray(offset, offset + periodsOf(cells.get(id)!.shape, years)));
    },
    set: (id, value) => {
      data[offsets.get(id)!] = value;
    },
    reach: (inputs, wanted) => reachOf(steps, { inputs, wanted }),
    stepCells: (step) => steps[step]!.cells,
    rerun: (reach) => {
      for (const index of reach) steps[index]!.run();
    },
  };
}

interface Graph {
  readonly cells: ReadonlyMap<CellId, Cell>;
  readonly years: number;
  readonly offsets: ReadonlyMap<CellId, number>;
  readonly data: Float64Array;
}

/** A component's cells, all periods; several cells (a recurrence) go through the periods together. */
function stepOf(component: readonly CellId[], graph: Graph): () => void {
  const rows = component.flatMap((id) => {
    const cell = graph.cells.get(id)!;
    if (!isFormula(cell)) return [];
    return [{ compute: compile(cell.expr, cell, graph), offset: graph.offsets.get(id)! }];
  });
  const periods = periodsOf(graph.cells.get(component[0]!)!.shape, graph.years);
  const { data } = graph;
  return () => {
    for (let t = 0; t < periods; t++) {
      for (const row of rows) {
        const value = row.compute(t);
        data[row.offset + t] = Number.isFinite(value) ? value : Number.NaN;
      }
    }
  };
}

function compile(expr: Expr, owner: Cell, graph: Graph): Compute {
  const { data, offsets, cells } = graph;
  const reading: Reading = {
    cell: (id) => {
      const offset = offsets.get(id)!;
      const cell = cells.get(id)!;
      if (cell.shape === 'one') return () => data[offset]!;
      if (cell.shape !== owner.shape)
        throw new InternalError(`${owner.id} (${owner.shape}) reads ${id} (${cell.shape})`);
      return (t) => data[offset + t]!;
    },
    prev: (id) => {
      const offset = offsets.get(id)!;
      const cell = cells.get(id)!;
      if (cell.shape !== owner.shape) throw new InternalError(`${owner.id} lags ${id} of another shape`);
      const opening = 'opening' in cell && cell.opening ? compile(cell.opening, cell, graph) : () => 0;
      return (t) => (t === 0 ? opening(0) : data[offset + t - 1]!);
    },
    row: (id) => {
      const offset = offsets.get(id)!;
      const length = periodsOf(cells.get(id)!.shape, graph.years);
      return { at: (t) => data[offset + t]!, length };
    },
    toleranceOf: (part) => {
      const unit = unitOf(part, cells);
      return toleranceOf(unit === 'any' ? RATIO : unit);
    },
  };
  return computeOf(expr, reading);
}

function readsOf(component: readonly CellId[], cells: ReadonlyMap<CellId, Cell>): readonly CellId[] {
  return component.flatMap((id) => {
    const cell = cells.get(id)!;
    return isFormula(cell) ? cellsOf(cell.expr).map((read) => read.id) : [];
  });
}

/** Forward from the inputs, then back from what is wanted. */
function reachOf(
  steps: readonly Step[],
  ends: { readonly inputs: readonly CellId[]; readonly wanted: readonly CellId[] },
): Reach {
  const changed = new Set(ends.inputs);
  const forward = steps.map(({ cells, reads }) => {
    const hit = reads.some((id) => changed.has(id));
    if (hit) for (const id of cells) changed.add(id);
    return hit;
  });
  const needed = new Set(ends.wanted);
  const reach: number[] = [];
  for (let index = steps.length - 1; index >= 0; index--) {
    const step = steps[index]!;
    if (!step.cells.some((id) => needed.has(id))) continue;
    for (const id of step.reads) needed.add(id);
    if (forward[index]) reach.push(index);
  }
  return reach.reverse();
}
