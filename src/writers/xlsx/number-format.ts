// A unit, a role and the numbers of a row in, Excel's number format and the unit's words out: △ in Japanese, ( ) in English.
import type { Unit } from '../../quantity/index.ts';
import type { Language } from '../../text/index.ts';
import { unitWords } from '../../tree/index.ts';
import type { Role } from '../../value/index.ts';

/** What is formatted: its unit and role, and the values that the format must suit. */
export interface Numbers {
  readonly unit: Unit;
  readonly role: Role;
  readonly values: readonly (number | null)[];
  /** An input shows every digit that was typed; a result is rounded. */
  readonly exact?: boolean;
}

const CURRENCY = /^[A-Z]{3}$/;

/** The number format of a row. */
export function formatOf(numbers: Numbers, language: Language): string {
  if (numbers.role === 'flag') return '0';
  if (isPercent(numbers)) return signed(`0${decimals(percentDigits(numbers))}%`, language);
  return signed(`#,##0${decimals(digitsOf(numbers))}`, language, !numbers.exact);
}

/** The words beside the number. */
export function unitOf({ unit, role, values, exact }: Numbers, language: Language): string {
  if (role === 'flag') return '1 / 0';
  if (isPercent({ unit, role, values, ...(exact && { exact }) }))
    return unit.yr === -1 ? (language === 'ja' ? '%/年' : '%/year') : '%';
  return unitWords(unit, language) || '–';
}

/** A negative number takes the marks of the language; a zero among results is a dash. */
function signed(plain: string, language: Language, dash = false): string {
  const zero = dash ? ';"–"' : '';
  return language === 'ja' ? `${plain};"△"${plain}${zero}` : `${plain}_);(${plain})${zero && `${zero}_)`}`;
}

function decimals(digits: number): string {
  return digits > 0 ? `.${'0'.repeat(digits)}` : '';
}

/** Shares, and rates a year; a bare ratio among inputs is always a share. */
function isPercent({ unit, role, exact }: Numbers): boolean {
  const symbols = Object.entries(unit);
  const bare = symbols.length === 0;
  const yearly = symbols.length === 1 && unit.yr === -1;
  if (!bare && !yearly) return false;
  return role === 'share' || role === 'rate' || (exact === true && role === 'count');
}

function percentDigits({ values, exact }: Numbers): number {
  if (exact) return needed(values, 100, 4);
  return largest(values) < 0.01 ? 3 : 1;
}

function digitsOf({ unit, values, exact }: Numbers): number {
  if (exact) return needed(values, 1, 8);
  const size = largest(values);
  const money = Object.keys(unit).some((symbol) => CURRENCY.test(symbol));
  if (money) return size > 0 && size < 100 ? 2 : 0;
  if (values.every((value) => value === null || Number.isInteger(value))) return 0;
  if (size >= 1000) return 0;
  if (size >= 1) return size >= 100 ? 1 : 2;
  return size >= 0.01 ? 4 : 6;
}

function largest(values: readonly (number | null)[]): number {
  return Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
}

/** The fewest decimals, up to `most`, that show every number as it is. */
function needed(values: readonly (number | null)[], factor: number, most: number): number {
  for (let digits = 0; digits < most; digits++) {
    const shown = (value: number): boolean =>
      Math.abs(Number((value * factor).toFixed(digits)) - value * factor) <= 1e-9 * Math.abs(value * factor);
    if (values.every((value) => value === null || shown(value))) return digits;
  }
  return most;
}
