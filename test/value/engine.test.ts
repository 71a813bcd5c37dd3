// Graphs of a few cells: order, recurrences, nulls, rounding before comparisons, and what is computed again.
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  div,
  type Expr,
  first,
  floor,
  inYear,
  irr,
  max,
  mul,
  need,
  prev,
  sqrt,
  sub,
  type Term,
  total,
  when,
  yearLast,
  yearMean,
  yearSum,
} from '../../src/quantity/expr.ts';
import { startEngine } from '../../src/value/engine.ts';
import { CircularCells, componentsOf } from '../../src/value/order.ts';
import { reasonOf } from '../../src/value/reason.ts';
import { Sheet } from '../../src/value/sheet.ts';
import { expectUnit, UnitMismatch, unitOf } from '../../src/value/unit-check.ts';

const label = { ja: '値', en: 'Value' };
const origin = { kind: 'stated', ref: 'deal.yaml#/x' } as const;

function sheetOf(
  given: Readonly<Record<string, number>>,
  cells: Readonly<Record<string, Term | readonly [Term, 'month' | 'year']>>,
): Sheet {
  const sheet = new Sheet({ years: 2, currency: 'JPY', asOf: '2026-11-20' });
  for (const [id, value] of Object.entries(given))
    sheet.give({ id, unit: {}, shape: 'one', label, role: 'count', rank: 'step', given: [value], origin });
  sheet.month();
  sheet.year();
  for (const [id, cell] of Object.entries(cells)) {
    const [expr, shape] = Array.isArray(cell)
      ? (cell as [Term, 'month' | 'year'])
      : [cell as Term, 'one' as const];
    sheet.add({ id, unit: '-', label, expr, shape });
  }
  return sheet;
}

const run = (given: Parameters<typeof sheetOf>[0], cells: Parameters<typeof sheetOf>[1]) =>
  startEngine(sheetOf(given, cells).cells, 2);
const value = (given: Readonly<Record<string, number>>, expr: Expr): number =>
  run(given, { out: expr }).value('out');

describe('order', () => {
  test('cells may stand in any order', () => {
    const engine = run({ a: 2 }, { c: mul('b', 'b'), b: add('a', 1) });
    expect(engine.value('c')).toBe(9);
  });
  test('a recurrence of two rows goes through the periods together', () => {
    // Each row's value stands on the other's one period before: 1, 2, 4 and 1, 3, 7.
    const engine = run({}, { p: [add(prev('q'), 1), 'year'], q: [add(prev('p'), 'p'), 'year'] });
    expect(engine.values('p')).toEqual([1, 2, 4]);
    expect(engine.values('q')).toEqual([1, 3, 6]);
  });
  test('a cell that needs itself in the same period is refused with its path', () => {
    const { cells } = sheetOf({}, { a: ['b', 'year'], b: ['c', 'year'], c: [add('a', prev('c')), 'year'] });
    expect(() => componentsOf(cells)).toThrow(CircularCells);
    try {
      componentsOf(cells);
    } catch (error) {
      expect((error as CircularCells).path).toEqual(['a', 'b', 'c', 'a']);
    }
  });
  test('a recurrence over months and years is refused', () => {
    const { cells } = sheetOf({}, { m: [inYear('y'), 'month'], y: [yearSum('m'), 'year'] });
    expect(() => componentsOf(cells)).toThrow(CircularCells);
  });
});

describe('series', () => {
  const engine = run(
    {},
    {
      m: [div('month', 'month'), 'month'],
      ramp: [when(compare('month', '>', 0), div('month', 'month'), 0), 'month'],
      sum: [yearSum('ramp'), 'year'],
      mean: [yearMean('ramp'), 'year'],
      last: [yearLast('ramp'), 'year'],
      all: total('ramp'),
      back: [inYear('sum'), 'month'],
      late: [sub('ramp', prev('ramp')), 'month'],
      never: first('none'),
      none: ['ramp0', 'month'],
      ramp0: [mul('ramp', 0), 'month'],
    },
  );
  test('months into years and back', () => {
    expect(engine.values('sum')).toEqual([0, 12, 12]);
    expect(engine.values('mean')).toEqual([0, 1, 1]);
    expect(engine.values('last')).toEqual([0, 1, 1]);
    expect(engine.value('all')).toBe(24);
    expect([0, 1, 12, 13].map((month) => engine.value('back', month))).toEqual([0, 12, 12, 12]);
  });
  test('first', () => {
    expect(engine.value('never')).toBeNaN();
    expect(reasonOf(engine, 'never')).toBe('beyond-horizon');
    expect(value({}, { op: 'first', id: 'year' })).toBe(1);
  });
  test('irr of a row', () => expect(value({}, irr('year'))).toBeNaN());
});

describe('nulls', () => {
  test('a division by zero, and all that is made of it', () => {
    const engine = run({ a: 1, zero: 0 }, { b: div('a', 'zero'), c: add('b', 1), d: max('c', 0) });
    expect(['b', 'c', 'd'].map((id) => reasonOf(engine, id))).toEqual([
      'zero-denominator',
      'zero-denominator',
      'zero-denominator',
    ]);
  });
  test('the branch that is not taken may not exist', () => {
    expect(value({ a: 1, zero: 0 }, when(compare('zero', '=', 0), 'a', div('a', 'zero')))).toBe(1);
  });
  test('need', () => {
    const engine = run({ a: 1 }, { b: need(compare('a', '>', 1), 'zero-cost', 'a') });
    expect(engine.value('b')).toBeNaN();
    expect(reasonOf(engine, 'b')).toBe('zero-cost');
  });
  test('the root of a negative number', () => expect(value({ a: -1 }, sqrt('a'))).toBeNaN());
});

describe('rounding', () => {
  test('before a floor', () =>
    expect(value({ a: 0.3, b: 0.1, ten: 10 }, floor(mul(sub('a', 'b'), 'ten')))).toBe(2));
  test('before a comparison', () => {
    expect(value({ a: 0.1, b: 0.2, c: 0.3 }, compare(add('a', 'b'), '=', 'c'))).toBe(1);
    expect(value({ a: 1, b: 1.000001 }, compare('a', '<', 'b'))).toBe(1);
  });
});

test('only what an input reaches is computed again, on the way to what is wanted', () => {
  const engine = run(
    { a: 1, b: 1 },
    { fromA: add('a', 1), fromB: add('b', 1), both: mul('fromA', 'fromB'), aside: add('fromA', 1) },
  );
  const reach = engine.reach(['a'], ['both']);
  expect(reach.length).toBe(2);
  engine.set('a', 4);
  engine.rerun(reach);
  expect([engine.value('both'), engine.value('aside')]).toEqual([10, 3]);
});

describe('units', () => {
  const cells = new Sheet({ years: 1, currency: 'JPY', asOf: '2026-11-20' });
  const give = (id: string, unit: string): string =>
    cells.give({
      id,
      unit: cells.unit(unit),
      shape: 'one',
      label,
      role: 'count',
      rank: 'step',
      given: [1],
      origin,
    });
  give('hours', 'h/yr');
  give('wage', 'JPY/h');
  give('yen', 'JPY/yr');
  give('rate', '1/yr');
  give('years', 'yr');
  const check = (unit: string, expr: Expr) => () => expectUnit(cells.unit(unit), unitOf(expr, cells.cells));

  test('hours times yen an hour are yen', () =>
    expect(check('JPY/yr', add(mul('hours', 'wage'), 'yen'))).not.toThrow());
  test('hours where yen belong', () => {
    expect(check('JPY/yr', add('yen', 'hours'))).toThrow(UnitMismatch);
    expect(check('JPY/yr', add('yen', 'hours'))).toThrow('h/yr where JPY/yr belongs');
    expect(check('JPY', mul('hours', 'wage'))).toThrow('JPY/yr where JPY belongs');
  });
  test('zero belongs everywhere, one is a ratio', () => {
    expect(check('JPY/yr', max('yen', 0))).not.toThrow();
    expect(check('JPY/yr', max('yen', 1))).toThrow(UnitMismatch);
  });
  test('rates compound over years', () => {
    expect(
      check('-', {
        op: 'compound',
        args: [
          { op: 'cell', id: 'rate' },
          { op: 'cell', id: 'years' },
        ],
      }),
    ).not.toThrow();
    expect(
      check('-', {
        op: 'compound',
        args: [
          { op: 'cell', id: 'rate' },
          { op: 'cell', id: 'hours' },
        ],
      }),
    ).toThrow(UnitMismatch);
  });
});
