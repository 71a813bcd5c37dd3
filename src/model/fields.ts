// The kinds of fields that a user fills in. YAML arrives as text (failsafe schema); each field's own type converts it here.
import { z } from 'zod';
import { applyFactor, type Quantity, readUnit } from '../quantity/quantity.ts';
import { formatUnit, sameUnit, type Unit } from '../quantity/unit.ts';
import { readNumber } from '../text/read-number.ts';

/** What an issue carries besides zod's own words: our code and its parameters (`workspace` turns it into a diagnostic). */
export interface FieldFault {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

type Context = z.core.$RefinementCtx;

function refuse(context: Context, code: FieldFault['code'], params: FieldFault['params']): never {
  context.addIssue({ code: 'custom', params: { code, params } satisfies FieldFault });
  return z.NEVER;
}

/** A line of text, trimmed, not empty. */
export const line = z.string().trim().min(1);

/** Text of any length; paragraphs are parted by an empty line. */
export const longText = z.string().trim().min(1);

/** Printed text: one string for every language, or `{ja, en}`. */
export const localized = z.union([line, z.strictObject({ ja: line.optional(), en: line.optional() })]);

/** Long printed text in Prose grammar (paragraphs, lists, strong, links, `{=amount}`), one or both languages. */
export const prose = z.union([
  longText,
  z.strictObject({ ja: longText.optional(), en: longText.optional() }),
]);

/** An id: lower-case letters, digits and hyphens; it is also a file or key name. */
export const id = z.string().transform((text, context) => {
  const plain = text.trim();
  return /^[a-z][a-z0-9-]*$/.test(plain) ? plain : refuse(context, 'workspace/bad-id', { value: text });
});

/** A key of inputs and drivers: letters, digits, `_`; starts with a letter. */
export const key = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/);

/** A calendar date, `2026-11-20`. */
export const date = z.string().transform((text, context) => {
  const plain = text.normalize('NFKC').trim();
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain);
  const real = match && new Date(`${plain}T00:00:00Z`).toString() !== 'Invalid Date' && isCalendarDay(plain);
  return real ? plain : refuse(context, 'workspace/bad-date', { value: text });
});

/** A month, `2027-04`. */
export const yearMonth = z.string().transform((text, context) => {
  const plain = text.normalize('NFKC').trim();
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(plain)
    ? plain
    : refuse(context, 'workspace/bad-month', { value: text });
});

/** A whole number without a unit. */
export const wholeNumber = z.string().transform((text, context) => {
  const number = readNumber(text);
  if (number?.rest !== '') return refuse(context, 'workspace/not-a-number', { value: text });
  return Number.isInteger(number.value)
    ? number.value
    : refuse(context, 'workspace/not-whole', { value: text });
});

/** `true`/`false`, yes/no, はい/いいえ. */
export const yesNo = z.string().transform((text, context) => {
  const plain = text.trim().toLowerCase();
  if (['true', 'yes', 'はい'].includes(plain)) return true;
  if (['false', 'no', 'いいえ'].includes(plain)) return false;
  return refuse(context, 'workspace/not-yes-no', { value: text });
});

/**
 * A number with its unit in one text: `3.2 %`, `2,400,000 unit/yr`, `420 円/個`, `△5 百万円`. A number without a unit is
 * refused (`-` says that it has none); above 9e15 doubles lose whole yen.
 */
export const quantity = z.string().transform((text, context): Quantity => {
  const number = readNumber(text);
  if (!number) return refuse(context, 'workspace/not-a-number', { value: text });
  if (number.rest === '') return refuse(context, 'workspace/missing-unit', { value: text });
  const read = readUnit(number.rest);
  if (!read) return refuseRest(context, text, number.rest);
  const value = applyFactor(number.value, read.factor);
  if (!Number.isFinite(value) || Math.abs(value) > 9e15)
    return refuse(context, 'workspace/too-large', { value: text });
  return { value, unit: read.unit };
});

/** What stands behind a number and is no unit: the end of a range, more of what was meant as one number, or an unknown unit. */
function refuseRest(context: Context, text: string, rest: string): never {
  const isExponent = /^e[+-]?\d/i.test(rest);
  const isRange = /^[%\p{L}/]*\s*[〜～~–—-]\s*\d/u.test(rest);
  if (isRange && !isExponent) return refuse(context, 'workspace/range-for-number', { value: text });
  if (isExponent || /^[^\p{L}%㎡]+\d/u.test(rest))
    return refuse(context, 'workspace/not-a-number', { value: text });
  return refuse(context, 'workspace/unknown-unit', { value: rest });
}

/** A quantity of one unit; the fault names both. */
export function quantityOf(expected: Unit, words: string) {
  return quantity.transform((read, context): Quantity => {
    if (sameUnit(read.unit, expected)) return read;
    return refuse(context, 'workspace/wrong-unit', { expected: words, found: formatUnit(read.unit) });
  });
}

/** A share, as `30 %` or `0.3 -`. */
export const ratio = quantityOf({}, '%');

function isCalendarDay(text: string): boolean {
  return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
