// What is refused, where it points, and what it offers instead.
import { describe, expect, test } from 'vitest';
import { wordDiagnostic } from '../../src/diagnostic/word.ts';
import type { Deal } from '../../src/model/deal.ts';
import { faultsOf, price, readDeal } from '../support/read-deal.ts';
import { cost, driver, smallDeal } from '../support/small-deal.ts';

const REF = 'customers/kitahama/deals/line.yaml#';
const SCRAP = 'D: "100,000 unit/yr", p0: 5 %, p1: 3 %, v_p: 420 JPY/unit, s: 35 JPY/unit';

/** Code, place inside the deal, and some parameters of every fault. */
function told(deal: Deal, ...names: readonly string[]): unknown[] {
  return faultsOf(deal).map(({ code, where, params }) => [
    code,
    where?.ref?.replace(REF, ''),
    ...names.map((name) => params[name]),
  ]);
}

const scrap = (inputs: string, more?: string): Deal =>
  smallDeal({ drivers: driver('scrap', 'Q-SCRAP', { inputs: `{${inputs}}`, ...(more && { more }) }) });

describe('drivers', () => {
  test('an unknown driver, with the nearest names', () => {
    const deal = smallDeal({ drivers: driver('scrap', 'Q-SCRAPS', { inputs: '{}' }) });
    expect(told(deal, 'name', 'nearest')).toEqual([
      ['value/unknown-driver', '/drivers/scrap/driver', 'Q-SCRAPS', 'Q-SCRAP'],
    ]);
  });
  test('an unknown usage', () => {
    const deal = smallDeal({
      drivers: driver('scrap', 'Q-SCRAP', { inputs: `{${SCRAP}}` }).replace(
        'usage: sampling',
        'usage: samplin',
      ),
    });
    expect(told(deal, 'nearest')).toEqual([['value/unknown-usage', '/drivers/scrap/usage', 'sampling']]);
  });
  test('an unknown and a missing input', () => {
    expect(told(scrap(SCRAP.replace('v_p', 'vp')), 'name', 'nearest')).toEqual([
      ['value/unknown-input', '/drivers/scrap/inputs/vp', 'vp', 'v_p'],
    ]);
    expect(told(scrap(SCRAP.replace(', s: 35 JPY/unit', '')), 'name', 'unit')).toEqual([
      ['value/missing-input', '/drivers/scrap/inputs', 's', 'JPY/unit'],
    ]);
  });
  test('an alternative stated by half', () => {
    const deal = smallDeal({
      drivers: driver('stops', 'Q-DOWNTIME', { inputs: '{T0: 9 h/yr, T1: 5 h/yr, x: 50 unit/h}' }),
    });
    expect(told(deal, 'name')).toEqual([['value/missing-input', '/drivers/stops/inputs', 'm_u']]);
  });
  test('an unknown shared input', () => {
    const deal = smallDeal({
      inputs: 'goodUnits: 5 unit/yr',
      drivers: driver('scrap', 'Q-SCRAP', { inputs: `{${SCRAP.replace('"100,000 unit/yr"', 'goodUnit')}}` }),
    });
    expect(told(deal, 'name', 'nearest')).toContainEqual([
      'value/unknown-input-name',
      '/drivers/scrap/inputs/D',
      'goodUnit',
      'goodUnits',
    ]);
  });
  test('an unknown posting', () => {
    expect(told(scrap(SCRAP, 'risk: 0 %\naccounts: {labour: Wages}'), 'name', 'known')).toEqual([
      ['value/unknown-account', '/drivers/scrap/accounts/labour', 'labour', 'materials'],
    ]);
  });
  test('a name that the calculation keeps', () => {
    expect(told(smallDeal({ drivers: driver('npv', 'Q-SCRAP', { inputs: `{${SCRAP}}` }) }))).toEqual([
      ['value/reserved-name', '/drivers/npv'],
    ]);
  });
});

describe('numbers', () => {
  test('hours where yen belong', () => {
    const deal = scrap(SCRAP.replace('420 JPY/unit', '420 h/unit'));
    expect(told(deal, 'found', 'expected')).toEqual([
      ['value/unit-mismatch', '/drivers/scrap/inputs/v_p', 'h/unit', 'JPY/unit'],
    ]);
    const { message } = wordDiagnostic(faultsOf(deal)[0]!, 'en');
    expect(message).toContain('h/unit');
    expect(message).toContain('JPY/unit');
  });
  test('a shared input in the wrong place names that place', () => {
    const deal = smallDeal({
      inputs: 'wage: 3,400 JPY/h',
      drivers: driver('scrap', 'Q-SCRAP', { inputs: `{${SCRAP.replace('420 JPY/unit', 'wage')}}` }),
    });
    expect(told(deal, 'found', 'expected')).toEqual([
      ['value/unit-mismatch', '/drivers/scrap/inputs/v_p', 'JPY/h', 'JPY/unit'],
    ]);
  });
  test('another currency', () => {
    expect(told(scrap(SCRAP.replace('420 JPY/unit', '4 USD/unit')), 'found', 'expected')).toEqual([
      ['value/currency-mismatch', '/drivers/scrap/inputs/v_p', 'USD', 'JPY'],
    ]);
  });
  test('shares outside 0..1, risk over 0.9', () => {
    expect(told(scrap(SCRAP.replace('5 %', '105 %')))).toEqual([
      ['value/out-of-range', '/drivers/scrap/inputs/p0'],
    ]);
    expect(told(scrap(SCRAP, 'risk: 95 %'))).toEqual([['value/out-of-range', '/drivers/scrap/risk']]);
    expect(told(scrap(SCRAP, 'risk: 0 %\nattribution: 120 %'))).toEqual([
      ['value/out-of-range', '/drivers/scrap/attribution'],
    ]);
  });
  test('an estimate out of order, either way round', () => {
    expect(told(scrap(SCRAP.replace('3 %', '{pessimistic: 2 %, mode: 3 %, optimistic: 1 %}')))).toEqual([
      ['value/estimate-order', '/drivers/scrap/inputs/p1'],
    ]);
    expect(told(scrap(SCRAP.replace('3 %', '{pessimistic: 4 %, mode: 3 %, optimistic: 1 %}')))).toEqual([]);
  });
  test('hours without a reason to become money', () => {
    const inputs = '{H0: 100 h/yr, H1: 80 h/yr, w: 3000 JPY/h, kappa: 60 %}';
    expect(told(smallDeal({ drivers: driver('hours', 'C-LABOR', { inputs }) }))).toEqual([
      ['value/kappa-basis', '/drivers/hours/inputs/kappa'],
    ]);
  });
  test('adoption that falls', () => {
    const deal = smallDeal({ adoption: '{shape: table, years: [80 %, 60 %, 100 %]}' });
    expect(told(deal, 'year')).toEqual([['value/adoption-falls', '/adoption/years/1', 2]]);
  });
  test('a horizon out of range', () =>
    expect(told({ ...smallDeal({}), horizon: 11 })).toEqual([['value/horizon-range', '/horizon']]));
  test('nine estimates', () => {
    const estimate = '{pessimistic: 1 JPY, mode: 2 JPY, optimistic: 3 JPY}';
    const costs = Array.from({ length: 9 }, (_, index) =>
      cost(`c${index}`, '2 JPY', 'timing: start').replace('"2 JPY"', estimate),
    ).join('');
    expect(told(smallDeal({ costs }), 'count', 'most')).toEqual([
      ['value/too-many-estimates', '/inputs', 9, 8],
    ]);
  });
});

describe('double counting', () => {
  const labor = (key: string, id: string, pool: string, inputs: string) =>
    driver(key, id, { inputs, more: `risk: 0 %\npool: ${pool}` });
  const HOURS = '{H0: 100 h/yr, H1: 80 h/yr, w: 3000 JPY/h, kappa: {value: 60 %, basis: measured}}';
  const OVERTIME = '{h0: 100 h/yr, h1: 80 h/yr, w: 3000 JPY/h}';

  test('a forbidden pair on the same line, not on another', () => {
    const pair = (a: string, b: string) =>
      smallDeal({ drivers: labor('hours', 'C-LABOR', a, HOURS) + labor('extra', 'C-OVERTIME', b, OVERTIME) });
    expect(told(pair('labor:shop', 'labor:shop'), 'first', 'second')).toEqual([
      ['value/forbidden-pair', '/drivers/extra/driver', 'hours', 'extra'],
    ]);
    expect(told(pair('labor:shop', 'labor:office'))).toEqual([]);
  });
  test('more than there is', () => {
    const drivers = labor('a', 'C-LABOR', 'labor:shop', HOURS) + labor('b', 'C-LABOR', 'labor:shop', HOURS);
    expect(told(smallDeal({ drivers, rest: 'pools: {labor:shop: {baseline: 150 h/yr}}' }))).toEqual([
      ['value/pool-over-baseline', '/drivers/a/pool'],
    ]);
    const harm = scrap(SCRAP.replace('p1: 3 %', 'p1: 0 %'));
    expect(faultsOf(harm).map(({ code, severity }) => [code, severity])).toEqual([
      ['value/pool-over-half', 'warning'],
    ]);
  });
});

describe('costs and time', () => {
  test('assets need a known depreciation', () => {
    const asset = (more: string) =>
      smallDeal({ costs: cost('machine', '1,000,000 JPY', `timing: start\ntreatment: asset\n${more}`) });
    expect(told(asset(''))).toEqual([['value/depreciation-missing', '/costs/machine']]);
    expect(told(asset('depreciation: {method: DB200, life: 25}'))).toEqual([
      ['value/unknown-life', '/costs/machine/depreciation/life'],
    ]);
    expect(told(asset('depreciation: {method: SL-JP, life: 12, monthsInFirstYear: 13}'))).toEqual([
      ['value/month-range', '/costs/machine/depreciation/monthsInFirstYear'],
    ]);
  });
  test('what recurs is no asset', () => {
    expect(
      told(smallDeal({ costs: cost('fee', '100 JPY/yr', 'timing: recurring\ntreatment: asset') })),
    ).toEqual([['value/asset-recurring', '/costs/fee/treatment']]);
  });
  test('own income a year for every year', () => {
    const deal = smallDeal({ rest: 'horizon: 5\ntax: {lossRule: none, ownIncome: [1 JPY/yr, 2 JPY/yr]}' });
    expect(told(deal, 'expected', 'found')).toEqual([['value/list-length', '/tax/ownIncome', 5, 2]]);
  });
  test('a cost after the horizon is left out with a warning', () => {
    const { faults, value } = price(smallDeal({ costs: cost('late', '100 JPY', 'timing: month 70') }));
    expect(faults.map(({ code, severity }) => [code, severity])).toEqual([
      ['value/cost-after-horizon', 'warning'],
    ]);
    expect(value.metrics.investment.value).toBe(0);
  });
  test('an input that nothing reads', () => {
    const deal = {
      ...readDeal('quality-plant'),
      inputs: { ...readDeal('quality-plant').inputs, ...smallDeal({ inputs: 'spare: 5 unit/yr' }).inputs },
    };
    expect(price(deal).faults.map(({ code }) => code)).toEqual(['value/unused-input']);
  });
});

test('all faults of a deal come together', () => {
  const deal = scrap(SCRAP.replace('v_p', 'vp').replace('5 %', '150 %'), 'risk: 95 %');
  expect(faultsOf(deal).length).toBeGreaterThan(0);
  expect(() => price(deal)).toThrow(/value\/unknown-input/);
});
