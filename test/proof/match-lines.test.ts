// Lines and texts: what stands as it should, what was changed, and what may not be taken for another.
import { describe, expect, it } from 'vitest';
import { comparable, matchLines, type SoughtLine } from '../../src/proof/match-lines.ts';

const line = (block: number, ...parts: (string | number)[]): SoughtLine => ({
  block,
  parts: parts.map((part) => (typeof part === 'number' ? { number: String(part) } : part)),
});
const texts = (...all: string[]) => all.map((text, page) => ({ text, page }));
const numbers = (lines: readonly SoughtLine[], ...all: string[]) =>
  matchLines(lines, texts(...all)).map((found) => found?.numbers ?? null);

describe('lines in a file', () => {
  it('are found whatever breaks, spaces and hyphens the layout put in', () => {
    expect(numbers([line(0, 'profit rises by ', 21, ' million')], 'profit rises by 2\n1 mil-\nlion')).toEqual(
      [['21']],
    );
    expect(comparable('３.２% → 1.8 %')).toBe('3.2%\n1.8%');
  });

  it('read what stands in the place of a changed number', () => {
    expect(numbers([line(0, '年', 21, '百万円増え')], '年27百万円増え')).toEqual([['27']]);
    expect(numbers([line(0, 'a', 1.5, 'b', 20)], 'a1.5b\n30')).toEqual([['1.5', '30']]);
  });

  it('are nowhere when their words are not', () => {
    expect(numbers([line(0, '年', 21, '百万円増え')], '年21百万円減り')).toEqual([null]);
  });

  it('do not take a part of a longer number', () => {
    expect(numbers([line(0, 12.5)], '112.5')).toEqual([['112.5']]);
    expect(numbers([line(0, 12)], '12,500')).not.toEqual([['12']]);
  });

  it('with few words stay between their neighbours', () => {
    const lines = [line(0, 'first words ', 1), line(1, 35), line(2, 'last words ', 2)];
    expect(numbers(lines, '35', 'first words 1', '36', 'last words 2', '35')).toEqual([['1'], ['36'], ['2']]);
  });

  it('that stand twice are each found in their own block', () => {
    const twin = (block: number) => line(block, '投資', 59.7, '、税引後');
    const lines = [line(0, 'one headline ', 1), twin(1), line(2, 'two headline ', 2), twin(3)];
    const found = matchLines(
      lines,
      texts('one headline 1', '投資59.8、税引後', 'two headline 2', '投資59.7、税引後'),
    );
    expect(found.map((one) => [one?.at.page, ...(one?.numbers ?? [])])).toEqual([
      [0, '1'],
      [1, '59.8'],
      [2, '2'],
      [3, '59.7'],
    ]);
  });

  it('of one block may stand in any order', () => {
    const lines = [line(0, 20.6, '百万円'), line(0, 'note ', 78.4), line(0, 3, '年'), line(0, 'note ', 60)];
    expect(numbers(lines, '20.6百万円\n3年', 'note 78.4\nnote 60')).toEqual([
      ['20.6'],
      ['78.4'],
      ['3'],
      ['60'],
    ]);
  });
});
