import { describe, expect, it } from 'vitest';
import { breakPages } from '../../src/layout/break-pages.ts';
import { NEVER, type Piece, piece } from '../../src/layout/piece.ts';

const GRID = { first: 81, pitch: 18, lines: 38 };
const one = (own: Partial<Piece> = {}) => piece({ place: () => {}, ...own });
const many = (count: number, own: Partial<Piece> = {}) => Array.from({ length: count }, () => one(own));
const block = (lines: number, own: Partial<Piece> = {}) => one({ span: (lines - 1) * 18, ...own });
const breaksOf = (pieces: readonly Piece[]) => breakPages(pieces, GRID).map(({ to }) => to);

describe('breakPages', () => {
  it('fills a page with 38 lines', () => {
    const [page, ...others] = breakPages(many(38), GRID);
    expect(others).toEqual([]);
    expect(page).toMatchObject({ fill: 1, leastFill: 0.25 });
    expect(page!.ys[0]).toBe(99);
    expect(page!.ys[37]).toBe(765);
  });

  it('breaks early rather than leave less than a quarter on the last page', () => {
    const [first, last] = breakPages(many(40), GRID);
    expect(last!.fill).toBeGreaterThanOrEqual(0.25);
    expect(first!.fill).toBeGreaterThanOrEqual(0.5);
  });

  it('breaks only where it may', () => {
    const pieces = [...many(30), ...many(8, { breakBefore: NEVER }), ...many(12)];
    expect(breaksOf(pieces)[0]).not.toBeGreaterThan(38);
    const glued = [...many(30), ...many(12, { breakBefore: NEVER }), ...many(10)];
    expect(breaksOf(glued)[0]).toBeLessThanOrEqual(29);
  });

  it('never parts pieces that no page can hold, but breaks them all the same', () => {
    expect(breaksOf(many(50, { breakBefore: NEVER }))).toHaveLength(2);
  });

  it('starts a page where it must', () => {
    const pieces = [...many(25), one({ forced: true }), ...many(12)];
    expect(breaksOf(pieces)).toEqual([25, 38]);
  });

  it('takes spare lines out to keep a page whole', () => {
    const pieces = [
      block(20),
      block(9, { above: 36, spareLines: 1 }),
      block(7, { above: 36, spareLines: 1 }),
    ];
    const [page, ...others] = breakPages(pieces, GRID);
    expect(others).toEqual([]);
    // Two lines too many: one goes before either block.
    expect(page!.ys).toEqual([99, 477, 657]);
    expect(page!.fill).toBe(1);
  });

  it('stretches an underfull page by whole lines', () => {
    const pieces = [block(4), block(4, { above: 18, stretches: true })];
    const [page] = breakPages(pieces, GRID);
    expect(page!.fill).toBeGreaterThanOrEqual(0.25);
    expect(page!.ys[1]! - page!.ys[0]!).toBe(3 * 18 + 18 + 18 + 18);
  });

  it('puts what reaches high above its baseline lower on a page', () => {
    const [page] = breakPages([block(20, { snap: 'line', rise: 24 })], GRID);
    expect(page!.ys).toEqual([117]);
  });

  it('prints again what a page starts within', () => {
    const resume = { height: 36, place: () => {} };
    const pages = breakPages([...many(30), ...many(30, { resume, snap: 'none' })], GRID);
    expect(pages[1]).toMatchObject({ resumeY: 99 });
    expect(pages[1]!.ys[0]).toBe(135);
  });
});
