import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/text/format-number.ts';

const ja = (value: number, format: Omit<Parameters<typeof formatNumber>[1], 'language'> = {}) =>
  formatNumber(value, { language: 'ja', ...format });

describe('formatNumber', () => {
  it('separates thousands and keeps the decimals asked for', () => {
    expect(ja(1234567)).toBe('1,234,567');
    expect(ja(1234.5, { digits: 2 })).toBe('1,234.50');
    expect(ja(0.05, { digits: 3 })).toBe('0.050');
    expect(ja(999.96, { digits: 1 })).toBe('1,000.0');
  });

  it('rounds ties away from zero, seen on 15 digits', () => {
    expect(ja(1.005, { digits: 2 })).toBe('1.01');
    expect(ja(2.5)).toBe('3');
    expect(ja(-2.5)).toBe('△3');
    expect(ja(0.285 * 100, { digits: 0 })).toBe('29');
    expect(ja(0.5)).toBe('1');
    expect(ja(0.49999)).toBe('0');
  });

  it('prints significant digits', () => {
    expect(ja(20.614732, { significant: 2 })).toBe('21');
    expect(ja(354, { significant: 2 })).toBe('350');
    expect(ja(9.96, { significant: 2 })).toBe('10');
    expect(ja(0.0996, { significant: 2 })).toBe('0.10');
    expect(ja(0, { significant: 2 })).toBe('0');
  });

  it('dresses the sign by language, and what rounds to zero has none', () => {
    expect(ja(-1)).toBe('△1');
    expect(formatNumber(-1, { language: 'en' })).toBe('(1)');
    expect(ja(1, { sign: 'always' })).toBe('+1');
    expect(ja(-1, { sign: 'always' })).toBe('△1');
    expect(ja(-1, { sign: 'bare' })).toBe('1');
    expect(ja(-0.2)).toBe('0');
    expect(ja(0.2, { sign: 'always' })).toBe('0');
  });

  it('reads back within half of the last place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, digits) => {
          const text = ja(value, { digits, sign: 'bare' });
          const read = Number(text.replaceAll(',', ''));
          return Math.abs(read - Math.abs(value)) <= 0.5 * 10 ** -digits + Math.abs(value) * 1e-14;
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  it('refuses what is no number', () => {
    expect(() => ja(Number.NaN)).toThrow(RangeError);
  });
});
