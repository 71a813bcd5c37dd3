// Example A (parts plant: scrap, rework, inspection, warranty) against figures computed by an independent script.
import { describe, expect, test } from 'vitest';
import type { ValueCase } from '../../src/value/index.ts';
import { price, readDeal } from '../support/read-deal.ts';

const { value, faults } = price(readDeal('quality-plant'), {
  today: [
    {
      key: 'operatingProfit',
      label: { ja: '営業利益', en: 'Operating profit' },
      value: 78_400_000,
      unit: { JPY: 1, yr: -1 },
      ref: 'customers/kitahama/customer.yaml#/today/operatingProfit',
    },
  ],
});

/** Six significant digits. */
function expectClose(actual: number | null | undefined, expected: number): void {
  expect(actual).not.toBeNull();
  expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1e-9, Math.abs(expected)));
}

const amount = (id: string): number | null | undefined => value.amounts[id]?.value;
const years = (id: string, from = 1): (number | null | undefined)[] =>
  Array.from({ length: 6 - from }, (_, index) => amount(`${id}@${index + from}`));

function expectAll(actual: readonly (number | null | undefined)[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  for (const [index, figure] of expected.entries()) expectClose(actual[index], figure);
}

describe('example A', () => {
  test('is priced without a fault', () => expect(faults).toEqual([]));

  test('gross effects after attribution and conversion of hours', () => {
    expectClose(amount('scrap.avoided'), 35346.9896147);
    expectClose(amount('scrap.materials.attributed'), 13608591.0017);
    expectClose(amount('rework.labour.attributed'), 11016000);
    expectClose(amount('rework.materials.attributed'), 900000);
    expectClose(amount('inspection.labour.attributed'), 5304000);
    expectClose(amount('warranty.warranty.attributed'), 10944000);
  });

  test('steady year, risk adjusted', () => {
    expectClose(amount('scrap.materials.steady'), 12247731.9015);
    expectClose(amount('rework.labour.steady'), 9363600);
    expectClose(amount('rework.materials.steady'), 765000);
    expectClose(amount('inspection.labour.steady'), 4243200);
    expectClose(amount('warranty.warranty.steady'), 8755200);
    expectClose(value.metrics.annualBenefit.value, 35374731.9015);
  });

  test('rows by year', () => {
    expectAll(years('adoption.mean'), [0.541666666667, 1, 1, 1, 1]);
    expectAll(years('benefit'), [19161313.1133, 35374731.9015, 35374731.9015, 35374731.9015, 35374731.9015]);
    expectAll(years('table.cost.service'), [-5400000, -5400000, -5400000, -5400000, -5400000]);
    expectAll(years('cost.equipment.charge'), [7200000, 8160000, 6528000, 5222400, 4177920]);
    expectAll(years('cost.software.charge'), [900000, 1200000, 1200000, 1200000, 1200000]);
    expectClose(amount('cost.equipment.book@5'), 16711680);
    expectClose(amount('cost.software.book@5'), 300000);
    expectAll(years('ebit'), [5661313.11331, 20614731.9015, 22246731.9015, 23552331.9015, 24596811.9015]);
    expectAll(
      years('tax', 0),
      [-1710000, 1698393.93399, 6184419.57045, 6674019.57045, 7065699.57045, 7379043.57045],
    );
    expectClose(amount('disposalTax@5'), -4203504);
    expectAll(
      years('cash', 0),
      [-57990000, 12062919.1793, 23790312.331, 23300712.331, 22909032.331, 29799192.331],
    );
    expectAll(
      years('cashPreTax', 0),
      [-59700000, 13761313.1133, 29974731.9015, 29974731.9015, 29974731.9015, 32974731.9015],
    );
  });

  test('decision metrics', () => {
    const { metrics } = value;
    expectClose(metrics.npv.value, 29192236.8538);
    expectClose(metrics.npvPreTax.value, 47009737.7091);
    expectClose(metrics.irr.value, 0.234747575952);
    expectClose(metrics.irrPreTax.value, 0.312573980624);
    expect(metrics.paybackMonth.value).toBe(36);
    expectClose(metrics.paybackExact.value, 35.4005622704);
    expect(metrics.paybackReverses.value).toBe(0);
    expect(metrics.paybackPreTaxMonth.value).toBe(31);
    expectClose(metrics.paybackPreTaxExact.value, 30.3909649118);
    expectClose(metrics.pvBenefits.value, 126228622.318);
    expectClose(metrics.pvCosts.value, 81260634.2002);
    expectClose(metrics.roi.value, 0.553379733749);
    expectClose(metrics.npvMonthly.value, 31869236.1999);
    expectClose(
      metrics.pvBenefits.value! - metrics.pvCosts.value! + metrics.pvThird.value!,
      metrics.npvPreTax.value!,
    );
  });

  test('the months add up to the years', () => {
    for (let year = 1; year <= 5; year++) {
      const months = Array.from(
        { length: 12 },
        (_, index) => amount(`cash.month@${12 * (year - 1) + 1 + index}`)!,
      );
      expectClose(
        months.reduce((a, b) => a + b, 0),
        amount(`cash@${year}`)!,
      );
    }
    expectClose(amount('cumulative.month@60'), amount('cumulative@5')!);
  });

  test('postings of the steady year', () => {
    const sums = sumByAccount(value);
    expectClose(sums.材料費, 13012731.9015);
    expectClose(sums.労務費, 13606800);
    expectClose(sums.製品保証費, 8755200);
    expectClose(sums['支払手数料（保守）'], -5400000);
  });

  test('pool of hours', () => {
    const labor = value.pools.find(({ name }) => name === 'labor:line-3')!;
    expect(amount(labor.baseline)).toBe(22600);
    expectClose(amount(labor.saved), 8000);
  });

  test('all 81 combinations', () => {
    expect(value.uncertainty).toMatchObject({ method: 'enumeration', count: 81 });
    const { npv, paybackExact } = value.uncertainty.percentiles;
    const figures = (set: typeof npv) => Object.values(set).map((id) => amount(id));
    expectAll(
      figures(npv),
      [
        12028653.8062, 17863083.0757, 20759066.1629, 29192236.8538, 34252139.2683, 40521390.6319,
        42677041.2747,
      ],
    );
    expectAll(
      figures(paybackExact),
      [
        30.7597240854, 31.8149295657, 33.6852985677, 35.4005622704, 38.8285512587, 40.4638555334,
        43.3339234273,
      ],
    );
    expectClose(value.metrics.npvMean.value, 27742651.3507);
    expectClose(amount('npv.deviation'), 9236839.85271);
    expectClose(value.metrics.npvLowest.value, -754848.484444);
    expectClose(value.metrics.npvHighest.value, 56021074.0371);
    expectClose(value.metrics.probabilityNpvNegative.value, 0.000771604938272);
  });

  test('tornado, largest swing first', () => {
    const bars = value.tornado.map(
      (bar) => [bar.input, amount(bar.low), amount(bar.high), amount(bar.swing)] as const,
    );
    const expected = [
      ['inputs.kappa', 17863083.0757, 40521390.6319, 22658307.5562],
      ['scrap.p1', 18366906.4953, 35634682.19, 17267775.6947],
      ['rework.r1', 20759066.1629, 34252139.2683, 13493073.1054],
      ['adoption.ramp', 26326228.4822, 31102909.1016, 4776680.61942],
    ] as const;
    expect(bars.map(([input]) => input)).toEqual(expected.map(([input]) => input));
    for (const [index, [, low, high, swing]] of expected.entries())
      expectAll(bars[index]!.slice(1) as number[], [low, high, swing]);
  });

  test('break-evens', () => {
    expectClose(amount('breakEven.inputs.kappa'), 0.0846528271107);
    expectClose(amount('breakEven.scrap.p1'), 0.0313678187873);
    expectClose(amount('breakEven.cost.service'), 15844834.4904);
    expectClose(amount('breakEven.cost.equipment'), 85942922.7733);
    expect(value.amounts['breakEven.rework.r1']).toMatchObject({ value: null, reason: 'no-root' });
  });

  test('the bridge adds up from today to the first full year', () => {
    const { bridge } = value;
    expect(bridge).toMatchObject({ start: 'today.operatingProfit', end: 'operatingProfitAfter', year: 2 });
    expect(bridge.steps.map(({ account }) => account.ja)).toEqual([
      '労務費',
      '材料費',
      '製品保証費',
      '支払手数料（保守）',
      '減価償却費',
    ]);
    const steps = bridge.steps.reduce((sum, step) => sum + amount(step.amount)!, 0);
    expectClose(steps, amount(bridge.change)!);
    expectClose(amount(bridge.end), 78_400_000 + 20614731.9015);
    expectClose(amount(bridge.range.low), 78_400_000 + amount('operatingProfitChange.p10')!);
    expectClose(amount(bridge.ratio!), 20614731.9015 / 78_400_000);
  });

  test('the cash table adds up in every column', () => {
    const rows = value.cashTable;
    for (let year = 0; year <= 5; year++) {
      const of = (role: string) =>
        rows.filter((row) => row.role === role).reduce((sum, row) => sum + amount(row.amounts[year]!)!, 0);
      const parts = ['benefit', 'running', 'investment', 'release', 'tax', 'disposal'].reduce(
        (sum, role) => sum + of(role),
        0,
      );
      expect(Math.abs(parts - of('net'))).toBeLessThan(1e-6);
    }
  });
});

/** Postings of profit and loss by account, except depreciation. */
function sumByAccount({ postings }: ValueCase): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const posting of postings)
    sums[posting.account.ja] = (sums[posting.account.ja] ?? 0) + amount(posting.amount)!;
  return sums;
}
