// A number with its unit, and how people write units: 「円/時間」, `h/yr`, `%`.
import { parseUnit, RATIO, type Unit } from './unit.ts';

/** A number with its unit; money in the currency's own unit, rates as fractions, consumption tax excluded. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

/** Factors that a written unit adds (percent, minutes) and the canonical symbol it stands for. */
interface WrittenUnit {
  readonly symbol: string;
  readonly factor: number;
}

/** Base symbols of the product: currencies, time, counted things, physical measures. */
export const BASE_SYMBOLS: ReadonlySet<string> = new Set([
  'JPY',
  'USD',
  'EUR',
  'GBP',
  'CNY',
  'KRW',
  'TWD',
  'SGD',
  'THB',
  'VND',
  'INR',
  'h',
  'min',
  'day',
  'month',
  'yr',
  'unit',
  'claim',
  'case',
  'person',
  'shipment',
  'order',
  'quote',
  'deal',
  'event',
  'visit',
  'customer',
  'transaction',
  'post',
  'return',
  'kg',
  't',
  'kWh',
  'm2',
  'm3',
  'L',
]);

const WRITTEN: Readonly<Record<string, WrittenUnit>> = {
  円: { symbol: 'JPY', factor: 1 },
  ドル: { symbol: 'USD', factor: 1 },
  ユーロ: { symbol: 'EUR', factor: 1 },
  yen: { symbol: 'JPY', factor: 1 },
  時間: { symbol: 'h', factor: 1 },
  hour: { symbol: 'h', factor: 1 },
  hours: { symbol: 'h', factor: 1 },
  分: { symbol: 'min', factor: 1 },
  日: { symbol: 'day', factor: 1 },
  days: { symbol: 'day', factor: 1 },
  月: { symbol: 'month', factor: 1 },
  か月: { symbol: 'month', factor: 1 },
  ヶ月: { symbol: 'month', factor: 1 },
  カ月: { symbol: 'month', factor: 1 },
  months: { symbol: 'month', factor: 1 },
  年: { symbol: 'yr', factor: 1 },
  year: { symbol: 'yr', factor: 1 },
  years: { symbol: 'yr', factor: 1 },
  個: { symbol: 'unit', factor: 1 },
  台: { symbol: 'unit', factor: 1 },
  本: { symbol: 'unit', factor: 1 },
  枚: { symbol: 'unit', factor: 1 },
  units: { symbol: 'unit', factor: 1 },
  件: { symbol: 'case', factor: 1 },
  cases: { symbol: 'case', factor: 1 },
  claims: { symbol: 'claim', factor: 1 },
  クレーム: { symbol: 'claim', factor: 1 },
  人: { symbol: 'person', factor: 1 },
  名: { symbol: 'person', factor: 1 },
  people: { symbol: 'person', factor: 1 },
  回: { symbol: 'event', factor: 1 },
  便: { symbol: 'shipment', factor: 1 },
  '㎡': { symbol: 'm2', factor: 1 },
  '%': { symbol: '', factor: 0.01 },
  percent: { symbol: '', factor: 0.01 },
  割: { symbol: '', factor: 0.1 },
  ppm: { symbol: '', factor: 1e-6 },
  '-': { symbol: '', factor: 1 },
};

/** A unit as people write it, with the factor to its canonical form; null when a symbol is not known. */
export function readUnit(written: string): { unit: Unit; factor: number } | null {
  const parts = written.normalize('NFKC').replace(/m2|m²/g, 'm2').trim().split('/');
  let factor = 1;
  const symbols: string[] = [];
  for (const [index, part] of parts.entries()) {
    const word = part.trim();
    const known = WRITTEN[word] ?? WRITTEN[word.toLowerCase()];
    if (known) {
      factor = index === 0 ? factor * known.factor : factor / known.factor;
      symbols.push(known.symbol || '1');
      continue;
    }
    const unit = parseUnit(word);
    if (!unit || Object.keys(unit).some((symbol) => !BASE_SYMBOLS.has(symbol))) return null;
    symbols.push(word);
  }
  const unit = parseUnit(symbols.join('/')) ?? (symbols.every((symbol) => symbol === '1') ? RATIO : null);
  return unit && { unit, factor };
}

/** Applies a written unit's factor without the noise of binary fractions: 3.2 % is 0.032 exactly as typed. */
export function applyFactor(value: number, factor: number): number {
  if (factor === 1) return value;
  const exponent = Math.log10(factor);
  return Number.isInteger(exponent) ? Number(`${value}e${exponent}`) : value * factor;
}
