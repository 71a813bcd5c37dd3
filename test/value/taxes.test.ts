// Consumption tax that is lost, small assets, rounded charges, depreciation that moves, and the check of inventory days.
import { describe, expect, test } from 'vitest';
import { complaintsOf } from '../support/prove-amounts.ts';
import { faultsOf, price } from '../support/read-deal.ts';
import { cost, driver, smallDeal } from '../support/small-deal.ts';

const CUSTOMER = { ref: 'customers/kitahama/customer.yaml#/tax' };
const asset = (amount: string, more = 'depreciation: {method: SL-plain, life: 5}') =>
  cost('device', amount, `timing: start\ntreatment: asset\n${more}`);

describe('consumption tax', () => {
  const deal = (rest = '') =>
    smallDeal({
      drivers:
        driver('power', 'C-ENERGY', { inputs: '{E0: 100 kWh/yr, E1: 0 kWh/yr, P_e: 10 JPY/kWh}' }) +
        driver('premiums', 'C-INSURANCE', { inputs: '{p0: 500 JPY/yr, p1: 0 JPY/yr}' }),
      costs:
        cost('fee', '300 JPY/yr', 'timing: recurring from month 1') +
        cost('hours', '200 JPY', 'timing: start').replace('payer: vendor', 'payer: internal'),
      rest: `horizon: 3${rest}`,
    });

  test('costs and taxable savings take it where it is not deducted; wages and insurance do not', () => {
    const { value } = price(deal('\ntax: {inputTaxRecoverable: 0 %}'));
    expect(value.metrics.annualBenefit.value).toBeCloseTo(1000 * 1.1 + 500, 8);
    expect(value.metrics.runningCost.value).toBeCloseTo(330, 8);
    expect(value.metrics.investment.value).toBeCloseTo(200, 8);
    expect(complaintsOf(value)).toEqual([]);
    expect(value.amounts['table.consumptionTax.rate']!.origin).toMatchObject({
      kind: 'table',
      from: '2019-10-01',
    });
  });

  test('half of it where half is deducted, and the deal goes before the customer', () => {
    const half = price(deal(), { customerTax: { ...CUSTOMER, inputTaxRecoverable: 0.5 } }).value;
    expect(half.metrics.runningCost.value).toBeCloseTo(300 * 1.05, 8);
    const own = price(deal('\ntax: {inputTaxRecoverable: 100 %}'), {
      customerTax: { ...CUSTOMER, inputTaxRecoverable: 0 },
    });
    expect(own.value.metrics.runningCost.value).toBeCloseTo(300, 8);
  });

  test('without a word, and in another currency, nothing changes', () => {
    expect(price(deal()).value.values['inputTax.factor']).toBeUndefined();
    const said = price(deal(), { customerTax: { ...CUSTOMER, inputTaxRecoverable: 1 } }).value;
    expect(said.values).toEqual(price(deal()).value.values);
  });

  test('is ten percent now, eight before 2019-10-01', () => {
    const then = { ...deal('\ntax: {inputTaxRecoverable: 0 %}'), asOf: '2018-05-01' };
    expect(price(then).value.metrics.runningCost.value).toBeCloseTo(324, 8);
  });
});

describe('small assets', () => {
  const warnings = (costs: string, tax: object = {}, rest = 'horizon: 5') =>
    price(smallDeal({ costs, rest }), { customerTax: { ...CUSTOMER, ...tax } }).faults.filter(
      ({ code }) => code.includes('asset') || code.includes('pool'),
    );

  test.each([
    ['99,999 JPY', {}, 'small-asset-expense'],
    ['199,999 JPY', {}, 'small-asset-POOL-3'],
    ['399,999 JPY', { small: true, employees: 400 }, 'small-asset-immediate'],
    ['150,000 JPY', { small: true, employees: 400 }, 'small-asset-immediate'],
  ])('%s of %j: %s, as a warning', (amount, tax, treatment) => {
    expect(warnings(asset(amount), tax)).toMatchObject([
      { code: 'value/small-asset', severity: 'warning', params: { treatment } },
    ]);
  });

  test.each([
    ['200,000 JPY', {}],
    ['399,999 JPY', { small: true, employees: 401 }],
    ['399,999 JPY', { small: true }],
    ['399,999 JPY', { employees: 10 }],
    ['400,000 JPY', { small: true, employees: 10 }],
  ])('%s of %j: no hint', (amount, tax) => {
    expect(warnings(asset(amount), tax)).toEqual([]);
  });

  test('the limits of small companies are those of the day of service', () => {
    const before = price(
      { ...smallDeal({ costs: asset('350,000 JPY') }), start: '2026-03' },
      { customerTax: { ...CUSTOMER, small: true, employees: 10 } },
    );
    expect(before.faults.map(({ code }) => code)).not.toContain('value/small-asset');
    const five = price(
      { ...smallDeal({ costs: asset('250,000 JPY') }), start: '2026-03' },
      { customerTax: { ...CUSTOMER, small: true, employees: 500 } },
    );
    expect(five.faults.map(({ code }) => code)).toContain('value/small-asset');
  });

  test('are judged apiece, and with the tax in books that include it', () => {
    const many = asset('1,900,000 JPY', 'count: 10\ndepreciation: {method: SL-plain, life: 5}');
    expect(warnings(many)).toMatchObject([{ params: { treatment: 'small-asset-POOL-3', price: 190000 } }]);
    expect(warnings(many, { accounting: 'included' })).toEqual([]);
    const over = asset('3,900,000 JPY', 'count: 10\ndepreciation: {method: SL-plain, life: 5}');
    expect(warnings(over, { small: true, employees: 10 })).toMatchObject([
      { params: { cap: 3_000_000, whole: 3_900_000 } },
    ]);
  });

  test('a pool that holds a dear thing is told, one that holds small ones is not', () => {
    const pool = 'depreciation: {method: POOL-3, life: 3}';
    expect(warnings(asset('200,000 JPY', pool))).toMatchObject([{ code: 'value/pool-too-dear' }]);
    expect(warnings(asset('199,999 JPY', pool))).toEqual([]);
  });

  test('change no figure', () => {
    const deal = smallDeal({ costs: asset('150,000 JPY') });
    const tax = { customerTax: { ...CUSTOMER, small: true, employees: 10 } };
    expect(price(deal, tax).value.values).toEqual(price(deal).value.values);
  });
});

test('ceilYen rounds each charge up to a whole yen, and ends at the memo all the same', () => {
  const { value } = price(
    smallDeal({ costs: asset('1,000 JPY', 'depreciation: {method: SL-plain, life: 3, ceilYen: yes}') }),
  );
  expect(value.values['cost.device.charge']).toEqual([0, 334, 334, 331, 0, 0]);
  expect(value.values['cost.device.book']!.at(-1)).toBe(1);
  expect(complaintsOf(value)).toEqual([]);
});

describe('a deferred investment with a life', () => {
  const deal = (life: string) =>
    smallDeal({
      drivers: driver('later', 'C-CAPEX-DEFER', {
        inputs: `{I: 1200 JPY, m1: 12 month, m2: 24 month${life}}`,
      }),
      rest: 'horizon: 5\ntax: {rate: 30 %}',
    });

  test('moves its depreciation: 1,200 over two years, saved in years 2 and 3, charged in 3 and 4', () => {
    const { value } = price(deal(', life: 2 yr'));
    expect(value.values['deferral.shift']!.map((year) => Math.round(year! * 1e6) / 1e6)).toEqual([
      0, 0, 600, 0, -600, 0,
    ]);
    expect(value.values.ebit!.map((year) => Math.round(year!))).toEqual([0, 0, 600, 0, -600, 0]);
    expect(value.values.tax!.map((year) => Math.round(year!))).toEqual([0, 0, 180, 0, -180, 0]);
    expect(complaintsOf(value)).toEqual([]);
  });

  test('without one, moves cash alone', () => {
    const { value } = price(deal(''));
    expect(value.values.ebit).toEqual([0, 0, 0, 0, 0, 0]);
    expect(value.values['deferral.shift']).toBeUndefined();
  });
});

describe('days of inventory', () => {
  const cut = (after: string) =>
    smallDeal({
      drivers: driver('stock', 'D-DIO', { inputs: `{COGS: 36500 JPY/yr, DIO0: 50 day, DIO1: ${after}}` }),
    });

  test('cut by more than 40 % ask for a second look', () => {
    expect(price(cut('29 day')).faults).toMatchObject([
      {
        code: 'value/sanity',
        severity: 'warning',
        params: { line: 'inventory-days', share: '42%', limit: '40%' },
      },
    ]);
    expect(price(cut('30 day')).faults).toEqual([]);
    expect(faultsOf(cut('30 day'))).toEqual([]);
  });
});
