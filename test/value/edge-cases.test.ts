// Every edge case that the engine must survive (value-model 1.13), each with what it says.
import { describe, expect, test } from 'vitest';
import { complaintsOf } from '../support/prove-amounts.ts';
import { faultsOf, parseDeal, price } from '../support/read-deal.ts';
import { cost, driver, smallDeal } from '../support/small-deal.ts';

const saving = (inputs = '{p0: 1000 JPY/yr, p1: 600 JPY/yr}', more = 'risk: 0 %') =>
  driver('saving', 'C-INSURANCE', { inputs, more });
const project = cost('project', '900 JPY', 'timing: start');
const line = (key: string, value: number, unit: Readonly<Record<string, number>> = { JPY: 1, yr: -1 }) => ({
  key,
  label: { ja: key, en: key },
  value,
  unit,
  ref: `customers/kitahama/customer.yaml#/statements/${key}/value`,
});

describe('what the customer states', () => {
  test('no sales and no cost of sales: the days and the shares of them do not exist, the deal does', () => {
    const today = [
      line('sales', 0),
      line('cogs', 0),
      line('receivables', 10, { JPY: 1 }),
      line('inventories', 10, { JPY: 1 }),
    ];
    const { value } = price(smallDeal({ drivers: saving(), costs: project }), { today });
    for (const id of ['today.dso', 'today.dio', 'sanity.cogs']) {
      expect(value.amounts[id]).toMatchObject({ value: null, reason: 'zero-denominator' });
    }
    expect(value.metrics.npv.value).not.toBeNull();
    expect(complaintsOf(value)).toEqual([]);
  });

  test('no cost of sales: a driver of its days is worth nothing, and the other figures stand', () => {
    const stock = driver('stock', 'D-DIO', { inputs: '{COGS: 0 JPY/yr, DIO0: 50 day, DIO1: 40 day}' });
    const { metrics } = price(smallDeal({ drivers: saving() + stock, costs: project })).value;
    expect(metrics.release.value).toBe(0);
    expect(metrics.annualBenefit.value).toBe(400);
  });

  test('a loss today: no share of it, no bridge from it, no check against it', () => {
    const { value, faults } = price(smallDeal({ drivers: saving(), costs: project }), {
      today: [line('operatingProfit', -100)],
    });
    expect(value.bridge).toMatchObject({ start: null, ratio: null });
    expect(value.amounts.operatingProfitRatio).toMatchObject({ value: null, reason: 'zero-denominator' });
    expect(value.sanity.filter(({ line: name }) => name === 'operatingProfit')).toMatchObject([
      { exceeded: false },
    ]);
    expect(faults).toEqual([]);
    expect(value.amounts[value.bridge.after!]!.value).toBeCloseTo(300, 8);
  });

  test('its own loss under the rule without relief: the project pays no tax while the whole is at a loss', () => {
    const { metrics, values } = price(
      smallDeal({
        drivers: saving(),
        rest: 'horizon: 2\ntax: {rate: 30 %, lossRule: none, ownIncome: [-1000 JPY/yr, 0 JPY/yr]}',
      }),
    ).value;
    expect(values.tax!.map((tax) => Math.round(tax!))).toEqual([0, 0, 120]);
    expect(metrics.npv.value).not.toBeNull();
  });
});

describe('costs and benefits', () => {
  test('no investment: no rate of return and no return on it, paid back at once', () => {
    const { metrics } = price(smallDeal({ drivers: saving() })).value;
    expect(metrics.irr).toMatchObject({ value: null, reason: 'no-sign-change' });
    expect(metrics.roi).toMatchObject({ value: null, reason: 'zero-cost' });
    expect(metrics.simpleRoi).toMatchObject({ value: null, reason: 'zero-cost' });
    expect(metrics.paybackMonth.value).toBe(0);
  });

  test('a running cost over the benefit: no payback, no rate of return, and what would pay', () => {
    const fee = cost('fee', '900 JPY/yr', 'timing: recurring from month 1');
    const { metrics, scope, amounts } = price(smallDeal({ drivers: saving(), costs: fee })).value;
    expect(metrics.paybackMonth).toMatchObject({ value: null, reason: 'beyond-horizon' });
    expect(metrics.irr).toMatchObject({ value: null });
    expect(metrics.costOfDelay.value).toBeLessThan(0);
    expect(amounts[scope!.runningCost]!.value).toBeCloseTo(400, 6);
  });

  test('a benefit after the horizon is ignored', () => {
    const late = driver('late', 'C-IT', { inputs: '{f0: 500 JPY/yr, m: 61 month}' });
    const launch = driver('launch', 'D-TTM', {
      inputs: '{CM: 100 JPY/month, months: 2 month, month: 61 month}',
    });
    const deal = (drivers: string) => price(smallDeal({ drivers, costs: project })).value;
    expect(deal(late).metrics.pvBenefits.value).toBe(0);
    expect(deal(launch).metrics.pvBenefits.value).toBe(0);
    expect(deal(saving() + late + launch).metrics.npv.value).toBeCloseTo(
      deal(saving()).metrics.npv.value!,
      10,
    );
  });

  test('a horizon that is shorter than the ramp is told', () => {
    const { faults, value } = price(
      smallDeal({
        drivers: saving(),
        costs: project,
        adoption: '{shape: linear, lag: 6 month, ramp: 24 month}',
        rest: 'horizon: 2',
      }),
    );
    expect(faults.map(({ code }) => code)).toContain('value/short-horizon');
    expect(value.metrics.fullYear.value).toBe(2);
  });

  test.each([
    ['attribution', saving(undefined, 'risk: 0 %\nattribution: 0 %')],
    [
      'conversion of hours',
      driver('saving', 'C-LABOR', {
        inputs: '{H0: 1000 h/yr, H1: 800 h/yr, w: 3000 JPY/h, kappa: {value: 0 %, basis: assumption}}',
      }),
    ],
  ])('an effect with no %s is listed in words, worth nothing', (_, drivers) => {
    const { value } = price(smallDeal({ drivers, costs: project }));
    expect(value.effects[0]).toMatchObject({ driver: 'saving', qualitative: true });
    expect(value.metrics.annualBenefit.value).toBe(0);
    expect(price(smallDeal({ drivers: saving() })).value.effects[0]).not.toHaveProperty('qualitative');
  });

  test('a payback that reverses names the month of the reversal', () => {
    const { metrics } = price(
      smallDeal({
        drivers: saving(),
        costs: cost('start', '300 JPY', 'timing: start') + cost('repair', '700 JPY', 'timing: month 20'),
        rest: 'horizon: 4\ntax: {rate: 0 %}',
      }),
    ).value;
    expect(metrics.paybackMonth.value).toBe(9);
    expect(metrics.paybackReverses.value).toBe(1);
    expect(metrics.paybackReversalMonth.value).toBe(20);
  });

  test('a negative discount rate is allowed, down to −2 %', () => {
    const at = (rate: string) =>
      smallDeal({ drivers: saving(), costs: project, rest: `horizon: 3\ndiscountRate: ${rate}` });
    expect(price(at('-2 %')).value.metrics.npv.value).toBeGreaterThan(
      price(at('0 %')).value.metrics.npv.value!,
    );
    expect(faultsOf(at('-3 %'))).toMatchObject([{ code: 'value/out-of-range' }]);
  });
});

describe('numbers that are none', () => {
  test.each([
    'NaN JPY/yr',
    'Infinity JPY/yr',
    '1e999 JPY/yr',
    'many JPY/yr',
    '"" JPY/yr',
    '9,100,000,000,000,000 JPY/yr',
    '1000',
  ])('%s is refused where it is read', (text) => {
    expect(
      () =>
        saving(`{p0: '${text}', p1: 0 JPY/yr}`) &&
        smallDeal({ drivers: saving(`{p0: '${text}', p1: 0 JPY/yr}`) }),
    ).toThrow();
  });

  test('another currency blocks', () => {
    expect(faultsOf(smallDeal({ drivers: saving('{p0: 1000 EUR/yr, p1: 0 JPY/yr}') }))).toMatchObject([
      { code: 'value/currency-mismatch', severity: 'error', params: { found: 'EUR', expected: 'JPY' } },
    ]);
  });

  test('a year has 365 days, in a leap year too', () => {
    const stock = (start: string) => {
      const deal = smallDeal({
        drivers: driver('stock', 'D-DSO', { inputs: '{S: 36500 JPY/yr, DSO0: 50 day, DSO1: 49 day}' }),
      });
      return price({ ...deal, start }).value.metrics.release.value;
    };
    expect(stock('2028-01')).toBe(100);
    expect(stock('2027-01')).toBe(100);
  });

  test('no currency but an ISO code is read', () => {
    expect(() =>
      parseDeal(
        'title: x\noffering: x\nasOf: 2026-11-20\ncurrency: yen\nstart: 2027-04\nadoption: {shape: linear}\ndrivers: {}',
      ),
    ).toThrow();
  });
});
