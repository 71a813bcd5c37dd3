// The uncertain inputs of a graph, ready to be moved: their three points, and what each reaches on the way to some results.
import type { CellId } from '../quantity/expr.ts';
import type { Context } from './context.ts';
import type { Engine, Reach } from './engine.ts';

/** An input with an estimate. */
export interface UncertainInput {
  readonly id: CellId;
  readonly pessimistic: number;
  readonly mode: number;
  readonly optimistic: number;
}

/** Uncertain inputs that reach one of the wanted cells, by id. */
export function uncertainInputs(
  context: Context,
  engine: Engine,
  wanted: readonly CellId[],
): readonly UncertainInput[] {
  return [...context.ends.entries()]
    .map(([id, { pessimistic, optimistic }]) => ({ id, pessimistic, mode: engine.value(id), optimistic }))
    .filter(({ id }) => engine.reach([id], wanted).length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Sets one input and computes what it reaches. */
export function move(
  engine: Engine,
  id: CellId,
  { value, reach }: { readonly value: number; readonly reach: Reach },
): void {
  engine.set(id, value);
  engine.rerun(reach);
}
