// What would pay where a deal does not.
import { describe, expect, test } from 'vitest';
import { price } from '../support/read-deal.ts';
import { cost, driver, smallDeal } from '../support/small-deal.ts';

const ANNUITY = [1, 2, 3].reduce((sum, year) => sum + 1.1 ** -year, 0);

const deal = (machine: number, hours: number, fee: number) =>
  smallDeal({
    drivers: driver('saving', 'C-INSURANCE', { inputs: '{p0: 1000 JPY/yr, p1: 500 JPY/yr}' }),
    costs:
      cost('machine', `${machine} JPY`, 'timing: start') +
      cost('hours', `${hours} JPY`, 'timing: start') +
      cost('fee', `${fee} JPY/yr`, 'timing: recurring from month 1'),
    rest: 'horizon: 3\ndiscountRate: 10 %\ntax: {rate: 0 %}',
  });

describe('a smaller scope', () => {
  test('is not asked for where the deal pays', () => {
    expect(price(deal(500, 100, 100)).value.scope).toBeUndefined();
  });

  test('is the investment and the running cost at which NPV is zero', () => {
    const { value } = price(deal(1500, 300, 100));
    const { investment, runningCost } = value.scope!;
    expect(value.amounts[investment]!.value).toBeCloseTo(400 * ANNUITY, 6);
    expect(value.amounts[investment]!.origin).toMatchObject({
      kind: 'run',
      method: 'break-even',
      inputs: ['cost.hours', 'cost.machine'],
    });
    // Even for nothing a year, 500 a year do not bear 1,800.
    expect(value.amounts[runningCost]).toMatchObject({ value: null, reason: 'no-root' });
  });

  test('may be a lower running cost, or one cost less', () => {
    const { value } = price(deal(900, 300, 100));
    expect(value.amounts[value.scope!.runningCost]!.value).toBeCloseTo(500 - 1200 / ANNUITY, 6);
    const npv = (id: string) =>
      value.amounts[value.scope!.without.find(({ cost: name }) => name === id)!.npv]!.value;
    expect(npv('cost.machine')).toBeCloseTo(400 * ANNUITY - 300, 6);
    expect(npv('cost.fee')).toBeCloseTo(500 * ANNUITY - 1200, 6);
  });

  test('leaves the figures of the deal alone, and is there when only the running cost is too high', () => {
    const { value } = price(deal(0, 0, 600));
    expect(value.metrics.npv.value).toBeCloseTo(-100 * ANNUITY, 8);
    expect(value.amounts[value.scope!.runningCost]!.value).toBeCloseTo(500, 6);
    expect(value.amounts[value.scope!.investment]).toMatchObject({ value: null });
  });
});
