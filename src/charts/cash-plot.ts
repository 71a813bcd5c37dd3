// Cash data into places: the three series as numbers, x of a month, y of money.
import type { CashChart } from '../tree/index.ts';
import { type ChartContext, quantityOf } from './context.ts';
import type { Box } from './geometry.ts';

export interface CashSeries {
  readonly base: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** The plot's edges in points, its zero line, and the scales. */
export interface CashPlot extends Box {
  readonly zero: number;
  readonly x: (month: number) => number;
  readonly y: (money: number) => number;
}

/** A cash chart laid out: all that its painters need to know. */
export interface Cash {
  readonly chart: CashChart;
  readonly series: CashSeries;
  readonly plot: CashPlot;
}

export function cashSeriesOf(chart: CashChart, context: ChartContext): CashSeries {
  const values = (ids: readonly string[]) => ids.map((id) => quantityOf(id, context.amounts));
  return { base: values(chart.base), low: values(chart.low), high: values(chart.high) };
}

/** Scales that show every point and zero inside the edges. */
export function cashPlotOf(chart: CashChart, series: CashSeries, edges: Box): CashPlot {
  const all = [0, ...series.base, ...series.low, ...series.high];
  const [highest, lowest] = [Math.max(...all), Math.min(...all)];
  const scale = highest > lowest ? (edges.bottom - edges.top) / (highest - lowest) : 0;
  const zero = scale > 0 ? edges.top + highest * scale : (edges.top + edges.bottom) / 2;
  const month = (edges.right - edges.left) / Math.max(1, chart.months);
  return { ...edges, zero, x: (at) => edges.left + at * month, y: (money) => zero - money * scale };
}
