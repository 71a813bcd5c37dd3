// Inputs that many drivers share, with the same letter, unit and words.
import type { Words } from '../../quantity/amount.ts';
import type { DriverInput } from './driver.ts';

const words = (ja: string, en: string): Words => ({ ja, en });

/** A count a year of something: `unit/yr`, `case/yr`. */
export function perYear(unit: string, ja: string, en: string): DriverInput {
  return { unit: `${unit}/yr`, role: 'rate', label: words(ja, en) };
}

/** Money for one of something: `JPY/unit`. */
export function price(unit: string, ja: string, en: string): DriverInput {
  return { unit: `JPY/${unit}`, role: 'price', label: words(ja, en) };
}

/** Money a year. */
export function yearlyMoney(ja: string, en: string): DriverInput {
  return { unit: 'JPY/yr', role: 'rate', label: words(ja, en) };
}

/** A ratio of 0..1. */
export function share(ja: string, en: string): DriverInput {
  return { unit: '-', role: 'share', range: 'share', label: words(ja, en) };
}

/** Any number of a unit. */
export function amountOf(unit: string, ja: string, en: string): DriverInput {
  return { unit, role: 'count', label: words(ja, en) };
}

/** Conversion of a saved hour into money (1.5). */
export const kappa: DriverInput = {
  ...share('お金になる時間の割合', 'Share of hours that becomes money'),
  needsBasis: true,
  aliases: ['κ', 'k'],
};

/** Full labour cost of an hour. */
export const wage: DriverInput = price('h', '時間あたりの人件費', 'Labour cost of an hour');
