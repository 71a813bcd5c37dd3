// A number that a person stated: YAML text or mapping in, a value, an estimate or the name of a shared input out.
import { z } from 'zod';
import type { Quantity } from '../quantity/quantity.ts';
import { readNumber } from '../text/read-number.ts';
import { date, key, localized, quantity } from './fields.ts';

/** How well a number is known (実測・確認・試行・同業の実績・業界の値・想定・見積). */
export const basis = z.enum(['measured', 'customer', 'pilot', 'case', 'industry', 'assumption', 'quote']);

/** Who said it and when: what stands beside a number. */
export const provenance = {
  label: localized.optional(),
  basis: basis.optional(),
  source: localized.optional(),
  asOf: date.optional(),
  owner: localized.optional(),
  note: localized.optional(),
};

const valueObject = z.strictObject({ value: quantity, ...provenance });
const estimateObject = z.strictObject({
  pessimistic: quantity,
  mode: quantity,
  optimistic: quantity,
  ...provenance,
});

type ValueObject = z.infer<typeof valueObject>;
type EstimateObject = z.infer<typeof estimateObject>;
export type Provenance = Omit<ValueObject, 'value'>;

/** The name of a shared input of the deal. */
export interface Reference {
  readonly kind: 'reference';
  readonly name: string;
}

/** One value, as `3.2 %` or `{value: 3.2 %, basis: measured, source: …}`. */
export interface StatedValue extends Provenance {
  readonly kind: 'value';
  readonly value: Quantity;
  /** Set when the number stands at a key of its own, beside its source. */
  readonly key?: 'value';
}

/** 慎重・標準・上振れ; pessimistic may be the higher number. */
export interface StatedEstimate extends Provenance {
  readonly kind: 'estimate';
  readonly pessimistic: Quantity;
  readonly mode: Quantity;
  readonly optimistic: Quantity;
}

export type Stated = StatedValue | StatedEstimate;
export type Slot = Stated | Reference;

/** A value of one text, or why it is none. */
const plainValue = quantity.transform((value): StatedValue => ({ kind: 'value', value }));
const fullValue = valueObject.transform(
  (value: ValueObject): StatedValue => ({ kind: 'value', key: 'value', ...value }),
);
const fullEstimate = estimateObject.transform(
  (value: EstimateObject): StatedEstimate => ({ kind: 'estimate', ...value }),
);

/** A name when no number stands at the start, as `goodUnits`; else a value. */
const nameOrValue = z.string().transform((text, context): StatedValue | Reference => {
  if (readNumber(text) === null && key.safeParse(text.trim()).success) {
    return { kind: 'reference', name: text.trim() };
  }
  const read = plainValue.safeParse(text);
  if (read.success) return read.data;
  for (const issue of read.error.issues) context.issues.push({ ...issue, input: text } as never);
  return z.NEVER;
});

/** A number with its provenance: text, `{value, …}` or `{pessimistic, mode, optimistic, …}`. */
export const stated = z.union([plainValue, fullValue, fullEstimate]);

/** The same, or the name of a shared input. */
export const slot = z.union([nameOrValue, fullValue, fullEstimate]);
