// A case without its workspace: the cells and the ends of its inputs give every amount again, to the last bit.
import { describe, expect, it } from 'vitest';
import { add, div } from '../../src/quantity/expr.ts';
import { BrokenCase, type CarriedCase, evaluate, recompute } from '../../src/value/index.ts';
import { SAMPLES } from '../support/samples.ts';

const { value } = SAMPLES[0]!.made;

function endsOf(): NonNullable<CarriedCase['runs']>['ends'] {
  const entries = Object.keys(value.amounts).flatMap((id) => {
    const input = /^(.*)\.pessimistic$/.exec(id)?.[1];
    if (input === undefined) return [];
    const [pessimistic, optimistic] = ['pessimistic', 'optimistic'].map(
      (end) => value.amounts[`${input}.${end}`]!.value!,
    );
    return [[input, { pessimistic: pessimistic!, optimistic: optimistic! }] as const];
  });
  return Object.fromEntries(entries);
}

const { years, currency, asOf } = value.structure;
const { method, count, seed } = value.uncertainty;
const carried: CarriedCase = {
  cells: value.cells,
  years,
  currency,
  asOf,
  runs: {
    method,
    count,
    ...(seed === undefined ? {} : { seed }),
    ends: endsOf(),
    ranges: value.ranges,
    costs: value.breakEvens.filter(({ kind }) => kind === 'cost').map(({ input }) => input),
  },
};

describe('a carried case', () => {
  it('gives every cell, percentile, tornado end and break-even again', () => {
    const results = recompute(carried);
    const others = /^scenario\./;
    const known = Object.values(value.amounts).filter(
      ({ id, origin }) => origin.kind !== 'stated' && !others.test(id),
    );
    expect(known.length).toBeGreaterThan(1_000);
    const wrong = known.filter(({ id, value: own }) => !Object.is(results.get(id)?.value, own));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('gives the scenarios again', () => {
    const scenarios = Object.values(value.amounts).flatMap(({ id, origin }) =>
      origin.kind === 'run' && origin.method === 'scenario'
        ? [{ id, target: origin.target, inputs: origin.inputs, at: origin.at ?? [] }]
        : [],
    );
    const results = recompute({ ...carried, scenarios });
    for (const { id } of scenarios) expect(results.get(id)?.value, id).toBe(value.amounts[id]!.value);
  });

  it('that is no whole is refused', () => {
    const [first] = value.cells;
    expect(() => recompute({ ...carried, cells: [...value.cells, first!] })).toThrow(BrokenCase);
    const formula = value.cells.find((cell) => 'expr' in cell)!;
    expect(() => recompute({ cells: [formula], years, currency, asOf })).toThrow(BrokenCase);
    const given = value.cells.find((cell) => 'given' in cell && cell.shape === 'year')!;
    expect(() =>
      recompute({ cells: [{ ...given, given: [1] } as typeof given], years, currency, asOf }),
    ).toThrow(BrokenCase);
  });
});

describe('a formula over amounts', () => {
  it('is computed, and does not exist without its parts', () => {
    const amounts: Readonly<Record<string, number | null>> = { a: 6, b: 3, c: null };
    const read = (id: string) => amounts[id];
    expect(evaluate(add('a', 'b'), read)).toBe(9);
    expect(evaluate(div('a', 'b'), read)).toBe(2);
    expect(evaluate(div('a', 0), read)).toBeNull();
    expect(evaluate(add('a', 'c'), read)).toBeNull();
    expect(evaluate(add('a', 'x'), read)).toBeNull();
  });
});
