// customers/<id>/customer.yaml: one company, its books and its total cost of the work that we touch.
import { z } from 'zod';
import { date, key, localized, quantity, ratio, wholeNumber, yesNo } from './fields.ts';

/** Where a number of the customer comes from. */
const sourced = {
  source: localized,
  asOf: date,
  owner: localized.optional(),
};

/** A line of the customer's own statements, under the account name that stands there. */
const statementLine = z.strictObject({
  account: localized,
  /** Which standard line it is, where the program must know. */
  line: z.enum([
    'sales',
    'cogs',
    'gross-profit',
    'sga',
    'operating-profit',
    'ordinary-profit',
    'profit-before-tax',
    'income-tax',
    'net-profit',
    'cash',
    'inventories',
    'receivables',
    'fixed-assets',
    'total-assets',
    'payables',
    'total-liabilities',
    'net-assets',
    'operating-cash-flow',
    'investing-cash-flow',
    'other',
  ]),
  statement: z.enum(['PL', 'BS', 'CF']).default('PL'),
  /** The fiscal year's name as printed: 2026年3月期. */
  period: localized,
  value: quantity,
  ...sourced,
});

export const customerSchema = z.strictObject({
  /** Registered name, with 株式会社 where it stands. */
  name: localized,
  /** Short name for running text. */
  shortName: localized,
  /** Decides the second person: 貴社, 貴行, 貴院… */
  kind: z
    .enum([
      'company',
      'bank',
      'credit-union',
      'school',
      'university',
      'hospital',
      'association',
      'shop',
      'local-government',
      'foundation',
      'office',
    ])
    .default('company'),
  industry: localized,
  size: localized,
  region: localized,
  /** The month in which the fiscal year ends (決算月), 1..12; without it the pages speak of years since the decision. */
  fiscalYearEnd: wholeNumber.pipe(z.number().min(1).max(12)).optional(),
  /** What tax treatment depends on: size, how the books treat consumption tax, and how much of it comes back. */
  tax: z
    .strictObject({
      employees: wholeNumber.optional(),
      /** 中小企業者等: may use the special immediate expensing. */
      small: yesNo.optional(),
      /** 税抜経理 or 税込経理. */
      accounting: z.enum(['excluded', 'included']).optional(),
      inputTaxRecoverable: ratio.optional(),
    })
    .optional(),
  statements: z.record(key, statementLine).default({}),
  /** What the work that we touch costs the customer in all, our fee being a part of it (全体費用). */
  totalCost: z.record(key, z.strictObject({ name: localized, value: quantity, ...sourced })).default({}),
});

/** One company that we sell to (顧客企業). */
export type Customer = z.infer<typeof customerSchema>;
