// Set rows onto the page: tinted head, text lines on or inside the grid, rules between rows. y is a row's first grid line.
import { type Frame, paperGround } from '../frame.ts';
import type { Painter } from '../painter.ts';
import type { Edge } from '../piece.ts';
import { paintLine } from '../set-text.ts';
import { drawArrow, drawRule, FINE_RULE, STRONG_RULE } from '../strokes.ts';
import { CELL_INSET, type SetCell, type SetRow } from './table-cells.ts';

/** Rules stand so far below the grid line of the row above them. */
export const RULE_DROP = 6;

/** Rows of two lines: first baseline below the rule, the pitch, and the room below the last one. */
const FIRST_LINE = 13.5;
const LINE_PITCH = 14;
const LAST_ROOM = 8.5;
/** Lines of a head cell. */
const HEAD_PITCH = 11.5;
/** An arrow in front of a value, from the column's left edge, and its length. */
const ARROW_INSET = 3;
const ARROW_LENGTH = 16;

/** Lines of the tallest cell. */
export function lineCount(row: SetRow): number {
  return Math.max(1, ...row.cells.map((cell) => cell.lines.length));
}

/** Height of a row: 18 for one line, 36 for two, whole grid lines for more. */
export function rowHeight(row: SetRow, pitch: number): number {
  const count = lineCount(row);
  if (count === 1) return pitch;
  const needed =
    row.look === 'head'
      ? pitch + (count - 1) * HEAD_PITCH
      : FIRST_LINE + (count - 1) * LINE_PITCH + LAST_ROOM;
  return Math.ceil(needed / pitch) * pitch;
}

/** Paints rows of a head below each other, the first with its grid line at y, on their tint over the rule. */
export function paintHead(
  painter: Painter,
  rows: readonly SetRow[],
  at: { frame: Frame; y: number; pitch: number },
): void {
  const { frame, y, pitch } = at;
  const heights = rows.map((row) => rowHeight(row, pitch));
  const height = heights.reduce((total, own) => total + own, 0);
  const top = y + RULE_DROP - pitch;
  painter.shape({ type: 'box', x: frame.x, y: top, width: frame.width, height, fill: 'tint' });
  let bottom = y - pitch;
  rows.forEach((row, index) => {
    bottom += heights[index]!;
    for (const cell of row.cells) {
      const last = cell.lines.length - 1;
      paintCell(painter, cell, (line) => bottom - (last - line) * HEAD_PITCH);
    }
  });
  drawRule(
    painter,
    { x: frame.x, y: top + height, width: frame.width },
    { weight: STRONG_RULE, ink: frame.ground.rule },
  );
}

/** How a body row is painted: which of its lines (a tall row is divided) and which rules it draws. */
export interface RowPainting {
  readonly frame: Frame;
  readonly pitch: number;
  /** Lines `from` to `to` (exclusive) of a divided row, one on each grid line; null paints it whole. */
  readonly part: { readonly from: number; readonly to: number } | null;
  readonly ruleAbove: 'none' | 'fine' | 'strong';
  readonly ruleBelow: 'none' | 'fine' | 'strong';
  readonly edge: Edge;
}

/** Paints a body row with its first grid line at y. */
export function paintRow(painter: Painter, row: SetRow, at: RowPainting & { readonly y: number }): void {
  const { frame, part, pitch, y } = at;
  const top = y + RULE_DROP - pitch;
  if (at.ruleAbove !== 'none') drawRule(painter, ruleArea(row, frame, top), penOf(at.ruleAbove, frame));
  const single = lineCount(row) === 1;
  const baseline = (line: number) => {
    if (part) return y + (line - part.from) * pitch;
    return single ? y : top + FIRST_LINE + line * LINE_PITCH;
  };
  for (const cell of row.cells) {
    // At the top of a page, a cell left blank says again what stands on the page before.
    if (cell.element !== null || at.edge.first) paintCell(painter, cell, baseline, part ?? undefined);
  }
  const height = part ? (part.to - part.from) * pitch : rowHeight(row, pitch);
  if (at.ruleBelow === 'none') return;
  const below = { x: frame.x, y: top + height, width: frame.width };
  drawRule(painter, below, penOf(at.ruleBelow, frame));
}

function penOf(weight: 'fine' | 'strong', frame: Frame) {
  // Tables stand on paper, also in a tinted panel: their rules keep their inks.
  const ground = frame.part === 'ask' ? frame.ground : paperGround(frame.setting.brand);
  return weight === 'strong'
    ? { weight: STRONG_RULE, ink: ground.rule }
    : { weight: FINE_RULE, ink: ground.hairline };
}

/** The rule above a row leaves out the cells that repeat the row before. */
function ruleArea(row: SetRow, frame: Frame, y: number) {
  const first = row.cells.findIndex((cell) => cell.element !== null);
  const x = first > 0 ? row.cells[first]!.x + CELL_INSET : frame.x;
  return { x, y, width: frame.x + frame.width - x };
}

function paintCell(
  painter: Painter,
  cell: SetCell,
  baseline: (line: number) => number,
  part = { from: 0, to: cell.lines.length },
): void {
  const { element, lines, textX } = cell;
  if (part.from === 0 && cell.arrow !== 'none') paintCellArrow(painter, cell, baseline(0));
  if (element && lines.length === 0 && part.from === 0) painter.mark(element);
  lines.slice(part.from, part.to).forEach(({ text, line }, index) => {
    paintLine(painter, text, { line, x: textX, y: baseline(part.from + index) });
  });
}

function paintCellArrow(painter: Painter, cell: SetCell, y: number): void {
  const x0 = cell.x + (cell.arrow === 'alone' ? (cell.width - ARROW_LENGTH) / 2 : ARROW_INSET);
  drawArrow(painter, { x0, x1: x0 + ARROW_LENGTH, y: y - 3.5 });
}
