// Formulas as data: what they read, under other names, and sums whose order is fixed.
import { describe, expect, test } from 'vitest';
import {
  add,
  cellsOf,
  div,
  mul,
  prev,
  renameCells,
  sumOf,
  term,
  total,
  when,
} from '../../src/quantity/expr.ts';

describe('formulas', () => {
  const formula = when('a', add('b', prev('c')), div(1, 'b'));

  test('know the cells that they read, and which they lag', () => {
    expect(cellsOf(formula)).toEqual([
      { id: 'a', lag: false },
      { id: 'b', lag: false },
      { id: 'c', lag: true },
      { id: 'b', lag: false },
    ]);
    expect(cellsOf(total('row'))).toEqual([{ id: 'row', lag: false }]);
  });
  test('are the same over other cells', () => {
    expect(renameCells(formula, (id) => `x.${id}`)).toEqual(
      when('x.a', add('x.b', prev('x.c')), div(1, 'x.b')),
    );
  });
  test('sums do not depend on the order of their parts', () => {
    expect(sumOf(['c', 'a', 'b'])).toEqual(sumOf(['b', 'c', 'a']));
    expect(sumOf(['a'])).toEqual(term('a'));
    expect(sumOf([])).toEqual(term(0));
  });
  test('hold no number but 0 and 1', () =>
    expect(mul('a', 1)).toEqual({
      op: 'mul',
      args: [
        { op: 'cell', id: 'a' },
        { op: 'literal', value: 1 },
      ],
    }));
});
