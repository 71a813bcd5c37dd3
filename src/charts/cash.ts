// A cash chart into a drawing: cumulative cash by month with its band, and the month in which the money is back.
import type { CashChart, Drawing, Ink, LabelShape } from '../tree/index.ts';
import { paintPayback } from './cash-payback.ts';
import { type Cash, cashPlotOf, cashSeriesOf } from './cash-plot.ts';
import { type ChartContext, numberText } from './context.ts';
import { onwards, settingOf, spread } from './labels.ts';
import { ASCENT, DESCENT, labelAt, Pad } from './pad.ts';
import { yearTicks } from './ticks.ts';

/** Points: 11 lines of the page's grid. */
export const CASH_HEIGHT = 198;

const VALUE = 9;
const SMALL = 8;
/** From the plot to the labels at its ends. */
const OFF_PLOT = 5;
const APART = 10.5;
/** From the plot to the baseline of the years. */
const YEARS = 13;

/** Room above the highest and below the lowest curve, for labels that find none beside the curves. */
interface Way {
  readonly above: number;
  readonly below: number;
}

const WAYS: readonly Way[] = [
  { above: 6, below: 14 },
  { above: 32, below: 14 },
  { above: 6, below: 38 },
  { above: 46, below: 26 },
];

/** Draws a cash chart; more room is left round the curves until every label stands free. */
export function drawCash(chart: CashChart, context: ChartContext): Drawing {
  let best: { pad: Pad; missing: number } | null = null;
  for (const way of WAYS) {
    const drawn = layOut(chart, way, context);
    if (drawn.missing === 0) return drawn.pad.drawing();
    if (!best || drawn.missing < best.missing) best = drawn;
  }
  return best!.pad.drawing();
}

function layOut(chart: CashChart, way: Way, context: ChartContext): { pad: Pad; missing: number } {
  const pad = new Pad(context, CASH_HEIGHT);
  const ends = endsOf(chart, context);
  const series = cashSeriesOf(chart, context);
  const plot = cashPlotOf(chart, series, {
    left: zeroWidth(context) + OFF_PLOT,
    right: context.width - OFF_PLOT - Math.max(axisReach(chart, context), ...ends.map(({ width }) => width)),
    top: way.above,
    bottom: CASH_HEIGHT - YEARS - SMALL * DESCENT - 1 - way.below,
  });
  const cash: Cash = { chart, series, plot };
  paintCurves(cash, pad);
  // The payback first: it is what the figure is about. The others have their places at the edges.
  const done = [
    paintEnds(ends, cash, way, pad),
    paintAxis(cash, way, context, pad),
    paintPayback(cash, context, pad),
  ];
  done.push(paintStart(cash, context, pad));
  return { pad, missing: done.filter((isDone) => !isDone).length };
}

/** The band with its edges, then the curve itself. */
function paintCurves({ series, plot }: Cash, pad: Pad): void {
  const line = (values: readonly number[]) =>
    values.map((value, month) => [plot.x(month), plot.y(value)] as const);
  const [high, low] = [line(series.high), line(series.low)];
  pad.area([...high, ...low.toReversed()], 'band');
  pad.line(high, 0.5, 'mark');
  pad.line(low, 0.5, 'mark');
  pad.level(plot.zero, [plot.left, plot.right], 0.75, 'ink');
  pad.line(line(series.base), 1.75, 'accent');
}

/** A label at the right end of a series. */
interface End {
  readonly text: string;
  readonly value: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly ink: Ink;
}

function endsOf(chart: CashChart, context: ChartContext): readonly End[] {
  const end = (series: 'base' | 'low' | 'high', size: number, bold: boolean, ink: Ink): readonly End[] => {
    const id = chart[series].at(-1);
    if (id === undefined) return [];
    const text = `${numberText(id, chart, context)} ${chart.names[series]}`;
    const width = settingOf(context, size, bold).width(text);
    return [{ text, value: context.amounts[id]?.value ?? 0, width, size, bold, ink }];
  };
  return [
    ...end('high', SMALL, false, 'ink'),
    ...end('base', VALUE, true, 'accent'),
    ...end('low', SMALL, false, 'ink'),
  ];
}

/** Value and name at the end of each curve, moved apart where the curves end close together. */
function paintEnds(ends: readonly End[], { plot }: Cash, way: Way, pad: Pad): boolean {
  const wanted = ends.map(({ value }) => plot.y(value) + 3);
  const baselines = spread(wanted, APART, VALUE * ASCENT, plot.bottom + way.below - VALUE * DESCENT);
  return ends.every(({ text, size, bold, ink }, index) => {
    const label = labelAt(text, [plot.right + OFF_PLOT, baselines[index]!], {
      size,
      bold,
      ink,
      anchor: 'start',
    });
    return pad.set(label);
  });
}

/** Zero at the left, a tick a year on the zero line, the years at the foot with their word behind the last. */
function paintAxis({ chart, plot }: Cash, way: Way, context: ChartContext, pad: Pad): boolean {
  const setting = settingOf(context, SMALL);
  const nameWidth = setting.width(String(Math.floor(chart.months / 12)));
  const ticks = yearTicks(chart.months, plot.x, nameWidth);
  for (const { x } of ticks) pad.upright(x, [plot.zero, plot.zero + 3], 0.75, 'ink');
  const foot = plot.bottom + way.below + YEARS;
  const grey = { size: SMALL, ink: 'grey' } as const;
  const labels: LabelShape[] = [
    labelAt('0', [plot.left - OFF_PLOT, plot.zero + 3], { ...grey, anchor: 'end' }),
    ...ticks.filter(({ isNamed }) => isNamed).map(({ year, x }) => labelAt(String(year), [x, foot], grey)),
  ];
  const last = ticks.findLast(({ isNamed }) => isNamed);
  if (last && chart.axis !== '') {
    const x = last.x + setting.width(String(last.year)) / 2 + 3;
    labels.push(labelAt(chart.axis, [x, foot], { ...grey, anchor: 'start' }));
  }
  return labels.every((label) => pad.set(label));
}

/** The axis' word stands behind the last year and may reach beyond the plot. */
function axisReach(chart: CashChart, context: ChartContext): number {
  const { width } = settingOf(context, SMALL);
  return width(String(Math.floor(chart.months / 12))) / 2 + 3 + width(chart.axis) - OFF_PLOT;
}

function zeroWidth(context: ChartContext): number {
  return settingOf(context, SMALL).width('0');
}

/** The value of month 0 beside the curve's beginning: below it, above it, or further right where both are taken. */
function paintStart({ chart, series, plot }: Cash, context: ChartContext, pad: Pad): boolean {
  const id = chart.base[0];
  const value = series.base[0];
  if (id === undefined || value === undefined) return true;
  const text = numberText(id, chart, context);
  // At zero it would say again what the axis says.
  if (!/[1-9]/.test(text)) return true;
  const y = plot.y(value);
  const x = plot.left + 3;
  const spotsAt = (left: number, reach: number) => [
    ...onwards(y + 4 + VALUE * ASCENT, 1, reach).map((baseline) => [left, baseline] as const),
    ...onwards(y - 5, -1, reach).map((baseline) => [left, baseline] as const),
  ];
  const spots = [...spotsAt(x, 24), ...spotsAt(x + 12, 24), ...spotsAt(x, CASH_HEIGHT)];
  const placed = pad.place(spots, (spot) => [
    labelAt(text, spot, { size: VALUE, bold: true, ink: 'accent', anchor: 'start' }),
  ]);
  return placed !== null;
}
