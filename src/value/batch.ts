// A compiled graph, some inputs and what is wanted into a machine that computes many runs at once.
//
// Every period of every cell that the inputs reach on the way to what is wanted becomes a few instructions over a block of
// runs; whatever they do not reach is a constant, filled in once. The results are those of the engine, bit by bit.
import { InternalError } from '../diagnostic/diagnostic.ts';
import type { CellId } from '../quantity/expr.ts';
import { Compiler, LANES } from './batch-compiler.ts';
import type { Engine } from './engine.ts';
import { runMachine } from './lanes.ts';

export interface Batch {
  readonly lanes: number;
  /** The place of an input's numbers, one a lane, to be written before `run`. */
  readonly input: (id: CellId) => Float64Array;
  readonly run: () => void;
  /** The numbers of a wanted cell in a period, one a lane; overwritten by the next `run`. */
  readonly result: (id: CellId, period: number) => Float64Array;
}

/** Compiles the steps between the inputs and what is wanted; the other cells keep the values that the engine holds now. */
export function startBatch(engine: Engine, inputs: readonly CellId[], wanted: readonly CellId[]): Batch {
  const compiler = new Compiler(engine, inputs);
  for (const index of engine.reach(inputs, wanted)) compiler.addStep(engine.stepCells(index));
  const wantedSlots = new Map(wanted.map((id) => [id, compiler.slotsOf(id)]));
  const machine = compiler.finish();
  const view = (slot: number): Float64Array => machine.data.subarray(slot, slot + LANES);
  return {
    lanes: LANES,
    input: (id) => view(compiler.slotsOf(id)[0]!),
    run: () => runMachine(machine),
    result: (id, period) => view(wantedSlots.get(id)![period]!),
  };
}

/** Runs a batch over a count of runs: `fill` writes the inputs of a block, `take` reads its results. */
export function runBatch(
  batch: Batch,
  count: number,
  {
    fill,
    take,
  }: {
    readonly fill: (from: number, lanes: number) => void;
    readonly take: (from: number, lanes: number) => void;
  },
): void {
  for (let from = 0; from < count; from += batch.lanes) {
    const lanes = Math.min(batch.lanes, count - from);
    if (lanes <= 0) throw new InternalError('an empty block of runs');
    fill(from, lanes);
    batch.run();
    take(from, lanes);
  }
}
