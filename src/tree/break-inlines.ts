// A line of inlines and the places where another writer ended its lines, into the same inlines with breaks there.
import type { Inline } from './inline.ts';
import { plainText, type TextContext } from './plain-text.ts';

/**
 * Puts a break at each offset (UTF-16, in the line's plain text, ascending). Text is divided; an amount never is: an offset
 * inside one is passed over, as is a blank right before a break.
 */
export function breakInlines(
  inlines: readonly Inline[],
  offsets: readonly number[],
  document: TextContext,
): readonly Inline[] {
  let at = 0;
  return inlines.flatMap((inline): readonly Inline[] => {
    const start = at;
    const length = plainText([inline], document).length;
    at += length;
    const inside = offsets.filter((offset) => offset > start && offset < at).map((offset) => offset - start);
    const before: readonly Inline[] = start > 0 && offsets.includes(start) ? [{ type: 'break' }] : [];
    return [...before, ...divided(inline, inside, document)];
  });
}

function divided(inline: Inline, offsets: readonly number[], document: TextContext): readonly Inline[] {
  if (offsets.length === 0) return [inline];
  if ('children' in inline)
    return [{ ...inline, children: breakInlines(inline.children, offsets, document) }];
  if (inline.type !== 'text') return [inline];
  const starts = [0, ...offsets];
  return starts.flatMap((start, index): readonly Inline[] => {
    const end = starts[index + 1] ?? inline.text.length;
    const text = inline.text.slice(start, end);
    const last = index === starts.length - 1;
    return last ? [{ type: 'text', text }] : [{ type: 'text', text: text.trimEnd() }, { type: 'break' }];
  });
}
