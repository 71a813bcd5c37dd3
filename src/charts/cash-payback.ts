// The payback on a cash chart: a ring where the curve crosses zero, and its period with the range on a leader.
import type { AmountFormat, LabelShape } from '../tree/index.ts';
import { formatAmount } from '../tree/index.ts';
import type { Cash } from './cash-plot.ts';
import { amountOf, type ChartContext } from './context.ts';
import type { Point } from './geometry.ts';
import { onwards, outwards } from './labels.ts';
import { labelAt, type Pad } from './pad.ts';
import { crossingMonth } from './ticks.ts';

const SIZE = 10.5;
const RANGE = 8;
const LEAD = 11;
const RING = { radius: 3.5, line: 1.5 };
/** From the ring to the nearest label, and from a label to its leader. */
const SHORTEST = 10;
const OFF_LEADER = 4;

/** What stands for an end of the range that lies beyond the horizon. */
const BEYOND = { ja: '期間内に戻らず', en: 'not within the period' } as const;

/** Draws ring, leader and labels; nothing when the money does not come back. False when the labels found no room. */
export function paintPayback(cash: Cash, context: ChartContext, pad: Pad): boolean {
  const { payback } = cash.chart;
  const period = payback && context.amounts[payback.amount]?.value;
  if (!payback || period === null || period === undefined) return true;
  const { series, plot, chart } = cash;
  const month = Math.min(chart.months, Math.max(0, crossingMonth(series.base, period) ?? period));
  const at: Point = [plot.x(month), plot.zero];
  const words = { period: periodText(payback.amount, context), range: rangeText(payback, context) };
  pad.ring({
    x: at[0],
    y: at[1],
    radius: RING.radius,
    fill: 'white',
    outline: { ink: 'accent', width: RING.line },
  });
  const placed = pad.place(spots(at, plot.top, pad.height), ({ x, y }) => [
    labelAt(words.period, [x, y - LEAD], { size: SIZE, bold: true, ink: 'accent' }),
    labelAt(words.range, [x, y], { size: RANGE }),
  ]);
  if (!placed) return false;
  paintLeader(at, placed, pad);
  return true;
}

/** 「2年9か月」 and "33 months": each as short as its language says it. */
function periodText(id: string, context: ChartContext): string {
  const amount = amountOf(id, context.amounts);
  return amount.value === null
    ? BEYOND[context.language]
    : formatAmount(amount, formatIn(context), context.language);
}

function rangeText(
  { early, late }: { readonly early: string; readonly late: string },
  context: ChartContext,
): string {
  const isEnglish = context.language === 'en';
  const first = amountOf(early, context.amounts);
  const hasBoth = first.value !== null && amountOf(late, context.amounts).value !== null;
  if (!isEnglish || !hasBoth) return `${periodText(early, context)}–${periodText(late, context)}`;
  return `${formatAmount(first, { as: 'months', unit: 'none' }, 'en')}–${periodText(late, context)}`;
}

function formatIn(context: ChartContext): AmountFormat {
  return { as: context.language === 'ja' ? 'yearsMonths' : 'months' };
}

/** Where the labels may stand: centred on the leader at any height above the ring, then below; then more to one side. */
function* spots([x, y]: Point, top: number, height: number): Generator<Spot> {
  const heights = heightsOf(y, Math.min(top, SIZE), height);
  for (const shift of outwards(60, 6)) {
    for (const second of heights) yield { x: x + shift, y: second };
  }
}

/** Middle and baseline of the second line. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Baselines of the second line from the ring upwards, then from the ring downwards. */
function heightsOf(y: number, top: number, height: number): readonly number[] {
  const above = y - RING.radius - SHORTEST;
  const below = y + RING.radius + SHORTEST + SIZE + LEAD;
  return [...onwards(above, -2, (above - LEAD - top) / 2), ...onwards(below, 2, (height - below) / 2)];
}

/** From the ring to the side of the labels that faces it. */
function paintLeader([x, y]: Point, labels: readonly LabelShape[], pad: Pad): void {
  const boxes = labels.map((label) => pad.boxOf(label));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const reach = RING.radius + RING.line / 2;
  const ends: Point = bottom < y ? [bottom + OFF_LEADER, y - reach] : [y + reach, top - OFF_LEADER];
  pad.upright(x, ends, 0.5, 'accent');
}
