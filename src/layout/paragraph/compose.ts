// Spans, a style and a measure into lines: broken as a whole, spaced by JLReq, flush where the style asks.
import type { FontSet } from '../../fonts/index.ts';
import { readCandidates } from './candidates.ts';
import { fitLines } from './fit.ts';
import { type Item, readItems } from './items.ts';
import { type Stretch, sumLines } from './line-sums.ts';
import { setLine } from './set-line.ts';
import type { ComposedLine, ParagraphStyle, Span } from './types.ts';

/**
 * Composes a paragraph. `width` is the measure in points. Rules of line starts and ends hold across spans; runs never
 * merge across keys; the segments' texts of all lines make up the spans' texts. No lines for no text.
 */
export function composeParagraph(
  spans: readonly Span[],
  style: ParagraphStyle,
  width: number,
  fonts: FontSet,
): readonly ComposedLine[] {
  const list = readItems(spans, style, fonts);
  const sums = sumLines(list.items, style.quarterEm);
  const candidates = readCandidates({ list, style, width, fonts });
  return partsOf(list.items).flatMap((part) =>
    fitLines({ sums, part, candidates, style, width }).map((line) =>
      setLine(line, { sums, style, width, fonts }),
    ),
  );
}

/** Cuts at forced breaks, each with the part that it ends. */
function partsOf(items: readonly Item[]): readonly Stretch[] {
  const parts: Stretch[] = [];
  let first = 0;
  items.forEach((item, i) => {
    if (item.kind !== 'newline' && i < items.length - 1) return;
    parts.push({ first, end: i + 1 });
    first = i + 1;
  });
  return parts;
}
