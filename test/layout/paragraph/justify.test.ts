// The order in which a line gives way and is spread (JLReq 3.8.3, 3.8.4).
import { describe, expect, it } from 'vitest';
import type { Gap } from '../../../src/layout/paragraph/gaps.ts';
import { adjustGaps } from '../../../src/layout/paragraph/justify.ts';

const gap = (shrink: readonly number[], stretch: readonly number[]): Gap => ({
  natural: 0,
  shrink,
  stretch,
  em: 10,
});
const space = gap([1, 0, 0, 0], [2, 0, 0]);
const dot = gap([0, 2.5, 0, 0], [0, 0, 0]);
const comma = gap([0, 0, 2.5, 0], [0, 0, 2.5]);
const join = gap([0, 0, 0, 1.25], [0, 0.8, 1.7]);
const plain = gap([0, 0, 0, 0], [0, 0, 2.5]);
const line = [space, dot, comma, join, plain];

describe('adjustGaps', () => {
  it.each([
    [-0.5, [-0.5, 0, 0, 0, 0]],
    [-2, [-1, -1, 0, 0, 0]],
    [-4.5, [-1, -2.5, -1, 0, 0]],
    [-6.5, [-1, -2.5, -2.5, -0.5, 0]],
    [1, [1, 0, 0, 0, 0]],
    [2.4, [2, 0, 0, 0.4, 0]],
  ])('%d points', (missing, changes) => {
    const adjusted = adjustGaps(line, missing);
    adjusted.changes.forEach((change, i) => {
      expect(change).toBeCloseTo(changes[i]!, 9);
    });
    expect(adjusted.isFilled).toBe(true);
  });

  it('spreads all other places alike, never beyond a quarter em', () => {
    const { changes, most } = adjustGaps(line, 2 + 0.8 + 6.7);
    expect(changes).toEqual([2, 0, 2.5, 2.5, 2.5].map((change) => expect.closeTo(change, 9)));
    expect(most).toBeCloseTo(0.25, 9);
  });

  it('goes beyond only when nothing else is possible, and then evenly', () => {
    const { changes, isFilled } = adjustGaps([plain, plain], 9);
    expect(changes).toEqual([4.5, 4.5]);
    expect(isFilled).toBe(true);
  });

  it('says when a line cannot be filled', () => {
    expect(adjustGaps([dot], 3)).toMatchObject({ changes: [0], isFilled: false });
    expect(adjustGaps([space], -3)).toMatchObject({ changes: [-1], isFilled: false });
    expect(adjustGaps([], 3).isFilled).toBe(false);
  });
});
