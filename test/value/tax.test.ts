// The three loss rules on small deals, by hand: 100 of expense at the decision, 60 of benefit a year, tax of 30 %.
import { describe, expect, test } from 'vitest';
import { complaintsOf } from '../support/prove-amounts.ts';
import { price } from '../support/read-deal.ts';
import { cost, driver, smallDeal } from '../support/small-deal.ts';

function taxes(
  tax: string,
  { horizon = 3, costs = cost('project', '100 JPY', 'timing: start') } = {},
): number[] {
  const drivers = driver('saving', 'C-INSURANCE', { inputs: '{p0: 60 JPY/yr, p1: 0 JPY/yr}' });
  const { value } = price(smallDeal({ drivers, costs, rest: `horizon: ${horizon}\ntax: ${tax}` }));
  expect(complaintsOf(value)).toEqual([]);
  return Array.from({ length: horizon + 1 }, (_, year) =>
    Number(value.amounts[`taxPaid@${year}`]!.value!.toFixed(9)),
  );
}

describe('loss rules', () => {
  test('offset: the group pays tax anyway', () =>
    expect(taxes('{rate: 30 %, lossRule: offset}')).toEqual([-30, 18, 18, 18]));
  test('none: gains are taxed, losses earn nothing', () =>
    expect(taxes('{rate: 30 %, lossRule: none}')).toEqual([0, 18, 18, 18]));
  test('carryforward: the loss of 100 is used by 60, 40', () => {
    expect(taxes('{rate: 30 %, lossRule: carryforward}')).toEqual([0, 0, 6, 18]);
  });
  test('carryforward, half of the income at most: 30, 30, 30', () => {
    expect(taxes('{rate: 30 %, lossRule: carryforward, carryforwardCap: 50 %}')).toEqual([0, 9, 9, 9]);
  });
  test('none, with an own loss of 40 a year: 20 of the 60 are taxed', () => {
    expect(taxes('{rate: 30 %, lossRule: none, ownIncome: -40 JPY/yr}')).toEqual([0, 6, 6, 6]);
  });
  test('carryforward with own income: with minus without', () => {
    // Own income 50, 50, −30: without 15, 15, 0. With: 110, 110, 30 less 100 brought forward: 10, 110, 30.
    expect(
      taxes('{rate: 30 %, lossRule: carryforward, ownIncome: [50 JPY/yr, 50 JPY/yr, -30 JPY/yr]}'),
    ).toEqual([0, -12, 18, 9]);
  });
  test('the loss on a disposal relieves only what is taxed', () => {
    const costs = cost(
      'machine',
      '90 JPY',
      'timing: start\ntreatment: asset\ndepreciation: {method: SL-plain, life: 9}\ndisposal: 0 JPY',
    );
    // Charges of 10; book value 60 at the end of year 3. 50 is taxed a year; in year 3, 50 − 60 is no income.
    expect(taxes('{rate: 30 %, lossRule: none}', { costs })).toEqual([0, 15, 15, 0]);
    expect(taxes('{rate: 30 %, lossRule: offset}', { costs })).toEqual([0, 15, 15, -3]);
  });
});
