// drivers/*.yaml: a value driver that the workspace defines beside the standard ones: inputs, a formula, the accounts it moves.
import { z } from 'zod';
import { key, line, localized, quantity, yesNo } from './fields.ts';

/** A formula over the names of the inputs: + − × / ^, parentheses, min max floor sqrt exp, and no number but 0 and 1. */
const formula = line;

/** A named number of the formula. `default` makes it a constant with a unit of its own that a deal may still state. */
const inputSchema = z.strictObject({
  label: localized,
  unit: line,
  description: localized.optional(),
  /** `share` keeps it between 0 and 1. */
  range: z.enum(['share', 'any']).optional(),
  /** The name of the input whose after-value this is. */
  after: key.optional(),
  default: quantity.optional(),
});

/** A line of the books that moves; its formula is the effect on profit or cash, signed: a gain is positive. */
const postingSchema = z.strictObject({
  statement: z.enum(['PL', 'BS', 'CF']).default('PL'),
  account: localized,
  /** How the account's own balance moves when the effect is a gain. */
  moves: z.enum(['rises', 'falls']),
  /** The part of the statement with which the size of the effect is compared. */
  section: z.enum([
    'sales',
    'cogs',
    'sga',
    'non-operating',
    'extraordinary',
    'assets',
    'liabilities',
    'investing',
  ]),
  /** Bought with consumption tax: where the customer cannot deduct it, a saving saves the tax too. */
  taxable: yesNo.optional(),
  /** Left out when the driver has one posting: the driver's own formula stands for it. */
  formula: formula.optional(),
});

/** What is saved on a pool that other drivers save on too (1.11): what there was, and what is saved, in one unit. */
const savingSchema = z.strictObject({ unit: line, baseline: formula, saved: formula });

/** One definition. `month` names the input that is the month of `once` and `from`. */
export const driverSchema = z.strictObject({
  id: z
    .string()
    .trim()
    .regex(/^[A-Z](?:-[A-Z0-9]{1,20}){1,4}$/),
  name: localized,
  description: localized.optional(),
  dimension: z.enum(['Q', 'C', 'D']),
  kind: z.enum(['yearly', 'release', 'once', 'from']),
  month: key.optional(),
  certainty: z.enum(['hard', 'avoid', 'soft', 'risk']),
  pool: line,
  saving: savingSchema.optional(),
  /** What the effect shows: its name, and the inputs that are its before and after. */
  metric: z.strictObject({ label: localized, before: key, after: key }),
  inputs: z.record(key, inputSchema),
  formula: formula.optional(),
  postings: z.record(key, postingSchema),
});

/** A driver of the workspace's own (独自の価値ドライバー). */
export type DriverDefinition = z.infer<typeof driverSchema>;
