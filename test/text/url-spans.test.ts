// Addresses in running text and their break chances.
import { describe, expect, it } from 'vitest';
import { urlBreaks, urlSpans } from '../../src/text/url-spans.ts';

const found = (text: string): readonly string[] =>
  urlSpans(text).map(({ start, end }) => text.slice(start, end));

describe('urlSpans', () => {
  it.each([
    ['詳しくはhttps://example.com/a?b=cを参照', ['https://example.com/a?b=c']],
    ['(https://example.com/).', ['https://example.com/']],
    ['mail taro.yamada@example.co.jp, please', ['taro.yamada@example.co.jp']],
    ['www.example.jp/x と example.com/y', ['www.example.jp/x', 'example.com/y']],
    ['TCP/IP 24/7 and/or Node.js/Deno', []],
    ['a@b', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('urlBreaks', () => {
  it('break after marks, never between two or at the end', () => {
    const text = 'https://a.jp/b--c?d=1&e_f/';
    const pieces = [0, ...urlBreaks(text, { start: 0, end: text.length }), text.length];
    expect(pieces.slice(1).map((end, i) => text.slice(pieces[i], end))).toEqual([
      'https://',
      'a.',
      'jp/',
      'b--',
      'c?',
      'd=',
      '1&',
      'e_',
      'f/',
    ]);
  });
});
