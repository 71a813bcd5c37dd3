// A deal that does not pay into the smaller one that would: the investment and the running cost that it could bear.
import type { AmountId, RunOrigin, Words } from '../quantity/amount.ts';
import type { CellId } from '../quantity/expr.ts';
import { findNearestRoot, positiveGrid } from './break-even.ts';
import type { Scope } from './comparisons.ts';
import type { Run } from './run.ts';

/** Adds the results where the base case has no profit; null where it has one. `costs` are the stated amounts of all costs. */
export function addScope(run: Run, costs: readonly CellId[]): Scope | null {
  const { engine } = run;
  const pays = engine.value('npv') >= 0 && !Number.isNaN(engine.value('payback.exact'));
  if (pays && engine.value('annualBenefit') > engine.value('runningCost')) return null;
  const ids = [...new Set(costs)].sort();
  const isYearly = (id: CellId): boolean => Object.keys(engine.cells.get(id)!.unit).length > 1;
  return {
    investment: addLargest(
      run,
      'investment',
      ids.filter((id) => !isYearly(id)),
    ),
    runningCost: addLargest(run, 'runningCost', ids.filter(isYearly)),
    without: ids.map((id) => ({
      cost: id,
      label: run.engine.cells.get(id)!.label,
      npv: addWithout(run, id),
    })),
  };
}

/** What the costs of one kind may be in all, each keeping its share, for an NPV of zero; null when even none would not pay. */
function addLargest(run: Run, target: 'investment' | 'runningCost', ids: readonly CellId[]): AmountId {
  const { engine, amounts } = run;
  const npvAt = scaled(run, ids);
  const scale = ids.length === 0 ? Number.NaN : findNearestRoot(npvAt, positiveGrid(1), 1);
  npvAt(1);
  const whole = amounts.all[target]!;
  const words: Words = {
    ja: `ほかはそのままで、NPVが0になる「${whole.label.ja}」`,
    en: `“${whole.label.en}” at which NPV is zero, all else unchanged`,
  };
  return amounts.addRun({
    id: `breakEven.${target}`,
    label: words,
    value: scale * engine.value(target),
    unit: whole.unit,
    origin: originOf(words, ids, { method: 'break-even', level: 0 }),
    reason: 'no-root',
  });
}

/** NPV when one cost falls away. */
function addWithout(run: Run, id: CellId): AmountId {
  const { amounts } = run;
  const npvAt = scaled(run, [id]);
  const value = npvAt(0);
  npvAt(1);
  const { label } = amounts.all[id]!;
  const base = amounts.all.npv!;
  const words = { ja: `「${label.ja}」がない場合のNPV`, en: `NPV without “${label.en}”` };
  return amounts.addRun({
    id: `scope.without.${id}`,
    label: words,
    value,
    unit: base.unit,
    origin: originOf(words, [id], { method: 'enumeration' }),
  });
}

/** NPV as a function of a factor on some stated amounts. */
function scaled({ engine }: Run, ids: readonly CellId[]): (factor: number) => number {
  const reach = engine.reach(ids, ['npv']);
  const stated = ids.map((id) => engine.value(id));
  return (factor) => {
    for (const [index, id] of ids.entries())
      engine.set(id, factor === 1 ? stated[index]! : factor * stated[index]!);
    engine.rerun(reach);
    return engine.value('npv');
  };
}

function originOf(
  words: Words,
  inputs: readonly AmountId[],
  run: { readonly method: RunOrigin['method']; readonly level?: number },
): RunOrigin {
  return { kind: 'run', words, target: 'npv', inputs, count: 1, ...run };
}
