import { describe, expect, it } from 'vitest';
import { accent, amount, line, looseNumbers, strong, type Written } from '../../src/tree/index.ts';

const numbersIn = (...words: readonly Written[]) => looseNumbers(line(...words)).map((found) => found.number);

describe('looseNumbers', () => {
  it.each([
    ['年35百万円増えます', '35百万円'],
    ['不良率は3.2%です', '3.2%'],
    ['１２か月で戻ります', '12か月'],
    ['1,234 円', '1,234 円'],
    ['受注120件', '120件'],
    ['検査員3名', '3名'],
    ['5年間の累計', '5年'],
    ['30日以内', '30日'],
    ['saves 35 hours', '35 hours'],
    ['¥20.6 million a year', '¥20.6'],
    ['a 3-day stop', '3-day'],
  ])('finds the number in %s', (words, number) => {
    expect(numbersIn(words)).toContain(number);
  });

  it.each([
    '2026年3月期の実績',
    '2026年4月10日に受領',
    '11月20日まで',
    '2026年5〜6月',
    '2025年度',
    '令和8年',
    '毎月20日締め',
    '2026-04-10, 2026/4/10, 9:30',
    '31 March 2026 and FY2025',
    'March 31, 2026 days',
    '第1.2版',
    'P10–P90の幅',
    '表1 年間の効果、図3・4',
    '①年間の見通し',
    '1年目から5年目まで',
    '1個あたりの材料費',
    'ISO 9001 and the 5S programme',
    'in 5 trials',
    '四つの科目',
  ])('lets %s pass', (words) => {
    expect(numbersIn(words)).toEqual([]);
  });

  it('lets amounts pass, also before a unit written as text', () => {
    expect(numbersIn('年', amount('gain'), '百万円')).toEqual([]);
    expect(numbersIn('3', amount('gain'), '%')).toEqual([]);
  });

  it('sees a number whose unit stands in another node', () => {
    expect(numbersIn(strong('35'), accent('百万円'))).toEqual(['35百万円']);
  });

  it('gives the words around the number', () => {
    expect(looseNumbers(line('貴社の営業利益は年', strong('35'), '百万円増えます'))).toEqual([
      { number: '35百万円', text: '貴社の営業利益は年35百万円増えます' },
    ]);
  });
});
