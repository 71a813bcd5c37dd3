// How a number is dressed by the place where it stands; one record, so that a page never mixes two manners.
import type { Amount } from '../quantity/amount.ts';
import type { AmountFormat } from '../tree/index.ts';
import type { ValueCase } from '../value/index.ts';

/** Money in running text and figures: 百万円 with one decimal, ¥ million. */
export const MILLION: AmountFormat = { scale: 1000000, digits: 1 };
/** Money in tables by year: 千円. */
export const THOUSAND: AmountFormat = { scale: 1000, digits: 0 };
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
 * input was measured at the customer, else two.
 */
export function headlineFormat(value: ValueCase): AmountFormat {
  const measured = value.assumptions.every(({ basis, group }) => group === 'table' || basis === 'measured');
  return { scale: 1000000, significant: measured ? 3 : 2 };
}

/** Where prose names an amount without a format: by its unit. Prices and other units keep their own digits. */
export function autoFormat({ unit, value }: Amount): AmountFormat {
  const symbols = Object.keys(unit);
  if (symbols.length === 0) return PERCENT;
  if (symbols.length === 1 && unit.month === 1) return { as: 'months' };
  const money = symbols.some((symbol) => /^[A-Z]{3}$/.test(symbol) && unit[symbol] === 1);
  const other = symbols.filter((symbol) => symbol !== 'yr' && !/^[A-Z]{3}$/.test(symbol));
  if (money && other.length === 0) return Math.abs(value ?? 0) >= 1e5 ? MILLION : EXACT;
  return {};
}
