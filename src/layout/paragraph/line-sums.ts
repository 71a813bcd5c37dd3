// Items and their gaps into running sums: width, give and take of any line in constant time.
import { type Gap, gapBetween, SHRINK_STAGES, STRETCH_STAGES } from './gaps.ts';
import type { Item } from './items.ts';

/** A stretch of items on one line: from `first` to before `end`, blanks at its end left out. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

export interface LineSums {
  readonly items: readonly Item[];
  /** `gaps[i]` stands between items i and i + 1. */
  readonly gaps: readonly Gap[];
  /** Natural width of a line from item `first` to before `end`, in points. */
  natural(first: number, end: number): number;
  /** All that may be taken from it. */
  shrink(first: number, end: number): number;
  /** All that may be added to it. */
  stretch(first: number, end: number): number;
}

/** Prepares the sums of a paragraph. */
export function sumLines(items: readonly Item[], quarterEm: boolean): LineSums {
  const count = items.length;
  const gaps: Gap[] = [];
  const widths = new Float64Array(count + 1);
  const naturals = new Float64Array(count + 1);
  const shrinks = new Float64Array(count + 1);
  const stretches = new Float64Array(count + 1);
  for (let i = 0; i < count; i += 1) {
    widths[i + 1] = widths[i]! + items[i]!.width;
    const next = items[i + 1];
    if (next === undefined) continue;
    const gap = gapBetween(items[i]!, next, quarterEm);
    gaps.push(gap);
    naturals[i + 1] = naturals[i]! + gap.natural;
    shrinks[i + 1] = shrinks[i]! + total(gap.shrink, SHRINK_STAGES);
    stretches[i + 1] = stretches[i]! + total(gap.stretch, STRETCH_STAGES);
  }
  const between = (sums: Float64Array, first: number, end: number): number =>
    end - 1 > first ? sums[end - 1]! - sums[first]! : 0;
  return {
    items,
    gaps,
    natural: (first, end) =>
      end > first ? widths[end]! - widths[first]! + between(naturals, first, end) : 0,
    shrink: (first, end) => between(shrinks, first, end),
    stretch: (first, end) => between(stretches, first, end),
  };
}

function total(stages: readonly number[], count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += stages[i] ?? 0;
  return sum;
}
