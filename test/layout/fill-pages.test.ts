import { describe, expect, it } from 'vitest';
import { fillPages } from '../../src/layout/fill-pages.ts';
import { type BlockGroup, type Piece, piece } from '../../src/layout/piece.ts';

const GRID = { first: 81, pitch: 18, lines: 38 };
const group = (kind: BlockGroup['kind'], lines: readonly number[]): readonly Piece[] => {
  const own = { kind };
  return lines.map((count) => piece({ span: (count - 1) * 18, group: own, place: () => {} }));
};
const lines = (count: number) => Array.from({ length: count }, () => 1);

describe('fillPages', () => {
  it('moves text before a figure that would leave the page half empty', () => {
    const opening = group('fixed', lines(10));
    const figure = group('float', [30]);
    const after = group('text', lines(10));
    const { pages, pieces } = fillPages([...opening, ...figure, ...after], GRID);
    expect(pieces.map(({ span }) => span).indexOf(29 * 18)).toBe(20);
    expect(pages.every(({ fill, leastFill }) => fill >= leastFill)).toBe(true);
  });

  it('leaves the order alone where pages are full, and where only fixed blocks follow', () => {
    const full = [...group('fixed', lines(20)), ...group('float', [30]), ...group('text', lines(10))];
    expect(fillPages(full, GRID).pieces.map(({ span }) => span)).toEqual(full.map(({ span }) => span));
    const fixed = [...group('fixed', lines(10)), ...group('float', [30]), ...group('fixed', lines(10))];
    expect(fillPages(fixed, GRID).pieces.map(({ span }) => span)).toEqual(fixed.map(({ span }) => span));
  });
});
