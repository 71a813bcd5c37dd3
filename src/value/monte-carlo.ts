// Random draws of the uncertain inputs from triangles, the same on every machine: a seed in, runs out.
import type { CellId } from '../quantity/expr.ts';
import { runBatch, startBatch } from './batch.ts';
import type { Engine } from './engine.ts';
import { type Runs, RunTable } from './enumeration.ts';
import type { UncertainInput } from './uncertain.ts';

export const DEFAULT_SEED = 20260118;
export const DEFAULT_DRAWS = 10_000;

/** Draws each input in the order given, one uniform number each, draw by draw; the draws are computed in blocks. */
export function drawRuns(
  engine: Engine,
  inputs: readonly UncertainInput[],
  {
    wanted,
    seed,
    count,
  }: { readonly wanted: readonly CellId[]; readonly seed: number; readonly count: number },
): Runs {
  const next = mulberry32(seed);
  const record = new RunTable(engine, wanted, count);
  const batch = startBatch(
    engine,
    inputs.map(({ id }) => id),
    wanted,
  );
  const rows = inputs.map((input) => ({ input, lanes: batch.input(input.id) }));
  runBatch(batch, count, {
    fill: (_, lanes) => {
      for (let lane = 0; lane < lanes; lane++) {
        for (const { input, lanes: row } of rows) row[lane] = triangular(input, next());
      }
    },
    take: (from, lanes) => record.take(batch, from, lanes),
  });
  return {
    count,
    weights: Array.from({ length: count }, () => 1),
    values: (id, period) => record.values(id, period),
  };
}

/** The triangle's value at a cumulative share; its least and most are the two ends, whichever way round. */
export function triangular(
  { pessimistic, mode, optimistic }: Omit<UncertainInput, 'id'>,
  share: number,
): number {
  const [least, most] = [Math.min(pessimistic, optimistic), Math.max(pessimistic, optimistic)];
  if (least === most) return least;
  const range = most - least;
  if (share < (mode - least) / range) return least + Math.sqrt(share * range * (mode - least));
  return most - Math.sqrt((1 - share) * range * (most - mode));
}

/** Uniform numbers of 0..1 in 32-bit arithmetic. */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
