// The state of one fill: what it reads, where it writes, how far it has come, and what stops it.
import type { Code } from '../diagnostic/catalog/index.ts';
import type { Params, Sink } from '../diagnostic/diagnostic.ts';
import type { Node } from './ast.ts';
import type { LinkedTemplate } from './link-partials.ts';
import type { Output } from './output.ts';
import type { Scope } from './scope.ts';
import { offsetIn, placeIn, type SourceText } from './source.ts';

export interface Run {
  readonly linked: LinkedTemplate;
  readonly output: Output;
  readonly sink: Sink;
  steps: number;
}

/** Where a statement stands: its file, its names, how deep it is. */
export interface Frame {
  readonly source: SourceText;
  readonly scope: Scope;
  readonly depth: number;
}

/** Ends a fill at a limit; the fault is already told. */
export class LimitReached extends Error {}

/** Counts one step at a statement, and ends the fill when that is one too many, or too deep, or too long. */
export function holdLimits(run: Run, frame: Frame, node: Node): void {
  const { limits } = run.linked;
  const stop = (code: Code, limit: number): never => {
    fault(run, frame, { node, code, params: { limit } });
    throw new LimitReached();
  };
  run.steps += 1;
  if (run.steps > limits.steps) stop('template/too-many-steps', limits.steps);
  if (run.output.size > limits.output) stop('template/too-long', limits.output);
  if (frame.depth > limits.depth) stop('template/too-deep', limits.depth);
}

/** Tells an error at a node of the template. */
export function fault(run: Run, frame: Frame, what: { node: Node; code: Code; params: Params }): void {
  const where = placeIn(frame.source, offsetIn(frame.source, what.node.loc.start));
  run.sink({ severity: 'error', code: what.code, params: what.params, where });
}
