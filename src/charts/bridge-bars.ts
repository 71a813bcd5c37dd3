// The bars of a bridge with the lines between them: today's level, connectors, the zero line.
import type { Column } from './bridge-columns.ts';
import type { Bridge } from './bridge-grid.ts';
import { type ChartContext, quantityOf } from './context.ts';
import type { Pad } from './pad.ts';

/** A step of nearly nothing is still seen. */
const THINNEST = 0.75;

/** Paints in the order in which things cover each other. */
export function paintBars({ chart, columns, grid, plot }: Bridge, context: ChartContext, pad: Pad): void {
  const last = columns.length - 1;
  const rightOf = (index: number) => grid.lefts[index]! + grid.bar;
  if (chart.start) {
    const today = plot.y(quantityOf(chart.start.amount, context.amounts));
    pad.level(today, [grid.bar, grid.lefts[last]! - 3], 0.25, 'mark');
  }
  for (const [index, column] of columns.slice(0, last).entries()) {
    pad.level(plot.y(column.to), [rightOf(index), grid.lefts[index + 1]!], 0.5, 'grey');
  }
  for (const [index, column] of columns.entries()) {
    const [from, to] = [plot.y(column.from), plot.y(column.to)];
    const height = Math.max(Math.abs(to - from), THINNEST);
    const place = { x: grid.lefts[index]!, y: Math.min(from, to), width: grid.bar, height };
    pad.box({ ...place, ...lookOf(column, height) });
  }
  pad.level(plot.zero, [0, rightOf(last)], 0.75, 'ink');
}

/** Meaning by fill before colour: today solid grey, gains solid, costs hollow, after in the accent. */
function lookOf({ role }: Column, height: number) {
  if (role === 'start') return { fill: 'mark' } as const;
  if (role === 'gain') return { fill: 'brand' } as const;
  if (role === 'end') return { fill: 'accent' } as const;
  return { fill: 'white', outline: { ink: 'brand', width: Math.min(0.75, height / 2) } } as const;
}
