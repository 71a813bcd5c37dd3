// Columns into places: x of every bar, y of every level of profit.
import type { BridgeChart } from '../tree/index.ts';
import type { Column } from './bridge-columns.ts';

/** Bars are two thirds of the pitch, but no wider than 36 unless there are few: then four tenths. */
const SHARE = 2 / 3;
const WIDEST = 36;
const FEW_SHARE = 0.4;

/** Where the bars stand; the first is flush left, the last ends at `width`. Points. */
export interface Grid {
  readonly pitch: number;
  readonly bar: number;
  /** Left edges of the bars. */
  readonly lefts: readonly number[];
  readonly centers: readonly number[];
}

export function gridOf(count: number, width: number): Grid {
  const gaps = Math.max(1, count - 1);
  const barOf = (share: number) => (width / (gaps + share)) * share;
  const bar = Math.min(barOf(SHARE), Math.max(WIDEST, barOf(FEW_SHARE)));
  const pitch = (width - bar) / gaps;
  const lefts = Array.from({ length: count }, (_, index) => index * pitch);
  return { pitch, bar, lefts, centers: lefts.map((left) => left + bar / 2) };
}

/** The plot's height in points and what it shows. */
export interface Plot {
  readonly top: number;
  readonly bottom: number;
  readonly zero: number;
  /** Whether profit is below zero anywhere, so that the zero line runs inside. */
  readonly hasLosses: boolean;
  readonly y: (level: number) => number;
}

/** Levels between `top` and `bottom`, zero among them. */
export function plotOf(levels: readonly number[], top: number, bottom: number): Plot {
  const highest = Math.max(0, ...levels);
  const lowest = Math.min(0, ...levels);
  const scale = highest > lowest ? (bottom - top) / (highest - lowest) : 0;
  const floor = highest > lowest ? bottom + lowest * scale : bottom;
  const y = (level: number) => floor - level * scale;
  return { top, bottom, zero: floor, hasLosses: lowest < 0, y };
}

/** Every level that the plot must show. */
export function levelsOf(columns: readonly Column[], range: readonly number[]): readonly number[] {
  return [...columns.flatMap((column) => [column.from, column.to]), ...range];
}

/** A bridge laid out: all that its painters need to know. */
export interface Bridge {
  readonly chart: BridgeChart;
  readonly columns: readonly Column[];
  readonly grid: Grid;
  readonly plot: Plot;
}
