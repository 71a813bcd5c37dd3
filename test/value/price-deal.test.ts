// Laws that every priced deal obeys, and conventions on small deals computed by hand.
import { describe, expect, test } from 'vitest';
import type { Deal } from '../../src/model/deal.ts';
import { complaintsOf } from '../support/prove-amounts.ts';
import { price, readDeal } from '../support/read-deal.ts';
import { cost, driver, smallDeal } from '../support/small-deal.ts';

const exampleA = (): Deal => readDeal('quality-plant');
const metrics = (deal: Deal) => price(deal).value.metrics;
const saving = (inputs = '{p0: 500 JPY/yr, p1: 0 JPY/yr}', more = 'risk: 0 %') =>
  driver('saving', 'C-INSURANCE', { inputs, more });

function reversed<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).reverse()) as T;
}

describe('laws', () => {
  test('the order of drivers, costs and inputs changes no bit', () => {
    const deal = exampleA();
    const other = {
      ...deal,
      drivers: reversed(deal.drivers),
      costs: reversed(deal.costs!),
      inputs: reversed(deal.inputs!),
    };
    const [a, b] = [price(deal).value, price(other).value];
    expect(b.metrics).toEqual(a.metrics);
    expect(b.values).toEqual(a.values);
  });

  test('assumptions stand as they are written, group by group', () => {
    const drivers = driver('zeta', 'C-INSURANCE', {
      inputs: '{p1: 100 JPY/yr, p0: base}',
      more: 'risk: 5 %\nattribution: 80 %',
    });
    const more = 'timing: start\ntreatment: asset\ndisposal: 5 JPY';
    const write = (months: string) =>
      `${more}\ndepreciation: {method: SL-JP, life: 5, monthsInFirstYear: ${months}}`;
    const deal = smallDeal({
      inputs: 'zone: 1 JPY/yr\nbase: 500 JPY/yr\n',
      drivers: drivers + driver('alpha', 'C-INSURANCE', { inputs: '{p1: 10 JPY/yr, p0: 20 JPY/yr}' }),
      costs: cost('oven', '100 JPY', write('6')) + cost('belt', '200 JPY', write('6')),
      rest: 'horizon: 5\ndiscountRate: 6 %/yr',
    });
    const given = {
      key: 'sales',
      value: 9,
      unit: { JPY: 1, yr: -1 },
      ref: 'customer.yaml#/statements/sales/value',
    };
    const words = {
      label: { ja: '売上', en: 'Sales' },
      period: { ja: '', en: '' },
      basis: 'measured',
    } as const;
    const today = [
      { ...given, ...words },
      { ...given, ...words, key: 'cogs', ref: 'customer.yaml#/statements/cogs/value' },
    ];
    const stated = price(deal, { today }).value.assumptions.filter((row) => row.stated);
    expect(stated.map(({ id }) => id)).toEqual([
      ...['today.sales', 'today.cogs', 'inputs.zone', 'inputs.base'],
      ...['zeta.risk', 'zeta.attribution', 'zeta.p1', 'alpha.risk', 'alpha.p1', 'alpha.p0'],
      ...['cost.oven', 'cost.oven.firstMonths', 'cost.oven.disposal', 'cost.oven.risk'],
      ...['cost.belt', 'cost.belt.firstMonths', 'cost.belt.disposal', 'cost.belt.risk'],
      ...['horizon', 'discountRate'],
    ]);
  });

  test('a driver that changes nothing is worth nothing', () => {
    const deal = exampleA();
    const idle = smallDeal({
      drivers: driver('idle', 'C-INSURANCE', { inputs: '{p0: 5 JPY/yr, p1: 5 JPY/yr}' }),
    }).drivers;
    expect(metrics({ ...deal, drivers: { ...deal.drivers, ...idle } })).toEqual(metrics(deal));
  });

  test('the input is unchanged, and two runs give the same', () => {
    const deal = exampleA();
    const before = structuredClone(deal);
    const first = price(deal).value;
    expect(deal).toEqual(before);
    expect(price(deal).value).toEqual(first);
  });

  test('three times the money is three times the value', () => {
    const deal = (factor: number) =>
      smallDeal({
        drivers: saving(`{p0: ${500 * factor} JPY/yr, p1: 0 JPY/yr}`),
        costs: cost('project', `${1000 * factor} JPY`, 'timing: start'),
        rest: 'horizon: 3',
      });
    const [one, three] = [metrics(deal(1)), metrics(deal(3))];
    expect(three.npv.value).toBeCloseTo(3 * one.npv.value!, 8);
    expect(three.irr.value).toBeCloseTo(one.irr.value!, 10);
    expect(three.paybackExact.value).toBeCloseTo(one.paybackExact.value!, 10);
  });

  test('postings of profit and loss add up to the annual benefit', () => {
    const { value } = price(exampleA());
    const gains = value.postings.filter(
      ({ statement, role, counted }) => statement === 'PL' && role === 'gain' && counted,
    );
    expect(gains.reduce((sum, { amount }) => sum + value.amounts[amount]!.value!, 0)).toBeCloseTo(
      value.metrics.annualBenefit.value!,
      5,
    );
  });

  test('every id that the case holds is an amount', () => {
    const { value } = price(exampleA());
    const ids = [
      ...Object.values(value.metrics).map(({ id }) => id),
      ...value.postings.map(({ amount }) => amount),
      ...value.effects.flatMap(({ before, after, amount }) => [before, after, amount]),
      ...value.costs.flatMap((item) => [
        item.stated,
        item.amount,
        item.risk,
        ...item.years,
        ...(item.depreciation?.charges ?? []),
        ...(item.depreciation?.books ?? []),
      ]),
      ...value.cashTable.flatMap(({ amounts }) => amounts),
      ...Object.values(value.cumulative).flat(),
      ...value.tornado.flatMap(({ input, pessimistic, optimistic, low, high, swing }) => [
        input,
        pessimistic,
        optimistic,
        low,
        high,
        swing,
      ]),
      ...value.breakEvens.flatMap(({ input, amount }) => [input, amount]),
      ...value.assumptions.flatMap((row) => [
        row.value,
        ...(row.pessimistic ? [row.pessimistic, row.optimistic!] : []),
      ]),
      ...value.pools.flatMap(({ baseline, saved, share }) => [baseline, saved, share]),
      value.bridge.end,
      value.bridge.change,
      value.bridge.gains,
      value.bridge.costs,
      value.bridge.range.low,
      value.bridge.range.high,
      ...value.bridge.steps.flatMap(({ amount, causes }) => [
        amount,
        ...causes.flatMap(({ before, after }) => (before ? [before, after!] : [])),
      ]),
    ];
    expect(ids.filter((id) => !value.amounts[id])).toEqual([]);
  });
});

describe('conventions', () => {
  const deal = (discounting: string) =>
    smallDeal({
      drivers: saving(),
      costs: cost('project', '1,000 JPY', 'timing: start'),
      rest: `horizon: 3\ntax: {rate: 0 %}\ndiscounting: ${discounting}`,
    });

  test('end of year, mid-year and monthly', () => {
    expect(metrics(deal('end-of-year')).npv.value).toBeCloseTo(288.548493624, 8);
    expect(metrics(deal('mid-year')).npv.value).toBeCloseTo(339.098875384, 8);
    const monthly = Array.from({ length: 36 }, (_, index) => 500 / 12 / 1.08 ** ((index + 1) / 12)).reduce(
      (a, b) => a + b,
      -1000,
    );
    expect(metrics(deal('monthly')).npv.value).toBeCloseTo(monthly, 8);
    for (const convention of ['end-of-year', 'mid-year', 'monthly']) {
      const { value } = price(deal(convention));
      const { pvBenefits, pvCosts, pvThird, npvPreTax } = value.metrics;
      expect(pvBenefits.value! - pvCosts.value! + pvThird.value!).toBeCloseTo(npvPreTax.value!, 8);
      expect(complaintsOf(value)).toEqual([]);
    }
  });

  test('mid-year leaves the disposal at the horizon', () => {
    const costs = cost(
      'machine',
      '1,000 JPY',
      'timing: start\ntreatment: asset\ndepreciation: {method: SL-plain, life: 5}\ndisposal: 200 JPY',
    );
    const found = metrics(
      smallDeal({ costs, drivers: saving(), rest: 'horizon: 2\ntax: {rate: 0 %}\ndiscounting: mid-year' }),
    );
    expect(found.npv.value).toBeCloseTo(-1000 + 500 / 1.08 ** 0.5 + 500 / 1.08 ** 1.5 + 200 / 1.08 ** 2, 8);
  });

  test('releases come as adoption rises, and go back at the horizon', () => {
    const drivers = driver('days', 'D-DSO', {
      inputs: '{S: 365 JPY/yr, DSO0: 60 day, DSO1: 50 day}',
      more: 'risk: 10 %',
    });
    const rest = 'horizon: 2\ntax: {rate: 0 %}';
    const { value } = price(
      smallDeal({ drivers, adoption: '{shape: linear, lag: 6 month, ramp: 12 month}', rest }),
    );
    expect([0, 1, 2].map((year) => value.amounts[`cash@${year}`]!.value)).toEqual(
      [0, 4.5, -4.5].map((flow) => expect.closeTo(flow, 9)),
    );
    const kept = metrics(
      smallDeal({
        drivers,
        adoption: '{shape: linear, lag: 6 month, ramp: 12 month}',
        rest: `${rest}\nnwcTerminal: keep`,
      }),
    );
    expect(kept.npv.value).toBeCloseTo(4.5 / 1.08 + 4.5 / 1.08 ** 2, 9);
    expect(value.metrics.npvOtherTerminal.value).toBeCloseTo(kept.npv.value!, 9);
    expect(value.metrics.annualBenefit.value).toBe(0);
  });

  test('by table: constant inside a year, releases in twelve equal parts', () => {
    const drivers = `${saving()}${driver('days', 'D-DSO', { inputs: '{S: 365 JPY/yr, DSO0: 60 day, DSO1: 50 day}' })}`;
    const { value } = price(
      smallDeal({
        drivers,
        adoption: '{shape: table, years: [50 %, 100 %]}',
        rest: 'horizon: 3\ntax: {rate: 0 %}',
      }),
    );
    expect([1, 2, 3].map((year) => value.amounts[`benefit@${year}`]!.value)).toEqual(
      [250, 500, 500].map((flow) => expect.closeTo(flow, 9)),
    );
    expect(value.amounts['release.month@7']!.value).toBeCloseTo(5 / 12, 9);
    expect([1, 2].map((year) => value.amounts[`release@${year}`]!.value)).toEqual(
      [5, 5].map((flow) => expect.closeTo(flow, 9)),
    );
    expect(value.metrics.fullYear.value).toBe(2);
    expect(complaintsOf(value)).toEqual([]);
  });

  test('an S-curve (Bass) reaches a third in five years, and says so', () => {
    const { value, faults } = price(
      smallDeal({ drivers: saving(), adoption: '{shape: s-curve, p: 0.03 -, q: 0.38 -}' }),
    );
    expect(value.amounts['adoption@60']!.value).toBeCloseTo(0.331199, 6);
    expect(faults.map(({ code }) => code)).toContain('value/short-horizon');
    expect(value.metrics.fullYear.value).toBe(5);
    expect(complaintsOf(value)).toEqual([]);
  });

  test('growth counts from the second year, and risk raises costs', () => {
    const drivers = saving('{p0: 100 JPY/yr, p1: 0 JPY/yr}', 'risk: 0 %\ngrowth: 10 %');
    const costs = cost('fee', '40 JPY/yr', 'timing: recurring from month 1\ngrowth: 5 %').replace(
      'risk: 0 %',
      'risk: 25 %',
    );
    const { value } = price(smallDeal({ drivers, costs, rest: 'horizon: 3\ntax: {rate: 0 %}' }));
    const expected = [100 - 50, 110 - 52.5, 121 - 55.125];
    for (const [index, flow] of expected.entries())
      expect(value.amounts[`cash@${index + 1}`]!.value).toBeCloseTo(flow, 9);
    expect(value.metrics.annualBenefit.value).toBeCloseTo(100, 9);
    expect(value.metrics.runningCost.value).toBeCloseTo(50, 9);
    expect(complaintsOf(value)).toEqual([]);
  });

  test('a quotation binds: it has no risk of its own', () => {
    const quoted = smallDeal({
      drivers: saving(),
      costs:
        'machine:\n  label: machine\n  amount: 100 JPY\n  payer: vendor\n  timing: start\n  basis: quote\n',
    });
    const { value, faults } = price(quoted);
    expect(value.amounts[value.costs[0]!.risk]).toMatchObject({ id: 'table.riskByBasis.quote', value: 0 });
    expect(faults.map(({ code }) => code)).not.toContain('value/risk-defaulted');
    // An effect is as sure as its weakest input.
    const inputs = '{p0: {value: 500 JPY/yr, basis: quote}, p1: {value: 0 JPY/yr, basis: measured}}';
    const mixed = price(smallDeal({ drivers: saving(inputs, 'note: x') })).value;
    expect(mixed.amounts['table.riskByBasis.measured']).toBeDefined();
  });

  test('harms are raised by their risk', () => {
    const found = metrics(smallDeal({ drivers: saving('{p0: 100 JPY/yr, p1: 300 JPY/yr}', 'risk: 20 %') }));
    expect(found.annualBenefit.value).toBeCloseTo(-240, 9);
  });

  test('kinds: from a month on, once in a month, and a deferral', () => {
    const drivers = [
      driver('old', 'C-IT', { inputs: '{f0: 120 JPY/yr, m: 7 month}' }),
      driver('launch', 'D-TTM', { inputs: '{CM: 20 JPY/month, months: 3 month, m: 15 month}' }),
      driver('later', 'C-CAPEX-DEFER', { inputs: '{I: 1000 JPY, m1: 6 month, m2: 30 month}' }),
    ].join('');
    const { value } = price(smallDeal({ drivers, rest: 'horizon: 2\ntax: {rate: 0 %}' }));
    const after = 1000 / 1.08 ** 0.5;
    expect([1, 2].map((year) => value.amounts[`cash@${year}`]!.value)).toEqual(
      [60 + 1000, 120 + 60 - after].map((flow) => expect.closeTo(flow, 9)),
    );
    expect(value.metrics.annualBenefit.value).toBeCloseTo(120, 9);
    expect(complaintsOf(value)).toEqual([]);
  });

  test('recurring by the month, until a month', () => {
    const costs = cost('parallel', '10 JPY/month', 'timing: recurring from month 4 to month 15');
    const { value } = price(smallDeal({ costs, rest: 'horizon: 2\ntax: {rate: 0 %}' }));
    expect([1, 2].map((year) => value.amounts[`cash@${year}`]!.value)).toEqual(
      [-90, -30].map((flow) => expect.closeTo(flow, 9)),
    );
    expect(value.metrics.runningCost.value).toBeCloseTo(120, 9);
  });

  test('savings on the same hours multiply', () => {
    const hours = (key: string, after: number) =>
      driver(key, 'C-LABOR', {
        inputs: `{H0: 1000 h/yr, H1: ${after} h/yr, w: 10 JPY/h, kappa: {value: 100 %, basis: measured}}`,
        more: 'risk: 0 %\npool: labor:shop',
      });
    const drivers = hours('a', 700) + hours('b', 800) + hours('c', 900);
    const rest = 'horizon: 2\npools: {labor:shop: {overlap: same}}';
    expect(metrics(smallDeal({ drivers, rest })).annualBenefit.value).toBeCloseTo(4960, 8);
    expect(
      metrics(smallDeal({ drivers, rest: 'horizon: 2\npools: {labor:shop: {baseline: "3000 h/yr"}}' }))
        .annualBenefit.value,
    ).toBeCloseTo(6000, 8);
  });
});

describe('edges', () => {
  test('no cost: no rate of return, paid back at once', () => {
    const found = metrics(smallDeal({ drivers: saving() }));
    expect(found.irr).toMatchObject({ value: null, reason: 'no-sign-change' });
    expect(found.roi).toMatchObject({ value: null, reason: 'zero-cost' });
    expect(found.paybackMonth.value).toBe(0);
    expect(found.paybackExact.value).toBe(0);
  });
  test('running cost over benefit: no payback', () => {
    const costs = cost('fee', '900 JPY/yr', 'timing: recurring');
    const found = metrics(smallDeal({ drivers: saving(), costs, rest: 'horizon: 2' }));
    expect(found.paybackExact).toMatchObject({ value: null, reason: 'beyond-horizon' });
    expect(found.simplePayback).toMatchObject({ value: null, reason: 'beyond-horizon' });
    expect(found.irr).toMatchObject({ value: null, reason: 'no-sign-change' });
    expect(found.mirr).toMatchObject({ value: null, reason: 'no-sign-change' });
    expect(found.npv.value).toBeLessThan(0);
  });
  test('nothing at all', () => {
    const { value } = price(smallDeal({}));
    expect(value.metrics.npv.value).toBe(0);
    expect(value.metrics.probabilityNpvNegative.value).toBe(0);
    expect(complaintsOf(value)).toEqual([]);
  });
  test('a zero baseline: the metric exists, the effect is none', () => {
    const { value } = price(
      smallDeal({
        drivers: driver('idx', 'C-PURCHASE', { inputs: '{B: 100 JPY/yr, d0: 0 -, d1: 0 -}' }),
        costs: cost('project', '10 JPY', 'timing: start'),
      }),
    );
    expect(value.metrics.annualBenefit).toMatchObject({ value: null, reason: 'zero-denominator' });
    expect(value.metrics.npv).toMatchObject({ value: null, reason: 'zero-denominator' });
    expect(complaintsOf(value)).toEqual([]);
  });
  test('soft effects and effects without a usage stand beside the metrics', () => {
    const soft = saving().replace('usage: sampling', 'usage: sampling\n  certainty: soft');
    const unlinked = saving().replace('  usage: sampling\n', '');
    for (const drivers of [soft, unlinked]) {
      const { value, faults } = price(smallDeal({ drivers }));
      expect(value.metrics.annualBenefit.value).toBe(0);
      expect(value.effects[0]).toMatchObject({ counted: false });
      expect(value.amounts[value.effects[0]!.amount]!.value).toBe(500);
      expect(faults.map(({ code }) => code)).toEqual(drivers === unlinked ? ['value/no-usage'] : []);
    }
  });
  test('a negative discount rate, and a loss today', () => {
    const today = [
      {
        key: 'operatingProfit',
        label: { ja: '営業利益', en: 'Operating profit' },
        value: -100,
        unit: { JPY: 1, yr: -1 },
        ref: 'customer.yaml#/today',
      },
    ];
    const { value } = price(
      smallDeal({
        drivers: saving(),
        costs: cost('project', '900 JPY', 'timing: start'),
        rest: 'horizon: 2\ndiscountRate: -1 %',
      }),
      { today },
    );
    expect(value.metrics.npv.value).toBeGreaterThan(0);
    expect(value.bridge).toMatchObject({ start: null, ratio: null, end: 'operatingProfitChange' });
  });
  test('dollars', () => {
    const deal = smallDeal({
      drivers: saving('{p0: 500 USD/yr, p1: 0 USD/yr}'),
      costs: cost('project', '1,000 USD', 'timing: start'),
      rest: 'horizon: 3',
    });
    const { value } = price({ ...deal, currency: 'USD' });
    expect(value.amounts.npv!.unit).toEqual({ USD: 1 });
    expect(complaintsOf(value)).toEqual([]);
  });
});
