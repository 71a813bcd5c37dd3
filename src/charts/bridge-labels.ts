// The words at the bars of a bridge: values above them, causes below.
import type { Bridge } from './bridge-grid.ts';
import type { ChartContext } from './context.ts';
import { onwards, settingOf, wrapLabel } from './labels.ts';
import { ASCENT, DESCENT, labelAt, type Pad } from './pad.ts';

export const VALUE = 9;
export const LEAD = 11;
/** Lines of a cause that may stand between bar and axis; longer ones go below the accounts. */
export const MOST_CAUSE_LINES = 3;

const SMALL = 8;
/** Height of a digit, in em. */
const DIGIT = 0.73;
const OFF_BAR = 5;
/** Free space between the labels of two columns. */
const GAP = 3;

/** The value 5 above its bar (below it for a loss), one size smaller where it is too wide, higher where that is taken. */
export function paintValue(index: number, { columns, grid, plot }: Bridge, pad: Pad): boolean {
  const { role, value, name, from, to } = columns[index]!;
  const ink = role === 'end' ? 'accent' : 'ink';
  const upper = Math.min(plot.y(from), plot.y(to)) - OFF_BAR;
  const lower = Math.max(plot.y(from), plot.y(to)) + OFF_BAR + VALUE * DIGIT;
  const up = onwards(upper, -1, upper - VALUE * ASCENT + 1);
  const down = onwards(lower, 1, Math.min(40, pad.height - lower));
  const isLoss = name !== null && to < 0;
  const order = isLoss ? [...down, ...up] : [...up, ...down];
  return (
    pad.place(valueSpots(order), ({ y, size }) => [
      pad.inside(labelAt(value, [grid.centers[index]!, y], { size, bold: true, ink })),
    ]) !== null
  );
}

/** The nearest height in either size, then all. */
function* valueSpots(heights: readonly number[]): Generator<{ readonly y: number; readonly size: number }> {
  for (const some of [heights.slice(0, 1), heights]) {
    for (const size of [VALUE, SMALL]) {
      for (const y of some) yield { y, size };
    }
  }
}

/** The cause 13 below its bar, lower where a line runs; not below the axis, where accounts stand. */
export function paintCause(index: number, bridge: Bridge, context: ChartContext, pad: Pad): boolean {
  const { columns, grid, plot } = bridge;
  const { cause, from, to } = columns[index]!;
  const words = linesOf(cause, grid.pitch - GAP, context);
  if (words === null) return false;
  const first = Math.max(plot.y(from), plot.y(to)) + 13;
  const floor = plot.hasLosses ? pad.height : plot.bottom - 2;
  const room = floor - first - (words.length - 1) * LEAD - SMALL * DESCENT;
  const placed = pad.place(onwards(first, 1, room + 1), (y) =>
    words.map((text, line) => {
      const spot = [grid.centers[index]!, y + line * LEAD] as const;
      return labelAt(text, spot, { size: SMALL, ink: 'grey' });
    }),
  );
  return words.length === 0 || placed !== null;
}

/** A cause's lines, broken only between words; null when they are too wide or too many. */
function linesOf(cause: readonly string[], limit: number, context: ChartContext): readonly string[] | null {
  const setting = settingOf(context, SMALL);
  const lines: string[] = [];
  for (const part of cause.filter((text) => text !== '')) {
    const wrapped = wrapLabel(part, { limit, most: MOST_CAUSE_LINES, setting, breaks: 'words' });
    if (!wrapped) return null;
    lines.push(...wrapped);
  }
  return lines.length > MOST_CAUSE_LINES ? null : lines;
}
