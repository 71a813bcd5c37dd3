// Numbers as people type them.
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/text/index.ts';

describe('readNumber', () => {
  it.each([
    ['1,200', 1200, ''],
    ['１，２００円', 1200, '円'],
    ['△3.5 %', -3.5, '%'],
    ['▲3.5%', -3.5, '%'],
    ['−３．５', -3.5, ''],
    ['(42)', -42, ''],
    ['+7 日', 7, '日'],
    ['1.2億円', 120000000, '円'],
    ['4,800万円', 48000000, '円'],
    ['5.4百万円/年', 5400000, '円/年'],
    ['0', 0, ''],
  ])('reads %s', (text, value, rest) => {
    expect(readNumber(text)).toEqual({ value, rest });
  });

  it.each(['abc', '', '1,2', '12,34', '1.2.3', '--3', '(5', '０３-１２３４-'])('refuses %s', (text) => {
    expect(readNumber(text)?.rest ?? null).not.toBe('');
  });

  it('never yields minus zero', () => {
    expect(Object.is(readNumber('-0')?.value, 0)).toBe(true);
  });
});
