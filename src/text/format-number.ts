// A number into printed digits: thousands separated, rounded half away from zero, minus as △ (ja) or parentheses (en).
import type { Language } from './language.ts';

export interface NumberFormat {
  readonly language: Language;
  /** Decimals, 0 when neither this nor `significant` is given. */
  readonly digits?: number;
  /** Significant digits; wins over `digits`. 20.6 with 2 prints 21, 354 prints 350. */
  readonly significant?: number;
  /** `always` puts + before a positive number, `bare` prints the magnitude. */
  readonly sign?: 'auto' | 'always' | 'bare';
}

/** Prints a finite number. What rounds to zero has no sign. Ties are decided on 15 significant digits, so 1.005 is a tie. */
export function formatNumber(value: number, format: NumberFormat): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const decimal = decimalOf(Math.abs(value));
  const kept =
    format.significant === undefined
      ? { ...decimal, decimals: format.digits ?? 0 }
      : significantOf(decimal, format.significant);
  const digits = roundedDigits(kept, kept.decimals);
  const text = group(digits, kept.decimals);
  const sign = format.sign ?? 'auto';
  if (sign === 'bare' || digits === 0n) return text;
  if (value > 0) return sign === 'always' ? `+${text}` : text;
  return format.language === 'ja' ? `△${text}` : `(${text})`;
}

/** A magnitude as 15 digits and the power of ten of the first one. */
interface Decimal {
  readonly digits: string;
  readonly power: number;
}

function decimalOf(magnitude: number): Decimal {
  const [mantissa, power] = magnitude.toExponential(14).split('e');
  return { digits: mantissa!.replace('.', ''), power: Number(power) };
}

/** Decimals (below zero: tens, hundreds) that keep so many digits; 9.96 with 2 becomes 10, not 10.0. */
function significantOf(decimal: Decimal, significant: number): Decimal & { readonly decimals: number } {
  if (/^0*$/.test(decimal.digits)) return { ...decimal, decimals: 0 };
  const decimals = significant - 1 - decimal.power;
  const grown = roundedDigits(decimal, decimals) >= 10n ** BigInt(significant);
  return { ...decimal, decimals: grown ? decimals - 1 : decimals };
}

/** The number times 10^decimals, rounded half up (it is a magnitude). */
function roundedDigits({ digits, power }: Decimal, decimals: number): bigint {
  const keep = power + 1 + decimals;
  if (keep < 0) return 0n;
  const whole = BigInt(digits.slice(0, keep).padEnd(keep, '0') || '0');
  return (digits[keep] ?? '0') >= '5' ? whole + 1n : whole;
}

function group(digits: bigint, decimals: number): string {
  const places = Math.max(0, decimals);
  const text = (decimals < 0 ? digits * 10n ** BigInt(-decimals) : digits)
    .toString()
    .padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places).replace(/\B(?=(\d{3})+$)/g, ',');
  return places === 0 ? whole : `${whole}.${text.slice(-places)}`;
}
