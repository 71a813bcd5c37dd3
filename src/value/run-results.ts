// A computed graph run again: ranges, one bar an input, break-evens.
import type { CellId } from '../quantity/expr.ts';
import type { Amounts } from './amounts.ts';
import type { Scope } from './comparisons.ts';
import { at, type Context, fault } from './context.ts';
import type { Engine } from './engine.ts';
import { enumerate, MOST_INPUTS } from './enumeration.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED, drawRuns } from './monte-carlo.ts';
import type { Run } from './run.ts';
import { addScope } from './scope.ts';
import { Spread, wantedCells } from './spread.ts';
import { addBreakEvens, addTornado } from './tornado.ts';
import { uncertainInputs } from './uncertain.ts';
import type { BreakEven, CumulativeCash, TornadoBar, Uncertainty } from './value-case.ts';

export interface RunResults {
  readonly uncertainty: Uncertainty;
  readonly cumulative: CumulativeCash;
  readonly tornado: readonly TornadoBar[];
  readonly breakEvens: readonly BreakEven[];
  readonly scope?: Scope;
}

/** Runs the engine again over the uncertain inputs and adds all results; null when they are too many. */
export function addRunResults(
  context: Context,
  engine: Engine,
  facts: { readonly amounts: Amounts; readonly costs: readonly CellId[] },
): RunResults | null {
  const wanted = wantedCells(engine.cells);
  const inputs = uncertainInputs(context, engine, wanted);
  const run: Run = { context, engine, amounts: facts.amounts, inputs };
  const draws = context.deal.uncertainty?.method === 'monte-carlo';
  if (!draws && inputs.length > MOST_INPUTS) {
    fault(context, at(context, 'inputs'), {
      code: 'value/too-many-estimates',
      params: { count: inputs.length, most: MOST_INPUTS },
    });
    return null;
  }
  const seed = context.deal.uncertainty?.seed ?? DEFAULT_SEED;
  const count = context.deal.uncertainty?.count ?? DEFAULT_DRAWS;
  const runs = draws ? drawRuns(engine, inputs, { wanted, seed, count }) : enumerate(engine, inputs, wanted);
  const spread = new Spread(run, runs, draws ? seed : null);
  const scope = addScope(run, facts.costs);
  return {
    ...(scope && { scope }),
    uncertainty: {
      method: draws ? 'monte-carlo' : 'enumeration',
      count: runs.count,
      inputs: inputs.map(({ id }) => id),
      percentiles: spread.addPercentiles(),
      ...(draws && { seed }),
    },
    cumulative: spread.addBand(),
    tornado: addTornado(run),
    breakEvens: addBreakEvens(run, facts.costs),
  };
}
