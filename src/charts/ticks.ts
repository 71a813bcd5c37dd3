// The years of a time axis: which of them are named so that no two names touch.

/** A whole year of the axis and its x in points. */
export interface YearTick {
  readonly year: number;
  readonly x: number;
  readonly isNamed: boolean;
}

const STEPS = [1, 2, 5, 10, 20, 50];

/** A tick a year from 0 to the last whole one; names on all, or on every second, fifth … year when they would touch. */
export function yearTicks(
  months: number,
  x: (month: number) => number,
  nameWidth: number,
): readonly YearTick[] {
  const years = Math.floor(months / 12);
  const pitch = x(12) - x(0);
  const step = STEPS.find((every) => every * pitch >= nameWidth + 4) ?? years + 1;
  return Array.from({ length: years + 1 }, (_, year) => ({
    year,
    x: x(year * 12),
    isNamed: year % step === 0,
  }));
}

/** The exact month in which a cumulative series turns from negative to zero or more, nearest to `near`; null when it never does. */
export function crossingMonth(series: readonly number[], near: number): number | null {
  let best: number | null = null;
  for (let month = 1; month < series.length; month += 1) {
    const [before, after] = [series[month - 1]!, series[month]!];
    if (before >= 0 || after < 0) continue;
    const crossing = month - 1 + before / (before - after);
    if (best === null || Math.abs(crossing - near) < Math.abs(best - near)) best = crossing;
  }
  return best;
}
