// Dates and months in words.
import { describe, expect, it } from 'vitest';
import { formatDate, formatMonth } from '../../src/text/index.ts';

describe('formatDate', () => {
  it('writes an ISO date in the language of the document', () => {
    expect(formatDate('2026-07-06', 'ja')).toBe('2026年7月6日');
    expect(formatDate('2026-07-06', 'en')).toBe('6 July 2026');
    expect(formatDate('', 'ja')).toBe('');
  });
});

describe('formatMonth', () => {
  it('names the month in both languages', () => {
    expect(formatMonth('2027-04', 'ja')).toBe('2027年4月');
    expect(formatMonth('2027-04', 'en')).toBe('April 2027');
  });
});
