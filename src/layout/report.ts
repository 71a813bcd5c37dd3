// A composed line into faults: glyphs that no face has, words that do not fit. Each says where its block was written.
import type { Where } from '../diagnostic/diagnostic.ts';
import type { Frame } from './frame.ts';
import type { ComposedLine } from './paragraph/index.ts';

/** Room for rounding, in points. */
export const TOLERANCE = 0.5;
const MM_PER_POINT = 25.4 / 72;

/** Reports a line's missing glyphs and by how much it is wider than its measure. */
export function reportLine(line: ComposedLine, width: number, frame: Frame): void {
  const { sink } = frame.setting;
  const text = line.segments.map((segment) => segment.text).join('');
  for (const { cluster } of line.missing) {
    const codePoint = `U+${cluster.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    const params = { character: cluster, codePoint, text };
    sink({ severity: 'error', code: 'fonts/missing-glyph', params, ...whereOf(frame) });
  }
  if (line.width > width + TOLERANCE) reportOverflow(frame, text.trim(), line.width - width);
}

/** Reports that something reaches out of the room it has, by so many points. */
export function reportOverflow(frame: Frame, text: string, points: number): void {
  const mm = Math.ceil(points * MM_PER_POINT * 10) / 10;
  frame.setting.sink({ severity: 'error', code: 'layout/overflow', params: { text, mm }, ...whereOf(frame) });
}

function whereOf({ at }: Frame): { readonly where?: Where } {
  return at ? { where: { file: at.file, line: at.line, column: at.column } } : {};
}
