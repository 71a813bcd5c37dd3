// Every combination of the three points of the uncertain inputs, with its weight, and the wanted values in each.
import type { CellId } from '../quantity/expr.ts';
import { type Batch, runBatch, startBatch } from './batch.ts';
import { periodsOf } from './cell.ts';
import type { Engine } from './engine.ts';
import type { UncertainInput } from './uncertain.ts';

/** Weights of pessimistic, mode, optimistic (in sixths), and how many inputs may be combined. */
const WEIGHTS = [1, 4, 1] as const;
export const MOST_INPUTS = 8;

/** Values by run, of one cell in one period. NaN: does not exist. */
export interface Runs {
  readonly count: number;
  /** Whole numbers; Monte Carlo has 1 each. */
  readonly weights: readonly number[];
  values(id: CellId, period?: number): Float64Array;
}

/**
 * 3^k runs in Gray-code order (each changes one input, that of the cheapest reach most often), computed in blocks: only what
 * the inputs reach, for many runs at once.
 */
export function enumerate(
  engine: Engine,
  inputs: readonly UncertainInput[],
  wanted: readonly CellId[],
): Runs {
  const reached = inputs
    .map((input) => ({
      input,
      points: [input.pessimistic, input.mode, input.optimistic],
      reach: engine.reach([input.id], wanted),
    }))
    .sort((a, b) => a.reach.length - b.reach.length || (a.input.id < b.input.id ? -1 : 1));
  const count = 3 ** inputs.length;
  const { digits, weights } = combinationsOf(inputs.length);
  const record = new RunTable(engine, wanted, count);
  const batch = startBatch(
    engine,
    inputs.map(({ id }) => id),
    wanted,
  );
  const rows = reached.map(({ input, points }) => ({ points, lanes: batch.input(input.id) }));
  runBatch(batch, count, {
    fill: (from, lanes) => {
      for (const [index, { points, lanes: row }] of rows.entries()) {
        for (let lane = 0; lane < lanes; lane++) row[lane] = points[digits[index]![from + lane]!]!;
      }
    },
    take: (from, lanes) => record.take(batch, from, lanes),
  });
  return { count, weights, values: (id, period) => record.values(id, period) };
}

/** The digits of every combination (which point each input takes), input by input, and its weight. */
function combinationsOf(inputs: number): {
  readonly digits: readonly Uint8Array[];
  readonly weights: readonly number[];
} {
  const count = 3 ** inputs;
  const digits = Array.from({ length: inputs }, () => new Uint8Array(count));
  const weights: number[] = [];
  const now = Array.from({ length: inputs }, () => ({ at: 0, step: 1 }));
  for (let run = 0; run < count; run++) {
    let weight = 1;
    for (const [index, { at }] of now.entries()) {
      digits[index]![run] = at;
      weight *= WEIGHTS[at]!;
    }
    weights.push(weight);
    advance(now);
  }
  return { digits, weights };
}

/** The next combination of a reflected code of base 3: the digit that changed, −1 after the last. */
function advance(digits: { at: number; step: number }[]): number {
  for (const [index, digit] of digits.entries()) {
    const next = digit.at + digit.step;
    if (next >= 0 && next <= 2) {
      digit.at = next;
      return index;
    }
    digit.step = -digit.step;
  }
  return -1;
}

/** Values of the wanted cells, run by run. */
export class RunTable {
  private readonly wanted: readonly {
    readonly id: CellId;
    readonly periods: number;
    readonly data: Float64Array;
  }[];
  private readonly count: number;

  constructor(engine: Engine, wanted: readonly CellId[], count: number) {
    this.count = count;
    this.wanted = wanted.map((id) => {
      const periods = periodsOf(engine.cells.get(id)!.shape, engine.years);
      return { id, periods, data: new Float64Array(periods * count) };
    });
  }

  /** Takes the results of a block of runs. */
  take(batch: Batch, from: number, lanes: number): void {
    for (const { id, periods, data } of this.wanted) {
      for (let t = 0; t < periods; t++) {
        data.set(batch.result(id, t).subarray(0, lanes), t * this.count + from);
      }
    }
  }

  values(id: CellId, period = 0): Float64Array {
    const { data } = this.wanted.find((row) => row.id === id)!;
    return data.subarray(period * this.count, (period + 1) * this.count);
  }
}
