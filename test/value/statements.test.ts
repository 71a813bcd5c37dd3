// Statements before and after: every side balances for any deal, lines add up, and fiscal years hold the months that fall in them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deal } from '../../src/model/deal.ts';
import { checkBalance } from '../../src/value/check-balance.ts';
import type { StatedLine, StatementLine, ValueCase } from '../../src/value/index.ts';
import { complaintsOf } from '../support/prove-amounts.ts';
import { faultsOf, price, readDeal } from '../support/read-deal.ts';
import { cost, driver, smallDeal } from '../support/small-deal.ts';

const stated = (key: string, line: string, value: number, statement: 'PL' | 'BS' = 'PL'): StatedLine => ({
  key,
  line,
  statement,
  label: { ja: key, en: key },
  value,
  unit: statement === 'PL' ? { JPY: 1, yr: -1 } : { JPY: 1 },
  ref: `customers/kitahama/customer.yaml#/statements/${key}/value`,
  period: { ja: '2026年3月期', en: 'year to March 2026' },
});
const PL = [
  stated('sales', 'sales', 1_872_000_000),
  stated('cogs', 'cogs', 1_496_400_000),
  stated('sga', 'sga', 297_200_000),
  stated('operatingProfit', 'operating-profit', 78_400_000),
];
const BS = [
  stated('totalAssets', 'total-assets', 1_288_000_000, 'BS'),
  stated('totalLiabilities', 'total-liabilities', 742_800_000, 'BS'),
  stated('netAssets', 'net-assets', 545_200_000, 'BS'),
];

const lineOf = ({ statements }: ValueCase, key: string): StatementLine =>
  [...statements.pl, ...statements.bs, ...statements.cf].find((line) => line.key === key)!;
const amounts = (value: ValueCase, ids: readonly string[] | null) =>
  ids!.map((id) => value.amounts[id]!.value!);
const change = (value: ValueCase, key: string) => amounts(value, lineOf(value, key).change);

function expectBalanced(value: ValueCase): void {
  const near = (a: number, b: number) =>
    expect(Math.abs(a - b)).toBeLessThanOrEqual(0.01 + 1e-9 * Math.abs(a));
  const [assets, claims, cash, flow] = ['bs.assets', 'bs.claims', 'bs.cash', 'cf.net'].map((key) =>
    change(value, key),
  );
  assets!.forEach((amount, year) => {
    near(amount, claims![year]!);
    near(cash![year]! - (cash![year - 1] ?? 0), flow![year]!);
  });
  const parts = (statement: 'pl' | 'bs' | 'cf', prefix: string) =>
    value.statements[statement].filter(({ key, role }) => role === 'part' && key.startsWith(prefix));
  for (const [statement, key] of [
    ['pl', 'pl.cogs'],
    ['pl', 'pl.sga'],
    ['bs', 'bs.fixed'],
  ] as const) {
    const sums = parts(statement, `${key}.`).map((line) => amounts(value, line.change));
    change(value, key).forEach((total, year) => {
      near(
        sums.reduce((sum, row) => sum + row[year]!, 0),
        total,
      );
    });
  }
}

describe('example A', () => {
  const { value } = price(readDeal('quality-plant'), { today: [...PL, ...BS], fiscalYearEnd: 3 });

  test('balances, reads back in words, and reaches the headline', () => {
    expectBalanced(value);
    expect(complaintsOf(value)).toEqual([]);
    const operating = lineOf(value, 'pl.operating');
    const { change: full, after } = operating.fullYear;
    expect(value.amounts[full]!.value).toBeCloseTo(value.metrics.operatingProfitChange.value!, 4);
    expect(value.amounts[after!]!.value).toBeCloseTo(
      78_400_000 + value.metrics.operatingProfitChange.value!,
      4,
    );
    expect(change(value, 'bs.cash').at(-1)).toBeCloseTo(value.amounts['cumulative@5']!.value!, 4);
  });

  test('by hand: year 2 of the plant', () => {
    expect(change(value, 'pl.sales')[2]).toBe(0);
    expect(change(value, 'pl.operating')[2]).toBeCloseTo(20_614_731.9015, 3);
    expect(change(value, 'pl.tax')[2]).toBeCloseTo(0.3 * 20_614_731.9015, 3);
    expect(change(value, 'bs.fixed')[2]).toBeCloseTo(54_000_000 - 8_100_000 - 9_360_000, 3);
    // Disposal: 3.0 million for a book value of 17,011,680; the loss stands below operating profit.
    expect(change(value, 'bs.fixed')[5]).toBe(0);
    expect(change(value, 'pl.extraordinary')[5]).toBeCloseTo(3_000_000 - 17_011_680, 3);
    expect(change(value, 'cf.investing')[5]).toBeCloseTo(3_000_000, 3);
  });

  test('takes the names and the sums of the customer', () => {
    expect(lineOf(value, 'pl.cogs')).toMatchObject({ before: 'today.cogs', label: { ja: 'cogs' } });
    const gross = lineOf(value, 'pl.gross');
    expect(value.amounts[gross.before!]!.value).toBe(375_600_000);
    const after = amounts(value, lineOf(value, 'bs.assets').after);
    const claims = amounts(value, lineOf(value, 'bs.claims').after);
    after.forEach((amount, year) => {
      expect(amount).toBeCloseTo(claims[year]!, 2);
    });
  });

  test('years of evaluation that are fiscal years keep their amounts', () => {
    expect(value.statements.fiscalYears.map(({ end, months }) => [end, months])).toEqual([
      ['2027-03', 1],
      ['2028-03', 12],
      ['2029-03', 12],
      ['2030-03', 12],
      ['2031-03', 12],
      ['2032-03', 12],
    ]);
    const { fiscal, change: years } = lineOf(value, 'pl.operating');
    expect(fiscal!.change).toEqual(years);
  });
});

describe('other fiscal years', () => {
  const deal = readDeal('quality-plant');
  const { value } = price(deal, { today: [...PL, ...BS], fiscalYearEnd: 12 });

  test('hold the months that fall in them, and all of them together the whole', () => {
    const years = value.statements.fiscalYears;
    expect(years.map(({ label, from, to }) => [label.ja, from, to])).toEqual([
      ['2027年12月期', 0, 9],
      ['2028年12月期', 10, 21],
      ['2029年12月期', 22, 33],
      ['2030年12月期', 34, 45],
      ['2031年12月期', 46, 57],
      ['2032年12月期', 58, 60],
    ]);
    expect(complaintsOf(value)).toEqual([]);
    for (const line of [...value.statements.pl, ...value.statements.cf]) {
      const sum = (ids: readonly string[]) => amounts(value, ids).reduce((total, one) => total + one, 0);
      const whole = sum(line.change);
      expect(Math.abs(sum(line.fiscal!.change) - whole), line.key).toBeLessThanOrEqual(
        0.01 + 1e-9 * Math.abs(whole),
      );
    }
    for (const key of ['bs.cash', 'bs.assets', 'bs.retained']) {
      const line = lineOf(value, key);
      const last = (ids: readonly string[]) => amounts(value, ids).at(-1)!;
      expect(Math.abs(last(line.fiscal!.change) - last(line.change)), key).toBeLessThanOrEqual(0.01);
    }
    const [assets, claims] = ['bs.assets', 'bs.claims'].map((key) =>
      amounts(value, lineOf(value, key).fiscal!.change),
    );
    assets!.forEach((amount, year) => {
      expect(Math.abs(amount - claims![year]!)).toBeLessThanOrEqual(0.01);
    });
  });

  test('a project that starts in February has two months in its first year to March', () => {
    const { statements } = price({ ...deal, start: '2027-02' }, { fiscalYearEnd: 3 }).value;
    expect(statements.fiscalYears[0]).toMatchObject({ end: '2027-03', from: 0, to: 2 });
  });
});

const money = fc.integer({ min: 0, max: 900 });
const randomDeal = fc.record({
  saving: money,
  share: fc.integer({ min: 0, max: 100 }),
  days: fc.integer({ min: 0, max: 40 }),
  stock: fc.boolean(),
  machine: money,
  life: fc.constantFrom(3, 5, 8, 10),
  method: fc.constantFrom('DB200', 'SL-JP', 'SL-plain', 'POOL-3'),
  sold: fc.constantFrom('', 'disposal: 0 JPY', 'disposal: 30 JPY'),
  month: fc.integer({ min: 0, max: 24 }),
  fee: money,
  expense: money,
  ramp: fc.integer({ min: 0, max: 18 }),
  years: fc.integer({ min: 2, max: 6 }),
  rule: fc.constantFrom('offset', 'carryforward', 'none'),
  terminal: fc.constantFrom('reverse', 'keep'),
  section: fc.constantFrom('cogs', 'sga'),
  end: fc.integer({ min: 1, max: 12 }),
});

type Random = typeof randomDeal extends fc.Arbitrary<infer T> ? T : never;

function dealOf(random: Random): Deal {
  const { method } = random;
  const life = method === 'POOL-3' ? 3 : random.life;
  const timing = random.month === 0 ? 'start' : `month ${random.month}`;
  return smallDeal({
    adoption: `{shape: linear, ramp: ${random.ramp} month}`,
    drivers: [
      driver('saving', 'C-INSURANCE', { inputs: `{p0: ${random.saving + 10} JPY/yr, p1: 10 JPY/yr}` }),
      driver('stock', 'D-DIO', {
        inputs: `{COGS: 3650 JPY/yr, DIO0: 60 day, DIO1: ${60 - random.days} day, phi: ${random.stock ? 100 : 60} %, sigma: ${random.share} %/yr}`,
      }),
      driver('terms', 'D-DPO', { inputs: `{COGS: 3650 JPY/yr, DPO0: 30 day, DPO1: 35 day}` }),
    ].join(''),
    costs: [
      cost(
        'machine',
        `${random.machine + 1} JPY`,
        `timing: ${timing}\ntreatment: asset\nsection: ${random.section}\ndepreciation: {method: ${method}, life: ${life}}\n${random.sold}`,
      ),
      cost('fee', `${random.fee} JPY/yr`, `timing: recurring from month 3\nsection: ${random.section}`),
      cost('setup', `${random.expense} JPY`, 'timing: start'),
    ].join(''),
    rest: `horizon: ${random.years}\nnwcTerminal: ${random.terminal}\ntax: {rate: 30 %, lossRule: ${random.rule}}`,
  });
}

describe('laws', () => {
  test('statements balance for random deals, by year and by fiscal year', () => {
    fc.assert(
      fc.property(randomDeal, (random) => {
        const { value } = price(dealOf(random), { fiscalYearEnd: random.end });
        expectBalanced(value);
        const [assets, claims] = ['bs.assets', 'bs.claims'].map((key) =>
          amounts(value, lineOf(value, key).fiscal!.change),
        );
        assets!.forEach((amount, year) => {
          expect(Math.abs(amount - claims![year]!)).toBeLessThanOrEqual(0.01);
        });
      }),
      { numRuns: 25, seed: 20260118 },
    );
  });

  test('the order of drivers and costs changes no bit', () => {
    fc.assert(
      fc.property(randomDeal, (random) => {
        const deal = dealOf(random);
        const turn = <T extends object>(record: T): T =>
          Object.fromEntries(Object.entries(record).reverse()) as T;
        const other = { ...deal, drivers: turn(deal.drivers), costs: turn(deal.costs!) };
        expect(price(other).value.values).toEqual(price(deal).value.values);
      }),
      { numRuns: 10, seed: 7 },
    );
  });

  test('words of every statement cell read back, for random deals', () => {
    fc.assert(
      fc.property(randomDeal, (random) => {
        const { value } = price(dealOf(random), { today: [...PL, ...BS], fiscalYearEnd: random.end });
        expect(complaintsOf(value)).toEqual([]);
      }),
      { numRuns: 4, seed: 11 },
    );
  });
});

describe('what does not balance', () => {
  test('the customer own totals are refused with the difference and the place', () => {
    const off = [...BS.slice(0, 2), stated('netAssets', 'net-assets', 545_100_000, 'BS')];
    const [fault] = faultsOf(readDeal('quality-plant'), { today: off });
    expect(fault).toMatchObject({
      code: 'value/statement-unbalanced',
      params: { lineEn: 'totalAssets', difference: '100000' },
      where: { ref: BS[0]!.ref },
    });
  });

  test('a computed difference names its year and the line that moves by it', () => {
    const faults: unknown[] = [];
    const context = { ref: 'deal.yaml', sink: (fault: unknown) => faults.push(fault) };
    const row = (id: string, en: string, role = 'line') => ({ id, role, label: { ja: en, en } });
    const values: Record<string, number[]> = {
      'statement.bs.assets': [100, 140],
      'statement.bs.inventories': [0, -40],
      'statement.pl.sales': [0, 0],
      zero: [0, 40],
    };
    checkBalance(
      context as never,
      {
        pl: [row('statement.pl.sales', 'Sales')],
        bs: [row('statement.bs.inventories', 'Inventories'), row('statement.bs.assets', 'Total', 'total')],
        cf: [],
        balances: [{ row: 'statement.bs.assets', difference: 'zero', label: { ja: '', en: '' } }],
        fiscalYears: [],
      } as never,
      {
        values: (id: string) => values[id]!,
        value: (id: string, year: number) => values[id]![year]!,
      } as never,
    );
    expect(faults).toMatchObject([
      {
        code: 'value/statement-unbalanced',
        params: { lineEn: 'Inventories', periodEn: 'in year 1', difference: '40' },
      },
    ]);
  });
});
