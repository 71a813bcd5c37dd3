// Every combination of the three points of the uncertain inputs, with its weight, and the wanted values in each.
import type { CellId } from '../quantity/expr.ts';
import { periodsOf } from './cell.ts';
import type { Engine } from './engine.ts';
import { move, restored, type UncertainInput } from './uncertain.ts';

/** Weights of pessimistic, mode, optimistic (in sixths), and how many inputs may be combined. */
const WEIGHTS = [1, 4, 1] as const;
export const MOST_INPUTS = 8;

/** Values by run, of one cell in one period. NaN: does not exist. */
export interface Runs {
  readonly count: number;
  /** Whole numbers; Monte Carlo has 1 each. */
  readonly weights: readonly number[];
  values(id: CellId, period?: number): readonly number[];
}

/**
 * 3^k runs in Gray-code order: each changes one input, and only what that reaches is computed. The input of the cheapest
 * reach changes most often.
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
  const record = new RunTable(engine, wanted, count);
  const weights: number[] = [];
  restored(engine, { inputs, wanted }, () => {
    const digits = reached.map(() => ({ at: 0, step: 1 }));
    for (const { input, points, reach } of reached) move(engine, input.id, { value: points[0]!, reach });
    for (let run = 0; run < count; run++) {
      weights.push(digits.reduce((weight, { at }) => weight * WEIGHTS[at]!, 1));
      record.take(run);
      const turn = advance(digits);
      if (turn < 0) break;
      const { input, points, reach } = reached[turn]!;
      move(engine, input.id, { value: points[digits[turn]!.at]!, reach });
    }
  });
  return { count, weights, values: (id, period) => record.values(id, period) };
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
  private readonly engine: Engine;
  private readonly wanted: readonly {
    readonly id: CellId;
    readonly periods: number;
    readonly data: Float64Array;
  }[];
  private readonly count: number;

  constructor(engine: Engine, wanted: readonly CellId[], count: number) {
    this.engine = engine;
    this.count = count;
    this.wanted = wanted.map((id) => {
      const periods = periodsOf(engine.cells.get(id)!.shape, engine.years);
      return { id, periods, data: new Float64Array(periods * count) };
    });
  }

  take(run: number): void {
    for (const { id, periods, data } of this.wanted) {
      for (let t = 0; t < periods; t++) data[t * this.count + run] = this.engine.value(id, t);
    }
  }

  values(id: CellId, period = 0): readonly number[] {
    const { data } = this.wanted.find((row) => row.id === id)!;
    return Array.from(data.subarray(period * this.count, (period + 1) * this.count));
  }
}
