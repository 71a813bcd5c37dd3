// Formulas as Excel reads them: parentheses, rounding before comparisons, conditions as 1 or 0, rows.
import { describe, expect, test } from 'vitest';
import {
  add,
  and,
  compare,
  compound,
  div,
  type Expr,
  first,
  floor,
  inYear,
  irr,
  max,
  mul,
  need,
  neg,
  not,
  pow,
  prev,
  sub,
  total,
  when,
  yearLast,
  yearMean,
  yearSum,
} from '../../src/quantity/expr.ts';
import { type Cell, COMPARED_DIGITS, type ExcelReading, excelOf } from '../../src/value/index.ts';

const cells = new Map(
  ['a', 'b', 'yen', 'flag'].map((id): [string, Cell] => [
    id,
    {
      id,
      unit: id === 'yen' ? { JPY: 1 } : {},
      shape: 'one',
      label: { ja: id, en: id },
      role: 'count',
      rank: 'step',
      given: [1],
      origin: { kind: 'stated', ref: 'deal.yaml#/x' },
    },
  ]),
);

const reading: ExcelReading = {
  cells,
  cell: (id) => id,
  prev: (id) => `${id}Before`,
  row: (id) => `${id}Row`,
  digits: (kind) => kind,
  time: { yearOfMonths: 'years', year: 'Y', lastMonth: 'M', yearOfMonth: 'YM' },
  irr: (id) => ({ crossings: `${id}Roots`, guess: `${id}Guess` }),
};
const text = (expr: Expr): string => excelOf(expr, reading);

describe('arithmetic', () => {
  test('keeps the order of the engine and drops other parentheses', () => {
    expect(text(sub('a', sub('b', 'a')))).toBe('a-(b-a)');
    expect(text(add(add('a', 'b'), 'a'))).toBe('a+b+a');
    expect(text(add('a', add('b', 'a')))).toBe('a+(b+a)');
    expect(text(mul(add('a', 1), 'b'))).toBe('(a+1)*b');
    expect(text(div('a', mul('b', 'b')))).toBe('a/(b*b)');
  });
  test('puts a minus in parentheses, because Excel binds it before a power', () => {
    expect(text(neg('a'))).toBe('(-a)');
    expect(text(sub('a', neg(add('a', 'b'))))).toBe('a-(-(a+b))');
  });
  test('refuses powers of negative bases and knows that anything to the power of 0 is 1', () => {
    expect(text(pow('a', 'b'))).toBe('IF(a<0,NA(),IF(b=0,1,a^b))');
    expect(text(compound('a', 'b'))).toBe('IF(1+a<0,NA(),IF(b=0,1,(1+a)^b))');
  });
});

describe('conditions', () => {
  test('are rounded to the digits of their unit', () => {
    expect(text(compare('a', '≥', 'b'))).toBe('IF(ROUND(a-b,other)>=0,1,0)');
    expect(text(compare('yen', '<', 0))).toBe('IF(ROUND(yen,money)<0,1,0)');
    expect(text(floor('yen'))).toBe('INT(ROUND(yen,money))');
    expect(text(floor(div('yen', 'yen')))).toBe('INT(ROUND(yen/yen,other))');
    expect(COMPARED_DIGITS).toEqual({ money: 2, other: 9 });
  });
  test('stand in IF without becoming numbers first', () => {
    expect(text(when(and('flag', not(compare('a', '=', 1))), 'a', 'b'))).toBe(
      'IF(AND(flag=1,NOT(ROUND(a-1,other)=0)),a,b)',
    );
    expect(text(max(prev('flag'), compare('a', '>', 0)))).toBe('MAX(flagBefore,IF(ROUND(a,other)>0,1,0))');
    expect(text(need('flag', 'beyond-horizon', 'a'))).toBe('IF(flag=1,a,NA())');
  });
});

test('rows', () => {
  expect(
    [total('a'), yearSum('a'), yearMean('a'), yearLast('a'), inYear('a'), first('a'), irr('a')].map(text),
  ).toEqual([
    'SUM(aRow)',
    'SUMIF(years,Y,aRow)',
    'AVERAGEIF(years,Y,aRow)',
    'INDEX(aRow,1,M+1)',
    'INDEX(aRow,1,YM+1)',
    'MATCH(1,aRow,0)-1',
    'IF(aRoots=1,IRR(aRow,aGuess),NA())',
  ]);
});
