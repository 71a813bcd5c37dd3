// Laws on random deals and random formulas.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deal } from '../../src/model/deal.ts';
import {
  add,
  and,
  compare,
  compound,
  div,
  type Expr,
  exp,
  floor,
  max,
  min,
  mul,
  need,
  neg,
  not,
  or,
  pow,
  prev,
  sqrt,
  sub,
  when,
} from '../../src/quantity/expr.ts';
import { Amounts } from '../../src/value/amounts.ts';
import { startBatch } from '../../src/value/batch.ts';
import { startEngine } from '../../src/value/engine.ts';
import type { ValueCase } from '../../src/value/index.ts';
import { Sheet } from '../../src/value/sheet.ts';
import { complaintsOf } from '../support/prove-amounts.ts';
import { price } from '../support/read-deal.ts';
import { cost, driver, smallDeal } from '../support/small-deal.ts';

/** A random deal; all money in it is `scale` times as much. */
interface Facts {
  readonly saved: readonly number[];
  readonly days: number;
  readonly machine: number;
  readonly hours: number;
  readonly fee: number;
  readonly lag: number;
  readonly risk: number;
  readonly rule: string;
  readonly years: number;
}

const facts: fc.Arbitrary<Facts> = fc.record({
  saved: fc.array(fc.integer({ min: -300_000, max: 900_000 }), { minLength: 1, maxLength: 4 }),
  days: fc.integer({ min: -5, max: 15 }),
  machine: fc.integer({ min: 0, max: 3_000_000 }),
  hours: fc.integer({ min: 0, max: 500_000 }),
  fee: fc.integer({ min: 0, max: 400_000 }),
  lag: fc.integer({ min: 0, max: 14 }),
  risk: fc.integer({ min: 0, max: 40 }),
  rule: fc.constantFrom('offset', 'carryforward', 'none'),
  years: fc.integer({ min: 1, max: 7 }),
});

function dealOf({ saved, days, machine, hours, fee, lag, risk, rule, years }: Facts, scale = 1): Deal {
  const drivers = saved.map((amount, index) => {
    const before = 1_000_000 * scale;
    return driver(`saving${index}`, 'C-INSURANCE', {
      inputs: `{p0: ${before} JPY/yr, p1: ${before - amount * scale} JPY/yr}`,
      more: `risk: ${risk} %\npool: spend:${index}`,
    });
  });
  const stock = driver('stock', 'D-DSO', {
    inputs: `{S: ${3_650_000 * scale} JPY/yr, DSO0: 60 day, DSO1: ${60 - days} day}`,
  });
  return smallDeal({
    drivers: drivers.join('') + stock,
    costs:
      cost(
        'machine',
        `${machine * scale} JPY`,
        'timing: start\ntreatment: asset\ndepreciation: {method: SL-JP, life: 5}',
      ) +
      cost('hours', `${hours * scale} JPY`, 'timing: start') +
      cost('fee', `${fee * scale} JPY/yr`, 'timing: recurring from month 1'),
    adoption: `{shape: linear, lag: ${lag} month, ramp: 3 month}`,
    rest: `horizon: ${years}\ntax: {rate: 30 %, lossRule: ${rule}}`,
  });
}

const close = (
  actual: number | null | undefined,
  expected: number | null | undefined,
  size: number,
): void => {
  if (expected === null || expected === undefined) expect(actual).toBe(expected);
  else expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, size));
};

const shuffled = <T extends object>(record: T, seed: number): T =>
  Object.fromEntries(
    Object.entries(record)
      .map((entry, index) => ({ entry, rank: Math.imul(index + 1, 2654435761 ^ seed) >>> 0 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry),
  ) as T;

const RUNS = { numRuns: 12 };

describe('a random deal', () => {
  test('with eight times the money is worth eight times as much, in the same time', () => {
    fc.assert(
      fc.property(facts, (one) => {
        // The one yen that stays on the books does not scale; without an asset nothing is stated beside the deal.
        const small = price(dealOf({ ...one, machine: 0 })).value.metrics;
        const large = price(dealOf({ ...one, machine: 0 }, 8)).value.metrics;
        for (const name of [
          'npv',
          'npvPreTax',
          'annualBenefit',
          'operatingProfitChange',
          'investment',
          'release',
          'pvBenefits',
        ] as const)
          close(large[name].value, 8 * small[name].value!, 1e7);
        for (const name of ['irr', 'mirr', 'roi', 'paybackMonth', 'paybackExact', 'simplePayback'] as const) {
          if (small[name].value === null)
            expect(large[name]).toMatchObject({ value: null, reason: small[name].reason });
          else close(large[name].value, small[name].value, 1e3);
        }
      }),
      RUNS,
    );
  });

  test('does not depend on the order of its keys, to the last bit', () => {
    fc.assert(
      fc.property(facts, fc.integer(), (one, seed) => {
        const deal = dealOf(one);
        const other = {
          ...shuffled(deal, seed),
          drivers: shuffled(deal.drivers, seed),
          costs: shuffled(deal.costs!, seed),
        };
        const [a, b] = [price(deal).value, price(other).value];
        expect(b.values).toEqual(a.values);
        expect(b.metrics).toEqual(a.metrics);
      }),
      RUNS,
    );
  });

  test('is not changed by a driver that changes nothing', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const deal = dealOf(one);
        const idle = smallDeal({
          drivers:
            driver('idle', 'C-ENERGY', { inputs: '{E0: 900 kWh/yr, E1: 900 kWh/yr, P_e: 20 JPY/kWh}' }) +
            driver('still', 'D-DPO', { inputs: '{COGS: 900000 JPY/yr, DPO0: 40 day, DPO1: 40 day}' }),
        }).drivers;
        expect(price({ ...deal, drivers: { ...deal.drivers, ...idle } }).value.metrics).toEqual(
          price(deal).value.metrics,
        );
      }),
      RUNS,
    );
  });

  test('adds up: bridge to change, cash table to net cash, postings to the annual benefit, parts to NPV', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const { value } = price(dealOf(one));
        const size = 1e7;
        close(
          sumOf(
            value,
            value.bridge.steps.map(({ amount }) => amount),
          ),
          value.metrics.operatingProfitChange.value,
          size,
        );
        const parts = value.cashTable.filter(
          ({ role }) => !['benefitTotal', 'net', 'cumulative'].includes(role),
        );
        const net = value.cashTable.find(({ role }) => role === 'net')!;
        for (const [year, id] of net.amounts.entries())
          close(
            sumOf(
              value,
              parts.map(({ amounts }) => amounts[year]!),
            ),
            value.amounts[id]!.value,
            size,
          );
        const gains = value.postings.filter(
          ({ statement, role, counted }) => statement === 'PL' && role === 'gain' && counted,
        );
        close(
          sumOf(
            value,
            gains.map(({ amount }) => amount),
          ),
          value.metrics.annualBenefit.value,
          size,
        );
        const { pvBenefits, pvCosts, pvThird, npvPreTax } = value.metrics;
        close(pvBenefits.value! - pvCosts.value! + pvThird.value!, npvPreTax.value, size);
      }),
      RUNS,
    );
  });

  test('explains every number in words that read back to it', () => {
    fc.assert(
      fc.property(facts, (one) => {
        expect(complaintsOf(price(dealOf(one)).value)).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});

function sumOf({ amounts }: ValueCase, ids: readonly string[]): number {
  return ids.reduce((sum, id) => sum + amounts[id]!.value!, 0);
}

const ONES = ['a', 'b', 'c'] as const;
const NUMBERS = [0, 1, -1, 0.5, -0.25, 2, 3, 7.125, 1e-9, -40, 1e6, 0.3 - 0.1];

/** Formulas over three given numbers, a time, and the row itself a period before. */
const formulas = fc.letrec<{ expr: Expr; flag: Expr }>((tie) => {
  const e = tie('expr');
  const leaf = fc.constantFrom<Expr>(
    ...ONES.map((id): Expr => ({ op: 'cell', id })),
    { op: 'literal', value: 0 },
    { op: 'literal', value: 1 },
    prev('out'),
  );
  const two = (make: (x: Expr, y: Expr) => Expr) => fc.tuple(e, e).map(([x, y]) => make(x, y));
  const one = (make: (x: Expr) => Expr) => e.map(make);
  return {
    flag: fc.oneof(
      { depthSize: 'small' },
      fc
        .tuple(e, fc.constantFrom('<', '≤', '=', '≥', '>' as const), e)
        .map(([x, relation, y]) => compare(x, relation as '<', y)),
      fc.tuple(tie('flag'), tie('flag')).map(([x, y]) => and(x, y)),
      fc.tuple(tie('flag'), tie('flag')).map(([x, y]) => or(x, y)),
      tie('flag').map((x) => not(x)),
    ),
    expr: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      leaf,
      two(add),
      two(sub),
      two(mul),
      two(div),
      two(min),
      two(max),
      two(pow),
      one(neg),
      one(floor),
      one(sqrt),
      one(exp),
      e.map((x) => compound(x, 'time')),
      fc.tuple(e, e, e).map(([x, y, z]) => add(x, y, z)),
      fc.tuple(tie('flag'), e, e).map(([x, y, z]) => when(x, y, z)),
      fc.tuple(tie('flag'), e).map(([x, y]) => need(x, 'missing-input', y)),
    ),
  };
});

function sheetOf(expr: Expr, given: readonly number[]): Sheet {
  const sheet = new Sheet({ years: 2, currency: 'JPY', asOf: '2026-11-20' });
  const origin = { kind: 'stated', ref: 'deal.yaml#/x' } as const;
  const give = (id: string, unit: Readonly<Record<string, number>>, value: number): string =>
    sheet.give({
      id,
      unit,
      shape: 'one',
      label: { ja: id, en: id },
      role: 'count',
      rank: 'step',
      given: [value],
      origin,
    });
  for (const [index, id] of ONES.entries()) give(id, {}, given[index]!);
  give('time', { yr: 1 }, 2);
  sheet.add({ id: 'out', unit: '-', label: { ja: '結果', en: 'Result' }, shape: 'year', expr });
  return sheet;
}

describe('a random formula', () => {
  const numbers = fc.array(fc.constantFrom(...NUMBERS), { minLength: 3, maxLength: 3 });

  test('reads back from its words, in both languages', () => {
    fc.assert(
      fc.property(formulas.expr, numbers, (expr, given) => {
        const engine = startEngine(sheetOf(expr, given).cells, 2);
        const amounts = new Amounts(engine);
        amounts.addCells();
        expect(complaintsOf({ amounts: amounts.all } as ValueCase)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('gives the same bits alone and in a block of runs', () => {
    fc.assert(
      fc.property(formulas.expr, fc.array(numbers, { minLength: 1, maxLength: 5 }), (expr, runs) => {
        const engine = startEngine(sheetOf(expr, runs[0]!).cells, 2);
        const batch = startBatch(engine, ONES, ['out']);
        for (const [index, id] of ONES.entries())
          for (const [lane, given] of runs.entries()) batch.input(id)[lane] = given[index]!;
        batch.run();
        for (const [lane, given] of runs.entries()) {
          for (const [index, id] of ONES.entries()) engine.set(id, given[index]!);
          engine.rerun(engine.reach(ONES, ['out']));
          expect([0, 1, 2].map((t) => batch.result('out', t)[lane])).toEqual(engine.values('out'));
        }
      }),
      { numRuns: 400 },
    );
  });
});
