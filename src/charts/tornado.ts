// A tornado chart into a drawing: one bar an input, from its worse to its better end, on the line of the base.
import type { Drawing, TornadoChart } from '../tree/index.ts';
import { plainText } from '../tree/index.ts';
import { type ChartContext, numberText, quantityOf } from './context.ts';
import { forceLabel, onwards, settingOf } from './labels.ts';
import { ASCENT, DESCENT, labelAt, Pad } from './pad.ts';

/** Points from bar to bar, a bar's height, and from a line of names down to its bar. */
const PITCH = 29.5;
const BAR = 11;
const OFF_NAME = 5;
const NAME = 8.5;
const SMALL = 8;
/** From a bar's end to its value. */
const OFF_BAR = 3;
/** From the last bar to the baseline of the axis' words, and the room below it. */
const FOOT = 13;
const BELOW = 3;
/** Between a name and the range at the right of its line. */
const APART = 10;

/** Lines of base and zero through the whole chart, or beside the bars only; room for values left of zero. */
interface Way {
  readonly through: boolean;
  readonly margin: boolean;
}

const WAYS: readonly Way[] = [
  { through: true, margin: false },
  { through: false, margin: false },
  { through: true, margin: true },
  { through: false, margin: true },
];

/** Points, for so many inputs. */
export function tornadoHeight({ steps }: TornadoChart): number {
  return Math.ceil(steps.length * PITCH + FOOT + BELOW);
}

/** Draws a tornado; ways are tried until every label stands free. */
export function drawTornado(chart: TornadoChart, context: ChartContext): Drawing {
  let best: { pad: Pad; missing: number } | null = null;
  for (const way of WAYS) {
    const drawn = layOut(chart, way, context);
    if (drawn.missing === 0) return drawn.pad.drawing();
    if (!best || drawn.missing < best.missing) best = drawn;
  }
  return best!.pad.drawing();
}

/** A bar in the chart's numbers: from, through the base, to. */
interface Bar {
  readonly from: number;
  readonly to: number;
  readonly texts: { readonly from: string; readonly to: string };
  readonly name: string;
  readonly range: string;
}

interface Tornado {
  readonly chart: TornadoChart;
  readonly bars: readonly Bar[];
  readonly base: number;
  readonly x: (value: number) => number;
  readonly zero: number;
}

function layOut(chart: TornadoChart, way: Way, context: ChartContext): { pad: Pad; missing: number } {
  const pad = new Pad(context, tornadoHeight(chart));
  const base = quantityOf(chart.base.amount, context.amounts);
  const bars = chart.steps.map((step): Bar => barOf(step, chart, context));
  const x = scaleOf(bars, { base, margin: way.margin }, context);
  const tornado: Tornado = { chart, bars, base, x, zero: x(0) };
  // 1. Bars and lines, which take their place first. 2. Values, then names, then the words of the axis.
  bars.forEach((bar, index) => {
    paintBar(bar, index, tornado, pad);
  });
  paintLines(tornado, way, pad);
  const missing = [
    ...bars.map((bar, index) => paintValues(bar, index, tornado, { context, pad })),
    ...bars.map((bar, index) => paintNames(bar, index, { context, pad })),
    paintAxis(tornado, context, pad),
  ].filter((done) => !done).length;
  return { pad, missing };
}

/** The end left of the base is the worse one, whichever estimate gives it. */
function barOf(step: TornadoChart['steps'][number], chart: TornadoChart, context: ChartContext): Bar {
  const { amounts, language } = context;
  const base = quantityOf(chart.base.amount, amounts);
  const ends = [step.low, step.high].map((id) => ({
    value: quantityOf(id, amounts),
    text: numberText(id, chart, context),
  }));
  const [first, last] = ends.toSorted((a, b) => a.value - b.value);
  return {
    from: Math.min(first!.value, base),
    to: Math.max(last!.value, base),
    texts: { from: first!.text, to: last!.text },
    name: step.name,
    range: plainText(step.range, { amounts, meta: { language } }),
  };
}

/** Zero, the base and every end in the width, with room for the values outside of the outermost ends. */
function scaleOf(
  bars: readonly Bar[],
  { base, margin }: { readonly base: number; readonly margin: boolean },
  context: ChartContext,
): (value: number) => number {
  const { width } = settingOf(context, SMALL);
  const least = Math.min(0, base, ...bars.map(({ from }) => from));
  const most = Math.max(0, base, ...bars.map(({ to }) => to));
  const room = (texts: readonly string[]) => Math.max(0, ...texts.map(width)) + OFF_BAR + 2;
  const needsLeft = margin || least < 0;
  const left = needsLeft ? room(bars.map(({ texts }) => texts.from)) : 0.5;
  const right = context.width - room(bars.map(({ texts }) => texts.to));
  const unit = most > least ? (right - left) / (most - least) : 0;
  return (value) => left + (value - least) * unit;
}

function topOf(index: number): number {
  return index * PITCH + NAME * ASCENT + 1 + OFF_NAME;
}

function paintBar({ from, to }: Bar, index: number, { x, base }: Tornado, pad: Pad): void {
  const y = topOf(index);
  const part = (start: number, end: number, fill: 'mark' | 'brand') => {
    if (end > start) pad.box({ x: x(start), y, width: x(end) - x(start), height: BAR, fill });
  };
  part(from, base, 'mark');
  part(base, to, 'brand');
}

/** Zero in the weight of an axis, the base thin; beside the bars only where they would cross a name. */
function paintLines({ bars, base, x, zero }: Tornado, { through }: Way, pad: Pad): void {
  const bottom = topOf(bars.length - 1) + BAR + 3;
  const lines = [
    { at: zero, width: 0.75 },
    { at: x(base), width: 0.5 },
  ];
  for (const { at, width } of lines) {
    if (through) pad.upright(at, [0, bottom], width, 'ink');
    else {
      bars.forEach((_, index) => {
        pad.upright(at, [topOf(index) - 1, topOf(index) + BAR + 3], width, 'ink');
      });
    }
  }
}

interface Sheet {
  readonly context: ChartContext;
  readonly pad: Pad;
}

/** Values outside of both ends; beyond a line that stands in the way. */
function paintValues(bar: Bar, index: number, { x, zero, base }: Tornado, { pad }: Sheet): boolean {
  const y = topOf(index) + BAR / 2 + SMALL * 0.36;
  const style = { size: SMALL, ink: 'ink' } as const;
  const before = [x(bar.from), Math.min(zero, x(bar.from)), Math.min(zero, x(base), x(bar.from))];
  const left = pad.place([...new Set(before)], (at) => [
    labelAt(bar.texts.from, [at - OFF_BAR, y], { ...style, anchor: 'end' }),
  ]);
  const behind = [x(bar.to), Math.max(zero, x(bar.to))];
  const right = pad.place([...new Set(behind)], (at) => [
    labelAt(bar.texts.to, [at + OFF_BAR, y], { ...style, anchor: 'start' }),
  ]);
  return left !== null && right !== null;
}

/** The input's name at the left of its line and its range at the right. */
function paintNames(bar: Bar, index: number, { context, pad }: Sheet): boolean {
  const y = topOf(index) - OFF_NAME;
  const range = labelAt(bar.range, [context.width, y], { size: SMALL, ink: 'grey', anchor: 'end' });
  const setting = settingOf(context, NAME);
  const room = context.width - settingOf(context, SMALL).width(bar.range) - APART;
  const [name = ''] = forceLabel(bar.name, room, 1, setting);
  const hasRange = pad.set(range);
  const placed = pad.place(onwards(5, 1, 40), (at) => [
    labelAt(name, [at, y], { size: NAME, anchor: 'start' }),
  ]);
  return hasRange && placed !== null;
}

/** The base with its name under its line, and zero where there is room for it. */
function paintAxis({ chart, bars, base, x, zero }: Tornado, context: ChartContext, pad: Pad): boolean {
  const y = topOf(bars.length - 1) + BAR + FOOT;
  const text = `${chart.base.name} ${numberText(chart.base.amount, chart, context)}`;
  const named = pad.place([pad.inside(labelAt(text, [x(base), y], { size: SMALL }))], (label) => [label]);
  const style = { size: SMALL, ink: 'grey' } as const;
  pad.place([pad.inside(labelAt('0', [zero, y], style))], (label) => [label], 2);
  return named !== null && y + SMALL * DESCENT <= pad.height;
}
