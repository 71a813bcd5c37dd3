// Deals and partners through the library's door: currencies, the workspace's own drivers, and where their faults are.
import { describe, expect, test } from 'vitest';
import { memoryFiles, priceDeal, pricePartner, Refused, readWorkspace } from '../src/index.ts';
import { formatAmount } from '../src/tree/index.ts';
import { SMALL } from './workspace/small.ts';

const deal = (currency: string, wage = `40 ${currency}/h`): string => `title: Line
offering: oven
asOf: 2026-11-20
currency: ${currency}
start: 2027-04
horizon: 3
adoption: {shape: linear}
drivers:
  labor:
    driver: C-CHANGEOVER
    usage: changeover
    risk: 0 %
    inputs: {n: 1000 event/yr, m0: 120 min/event, m1: 30 min/event, w: ${wage}}
costs:
  oven: {label: Oven, amount: "90,000 ${currency}", payer: vendor, timing: start, risk: 0 %}
  care: {label: Care, amount: "1,200.5 ${currency}/month", payer: vendor, timing: recurring from month 1, risk: 0 %}
`;

const DRIVER = `id: C-CHANGEOVER
name: {ja: 段取り替えの短縮, en: Faster changeovers}
dimension: C
kind: yearly
certainty: hard
pool: labor
metric: {label: {ja: 段取り時間, en: Minutes of a changeover}, before: m0, after: m1}
inputs:
  n: {label: {ja: 段取りの回数, en: Changeovers}, unit: event/yr}
  m0: {label: {ja: 段取り時間（現在）, en: Minutes today}, unit: min/event}
  m1: {label: {ja: 段取り時間（導入後）, en: Minutes after}, unit: min/event, after: m0}
  w: {label: {ja: 1時間の人件費, en: Cost of an hour}, unit: JPY/h}
  perHour: {label: {ja: 一時間の分, en: Minutes of an hour}, unit: min/h, default: 60 min/h}
formula: n * (m0 - m1) / perHour * w
postings:
  labour: {account: {ja: 労務費, en: Labour}, moves: falls, section: cogs}
`;

const PARTNER = `name: Dealer
asOf: 2026-11-20
currency: USD
goods: {name: Oven, sellPrice: 980 USD/unit, buyPrice: 686 USD/unit, unitsPerMonth: 14 unit/month, averageInventory: 10 unit}
`;

const workspace = async (changes: Readonly<Record<string, string>> = {}, currency = 'USD') =>
  readWorkspace(
    memoryFiles({
      ...SMALL,
      'customers/maruyama/customer.yaml': SMALL['customers/maruyama/customer.yaml']!.replace(
        '1.2億円',
        `1000000 ${currency}/yr`,
      ),
      'customers/maruyama/deals/line.yaml': deal('USD'),
      'drivers/changeover.yaml': DRIVER,
      'partners/dealer.yaml': PARTNER,
      ...changes,
    }),
  );

async function faultsOf(work: () => Promise<unknown>) {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refused) return error.diagnostics;
    throw error;
  }
  return [];
}

describe('a deal in another currency', () => {
  test.each([
    ['USD', '$60,000', '60,000ドル', '$0.1 million'],
    ['EUR', '€60,000', '60,000ユーロ', '€0.1 million'],
  ])('in %s prices, and prints as %s and %s', async (currency, english, japanese, scaled) => {
    const { workspace: one } = await workspace(
      { 'customers/maruyama/deals/line.yaml': deal(currency) },
      currency,
    );
    const value = priceDeal(one, 'maruyama/line');
    const benefit = value.amounts[value.metrics.annualBenefit.id]!;
    // 1,000 × 90 minutes at 40 an hour.
    expect(benefit).toMatchObject({ value: 60_000, unit: { [currency]: 1, yr: -1 } });
    expect(formatAmount(benefit, { digits: 0 }, 'en')).toBe(english);
    expect(formatAmount(benefit, { digits: 0 }, 'ja')).toBe(japanese);
    expect(formatAmount(benefit, { scale: 1_000_000, digits: 1 }, 'en')).toBe(scaled);
    expect(value.amounts[value.metrics.runningCost.id]).toMatchObject({ value: 14_406 });
    expect(value.structure.currency).toBe(currency);
    const yen = Object.values(value.amounts).filter(({ unit }) => 'JPY' in unit);
    expect(yen).toEqual([]);
  });

  test('mixed with yen is a fault at the number', async () => {
    const { workspace: one } = await workspace({
      'customers/maruyama/deals/line.yaml': deal('USD', '"4,000 円/h"'),
    });
    const faults = await faultsOf(async () => priceDeal(one, 'maruyama/line'));
    expect(faults).toMatchObject([
      {
        code: 'value/currency-mismatch',
        params: { found: 'JPY', expected: 'USD' },
        where: { ref: 'customers/maruyama/deals/line.yaml#/drivers/labor/inputs/w' },
      },
    ]);
  });
});

test('statements in another currency than the deal are a fault, said once', async () => {
  const { workspace: one } = await workspace({
    'customers/maruyama/customer.yaml': SMALL['customers/maruyama/customer.yaml']!,
  });
  expect(await faultsOf(async () => priceDeal(one, 'maruyama/line'))).toMatchObject([
    { code: 'value/currency-mismatch', params: { name: 'today.sales', found: 'JPY', expected: 'USD' } },
  ]);
});

describe("the workspace's own files", () => {
  test('a formula that is wrong is refused when the workspace is read, with its line', async () => {
    const broken = DRIVER.replace('(m0 - m1)', '(m0 - w)');
    const faults = await faultsOf(() => workspace({ 'drivers/changeover.yaml': broken }));
    expect(faults).toMatchObject([
      {
        code: 'value/formula-units',
        params: { column: 9, expected: 'min/event', found: 'JPY/h' },
        where: { file: 'drivers/changeover.yaml', line: 14 },
      },
    ]);
  });

  test('a partner is priced by the name of its file', async () => {
    const { workspace: one } = await workspace();
    const priced = pricePartner(one, 'dealer');
    expect(priced.figures.annualGrossProfit!.value).toBeCloseTo(49_392, 8);
    expect(formatAmount(priced.amounts['goods.annualGrossProfit']!, { digits: 0 }, 'en')).toBe('$49,392');
    expect(await faultsOf(async () => pricePartner(one, 'other'))).toMatchObject([
      { code: 'value/unknown-partner', params: { known: 'dealer' } },
    ]);
  });
});
