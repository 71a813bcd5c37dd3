// Cleaning: what goes, what stays, and what is told.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/text/index.ts';

describe('cleanText', () => {
  it('leaves plain text alone', () => {
    expect(cleanText('見積り\n（税抜）A’s 👨‍👩‍👧 か\u309a 葛\u{e0100}')).toEqual({
      text: '見積り\n（税抜）A’s 👨‍👩‍👧 か\u309a 葛\u{e0100}',
      removed: [],
    });
  });

  it('turns tabs into spaces and all line ends into newlines', () => {
    expect(cleanText('a\tb\r\nc\rd').text).toBe('a b\nc\nd');
  });

  it.each([
    ['C0', '\u0000', 'U+0000'],
    ['escape', '\u001b', 'U+001B'],
    ['C1', '\u0085', 'U+0085'],
    ['delete', '\u007f', 'U+007F'],
    ['right-to-left override', '\u202e', 'U+202E'],
    ['isolate', '\u2067', 'U+2067'],
    ['mark', '\u200f', 'U+200F'],
    ['byte order mark', '\ufeff', 'U+FEFF'],
    ['noncharacter', '\ufffe', 'U+FFFE'],
    ['noncharacter', '\uffff', 'U+FFFF'],
    ['lone high surrogate', '\ud83d', 'U+D83D'],
    ['lone low surrogate', '\ude00', 'U+DE00'],
    ['tag', '\u{e0041}', 'U+E0041'],
  ])('takes out %s', (_, character, name) => {
    expect(cleanText(`a${character}b${character}`)).toEqual({ text: 'ab', removed: [name] });
  });

  it('composes', () => {
    expect(cleanText('e\u0301 か\u3099').text).toBe('é が');
  });

  it('is done after one turn, and leaves well-formed text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)) }),
        (source) => {
          const { text } = cleanText(source);
          expect(cleanText(text)).toEqual({ text, removed: [] });
          expect(() => encodeURIComponent(text)).not.toThrow();
        },
      ),
    );
  });
});
