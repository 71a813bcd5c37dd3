// Weighted values into percentiles, means and shares. Values that do not exist (NaN) come last.

type Numbers = readonly number[] | Float64Array;

/** Values in ascending order, those that do not exist last, ready for any percentile. */
export interface Ranked {
  readonly values: Float64Array;
  /** Weights in the same order; null: all alike. */
  readonly weights: Float64Array | null;
  readonly whole: number;
}

/** The places of each weight. Few occur: 4 to the power of how many inputs stand at their mode. */
export interface WeightGroups {
  readonly groups: readonly { readonly weight: number; readonly places: Int32Array }[];
  readonly whole: number;
}

export function groupWeights(weights: Numbers): WeightGroups {
  const places = new Map<number, number[]>();
  let whole = 0;
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index]!;
    whole += weight;
    const group = places.get(weight);
    if (group) group.push(index);
    else places.set(weight, [index]);
  }
  const groups = [...places].map(([weight, group]) => ({ weight, places: Int32Array.from(group) }));
  return { groups, whole };
}

/** Ranks values of whole weights: each weight's values are sorted alone, then all are merged. */
export function rank(values: Numbers, { groups, whole }: WeightGroups): Ranked {
  const runs = groups.map(({ weight, places }) => ({ weight, at: 0, sorted: sortedAt(values, places) }));
  const ranked = { values: new Float64Array(values.length), weights: new Float64Array(values.length) };
  for (let index = 0; index < values.length; index++) {
    let least = runs[0]!;
    let low = Number.POSITIVE_INFINITY;
    for (const run of runs) {
      // What does not exist is larger than all that does, and an emptied run larger than that.
      const value = run.sorted[run.at];
      if (value === undefined) continue;
      if (value < low || least.at >= least.sorted.length) {
        least = run;
        low = value;
      }
    }
    ranked.values[index] = least.sorted[least.at]!;
    ranked.weights[index] = least.weight;
    least.at += 1;
  }
  return { ...ranked, whole };
}

function sortedAt(values: Numbers, places: Int32Array): Float64Array {
  const picked = new Float64Array(places.length);
  for (let index = 0; index < places.length; index++) picked[index] = values[places[index]!]!;
  return picked.sort();
}

/** Ranks draws, which weigh alike. */
export function rankDraws(values: Numbers): Ranked {
  return { values: Float64Array.from(values).sort(), weights: null, whole: values.length };
}

/** The smallest value whose cumulative weight reaches `percent` of all; of draws, linear between the nearest ranks (type 7). */
export function percentileAt(ranked: Ranked, percent: number): number {
  return ranked.weights
    ? weightedAt(ranked.values, { ...ranked, weights: ranked.weights, percent })
    : drawAt(ranked.values, percent);
}

function weightedAt(
  values: Float64Array,
  {
    weights,
    whole,
    percent,
  }: { readonly weights: Float64Array; readonly whole: number; readonly percent: number },
): number {
  let gathered = 0;
  for (let index = 0; index < values.length; index++) {
    gathered += weights[index]!;
    // Whole numbers on both sides: 10 % of 1,296 is never a rounding question.
    if (gathered * 100 >= percent * whole) return values[index]!;
  }
  return values.at(-1) ?? Number.NaN;
}

function drawAt(sorted: Float64Array, percent: number): number {
  const place = ((sorted.length - 1) * percent) / 100;
  const low = Math.floor(place);
  const [a, b] = [sorted[low]!, sorted[Math.min(low + 1, sorted.length - 1)]!];
  return a === b || place === low ? a : a + (b - a) * (place - low);
}

/** A percentile of draws. */
export function percentileOfDraws(values: Numbers, percent: number): number {
  return percentileAt(rankDraws(values), percent);
}

/** Weighted mean; NaN when a value does not exist. */
export function meanOf(values: Numbers, weights: Numbers): number {
  return weigh(values, weights, (value) => value) / weigh(values, weights, () => 1);
}

/** Weighted standard deviation of the whole set. */
export function deviationOf(values: Numbers, weights: Numbers): number {
  const mean = meanOf(values, weights);
  return Math.sqrt(weigh(values, weights, (value) => (value - mean) ** 2) / weigh(values, weights, () => 1));
}

/** The share of the weight of money values below zero, to the hundredth; NaN when a value does not exist. */
export function shareBelowZero(values: Numbers, weights: Numbers): number {
  if (values.some(Number.isNaN)) return Number.NaN;
  return weigh(values, weights, (value) => (value <= -0.005 ? 1 : 0)) / weigh(values, weights, () => 1);
}

function weigh(values: Numbers, weights: Numbers, of: (value: number) => number): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += of(values[index]!) * weights[index]!;
  return sum;
}
