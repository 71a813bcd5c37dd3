// Pieces of one chapter into pages: the breaks of least badness, found over the whole chapter; then empty lines that fill a page.
import { type Grid, nextBaseline, type Piece, snapDown } from './piece.ts';

/** A page of pieces `from` to `to` (exclusive), with the first baseline of each. */
export interface PagePlan {
  readonly from: number;
  readonly to: number;
  readonly ys: readonly number[];
  /** First baseline of what is printed again at the top, when the page starts within a block. */
  readonly resumeY: number | null;
  /** Share of the live area down to the last baseline. */
  readonly fill: number;
  /** The least it may be here: half, a quarter at the end of a chapter. */
  readonly leastFill: number;
  /** Empty lines were taken out. */
  readonly tight: boolean;
}

/** Every page is filled to a half, the last of a chapter to a quarter (page-design 1). */
const LEAST_FILL = 0.5;
const LEAST_LAST_FILL = 0.25;

/** How far ink may reach below the last baseline of the grid. */
const FOOT_ROOM = 9;

/** Badness. A page costs a little, so that fewer win; an underfull one more than any break; a forbidden break more than both. */
const PAGE_COST = 40;
const WHITE_COST = 100;
const UNDERFULL_COST = 4000;
const FORBIDDEN_COST = 1e6;
/** An empty line taken out: dearer than some white at the foot, cheaper than a page more. */
const SPARE_COST = 6;

/** Breaks pieces over pages. A piece that must start a page divides them into runs that are broken one by one. */
export function breakPages(pieces: readonly Piece[], grid: Grid): readonly PagePlan[] {
  const starts = pieces.flatMap((one, index) => (index === 0 || one.forced ? [index] : []));
  return starts.flatMap((from, run) => {
    const to = starts[run + 1] ?? pieces.length;
    const leastFill = to === pieces.length ? LEAST_LAST_FILL : LEAST_FILL;
    return new PageBreaker(pieces, grid).breakRun({ from, to, leastFill });
  });
}

interface Best {
  readonly cost: number;
  readonly start: number;
}

class PageBreaker {
  readonly #pieces: readonly Piece[];
  readonly #grid: Grid;
  readonly #bottom: number;

  constructor(pieces: readonly Piece[], grid: Grid) {
    this.#pieces = pieces;
    this.#grid = grid;
    this.#bottom = grid.first + grid.pitch * grid.lines;
  }

  breakRun({ from, to, leastFill }: { from: number; to: number; leastFill: number }): readonly PagePlan[] {
    // 1. The cheapest way to end a page before each piece.
    const best: (Best | undefined)[] = [];
    best[from] = { cost: 0, start: from };
    for (let start = from; start < to; start += 1) {
      const before = best[start];
      if (before) this.#extend(best, { start, to, cost: before.cost, leastFill });
    }
    // 2. Back from the end.
    const breaks: number[] = [];
    for (let end = to; end > from; end = best[end]!.start) breaks.unshift(best[end]!.start);
    return breaks.map((start, index) => {
      const end = breaks[index + 1] ?? to;
      return this.#fillPage({ start, end, leastFill: end === to ? leastFill : LEAST_FILL });
    });
  }

  /** Tries every page that starts with one piece, until it is full. */
  #extend(
    best: (Best | undefined)[],
    { start, to, cost, leastFill }: { start: number; to: number; cost: number; leastFill: number },
  ): void {
    const { pitch } = this.#grid;
    let bottom = 0;
    let room = 0;
    let spare = 0;
    for (let end = start + 1; end <= to; end += 1) {
      const last = this.#pieces[end - 1]!;
      const opens = end - 1 === start;
      bottom = (opens ? this.#top(start).y : this.#next(end - 1, bottom)) + last.span;
      if (!opens) {
        room += last.stretches ? pitch : 0;
        spare += last.spareLines;
      }
      const lacking = this.#linesOver(last, bottom);
      // One piece always goes on a page, even when it is too tall: that fault is reported when it is placed.
      if (!opens && lacking > spare) break;
      const taken = Math.min(lacking, spare);
      const page = this.#pageCost({ bottom: bottom - taken * pitch, room, end, to, leastFill });
      const total = cost + page + taken * SPARE_COST;
      if (total < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost: total, start };
    }
  }

  #pageCost(page: { bottom: number; room: number; end: number; to: number; leastFill: number }): number {
    const { bottom, room, end, to, leastFill } = page;
    const ends = end === to;
    const fill = this.#fillOf(bottom);
    const lacking = Math.max(0, (ends ? leastFill : LEAST_FILL) - this.#fillOf(bottom + room));
    const white = ends ? 0 : WHITE_COST * (1 - fill) ** 2;
    const cut = ends ? 0 : Math.min(FORBIDDEN_COST, this.#pieces[end]!.breakBefore);
    return PAGE_COST + white + cut + (lacking > 0 ? UNDERFULL_COST * (1 + lacking) : 0);
  }

  /**
   * The page with its baselines. Where it is too small, empty lines go, from the top down; where it is underfull, one more
   * stands before its blocks.
   */
  #fillPage({ start, end, leastFill }: { start: number; end: number; leastFill: number }): PagePlan {
    const { pitch } = this.#grid;
    const extra = new Map<number, number>();
    let page = this.#stack(start, end, extra);
    for (let index = start + 1; index < end; index += 1) {
      const { spareLines, stretches } = this.#pieces[index]!;
      const over = this.#linesOver(this.#pieces[end - 1]!, page.bottom);
      if (over > 0) extra.set(index, -Math.min(over, spareLines) * pitch);
      else if (stretches && this.#fillOf(page.bottom) < leastFill) extra.set(index, pitch);
      page = this.#stack(start, end, extra);
    }
    const { ys, bottom } = page;
    const { resumeY } = this.#top(start);
    const tight = [...extra.values()].some((lines) => lines < 0);
    return { from: start, to: end, ys, resumeY, fill: this.#fillOf(bottom), leastFill, tight };
  }

  #stack(start: number, end: number, extra: ReadonlyMap<number, number>): { ys: number[]; bottom: number } {
    const ys: number[] = [];
    let bottom = 0;
    for (let index = start; index < end; index += 1) {
      const y = index === start ? this.#top(start).y : this.#next(index, bottom) + (extra.get(index) ?? 0);
      ys.push(y);
      bottom = y + this.#pieces[index]!.span;
    }
    return { ys, bottom };
  }

  #next(index: number, bottom: number): number {
    return nextBaseline(this.#pieces[index - 1]!, this.#pieces[index]!, { bottom, grid: this.#grid });
  }

  /** First baseline of a piece at the top of a page, below what is printed again. */
  #top(index: number): { y: number; resumeY: number | null } {
    const top = this.#pieces[index]!;
    const line = this.#grid.first + this.#grid.pitch;
    if (top.resume) return { y: line + top.resume.height, resumeY: line };
    const snap = top.snap === 'none' ? 'line' : top.snap;
    // Taller ink than a line of text goes lower, so that nothing stands above the live area.
    const y = Math.max(line, this.#grid.first + top.rise);
    return { y: snapDown(y, snap, this.#grid), resumeY: null };
  }

  /** By how many grid lines a page is too small for a piece that ends there. */
  #linesOver(last: Piece, bottom: number): number {
    const over = Math.max(bottom - this.#bottom, bottom + last.drop - this.#bottom - FOOT_ROOM);
    return Math.max(0, Math.ceil(over / this.#grid.pitch));
  }

  #fillOf(bottom: number): number {
    return (bottom - this.#grid.first) / (this.#bottom - this.#grid.first);
  }
}
