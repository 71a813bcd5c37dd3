// P10 and P90 of the last bar: a bracket to the right of it, "150.4 P90" beside its ends.
import type { BridgeChart } from '../tree/index.ts';
import type { Bridge } from './bridge-grid.ts';
import { type ChartContext, numberText, quantityOf } from './context.ts';
import { settingOf, spread } from './labels.ts';
import { ASCENT, labelAt, type Pad } from './pad.ts';

const SIZE = 8;
/** From the bar to the bracket, and from the bracket to its labels. */
const OFF_BAR = 5;
const OFF_LINE = 6;
const CAP = 5;
const APART = 10;

/** One end of the range: its level and its words. */
export interface RangeLabel {
  readonly level: number;
  readonly text: string;
}

/** The upper end, then the lower; none without a range. */
export function rangeLabels(chart: BridgeChart, context: ChartContext): readonly RangeLabel[] {
  if (!chart.range) return [];
  const { low, high } = chart.range;
  return [
    { id: high, name: 'P90' },
    { id: low, name: 'P10' },
  ].map(({ id, name }) => ({
    level: quantityOf(id, context.amounts),
    text: `${numberText(id, chart, context)} ${name}`,
  }));
}

/** What the bracket and its labels take from the bars' width. */
export function rangeWidth(labels: readonly RangeLabel[], context: ChartContext): number {
  if (labels.length === 0) return 0;
  const { width } = settingOf(context, SIZE);
  return OFF_BAR + OFF_LINE + Math.max(...labels.map(({ text }) => width(text))) + 0.5;
}

/** Beside the bar, not on it: black on the accent has too little contrast. False when a label found no room. */
export function paintRange(labels: readonly RangeLabel[], { grid, plot }: Bridge, pad: Pad): boolean {
  if (labels.length === 0) return true;
  const x = grid.lefts.at(-1)! + grid.bar + OFF_BAR;
  const ends = labels.map(({ level }) => plot.y(level));
  pad.upright(x, [ends[0]!, ends[1]!], 1, 'ink');
  for (const y of ends) pad.level(y, [x - CAP / 2, x + CAP / 2], 1, 'ink');
  const baselines = spread(
    ends.map((y) => y + 3),
    APART,
    SIZE * ASCENT,
    pad.height - SIZE,
  );
  return labels.every(({ text }, index) =>
    pad.set(labelAt(text, [x + OFF_LINE, baselines[index]!], { size: SIZE, anchor: 'start' })),
  );
}
