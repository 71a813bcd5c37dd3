// The next-best alternative (EVE): price ceiling, value share, and what a deal must say about it.
import { describe, expect, test } from 'vitest';
import { complaintsOf } from '../support/prove-amounts.ts';
import { faultsOf, price } from '../support/read-deal.ts';
import { cost, driver, smallDeal } from '../support/small-deal.ts';

const ALTERNATIVE = `
alternative:
  name: {ja: 他社の検査機, en: Another camera}
  kind: competitor
  price:
    device: {label: {ja: 機器, en: Device}, amount: 1000 JPY, timing: start}
  positive:
    saving: {label: {ja: 保険料, en: Premiums}, driver: saving}
    support: {label: {ja: 支援, en: Support}, amount: 10 JPY/month, timing: recurring from month 1}
  negative:
    training: {label: {ja: 教育, en: Training}, amount: 200 JPY, timing: start}
`;

const deal = ({ alternative = ALTERNATIVE, more = '', fee = '1,500 JPY' } = {}) =>
  smallDeal({
    drivers: driver('saving', 'C-INSURANCE', { inputs: '{p0: 1000 JPY/yr, p1: 600 JPY/yr}' }),
    costs:
      cost('device', fee, 'timing: start') +
      cost('hours', '300 JPY', 'timing: start').replace('payer: vendor', 'payer: internal'),
    rest: `horizon: 3\ndiscountRate: 10 %${more}${alternative}`,
  });

/** 1 for three years at 10 %. */
const ANNUITY = 1 / 1.1 + 1 / 1.1 ** 2 + 1 / 1.1 ** 3;

describe('the next-best alternative', () => {
  test('sets the ceiling: its price, plus what is better, less what is worse, all as present values', () => {
    const { value, faults } = price(deal());
    const amount = (id: string): number => value.amounts[id]!.value!;
    const {
      reference,
      positive,
      negative,
      differentiation,
      ceiling,
      price: paid,
      share,
    } = value.alternative!;
    expect(amount(reference)).toBeCloseTo(1000, 8);
    expect(amount(positive)).toBeCloseTo(400 * ANNUITY + 120 * ANNUITY, 8);
    expect(amount(negative)).toBeCloseTo(200, 8);
    expect(amount(ceiling)).toBeCloseTo(1000 + 520 * ANNUITY - 200, 8);
    // The customer's own hours are no price of ours.
    expect(amount(paid)).toBeCloseTo(1500, 8);
    expect(amount(share)).toBeCloseTo(1 - 500 / amount(differentiation), 10);
    expect(faults).toEqual([]);
    expect(complaintsOf(value)).toEqual([]);
  });

  test('is discounted by month where the deal is', () => {
    const { value } = price(deal({ more: '\ndiscounting: monthly' }));
    const factors = Array.from({ length: 36 }, (_, index) => 1.1 ** (-(index + 1) / 12));
    const sum = factors.reduce((total, factor) => total + factor, 0);
    expect(value.amounts[value.alternative!.positive]!.value).toBeCloseTo((520 / 12) * sum, 8);
  });

  test('changes no other figure of the deal', () => {
    expect(price(deal()).value.metrics).toEqual(price(deal({ alternative: '' })).value.metrics);
    expect(price(deal({ alternative: '' })).value.alternative).toBeUndefined();
  });

  test('warns when the customer keeps too little', () => {
    expect(price(deal({ fee: '2,000 JPY' })).faults).toMatchObject([
      { code: 'value/low-value-share', severity: 'warning', params: { share: '8.52%', limit: '30%' } },
    ]);
  });

  test('has no share where nothing sets the offer apart', () => {
    const { value, faults } = price(deal({ alternative: ALTERNATIVE.replace('200 JPY', '9000 JPY') }));
    expect(value.amounts[value.alternative!.share]).toMatchObject({
      value: null,
      reason: 'zero-denominator',
    });
    expect(faults).toMatchObject([{ code: 'value/no-differentiation' }]);
  });

  test('must name what is worse, and why it is nothing', () => {
    const zero = ALTERNATIVE.replace('200 JPY', '0 JPY');
    const noted = zero.replace('amount: 0 JPY', 'note: same screens, amount: 0 JPY');
    const none = ALTERNATIVE.replace(/negative:[\s\S]*/, 'negative: {}\n');
    expect(faultsOf(deal({ alternative: zero }))).toMatchObject([
      { code: 'value/alternative-negative', params: { name: 'training' } },
    ]);
    expect(faultsOf(deal({ alternative: noted }))).toEqual([]);
    expect(faultsOf(deal({ alternative: none }))).toMatchObject([{ code: 'value/alternative-negative' }]);
    const free = ALTERNATIVE.replace(/price:\n.*\n/, 'price: {}\n');
    expect(faultsOf(deal({ alternative: free }))).toMatchObject([{ code: 'value/alternative-price' }]);
    expect(faultsOf(deal({ alternative: free.replace('competitor', 'nothing') }))).toMatchObject([
      { code: 'value/low-value-share' },
    ]);
    const unknown = ALTERNATIVE.replace('driver: saving', 'driver: other');
    expect(faultsOf(deal({ alternative: unknown }))).toMatchObject([{ code: 'value/alternative-driver' }]);
  });
});
