// One uncertain input at a time into the NPV at its two ends, and into the value at which NPV is zero.
import type { AmountId, RunOrigin, Words } from '../quantity/amount.ts';
import type { CellId } from '../quantity/expr.ts';
import { findBreakEven } from './break-even.ts';
import type { Run } from './run.ts';
import { move } from './uncertain.ts';
import type { BreakEven, TornadoBar } from './value-case.ts';

/** Each uncertain input at its two ends, the others at their modes; largest swing first. */
export function addTornado({ context, engine, amounts, inputs }: Run): readonly TornadoBar[] {
  const base = amounts.all.npv!;
  const bars = inputs.map((input): TornadoBar & { readonly size: number } => {
    const reach = engine.reach([input.id], ['npv']);
    const npvAt = (value: number): number => {
      move(engine, input.id, { value, reach });
      return engine.value('npv');
    };
    const [low, high] = [npvAt(input.pessimistic), npvAt(input.optimistic)];
    move(engine, input.id, { value: input.mode, reach });
    const label = context.inputs.get(input.id)!.label;
    const add = (name: string, words: Words, value: number): AmountId => {
      const origin: RunOrigin = {
        kind: 'run',
        method: 'enumeration',
        words,
        target: 'npv',
        inputs: [input.id],
        count: 2,
      };
      return amounts.addRun({
        id: `tornado.${input.id}.${name}`,
        label: { ja: `${base.label.ja}（${words.ja}）`, en: `${base.label.en} (${words.en})` },
        value,
        unit: base.unit,
        origin,
      });
    };
    return {
      input: input.id,
      label,
      pessimistic: `${input.id}.pessimistic`,
      optimistic: `${input.id}.optimistic`,
      size: Math.abs(high - low),
      low: add(
        'low',
        { ja: `「${label.ja}」だけを慎重にした場合`, en: `only “${label.en}” at its pessimistic end` },
        low,
      ),
      high: add(
        'high',
        { ja: `「${label.ja}」だけを上振れにした場合`, en: `only “${label.en}” at its optimistic end` },
        high,
      ),
      swing: add(
        'swing',
        { ja: `「${label.ja}」の両端の差`, en: `difference of the two ends of “${label.en}”` },
        Math.abs(high - low),
      ),
    };
  });
  return bars
    .sort((a, b) => b.size - a.size || (a.input < b.input ? -1 : 1))
    .map(({ size: _, ...bar }) => bar);
}

/** The value of every uncertain input and every cost at which NPV is zero. */
export function addBreakEvens(
  { context, engine, amounts, inputs }: Run,
  costs: readonly CellId[],
): readonly BreakEven[] {
  const uncertain = inputs.map(({ id }) => id);
  const ids = [...uncertain, ...[...new Set(costs)].filter((id) => !uncertain.includes(id)).sort()];
  return ids.map((id): BreakEven => {
    const range = context.ranges.get(id) ?? { kind: 'positive' };
    const value = findBreakEven(engine, id, { target: 'npv', range });
    const { label, unit } = amounts.all[id]!;
    const words = { ja: `NPVが0になる「${label.ja}」`, en: `“${label.en}” at which NPV is zero` };
    const origin: RunOrigin = {
      kind: 'run',
      method: 'break-even',
      words,
      target: 'npv',
      inputs: [id],
      count: 1,
      level: 0,
    };
    const amount = amounts.addRun({
      id: `breakEven.${id}`,
      label: words,
      value,
      unit,
      origin,
      reason: 'no-root',
    });
    return {
      input: id,
      label,
      amount,
      value: Number.isNaN(value) ? null : value,
      kind: uncertain.includes(id) ? 'input' : 'cost',
    };
  });
}
