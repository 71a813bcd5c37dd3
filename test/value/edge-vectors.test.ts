// The edge vectors of the worked examples, through the same doors that a deal goes through.
import { describe, expect, test } from 'vitest';
import { mulberry32, triangular } from '../../src/value/monte-carlo.ts';
import { price } from '../support/read-deal.ts';
import { cost, driver, smallDeal } from '../support/small-deal.ts';

const UNTAXED = 'tax: {rate: 0 %}';

/** Six significant digits. */
function expectClose(actual: number | null | undefined, expected: number): void {
  expect(actual ?? null).not.toBeNull();
  expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1e-9, Math.abs(expected)));
}

test('EDGE-IRR-NONE: −100, −20, −5', () => {
  const { metrics, values } = price(
    smallDeal({
      costs:
        cost('a', '100 JPY', 'timing: start') +
        cost('b', '20 JPY', 'timing: month 12') +
        cost('c', '5 JPY', 'timing: month 24'),
      rest: `horizon: 2\n${UNTAXED}`,
    }),
  ).value;
  expect(values.cash).toEqual([-100, -20, -5]);
  expect(metrics.irr).toMatchObject({ value: null, reason: 'no-sign-change' });
  expect(metrics.paybackMonth).toMatchObject({ value: null, reason: 'beyond-horizon' });
});

test('EDGE-PAYBACK-REVERSES: back in month 4, gone again in month 6', () => {
  const bonus = [1, 2, 3, 4, 5]
    .map((month) =>
      driver(`bonus${month}`, 'D-TTM', {
        inputs: `{CM: 25 JPY/month, months: 1 month, month: ${month} month}`,
      }),
    )
    .join('');
  const { metrics, values } = price(
    smallDeal({
      drivers: driver('steady', 'C-INSURANCE', { inputs: '{p0: 120 JPY/yr, p1: 60 JPY/yr}' }) + bonus,
      costs: cost('start', '100 JPY', 'timing: start') + cost('repair', '85 JPY', 'timing: month 6'),
      rest: `horizon: 1\n${UNTAXED}`,
    }),
  ).value;
  for (const [month, flow] of [-100, 30, 30, 30, 30, 30, -80, 5, 5, 5, 5, 5, 5].entries())
    expectClose(values['cash.month']![month], flow);
  expect(metrics.paybackMonth.value).toBe(4);
  expectClose(metrics.paybackExact.value, 3.33333333333);
  expect(metrics.paybackReverses.value).toBe(1);
  expect(metrics.paybackReversalMonth.value).toBe(6);
});

test('EDGE-ZERO-REVENUE-DSO: no days of what was not sold', () => {
  const line = (key: string, value: number, unit: Readonly<Record<string, number>>) => ({
    key,
    label: { ja: key, en: key },
    value,
    unit,
    ref: `customers/kitahama/customer.yaml#/statements/${key}/value`,
  });
  const today = [line('sales', 0, { JPY: 1, yr: -1 }), line('receivables', 1_200_000, { JPY: 1 })];
  const { value } = price(smallDeal({}), { today });
  expect(value.amounts['today.dso']).toMatchObject({ value: null, reason: 'zero-denominator' });
  const sold = [line('sales', 6_547_085, { JPY: 1, yr: -1 }), line('receivables', 1_200_000, { JPY: 1 })];
  expectClose(price(smallDeal({}), { today: sold }).value.amounts['today.dso']!.value, 66.9);
});

test('EDGE-DEP-200DB-10Y: one yen left after ten years', () => {
  const { value } = price(
    smallDeal({
      costs: cost(
        'machine',
        '1,000,000 JPY',
        'timing: start\ntreatment: asset\ndepreciation: {method: DB200, life: 10}',
      ),
      rest: 'horizon: 10',
    }),
  );
  const { charges, books } = value.costs[0]!.depreciation!;
  const expected = [200000, 160000, 128000, 102400, 81920, 65536, 65536, 65536, 65536, 65535];
  for (const [index, charge] of expected.entries())
    expectClose(value.amounts[charges[index + 1]!]!.value, charge);
  expectClose(value.amounts[books.at(-1)!]!.value, 1);
});

describe('EDGE-TRIANGULAR and EDGE-MULBERRY32', () => {
  test('the inverse of a triangle of 10, 14, 26', () => {
    const expected = [10, 12.5298221281, 14, 16.2020410289, 21.61821954, 26];
    for (const [index, share] of [0, 0.1, 0.25, 0.5, 0.9, 1].entries()) {
      expectClose(triangular({ pessimistic: 10, mode: 14, optimistic: 26 }, share), expected[index]!);
    }
  });

  test('its mean, 16.67, and its PERT mean, 15.33, as draws and as combinations find them', () => {
    // One estimate and no tax: what is saved in the only year, a month's worth after another, is the input itself.
    const deal = (uncertainty: string) =>
      smallDeal({
        drivers: driver('saving', 'C-INSURANCE', {
          inputs: '{p0: {pessimistic: 10 JPY/yr, mode: 14 JPY/yr, optimistic: 26 JPY/yr}, p1: 0 JPY/yr}',
        }),
        rest: `horizon: 1\ndiscountRate: 0 %\n${UNTAXED}${uncertainty}`,
      });
    expectClose(price(deal('')).value.metrics.npvMean.value, 15.3333333333);
    const draws = price(deal('\nuncertainty: {method: monte-carlo, count: 40000}')).value.metrics.npvMean
      .value!;
    expect(Math.abs(draws / 16.6666666667 - 1)).toBeLessThan(0.005);
  });

  test('five numbers of seed 20260118', () => {
    const next = mulberry32(20260118);
    for (const expected of [0.564388756873, 0.169683398446, 0.540612312034, 0.533896461828, 0.247630866244])
      expectClose(next(), expected);
  });
});

test('EDGE-OVERLAP: 30 %, 20 % and 10 % of the same hours are 49.6 %, of separate ones 60 %', () => {
  const inputs = (after: number) =>
    `{H0: 100 h/yr, H1: ${after} h/yr, w: 10 JPY/h, kappa: {value: 100 %, basis: measured}}`;
  const deal = (overlap: string) =>
    smallDeal({
      drivers: [70, 80, 90]
        .map((after, index) =>
          driver(`labor${index}`, 'C-LABOR', { inputs: inputs(after), more: 'risk: 0 %\npool: labor:line' }),
        )
        .join(''),
      rest: `horizon: 3\npools: {labor:line: {overlap: ${overlap}}}`.replace('labor:line:', '"labor:line":'),
    });
  expectClose(price(deal('same')).value.metrics.annualBenefit.value, 0.496 * 1000);
  expectClose(price(deal('separate')).value.metrics.annualBenefit.value, 0.6 * 1000);
});

test('EDGE-BOTTLENECK-SCRAP: the same improvement, by demand and by capacity', () => {
  const scrap = driver('scrap', 'Q-SCRAP', {
    inputs: '{D: "100,000 unit/yr", p0: 5 %, p1: 3 %, v_p: 420 JPY/unit, s: 35 JPY/unit}',
  });
  const bottleneck = driver('bottleneck', 'Q-YIELD-BN', {
    inputs:
      '{N: "100,000 unit/yr", p0: 5 %, p1: 3 %, P: "1,000 JPY/unit", v_sell: 40 JPY/unit, s: 35 JPY/unit}',
  });
  expectClose(price(smallDeal({ drivers: scrap })).value.metrics.annualBenefit.value, 835594.139989);
  expectClose(price(smallDeal({ drivers: bottleneck })).value.metrics.annualBenefit.value, 1850000);
});

test('EDGE-MID-YEAR: −1,000 and three times 500 at 8 %', () => {
  const npv = (discounting: string) =>
    price(
      smallDeal({
        drivers: driver('saving', 'C-INSURANCE', { inputs: '{p0: 1000 JPY/yr, p1: 500 JPY/yr}' }),
        costs: cost('start', '1,000 JPY', 'timing: start'),
        rest: `horizon: 3\ndiscountRate: 8 %\n${UNTAXED}\ndiscounting: ${discounting}`,
      }),
    ).value.metrics.npv.value;
  expectClose(npv('end-of-year'), 288.548493624);
  expectClose(npv('mid-year'), 339.098875384);
});
