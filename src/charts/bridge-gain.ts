// The gain of a bridge: an arrow from today's level to the level after, with the amount and its share of today.
import { formatAmount, type LabelShape } from '../tree/index.ts';
import type { Bridge } from './bridge-grid.ts';
import { amountOf, type ChartContext, numberText, quantityOf } from './context.ts';
import { onwards, outwards } from './labels.ts';
import { labelAt, type Pad } from './pad.ts';

const SIZE = 10.5;
const SHARE = 8;
const LEAD = 11;
/** From the last bar to the arrow and to the end of its label. */
const OFF_BAR = 8;
const LABEL_OFF_BAR = 13;
const HEAD = { width: 4, length: 5 };

/**
 * Draws arrow and label; without a bar of today the last bar is the gain and only its share is added. False when the label
 * found no room.
 */
export function paintGain(bridge: Bridge, context: ChartContext, pad: Pad): boolean {
  const { chart, grid, plot, columns } = bridge;
  const share = chart.change.ratio === undefined ? null : shareText(chart.change.ratio, context);
  if (!chart.start) return share === null || paintShare(share, bridge, pad);
  const [from, to] = [plot.y(quantityOf(chart.start.amount, context.amounts)), plot.y(columns.at(-1)!.to)];
  const end = grid.lefts.at(-1)!;
  const gap = grid.pitch - grid.bar;
  const x = end - Math.min(OFF_BAR, gap / 2);
  if (Math.abs(to - from) > HEAD.length + 2) paintArrow(x, from, to, pad);
  const right = Math.min(end - LABEL_OFF_BAR, x - HEAD.width / 2 - 2);
  const amount = numberText(chart.change.amount, chart, context, 'always');
  const labelsAt = (y: number): readonly LabelShape[] => {
    const style = { ink: 'accent', anchor: 'end' } as const;
    const number = labelAt(amount, [right, y], { ...style, size: SIZE, bold: true });
    return share === null ? [number] : [number, labelAt(share, [right, y + LEAD], { ...style, size: SHARE })];
  };
  const middle = (from + to) / 2 + 5;
  const heights = outwards(plot.bottom - plot.top, 1)
    .map((shift) => middle + shift)
    .filter((y) => y >= plot.top && y <= plot.bottom);
  const placed =
    pad.place(heights, labelsAt, 3) ??
    pad.place(heights, labelsAt) ??
    pad.place(heights, (y) => labelsAt(y).slice(0, 1));
  return placed !== null;
}

function paintArrow(x: number, from: number, to: number, pad: Pad): void {
  const back = to > from ? -HEAD.length : HEAD.length;
  pad.upright(x, [from, to + back], 0.75, 'accent');
  pad.area(
    [
      [x, to],
      [x - HEAD.width / 2, to + back],
      [x + HEAD.width / 2, to + back],
    ],
    'accent',
  );
}

/** Above the value of the last bar. */
function paintShare(share: string, { grid, plot, columns }: Bridge, pad: Pad): boolean {
  const top = Math.min(plot.zero, plot.y(columns.at(-1)!.to));
  const placed = pad.place(onwards(top - 16, -1, top), (y) => [
    labelAt(share, [grid.centers.at(-1)!, y], { size: SHARE, ink: 'accent' }),
  ]);
  return placed !== null;
}

function shareText(id: string, context: ChartContext): string {
  return formatAmount(
    amountOf(id, context.amounts),
    { as: 'percent', digits: 0, sign: 'always' },
    context.language,
  );
}
