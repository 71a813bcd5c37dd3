// A file's text and a place in it into the lines that are shown: one above, the line with a caret, one below.

import { displayWidth } from '../text/index.ts';
import { printable } from './printable.ts';

/** A place to show; columns from 1 in UTF-16 units. */
export interface FramePlace {
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number | undefined;
}

/** Letters of a line that are shown; a longer one is cut round the caret. */
const WIDEST = 96;

/** The lines of the frame without line feeds; none when the place is not in the text. */
export function codeFrame(text: string, place: FramePlace): readonly string[] {
  const lines = text.split(/\r?\n/);
  const shown = lines[place.line - 1];
  if (shown === undefined) return [];
  const gutter = String(Math.min(place.line + 1, lines.length)).length + 2;
  const { start, end, caret } = windowOf(shown, place);
  const number = (line: number) => `${String(line).padStart(gutter)} | `;
  const frame: string[] = [];
  const above = lines[place.line - 2];
  const below = lines[place.line];
  if (above !== undefined) frame.push(number(place.line - 1) + cut(above, start, end));
  frame.push(number(place.line) + cut(shown, start, end), `${' '.repeat(gutter)} | ${caret}`);
  if (below !== undefined && (below !== '' || place.line + 1 < lines.length)) {
    frame.push(number(place.line + 1) + cut(below, start, end));
  }
  return frame.map((line) => line.trimEnd());
}

function windowOf(
  line: string,
  { column, endColumn }: FramePlace,
): { start: number; end: number; caret: string } {
  const from = Math.min(column - 1, line.length);
  const to = Math.max(from + 1, Math.min((endColumn ?? column + 1) - 1, line.length));
  const start = from > WIDEST - 20 ? from - 20 : 0;
  const end = start + WIDEST;
  const before = ' '.repeat(displayWidth(printable(line.slice(start, from))));
  const width = displayWidth(printable(line.slice(from, Math.min(to, end))));
  return { start, end, caret: before + '^'.repeat(Math.max(1, width)) };
}

function cut(line: string, start: number, end: number): string {
  return printable(line.slice(start, end));
}
