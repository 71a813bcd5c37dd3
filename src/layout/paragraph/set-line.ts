// A chosen line into placed glyph runs, the segments of its keys and its arrows.
import type { FontSet } from '../../fonts/index.ts';
import { HYPHEN } from './candidates.ts';
import type { ChosenLine } from './fit.ts';
import type { Item } from './items.ts';
import { type Adjustment, adjustGaps } from './justify.ts';
import type { LineSums } from './line-sums.ts';
import { RunBuilder } from './run-builder.ts';
import type { ComposedLine, LineArrow, LineSegment, ParagraphStyle } from './types.ts';

export interface LineTask {
  readonly sums: LineSums;
  readonly style: ParagraphStyle;
  readonly width: number;
  readonly fonts: FontSet;
}

/** Places a line's glyphs from its left edge. */
export function setLine(line: ChosenLine, task: LineTask): ComposedLine {
  const { sums, style, width, fonts } = task;
  const seen = sums.items.slice(line.first, line.end);
  const adjustment = adjustLine(line, task);
  const xs = penPositions(seen, sums, line.first, adjustment);
  const end = (xs.at(-1) ?? 0) + (seen.at(-1)?.width ?? 0);
  const hyphen = line.hyphen > 0 ? seen.at(-1) : undefined;
  const set = end + line.hyphen;
  const left = leftEdge(style, width, set);
  const runs = new RunBuilder(left);
  seen.forEach((item, i) => {
    runs.add(item, xs[i]!);
  });
  if (hyphen !== undefined) {
    const glyph = fonts.face(hyphen.face).glyphOf(HYPHEN.charCodeAt(0));
    runs.addHyphen(hyphen, { glyph, width: line.hyphen }, end);
  }
  const blanks = sums.items.slice(line.end, line.next);
  return {
    runs: runs.finish(),
    left,
    width: set,
    segments: readSegments(sums.items.slice(line.first, line.next), { xs, end: set, left }),
    arrows: readArrows(seen, xs, left),
    justified: adjustment.isFilled,
    stretch: adjustment.most,
    hyphenated: hyphen !== undefined,
    forced: blanks.some((item) => item.kind === 'newline'),
    missing: seen.filter((i) => i.isMissing).map((i) => ({ key: i.span.key, cluster: i.source })),
  };
}

const UNCHANGED: Adjustment = { changes: [], isFilled: false, most: 0 };

/** Justified lines fill the measure; every line may shrink to fit it; the rest stay as they are. */
function adjustLine(line: ChosenLine, { sums, style, width }: LineTask): Adjustment {
  const missing = width - sums.natural(line.first, line.end) - line.hyphen;
  const fills = style.align === 'justify' && !line.isLast && !style.phrases;
  if (line.end <= line.first || (missing >= 0 && !fills)) return UNCHANGED;
  return adjustGaps(sums.gaps.slice(line.first, line.end - 1), missing);
}

function penPositions(
  seen: readonly Item[],
  sums: LineSums,
  first: number,
  { changes }: Adjustment,
): readonly number[] {
  let pen = 0;
  return seen.map((item, i) => {
    const x = pen;
    pen += item.width + (sums.gaps[first + i]?.natural ?? 0) + (changes[i] ?? 0);
    return x;
  });
}

function leftEdge({ align }: ParagraphStyle, width: number, set: number): number {
  if (align === 'end') return width - set;
  return align === 'center' ? (width - set) / 2 : 0;
}

interface SegmentPlace {
  /** Pens of the items that are seen. */
  readonly xs: readonly number[];
  /** Where the line ends. */
  readonly end: number;
  readonly left: number;
}

/** A segment for each stretch of items of one key; blanks that the break took add their text and no width. */
function readSegments(
  items: readonly Item[],
  { xs, end: lineEnd, left }: SegmentPlace,
): readonly LineSegment[] {
  const segments: LineSegment[] = [];
  for (let first = 0; first < items.length; ) {
    const { key } = items[first]!.span;
    let end = first;
    let text = '';
    const x0 = left + (xs[first] ?? lineEnd);
    let x1 = x0;
    for (; end < items.length && items[end]!.span.key === key; end += 1) {
      text += items[end]!.source;
      if (end < xs.length) x1 = left + xs[end]! + items[end]!.width;
    }
    segments.push({ key, text, x0, x1 });
    first = end;
  }
  return segments;
}

/** Free at either side of an arrow's shaft, in em. */
const ARROW_MARGIN = 0.25;

function readArrows(items: readonly Item[], xs: readonly number[], left: number): readonly LineArrow[] {
  return items.flatMap((item, i) => {
    if (item.kind !== 'arrow') return [];
    const x = left + xs[i]!;
    const margin = ARROW_MARGIN * item.size;
    const { key, colour } = item.span;
    return [{ key, x0: x + margin, x1: x + item.width - margin, size: item.size, colour }];
  });
}
