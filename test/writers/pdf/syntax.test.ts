// Numbers, strings and colours as PDF syntax.
import { describe, expect, test } from 'vitest';
import { InternalError } from '../../../src/diagnostic/diagnostic.ts';
import { colourOperator, pdfNumber, pdfText, utf16Hex } from '../../../src/writers/pdf/syntax.ts';

test.each([
  [1, '1'],
  [-0.00001, '0'],
  [1 / 3, '0.333'],
  [1e-7, '0'],
  [-12.3456, '-12.346'],
  [595.28, '595.28'],
])('writes %d as %s', (value, text) => {
  expect(pdfNumber(value)).toBe(text);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
  expect(() => pdfNumber(value)).toThrow(InternalError);
});

describe('text strings', () => {
  test.each([
    ['Plain (a) \\ b', '(Plain \\(a\\) \\\\ b)'],
    ['窯', '<FEFF7AAF>'],
    ['é', '<FEFF00E9>'],
    ['a\nb', '<FEFF0061000A0062>'],
    ['𠮷', '<FEFFD842DFB7>'],
    ['', '()'],
  ])('%j', (text, syntax) => {
    expect(pdfText(text)).toBe(syntax);
  });

  test('half a surrogate pair becomes the replacement character', () => {
    expect(utf16Hex('a\ud842b')).toBe('0061FFFD0062');
    // No surrogate, though its digits look like one across the bytes: U+8BD8 U+98A1.
    expect(utf16Hex('\u8bd8\u98a1')).toBe('8BD898A1');
  });
});

describe('colours', () => {
  test('black is pure K, all others RGB', () => {
    expect(colourOperator('#000000', 'fill')).toBe('0 g');
    expect(colourOperator('#000000', 'stroke')).toBe('0 G');
    expect(colourOperator('#17384C', 'fill')).toBe('0.0902 0.2196 0.298 rg');
    expect(colourOperator('#ffffff', 'stroke')).toBe('1 1 1 RG');
  });

  test.each(['red', '#FFF', '#1234567'])('"%s" is refused', (colour) => {
    expect(() => colourOperator(colour, 'fill')).toThrow(InternalError);
  });
});
