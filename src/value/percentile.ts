// Weighted values into percentiles, means and shares. Values that do not exist (NaN) come last.

/** The smallest value whose cumulative weight reaches `percent` of all; NaN when that is one that does not exist. */
export function percentileOf(values: readonly number[], weights: readonly number[], percent: number): number {
  const order = values
    .map((value, index) => ({ value, weight: weights[index]! }))
    .sort((a, b) => compareValues(a.value, b.value));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let gathered = 0;
  for (const { value, weight } of order) {
    gathered += weight;
    // Whole numbers on both sides: 10 % of 1,296 is never a rounding question.
    if (gathered * 100 >= percent * whole) return value;
  }
  return order.at(-1)?.value ?? Number.NaN;
}

/** Linear between the two nearest ranks (type 7), for draws of equal weight. */
export function percentileOfDraws(values: readonly number[], percent: number): number {
  const sorted = [...values].sort(compareValues);
  const place = ((sorted.length - 1) * percent) / 100;
  const low = Math.floor(place);
  const [a, b] = [sorted[low]!, sorted[Math.min(low + 1, sorted.length - 1)]!];
  return a === b || place === low ? a : a + (b - a) * (place - low);
}

/** Weighted mean; NaN when a value does not exist. */
export function meanOf(values: readonly number[], weights: readonly number[]): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, index) => sum + value * weights[index]!, 0) / whole;
}

/** Weighted standard deviation of the whole set. */
export function deviationOf(values: readonly number[], weights: readonly number[]): number {
  const mean = meanOf(values, weights);
  return Math.sqrt(
    meanOf(
      values.map((value) => (value - mean) ** 2),
      weights,
    ),
  );
}

/** The share of the weight of money values below zero, to the hundredth; NaN when a value does not exist. */
export function shareBelowZero(values: readonly number[], weights: readonly number[]): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (values.some(Number.isNaN)) return Number.NaN;
  return values.reduce((sum, value, index) => sum + (value <= -0.005 ? weights[index]! : 0), 0) / whole;
}

function compareValues(a: number, b: number): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : 1;
  return Number.isNaN(b) ? -1 : a - b;
}
