// How a metric of quality, cost or delivery is printed: shares as percent or ppm, others in their own unit.
import type { Amount } from '../../quantity/amount.ts';
import type { Language } from '../../text/index.ts';
import { type AmountFormat, unitWords } from '../../tree/index.ts';
import { MILLION } from '../formats.ts';

/** Format of a before and after pair without units, and the unit's words for the column beside them. */
export interface MetricManner {
  readonly format: AmountFormat;
  readonly unit: string;
}

/** One manner for both ends, so that they can be compared: the same scale and the same decimals. */
export function metricManner(before: Amount, after: Amount, language: Language): MetricManner {
  const values = [before.value ?? 0, after.value ?? 0];
  if (isShare(before)) {
    const tiny = Math.max(...values.map(Math.abs)) < 0.001;
    if (tiny)
      return { format: { as: 'ppm', digits: decimals(values.map((value) => value * 1e6)) }, unit: 'ppm' };
    return { format: { as: 'percent', digits: decimals(values.map((value) => value * 100)) }, unit: '%' };
  }
  return { format: { digits: decimals(values) }, unit: unitWords(before.unit, language) };
}

/** A ratio, or a count for a count (claims for units). */
function isShare({ unit }: Amount): boolean {
  const exponents = Object.values(unit);
  const counts = Object.keys(unit).every(
    (symbol) => !/^(?:[A-Z]{3}|h|min|day|month|yr|kg|t|kWh|m2|m3|L)$/.test(symbol),
  );
  return counts && exponents.reduce((sum, exponent) => sum + exponent, 0) === 0;
}

/** The fewest decimals, at most two, that print all values as they are; large values none. */
function decimals(values: readonly number[]): number {
  if (Math.max(...values.map(Math.abs)) >= 1000) return 0;
  return (
    [0, 1].find((digits) =>
      values.every((value) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9),
    ) ?? 2
  );
}

/** How a single input stands in a table of inputs: with its unit, in few digits. */
export function pointFormat(amount: Amount): AmountFormat {
  const value = Math.abs(amount.value ?? 0);
  if (isShare(amount)) return value > 0 && value < 0.001 ? { as: 'ppm', digits: 0 } : { as: 'percent' };
  if (Object.keys(amount.unit).join() === 'month') return { as: 'months' };
  // Whole yen of a statement's lines are wider than a column and say nothing more.
  const money = Object.keys(amount.unit).some((symbol) => /^[A-Z]{3}$/.test(symbol));
  return money && value >= 1e8 ? MILLION : {};
}
