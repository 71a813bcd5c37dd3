// What a run has found in, what is wrong with it out: the deal is priced again with other inputs and counted by hand.
import type { ExplainedAmount } from '../../src/index.ts';
import type { Repricer } from './reprice.ts';

/** One combination of the three points of the uncertain inputs: its weight (1 · 4 · 1) and the inputs' values. */
interface Combination {
  readonly weight: number;
  readonly values: Readonly<Record<string, number>>;
}

type Run = NonNullable<ExplainedAmount['run']>;

/** Complaints about an amount that a run has found; none when running again gives the same. */
export function complaintsOfRun(amount: ExplainedAmount, deal: Repricer): readonly string[] {
  const { id, value, run } = amount;
  if (!run) return [`${id}: no run`];
  if (run.method === 'break-even') return ofBreakEven(amount, run, deal);
  if (run.method === 'scenario') {
    const again = ofScenario(id, run, deal);
    return same(value, again) ? [] : [`${id}: ${value}, but running again gives ${again}`];
  }
  if (run.method !== 'enumeration') return [`${id}: nothing proves the method ${run.method}`];
  const again = id.startsWith('tornado.') ? ofTornado(id, run, deal) : ofEnumeration(id, run, deal);
  return same(value, again) ? [] : [`${id}: ${value}, but running again gives ${again}`];
}

/** Equal to 1e-9 of their size. */
export function same(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-9);
}

/** Every input set to what the amount beside it holds; doing nothing sets none and changes nothing. */
function ofScenario(id: string, { target, inputs, at = [] }: Run, deal: Repricer): number | null {
  if (id.startsWith('scenario.nothing.')) return /\.(irr|payback\.exact)$/.test(id) ? null : 0;
  return deal.value(
    target,
    Object.fromEntries(inputs.map((input, index) => [input, deal.stated(at[index]!)])),
  );
}

function ofTornado(id: string, { target, inputs }: Run, deal: Repricer): number | null {
  const [input = ''] = inputs;
  const ends = deal.ends(input);
  const at = (value: number) => deal.value(target, { [input]: value });
  const [low, high] = [at(ends.pessimistic), at(ends.optimistic)];
  if (id.endsWith('.low')) return low;
  if (id.endsWith('.high')) return high;
  return low === null || high === null ? null : Math.abs(high - low);
}

function ofEnumeration(id: string, { target, inputs, count, level }: Run, deal: Repricer): number | null {
  const combinations = combinationsOf(inputs, deal);
  if (combinations.length !== count)
    throw new Error(`${id}: ${count} runs, but ${combinations.length} combinations`);
  if (id === 'uncertainty.count') return combinations.length;
  const found = combinations.map(({ weight, values }) => ({ weight, value: deal.value(target, values) }));
  const whole = found.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (f: (value: number) => number) =>
    found.reduce((sum, { weight, value }) => sum + weight * f(value!), 0) / whole;
  const values = found.map(({ value }) => value!);
  if (id === 'npv.mean') return mean((value) => value);
  if (id === 'npv.deviation') return Math.sqrt(mean((value) => (value - mean((one) => one)) ** 2));
  if (id === 'npv.lowest') return Math.min(...values);
  if (id === 'npv.highest') return Math.max(...values);
  if (id === 'npv.probabilityNegative') return mean((value) => (value <= -0.005 ? 1 : 0));
  if (!/\.p\d+(@\d+)?$/.test(id) || level === undefined) throw new Error(`nothing proves ${id}`);
  return percentile(found, level);
}

/** The smallest value at which so much of the weight is reached; values that do not exist come last. */
function percentile(
  found: readonly { readonly weight: number; readonly value: number | null }[],
  level: number,
): number | null {
  const order = [...found].sort(
    (a, b) => (a.value ?? Number.POSITIVE_INFINITY) - (b.value ?? Number.POSITIVE_INFINITY),
  );
  const whole = order.reduce((sum, { weight }) => sum + weight, 0);
  let gathered = 0;
  for (const { weight, value } of order) {
    gathered += weight;
    if (gathered >= level * whole - 1e-9) return value;
  }
  return null;
}

function combinationsOf(inputs: readonly string[], deal: Repricer): readonly Combination[] {
  return inputs.reduce<readonly Combination[]>(
    (all, id) => {
      const { pessimistic, mode, optimistic } = deal.ends(id);
      const points = [
        [pessimistic, 1],
        [mode, 4],
        [optimistic, 1],
      ] as const;
      return all.flatMap(({ weight, values }) =>
        points.map(([value, factor]) => ({ weight: weight * factor, values: { ...values, [id]: value } })),
      );
    },
    [{ weight: 1, values: {} }],
  );
}

/** How many places between an input's value and its break-even, or over its whole range, are looked at for another root. */
const LOOKS = 6;

function ofBreakEven(
  { id, value }: ExplainedAmount,
  { target, inputs, level = 0 }: Run,
  deal: Repricer,
): readonly string[] {
  const [input = ''] = inputs;
  const at = (point: number) => deal.value(target, { [input]: point });
  const own = deal.stated(input);
  const atOwn = at(own)! - level;
  const sides = (from: number, to: number) =>
    Array.from({ length: LOOKS }, (_, index) => at(from + ((to - from) * (index + 0.5)) / LOOKS))
      .filter((found) => found !== null)
      .map((found) => Math.sign(found - level));
  if (value === null) {
    const top = deal.before(input) ?? (deal.unitOf(input) === '-' ? 1 : 1000 * Math.max(1, own));
    const crossed = sides(0, top).some((side) => side !== Math.sign(atOwn));
    return crossed ? [`${id}: there is a break-even between 0 and ${top}`] : [];
  }
  const found = at(value);
  // A yen is what a step of 1e-12 in a share of a large deal amounts to.
  const isRoot = found !== null && Math.abs(found - level) <= Math.max(0.01, 1e-9 * Math.abs(atOwn));
  const isNearest = sides(own, value).every((side) => side === Math.sign(atOwn));
  return [
    ...(isRoot ? [] : [`${id}: at ${value} the target is ${found}, not ${level}`]),
    ...(isNearest ? [] : [`${id}: a break-even stands nearer to ${own} than ${value}`]),
  ];
}
