// A template file's text with its lines, so that any offset in it has a place.
import type { Place } from '../quantity/ref.ts';
import type { Position } from './ast.ts';
import { withoutMarks } from './mark.ts';

/** One template file as it was read: workspace path and whole text. */
export interface TemplateSource {
  readonly file: string;
  readonly text: string;
}

/** A text and the offset at which each of its lines starts. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** A template as it is parsed: LF only, without a byte order mark and without characters that could pose as marks. */
export function sourceText({ file, text }: TemplateSource): SourceText {
  return withLines(file, withoutMarks(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')));
}

/** A text of LF lines with the offsets of its lines. */
export function withLines(file: string, text: string): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { file, text, lineStarts };
}

/** The place of an offset; an offset outside the text is held to its ends. */
export function placeIn(source: SourceText, offset: number): Place {
  const held = Math.max(0, Math.min(offset, source.text.length));
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (source.lineStarts[middle]! <= held) low = middle;
    else high = middle - 1;
  }
  return { file: source.file, line: low + 1, column: held - source.lineStarts[low]! + 1 };
}

/** The offset of a position of the parser. */
export function offsetIn(source: SourceText, position: Position): number {
  return (source.lineStarts[position.line - 1] ?? source.text.length) + position.column;
}
