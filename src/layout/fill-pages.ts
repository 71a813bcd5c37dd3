// The pages of a chapter, and, where one is left underfull before a figure or a table, the same with the text after it moved ahead.
import { holdTogether } from './blocks/heading.ts';
import { breakPages, type PagePlan } from './break-pages.ts';
import type { Grid, Piece } from './piece.ts';

/** Pieces in the order in which they are painted, and their pages. */
export interface FilledPages {
  readonly pieces: readonly Piece[];
  readonly pages: readonly PagePlan[];
}

/** Paragraphs that are moved in one chapter at most. */
const MOST_MOVES = 6;

/**
 * Breaks a chapter into pages. A page that a large figure or table leaves underfull takes the paragraphs that follow it, as long
 * as that mends more than it breaks; the reading order is the printed one.
 */
export function fillPages(loose: readonly Piece[], grid: Grid): FilledPages {
  let order = loose;
  let best = breakHeld(order, grid);
  for (let moves = 0; moves < MOST_MOVES && lackOf(best.pages) > 0; moves += 1) {
    const moved = moveAhead(order, best.pages);
    if (!moved) break;
    const next = breakHeld(moved, grid);
    order = moved;
    if (lackOf(next.pages) < lackOf(best.pages)) best = next;
  }
  return best;
}

function breakHeld(pieces: readonly Piece[], grid: Grid): FilledPages {
  const held = holdTogether(pieces);
  return { pieces: held, pages: breakPages(held, grid) };
}

/** By how much of a page all pages together fall short. */
function lackOf(pages: readonly PagePlan[]): number {
  return pages.reduce((total, { fill, leastFill }) => total + Math.max(0, leastFill - fill), 0);
}

/** The order with the first paragraph after a float moved before it, where the page before the float is underfull. */
function moveAhead(order: readonly Piece[], pages: readonly PagePlan[]): readonly Piece[] | null {
  for (const { fill, leastFill, to } of pages) {
    const float = order[to]?.group;
    if (fill >= leastFill || float?.kind !== 'float' || order[to]!.forced) continue;
    const end = order.findIndex((one, index) => index > to && one.group !== float);
    const text = order[end]?.group;
    if (end === -1 || text?.kind !== 'text' || order[end]!.forced) continue;
    const after = order.findIndex((one, index) => index > end && one.group !== text);
    const rest = after === -1 ? order.length : after;
    return [...order.slice(0, to), ...order.slice(end, rest), ...order.slice(to, end), ...order.slice(rest)];
  }
  return null;
}
