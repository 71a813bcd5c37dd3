// Depreciation by the Japanese methods on small assets, by hand.
import { describe, expect, test } from 'vitest';
import { price } from '../support/read-deal.ts';
import { cost, smallDeal } from '../support/small-deal.ts';

function charges(amount: string, more: string, years: number): number[] {
  const { value } = price(
    smallDeal({ costs: cost('machine', amount, `treatment: asset\n${more}`), rest: `horizon: ${years}` }),
  );
  return value.costs[0]!.depreciation!.charges.slice(1).map((id) => value.amounts[id]!.value!);
}

const closeTo = (actual: readonly number[], expected: readonly number[]): void => {
  expect(actual.length).toBe(expected.length);
  for (const [index, figure] of expected.entries()) expect(actual[index]).toBeCloseTo(figure, 6);
};

describe('depreciation', () => {
  test('the months of the first year and the disposal say whose they are', () => {
    const more = 'timing: start\ntreatment: asset\ndisposal: 5 JPY';
    const facts = `${more}\ndepreciation: {method: SL-JP, life: 5, monthsInFirstYear: 6}`;
    const costs = cost('oven', '100 JPY', facts) + cost('belt', '200 JPY', facts);
    const { assumptions } = price(smallDeal({ costs })).value;
    const own = assumptions.filter(({ id }) => /firstMonths|disposal/.test(id));
    expect(own.map(({ label, usedBy }) => [label.en, label.ja, usedBy])).toEqual([
      ['Months in service in the first year: oven', 'ovenの初年度の償却月数', ['oven']],
      ['Disposal value: oven', 'ovenの処分額', ['oven']],
      ['Months in service in the first year: belt', 'beltの初年度の償却月数', ['belt']],
      ['Disposal value: belt', 'beltの処分額', ['belt']],
    ]);
    expect(
      assumptions.filter(({ stated, group, usedBy }) => stated && group === 'cost' && usedBy.length === 0),
    ).toEqual([]);
  });
  test('200 % declining balance over ten years, one yen left', () => {
    const found = charges('1,000,000 JPY', 'timing: start\ndepreciation: {method: DB200, life: 10}', 10);
    closeTo(found, [200000, 160000, 128000, 102400, 81920, 65536, 65536, 65536, 65536, 65535]);
  });
  test('the guarantee test uses the charge before proration', () => {
    // 4 years: 500,000 × 6/12; then 375,000; 187,500; 93,750 < 124,990 switches to 187,500 × 1.000.
    const found = charges(
      '1,000,000 JPY',
      'timing: start\ndepreciation: {method: DB200, life: 4, monthsInFirstYear: 6}',
      5,
    );
    closeTo(found, [250000, 375000, 187500, 187499, 0]);
  });
  test('straight line with the three-decimal rate, one yen left', () => {
    closeTo(
      charges('600,000 JPY', 'timing: start\ndepreciation: {method: SL-JP, life: 6}', 7),
      [100200, 100200, 100200, 100200, 100200, 98999, 0],
    );
  });
  test('plain straight line', () =>
    closeTo(
      charges('600,000 JPY', 'timing: start\ndepreciation: {method: SL-plain, life: 3}', 4),
      [200000, 200000, 199999, 0],
    ));
  test('pool of small assets, a third a year', () => {
    closeTo(
      charges(
        '180,000 JPY',
        'timing: start\ndepreciation: {method: POOL-3, life: 3, monthsInFirstYear: 2}',
        4,
      ),
      [60000, 60000, 60000, 0],
    );
  });
  test('bought in a later month: from the year of that month, for the months left', () => {
    closeTo(
      charges('1,200,000 JPY', 'timing: month 18\ndepreciation: {method: SL-plain, life: 4}', 4),
      [0, 175000, 300000, 300000],
    );
  });
});
