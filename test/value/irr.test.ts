// Rates of return, and the reasons why there is none.
import { describe, expect, test } from 'vitest';
import { findIrr } from '../../src/value/irr.ts';

describe('findIrr', () => {
  test('one root', () => expect(findIrr([-100, 60, 60]).value).toBeCloseTo(0.130662386, 9));
  test('no change of sign', () =>
    expect(findIrr([-100, -20, -5])).toEqual({ value: null, reason: 'no-sign-change', roots: [] }));
  test('several roots', () => {
    // (1.1 and 1.2 solve 100x² − 230x + 132)
    const { value, reason, roots } = findIrr([100, -230, 132]);
    expect([value, reason]).toEqual([null, 'multiple-roots']);
    expect(roots.map((root) => Number(root.toFixed(9)))).toEqual([0.1, 0.2]);
  });
  test('no root', () =>
    expect(findIrr([100, -200, 150])).toEqual({ value: null, reason: 'no-root', roots: [] }));
  test('deeply negative', () => expect(findIrr([-100, 10, 10]).value).toBeCloseTo(-0.629844, 5));
});
