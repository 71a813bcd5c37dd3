// The drawer of charts: data of a figure into a drawing, and into the words of its alt text.
import type { Chart, Drawing } from '../tree/index.ts';
import { BRIDGE_HEIGHT, drawBridge } from './bridge.ts';
import { CASH_HEIGHT, drawCash } from './cash.ts';
import type { ChartContext } from './context.ts';
import { remembering } from './measure.ts';
import { drawTornado, tornadoHeight } from './tornado.ts';

export { chartWords, describeChart } from './alt.ts';
export type { ChartContext, TextMeasure, TextStyle } from './context.ts';
export { measureWith } from './measure.ts';

type ChartOf<T extends Chart['type']> = Extract<Chart, { type: T }>;

const DRAWERS: {
  readonly [T in Chart['type']]: {
    readonly height: (chart: ChartOf<T>) => number;
    readonly draw: (chart: ChartOf<T>, context: ChartContext) => Drawing;
  };
} = {
  bridge: { height: () => BRIDGE_HEIGHT, draw: drawBridge },
  cash: { height: () => CASH_HEIGHT, draw: drawCash },
  tornado: { height: tornadoHeight, draw: drawTornado },
};

/** Draws a chart in the width given. Same chart, same amounts, same drawing. */
export function drawChart<T extends Chart['type']>(chart: ChartOf<T>, context: ChartContext): Drawing {
  // The table pairs each type with its own drawer, which TypeScript does not follow through `chart.type`.
  const { draw } = DRAWERS[chart.type as T];
  return draw(chart, { ...context, fonts: remembering(context.fonts) });
}

/** The height of a drawing in points, known before it is drawn. */
export function chartHeight<T extends Chart['type']>(chart: ChartOf<T>): number {
  return DRAWERS[chart.type as T].height(chart);
}
