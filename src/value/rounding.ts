// How numbers are compared and floored: a difference below half of the last kept digit is none, whatever the face.
import type { Unit } from '../quantity/unit.ts';

/** Money is compared to 2 digits, everything else to 9. */
const MONEY_DIGITS = 2;
const RATIO_DIGITS = 9;

const CURRENCY = /^[A-Z]{3}$/;

/** True when a unit holds a currency (JPY, JPY/yr). */
export function isMoney(unit: Unit): boolean {
  return Object.keys(unit).some((symbol) => CURRENCY.test(symbol));
}

/** Decimals that count in a comparison of this unit. */
export function digitsOf(unit: Unit): number {
  return isMoney(unit) ? MONEY_DIGITS : RATIO_DIGITS;
}

/** Half of the last digit that counts in a comparison of this unit. */
export function toleranceOf(unit: Unit): number {
  return 0.5 * 10 ** -digitsOf(unit);
}

/** Floor after rounding, so that 2.9999999999 is 3. */
export function floorWithin(value: number, tolerance: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) < tolerance ? nearest : Math.floor(value);
}
