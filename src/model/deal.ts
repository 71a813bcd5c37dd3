// A deal (商談): one offer to one customer, with the drivers, costs, timing and tax from which its value is priced.
import { z } from 'zod';
import { readNumber } from '../text/read-number.ts';
import { date, type FieldFault, id, key, line, localized, wholeNumber, yearMonth, yesNo } from './fields.ts';
import { provenance, slot, stated } from './stated.ts';

const linear = z.strictObject({ shape: z.literal('linear'), lag: slot.optional(), ramp: slot.optional() });
const table = z.strictObject({ shape: z.literal('table'), years: z.array(slot).min(1) });
const sCurve = z.strictObject({ shape: z.literal('s-curve'), p: slot, q: slot, lag: slot.optional() });

/** How use spreads: in a straight line after a lag, by a table of yearly shares, or along an S-curve (Bass). */
export const adoptionSchema = z.discriminatedUnion('shape', [linear, table, sCurve]);

/** When a cost is paid. `until` is the last month of a recurring one. */
export interface Timing {
  readonly kind: 'start' | 'month' | 'recurring';
  readonly from: number;
  readonly until?: number;
}

/** `start`, `month 6`, `recurring from month 1`, `recurring from month 1 to month 6`. */
export const timing = z.string().transform((text, context): Timing => {
  const plain = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  if (plain === 'start') return { kind: 'start', from: 0 };
  const month = /^month (\d+)$/.exec(plain);
  if (month)
    return Number(month[1]) === 0 ? { kind: 'start', from: 0 } : { kind: 'month', from: Number(month[1]) };
  const recurring = /^(?:monthly|yearly|recurring)(?: from month (\d+))?(?: (?:to|until) month (\d+))?$/.exec(
    plain,
  );
  if (!recurring) {
    const params: FieldFault = { code: 'workspace/bad-timing', params: { value: text } };
    context.addIssue({ code: 'custom', params });
    return z.NEVER;
  }
  const from = Math.max(1, Number(recurring[1] ?? 1));
  return recurring[2] === undefined
    ? { kind: 'recurring', from }
    : { kind: 'recurring', from, until: Number(recurring[2]) };
});

/** Whole years, `5` or `5 yr`. */
export const years = z
  .string()
  .transform((text) => {
    const number = readNumber(text);
    return number && /^(yr|years?|年)?$/.test(number.rest) ? String(number.value) : text;
  })
  .pipe(wholeNumber);

/** 200%定率法, 定額法 with the three-decimal rate, plain straight line, 一括償却資産 (a third a year). */
const depreciationSchema = z.strictObject({
  method: z.enum(['DB200', 'SL-JP', 'SL-plain', 'POOL-3']),
  life: years,
  monthsInFirstYear: wholeNumber.optional(),
  /** Each year's charge rounded up to a whole yen, as some tax returns do. */
  ceilYen: yesNo.optional(),
});

/** A cost item. `disposal` (even of 0) says that the asset is really disposed of at the horizon. */
const costSchema = z.strictObject({
  ...provenance,
  label: localized,
  amount: slot,
  payer: z.enum(['vendor', 'internal', 'third-party']),
  timing,
  treatment: z.enum(['asset', 'expense']).optional(),
  depreciation: depreciationSchema.optional(),
  disposal: slot.optional(),
  growth: slot.optional(),
  risk: slot.optional(),
  account: localized.optional(),
  /** Where it stands in the profit and loss: cost of sales, or selling and administration (the default). */
  section: z.enum(['cogs', 'sga']).optional(),
  /** How many like things the amount buys: small assets are judged by the price of one. */
  count: wholeNumber.optional(),
  /** Whether consumption tax is paid on it; without a word, on all but the customer's own internal cost. */
  taxable: yesNo.optional(),
});

/** A change of one metric: whose before and after are inputs of the driver. */
const effectSchema = z.strictObject({
  metric: localized.optional(),
  before: key.optional(),
  after: key.optional(),
});

/** A value driver (価値ドライバー) of the deal: a standard driver, the usage that causes it, its inputs. */
const driverSchema = z.strictObject({
  driver: line,
  label: localized.optional(),
  usage: id.optional(),
  effect: effectSchema.optional(),
  pool: line.optional(),
  risk: slot.optional(),
  attribution: slot.optional(),
  growth: slot.optional(),
  adoption: adoptionSchema.optional(),
  certainty: z.enum(['hard', 'avoid', 'soft', 'risk']).optional(),
  account: localized.optional(),
  accounts: z.record(key, localized).optional(),
  inputs: z.record(line, slot),
  note: localized.optional(),
});

const taxSchema = z.strictObject({
  rate: slot.optional(),
  lossRule: z.enum(['offset', 'carryforward', 'none']).optional(),
  carryforwardCap: slot.optional(),
  /** Share of the consumption tax on purchases that the customer gets back (1 for most; 0 under 簡易課税). */
  inputTaxRecoverable: slot.optional(),
  ownIncome: z.union([z.array(slot).min(1), slot.transform((one) => [one])]).optional(),
});

/** The baseline of a pool of hours, units or yen, and whether its drivers save on the same ones or on separate activities. */
const poolSchema = z.strictObject({
  baseline: slot.optional(),
  overlap: z.enum(['same', 'separate']).optional(),
});

const uncertaintySchema = z.strictObject({
  method: z.enum(['enumeration', 'monte-carlo']),
  seed: wholeNumber.optional(),
  count: wholeNumber.optional(),
});

/** Another way to decide, priced by the same model: inputs and costs by their names, with other values. */
const scenarioSchema = z.strictObject({
  label: localized,
  inputs: z.record(line, stated).optional(),
  costs: z.record(key, stated).optional(),
  note: localized.optional(),
});

/** One thing that the alternative costs or lacks: an amount and when it falls due. */
const alternativeTerm = z.strictObject({ ...provenance, label: localized, amount: slot, timing });

/** An advantage in money: an amount, or the whole benefit of a driver of this deal. */
const alternativeGain = z.union([alternativeTerm, z.strictObject({ label: localized, driver: key })]);

/**
 * What the customer would do without us (次善の策): its price, and what sets us apart from it, for better and for worse. A
 * negative of 0 needs a note that says why.
 */
const alternativeSchema = z.strictObject({
  name: localized,
  kind: z.enum(['competitor', 'in-house', 'nothing']),
  price: z.record(key, alternativeTerm).optional(),
  positive: z.record(key, alternativeGain),
  negative: z.record(key, alternativeTerm),
});

/** A deal file, `customers/<customer>/deals/<deal>.yaml`. What is left out takes a default that is printed as one. */
export const dealSchema = z.strictObject({
  title: localized,
  offering: id,
  asOf: date,
  currency: z.string().regex(/^[A-Z]{3}$/),
  start: yearMonth,
  horizon: years.optional(),
  discountRate: slot.optional(),
  discounting: z.enum(['end-of-year', 'mid-year', 'monthly']).optional(),
  nwcTerminal: z.enum(['reverse', 'keep']).optional(),
  tax: taxSchema.optional(),
  adoption: adoptionSchema,
  inputs: z.record(key, stated).optional(),
  drivers: z.record(key, driverSchema),
  pools: z.record(line, poolSchema).optional(),
  costs: z.record(key, costSchema).optional(),
  alternative: alternativeSchema.optional(),
  uncertainty: uncertaintySchema.optional(),
  scenarios: z.record(key, scenarioSchema).optional(),
});

export type Deal = z.infer<typeof dealSchema>;
export type DealDriver = z.infer<typeof driverSchema>;
export type DealCost = z.infer<typeof costSchema>;
export type DealAdoption = z.infer<typeof adoptionSchema>;
export type DealScenario = z.infer<typeof scenarioSchema>;
export type DealAlternative = z.infer<typeof alternativeSchema>;
export type DealAlternativeTerm = z.infer<typeof alternativeTerm>;
export type DealDepreciation = z.infer<typeof depreciationSchema>;
