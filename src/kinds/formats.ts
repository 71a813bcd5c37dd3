// How a number is dressed by the place where it stands; one record, so that a page never mixes two manners.
import type { Amount } from '../quantity/amount.ts';
import type { Language } from '../text/index.ts';
import type { AmountFormat } from '../tree/index.ts';
import type { ValueCase } from '../value/index.ts';

/** Money of a middling deal in running text and figures: 百万円 with one decimal, ¥ million. */
export const MILLION: AmountFormat = { scale: 1000000, digits: 1 };

/** How a document writes its money, one manner for all its pages. */
export interface Manner {
  /** In text, figures and charts. */
  readonly money: AmountFormat;
  /** Ends of a range, in as few digits as tell them apart. */
  readonly range: AmountFormat;
  /** In tables by year. */
  readonly table: AmountFormat;
}

const THOUSANDS: AmountFormat = { scale: 1000, digits: 0 };
const SMALL: Manner = { money: THOUSANDS, range: MILLION, table: THOUSANDS };
const MIDDLING: Manner = { money: MILLION, range: { scale: 1000000, digits: 0 }, table: THOUSANDS };
const TABLE_OF_MILLIONS: AmountFormat = { scale: 1000000, digits: 0 };
const LARGE: Readonly<Record<Language, Manner>> = {
  ja: {
    money: { scale: 100000000, digits: 1 },
    range: { scale: 100000000, digits: 0 },
    table: TABLE_OF_MILLIONS,
  },
  en: {
    money: { scale: 1000000000, digits: 2 },
    range: { scale: 1000000000, digits: 1 },
    table: TABLE_OF_MILLIONS,
  },
};

/** 千円, 百万円 or 億円 (¥ thousand, million, billion) by the larger of benefit and investment (value-model 1.14). */
export function mannerOf({ metrics }: ValueCase, language: Language): Manner {
  const size = Math.max(Math.abs(metrics.annualBenefit.value ?? 0), Math.abs(metrics.investment.value ?? 0));
  if (size >= 1e9) return LARGE[language];
  return size >= 1e7 ? MIDDLING : SMALL;
}

/** Amounts to be paid: to the yen. */
export const EXACT: AmountFormat = { scale: 1, digits: 0 };
/** A payback: whole months rounded up, as years and months. */
export const PERIOD: AmountFormat = { as: 'yearsMonths' };
export const PERCENT: AmountFormat = { as: 'percent' };
export const WHOLE_PERCENT: AmountFormat = { as: 'percent', digits: 0 };

/** The same without its unit, where a head or an axis carries it. */
export function bare(format: AmountFormat): AmountFormat {
  return { ...format, unit: 'none' };
}

/**
 * Money in a headline: no more significant digits than the weakest input supports (rule NUM-04): three when every
 * input was measured at the customer or stands in our quotation, else two.
 */
export function headlineFormat(value: ValueCase, language: Language): AmountFormat {
  // What has no basis is a choice of method, not a measurement.
  const measured = value.assumptions.every(
    ({ basis = 'measured' }) => basis === 'measured' || basis === 'quote',
  );
  const { scale } = mannerOf(value, language).money;
  return { ...(scale === undefined ? {} : { scale }), significant: measured ? 3 : 2 };
}

/** Where prose names an amount without a format: by its unit. Prices and other units keep their own digits. */
export function autoFormat({ unit, value }: Amount, { money: large }: Manner): AmountFormat {
  const symbols = Object.keys(unit);
  if (symbols.length === 0) return PERCENT;
  if (symbols.length === 1 && unit.month === 1) return { as: 'months' };
  const money = symbols.some((symbol) => /^[A-Z]{3}$/.test(symbol) && unit[symbol] === 1);
  const other = symbols.filter((symbol) => symbol !== 'yr' && !/^[A-Z]{3}$/.test(symbol));
  if (money && other.length === 0) return Math.abs(value ?? 0) >= 1e5 ? large : EXACT;
  return {};
}
