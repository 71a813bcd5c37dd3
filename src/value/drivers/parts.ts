// Inputs that many drivers share, with the same letter, unit and words.
import type { Words } from '../../quantity/amount.ts';
import { add, div, mul, neg, sub } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { DriverEffect, DriverInput, DriverPosting, DriverStep } from './driver.ts';

const words = (ja: string, en: string): Words => ({ ja, en });

type Make = (ja: string, en: string) => DriverInput;

/** A count a year of something: `unit/yr`, `case/yr`. */
export function perYear(unit: string): Make {
  return (ja, en) => ({ unit: `${unit}/yr`, role: 'rate', label: words(ja, en) });
}

/** Money for one of something: `JPY/unit`. */
export function price(unit: string): Make {
  return (ja, en) => ({ unit: `JPY/${unit}`, role: 'price', label: words(ja, en) });
}

/** Any number of a unit. */
export function countOf(unit: string): Make {
  return (ja, en) => ({ unit, role: 'count', label: words(ja, en) });
}

/** Money a year. */
export const yearlyMoney: Make = perYear('JPY');

/** A ratio of 0..1. */
export const share: Make = (ja, en) => ({ unit: '-', role: 'share', range: 'share', label: words(ja, en) });

/** A share that happens a year: churn, probability. */
export const yearlyShare: Make = (ja, en) => ({ ...share(ja, en), unit: '1/yr', accept: ['-'] });

/** A month since the decision. */
export const monthOf: Make = (ja, en) => ({ unit: 'month', role: 'time', label: words(ja, en) });

/** `p0` and `p1`: a metric that falls from today's value (`down`), or rises (`up`). */
export function ends<Letter extends string>(
  letter: Letter,
  make: Make,
  [ja, en, direction = 'down']: readonly [ja: string, en: string, direction?: 'down' | 'up'],
): Record<`${Letter}0` | `${Letter}1`, DriverInput> {
  const before = make(`${ja}（現在）`, `${en} (today)`);
  const after = make(`${ja}（導入後）`, `${en} (after)`);
  const pair = {
    [`${letter}0`]: before,
    [`${letter}1`]: direction === 'down' ? { ...after, after: `${letter}0` } : after,
  };
  return pair as Record<`${Letter}0` | `${Letter}1`, DriverInput>;
}

/** May be left out; the effects that read it then do not stand. */
export function optional(input: DriverInput): DriverInput {
  return { ...input, optional: true };
}

/** Conversion of a saved hour into money (1.5). */
export const kappa: DriverInput = {
  ...share('お金になる時間の割合', 'Share of hours that becomes money'),
  needsBasis: true,
  aliases: ['κ'],
};

/** Full labour cost of an hour. */
export const wage: DriverInput = price('h')('1時間の人件費', 'Labour cost of an hour');

/** Contribution margin as a share of sales. */
export const marginRatio: DriverInput = share('限界利益率', 'Contribution margin ratio');

/** Days of receivables, stock and payables after the change: what added sales tie up (1.7). */
export const capitalDays: Readonly<Record<'DSO1' | 'DIO1' | 'DPO1', DriverInput>> = {
  DSO1: optional(countOf('day')('売上債権の回収日数', 'Days of receivables')),
  DIO1: optional(countOf('day')('在庫日数', 'Days of inventory')),
  DPO1: optional(countOf('day')('仕入債務の支払日数', 'Days of payables')),
};

/** Steps `sales` and `cogs` of a driver that sells more. */
export function salesSteps(
  sales: DriverStep['expr'],
  cogs: DriverStep['expr'],
): Record<'sales' | 'cogs', DriverStep> {
  return {
    sales: { unit: 'JPY/yr', role: 'rate', label: words('増える売上', 'Added sales'), expr: sales },
    cogs: { unit: 'JPY/yr', role: 'rate', label: words('増える変動費', 'Added variable cost'), expr: cogs },
  };
}

/** Sales up, variable cost up. */
export const salesPostings: Readonly<Record<'revenue' | 'variable', DriverPosting>> = {
  revenue: { account: accounts.sales, sign: 1, expr: { op: 'cell', id: 'sales' } },
  variable: { account: accounts.cogs, sign: 1, expr: neg('cogs') },
};

/** Added sales tie up receivables and stock less payables; the effect takes the risk of the sales. */
export const inducedCapital: DriverEffect = {
  kind: 'release',
  follows: 'yearly',
  given: ['DSO1', 'DIO1', 'DPO1', 'sales', 'cogs'],
  postings: {
    workingCapital: {
      account: accounts.workingCapital,
      sign: 1,
      expr: neg(
        add(mul('sales', div('DSO1', '#daysPerYear')), mul('cogs', div(sub('DIO1', 'DPO1'), '#daysPerYear'))),
      ),
    },
  },
};
