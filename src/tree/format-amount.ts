// An amount and the format of the place where it stands, into printed text: 「35.1百万円」, "¥35.1 million", 「2年9か月」.
import type { Amount, Unit } from '../quantity/index.ts';
import { formatNumber, type Language } from '../text/index.ts';
import type { AmountFormat } from './inline.ts';
import { currencyOf, currencyWord, perWords, scaleWord, unitWords } from './unit-words.ts';

/** What stands for a number that does not exist. */
const NO_VALUE = '–';

/** A number and its unit, to be set in two sizes; `unit` is '' when nothing follows. */
export interface AmountPart {
  readonly number: string;
  readonly unit: string;
}

/** Only what formatting needs of an amount. */
export type Formattable = Pick<Amount, 'value' | 'unit'>;

/**
 * The printed text of an amount. Money takes its scale and, per year, no word for the year, which the sentence says;
 * a minus (△, or parentheses round number and unit) and a plus stand outside the currency sign. Null prints an en dash.
 */
export function formatAmount(amount: Formattable, format: AmountFormat, language: Language): string {
  if (amount.value === null) return NO_VALUE;
  const months = wholeMonths(amount, format);
  if (months !== null) return monthsText(months, format, language);
  const { bare, before, after } = numberOf(amount.value, amount.unit, format, language);
  const body = format.unit === 'none' ? bare : dress(bare, amount.unit, format, language);
  return before + body + after;
}

/**
 * Number and unit apart, for key figures: 35.1 + 百万円/年, 35.1 + ¥ million/year. Years and months give two pairs
 * (2 + 年, 9 + か月).
 */
export function amountParts(
  amount: Formattable,
  format: AmountFormat,
  language: Language,
): readonly AmountPart[] {
  if (amount.value === null) return [{ number: NO_VALUE, unit: '' }];
  const months = wholeMonths(amount, format);
  if (months !== null) return monthParts(months, format, language);
  const { bare, before, after } = numberOf(amount.value, amount.unit, format, language);
  const unit = format.unit === 'none' ? '' : partUnit(bare, amount.unit, format, language);
  return [{ number: before + bare + after, unit }];
}

/** The magnitude as printed, and the marks of its sign on either side. */
interface PrintedNumber {
  readonly bare: string;
  readonly before: string;
  readonly after: string;
}

function numberOf(value: number, unit: Unit, format: AmountFormat, language: Language): PrintedNumber {
  const currency = currencyOf(unit);
  const percent = format.as === 'percent';
  const scaled = shareScaled(value, format) ?? (currency === null ? value : value / (format.scale ?? 1));
  const precision =
    format.significant === undefined
      ? { digits: format.digits ?? defaultDigits(scaled, unit, percent) }
      : { significant: format.significant };
  const bare = formatNumber(scaled, { language, ...precision, sign: 'bare' });
  const signed = formatNumber(scaled, { language, ...precision, sign: format.sign ?? 'auto' });
  const start = signed.indexOf(bare);
  return { bare, before: signed.slice(0, start), after: signed.slice(start + bare.length) };
}

/** A share in percent or in parts per million; null when the format asks for neither. */
function shareScaled(value: number, { as }: AmountFormat): number | null {
  if (as === 'percent') return value * 100;
  return as === 'ppm' ? value * 1e6 : null;
}

/** Whole yen for money; prices (yen per something) below 100, percentages and the rest up to two decimals; ratios four digits. */
function defaultDigits(scaled: number, unit: Unit, percent: boolean): number {
  if (percent) return neededDigits(scaled, 2);
  const currency = currencyOf(unit);
  if (currency !== null) {
    const price = perWords(unit, 'en', ['yr', 'month']) !== '';
    return price && Math.abs(scaled) < 100 ? neededDigits(scaled, 2) : 0;
  }
  if (Object.keys(unit).length > 0) return neededDigits(scaled, 2);
  const magnitude = scaled === 0 ? 0 : Math.floor(Math.log10(Math.abs(scaled)));
  return neededDigits(scaled, Math.max(0, Math.min(12, 3 - magnitude)));
}

/** The fewest decimals, up to `most`, that print the same number. */
function neededDigits(value: number, most: number): number {
  const [, decimals = ''] = formatNumber(value, { language: 'en', digits: most, sign: 'bare' }).split('.');
  return decimals.replace(/0+$/, '').length;
}

/** Number and unit in running text. */
function dress(bare: string, unit: Unit, format: AmountFormat, language: Language): string {
  if (format.as === 'percent') return `${bare}%${timePer(unit, language)}`;
  if (format.as === 'ppm') return `${bare}${language === 'en' ? ' ' : ''}ppm`;
  const currency = currencyOf(unit);
  if (currency === null) {
    const words = unitWords(unit, language, bare === '1');
    return language === 'en' && /^[^/]/.test(words) ? `${bare} ${words}` : bare + words;
  }
  const scale = format.scale ?? 1;
  const per = perWords(unit, language, ['yr']);
  if (language === 'ja') return bare + currencyWord(currency, scale, 'ja') + per;
  const word = scaleWord(scale, 'en');
  return `${currencyWord(currency, scale, 'en')}${bare}${word && ` ${word}`}${per}`;
}

/** The unit beside a number that is set larger. */
function partUnit(bare: string, unit: Unit, format: AmountFormat, language: Language): string {
  if (format.as === 'percent') return `%${timePer(unit, language)}`;
  if (format.as === 'ppm') return 'ppm';
  const currency = currencyOf(unit);
  if (currency === null) return unitWords(unit, language, bare === '1');
  const scale = format.scale ?? 1;
  const words = [currencyWord(currency, scale, language).trim(), scaleWord(scale, language)];
  return words.filter((word) => word !== '').join(' ') + perWords(unit, language);
}

/** A rate keeps its time: 8%/年; a share of claims to units is a bare percentage. */
function timePer(unit: Unit, language: Language): string {
  const others = Object.keys(unit).filter((symbol) => symbol !== 'yr' && symbol !== 'month');
  return perWords(unit, language, others);
}

/**
 * Whole months of a period, rounded up: a payback month is the first in which the money is back. Null when the format asks for
 * no months or the unit is no period.
 */
function wholeMonths(amount: Formattable, format: AmountFormat): number | null {
  if (format.as !== 'yearsMonths' && format.as !== 'months') return null;
  const perUnit = periodInMonths(amount.unit);
  if (perUnit === null || amount.value === null) return null;
  // 36.000000000001 months of floating point dust is 36, not 37.
  return Math.ceil(Number((amount.value * perUnit).toPrecision(12)));
}

function periodInMonths(unit: Unit): number | null {
  if (Object.keys(unit).length !== 1) return null;
  if (unit.month === 1) return 1;
  return unit.yr === 1 ? 12 : null;
}

function monthParts(months: number, format: AmountFormat, language: Language): readonly AmountPart[] {
  const part = (value: number, symbol: 'yr' | 'month'): AmountPart => {
    const number = formatNumber(value, { language, digits: 0 });
    return { number, unit: unitWords({ [symbol]: 1 }, language, value === 1) };
  };
  if (format.as === 'months' || months < 12) {
    const whole = part(months, 'month');
    return [format.unit === 'none' ? { ...whole, unit: '' } : whole];
  }
  const years = part(Math.floor(months / 12), 'yr');
  return months % 12 === 0 ? [years] : [years, part(months % 12, 'month')];
}

function monthsText(months: number, format: AmountFormat, language: Language): string {
  const gap = language === 'en' ? ' ' : '';
  return monthParts(months, format, language)
    .map(({ number, unit }) => (unit === '' ? number : number + gap + unit))
    .join(gap);
}
