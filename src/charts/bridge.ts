// A bridge chart into a drawing: profit today, account by account, to profit after, with its gain and its range.
import type { BridgeChart, Drawing } from '../tree/index.ts';
import { paintBars } from './bridge-bars.ts';
import { type Column, columnsOf } from './bridge-columns.ts';
import { type Footer, footerOf, paintFooter } from './bridge-footer.ts';
import { paintGain } from './bridge-gain.ts';
import { gridOf, levelsOf, type Plot, plotOf } from './bridge-grid.ts';
import { LEAD, MOST_CAUSE_LINES, paintCause, paintValue, VALUE } from './bridge-labels.ts';
import { paintRange, rangeLabels, rangeWidth } from './bridge-range.ts';
import type { ChartContext } from './context.ts';
import { ASCENT, Pad } from './pad.ts';

/** Points, with accounts and groups: 17 lines of the page's grid. */
export const BRIDGE_HEIGHT = 306;

/** One way to lay the chart out: causes under their bars or under the accounts, and spare rows above and below. */
interface Way {
  readonly causes: 'bar' | 'footer';
  readonly spare: number;
}

const WAYS: readonly Way[] = [
  { causes: 'bar', spare: 0 },
  { causes: 'footer', spare: 0 },
  { causes: 'footer', spare: 1 },
  { causes: 'footer', spare: 2 },
  { causes: 'footer', spare: 4 },
];

/** Draws a bridge; ways are tried until every label stands free. */
export function drawBridge(chart: BridgeChart, context: ChartContext): Drawing {
  let best: { pad: Pad; missing: number } | null = null;
  for (const way of WAYS) {
    const drawn = layOut(chart, way, context);
    if (drawn.missing === 0) return drawn.pad.drawing();
    if (!best || drawn.missing < best.missing) best = drawn;
  }
  return best!.pad.drawing();
}

function layOut(chart: BridgeChart, way: Way, context: ChartContext): { pad: Pad; missing: number } {
  const pad = new Pad(context, BRIDGE_HEIGHT);
  const columns = columnsOf(chart, context);
  const range = rangeLabels(chart, context);
  const grid = gridOf(columns.length, context.width - rangeWidth(range, context));
  const footer = footerOf({ chart, columns, grid, causes: way.causes === 'footer' }, context, pad);
  const levels = levelsOf(
    columns,
    range.map(({ level }) => level),
  );
  const bridge = { chart, columns, grid, plot: framed(levels, footer, way, columns) };
  // 1. Lines and bars, which take their place first. 2. Labels, those that may least be missed first.
  paintBars(bridge, context, pad);
  const bracket = paintRange(range, bridge, pad);
  const below = paintFooter(footer, bridge.plot.bottom + lossRoom(columns, way), pad);
  const values = columns.filter((_, index) => !paintValue(index, bridge, pad)).length;
  const gain = paintGain(bridge, context, pad);
  const causes =
    way.causes === 'bar' ? columns.filter((_, index) => !paintCause(index, bridge, context, pad)) : [];
  return {
    pad,
    missing: 10 * values + causes.length + [bracket, below, gain].filter((done) => !done).length,
  };
}

/** The plot between the room for values above the tallest bar and the footer. */
function framed(levels: readonly number[], footer: Footer, way: Way, columns: readonly Column[]): Plot {
  const top = VALUE * ASCENT + 5 + 2 + way.spare * LEAD;
  const groups = footer.groups.length > 0 ? way.spare * LEAD : 0;
  return plotOf(levels, top, BRIDGE_HEIGHT - footer.height - groups - lossRoom(columns, way));
}

/** Below a loss there is room for its value, and for causes where they stand under bars. */
function lossRoom(columns: readonly Column[], way: Way): number {
  const hasLosses = columns.some((column) => column.to < 0);
  if (!hasLosses) return 0;
  return way.causes === 'bar' ? 13 + MOST_CAUSE_LINES * LEAD : 16;
}
