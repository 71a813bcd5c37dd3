// What may stand in a view, by its shape and by its type.
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ViewObject, ViewValue } from '../../src/template/index.ts';
import { isTrue, kindOf } from '../../src/template/view-value.ts';
import { figure, npv } from './fixture.ts';

describe('kindOf', () => {
  it.each([
    ['', 'text'],
    [false, 'fact'],
    [null, 'absent'],
    [npv, 'amount'],
    [{ type: 'inlines', children: [] }, 'inlines'],
    [figure, 'block'],
    [[], 'list'],
    [{}, 'group'],
    [Object.create(null), 'group'],
    [0, 'number'],
    [undefined, 'other'],
    [() => '', 'other'],
    [new Date(0), 'other'],
    [new Map(), 'other'],
    [{ type: 'text', text: 'x' }, 'other'],
    [{ type: 'customer' }, 'other'],
    [{ type: 5 }, 'group'],
  ])('%j is %s', (value, kind) => {
    expect(kindOf(value)).toBe(kind);
  });
});

it('isTrue', () => {
  expect([true, 'a', npv, figure, ['a'], {}].map(isTrue)).toEqual(Array(6).fill(true));
  expect([false, null, '', [], { type: 'inlines', children: [] } as const].map(isTrue)).toEqual(
    Array(5).fill(false),
  );
});

it('a view has no raw numbers, and no field named type', () => {
  expectTypeOf<number>().not.toExtend<ViewValue>();
  expectTypeOf<{ a: { type: string } }>().not.toExtend<ViewObject>();
  expectTypeOf<{ a: string; b: readonly { c: boolean }[] }>().toExtend<ViewObject>();
});
