import { describe, expect, it } from 'vitest';
import type { AmountFormat } from '../../src/tree/index.ts';
import { amountParts, formatAmount } from '../../src/tree/index.ts';
import { amountOf } from './amounts.ts';

const million = { scale: 1_000_000, digits: 1 } as const;

const rows: readonly [number | null, string, AmountFormat, string, string][] = [
  [35_120_000, 'JPY/yr', million, '35.1百万円', '¥35.1 million'],
  [35_374_232, 'JPY', { scale: 1000 }, '35,374千円', '¥35,374 thousand'],
  [1234, 'JPY', {}, '1,234円', '¥1,234'],
  [-4_200_000, 'JPY', million, '△4.2百万円', '(¥4.2 million)'],
  [35_120_000, 'JPY', { ...million, sign: 'always' }, '+35.1百万円', '+¥35.1 million'],
  [-4_200_000, 'JPY', { ...million, sign: 'bare' }, '4.2百万円', '¥4.2 million'],
  [-40_000, 'JPY', million, '0.0百万円', '¥0.0 million'],
  [35_120_000, 'JPY', { ...million, unit: 'none' }, '35.1', '35.1'],
  [-35_120_000, 'JPY', { ...million, unit: 'none' }, '△35.1', '(35.1)'],
  [20_614_732, 'JPY', { scale: 1_000_000, significant: 2 }, '21百万円', '¥21 million'],
  [354_000_000, 'JPY', { scale: 1_000_000, significant: 2 }, '350百万円', '¥350 million'],
  [9600, 'JPY/unit', {}, '9,600円/個', '¥9,600/unit'],
  [22.5, 'JPY/kWh', {}, '22.5円/kWh', '¥22.5/kWh'],
  [300_000, 'JPY/month', {}, '300,000円/月', '¥300,000/month'],
  [1_500_000, 'USD/yr', million, '1.5百万ドル', '$1.5 million'],
  [1_500_000, 'EUR', { scale: 1000 }, '1,500千ユーロ', '€1,500 thousand'],
  [0.032, '-', { as: 'percent' }, '3.2%', '3.2%'],
  [0.07, '-', { as: 'percent' }, '7%', '7%'],
  [0.3162, '-', { as: 'percent', digits: 0, sign: 'always' }, '+32%', '+32%'],
  [-0.05, '-', { as: 'percent' }, '△5%', '(5%)'],
  [0.0091, 'claim/unit', { as: 'percent' }, '0.91%', '0.91%'],
  [0.08, '1/yr', { as: 'percent' }, '8%/年', '8%/year'],
  [1.23456, '-', {}, '1.235', '1.235'],
  [12_345.6, '-', {}, '12,346', '12,346'],
  [0, '-', {}, '0', '0'],
  [35.4, 'month', { as: 'yearsMonths' }, '3年', '3 years'],
  [33, 'month', { as: 'yearsMonths' }, '2年9か月', '2 years 9 months'],
  [12.2, 'month', { as: 'yearsMonths' }, '1年1か月', '1 year 1 month'],
  [9, 'month', { as: 'yearsMonths' }, '9か月', '9 months'],
  [36.000000000001, 'month', { as: 'yearsMonths' }, '3年', '3 years'],
  [2.75, 'yr', { as: 'yearsMonths' }, '2年9か月', '2 years 9 months'],
  [35.4, 'month', { as: 'months' }, '36か月', '36 months'],
  [35.4, 'month', { as: 'months', unit: 'none' }, '36', '36'],
  [35.4, 'month', {}, '35.4か月', '35.4 months'],
  [1, 'h', {}, '1時間', '1 hour'],
  [0.5, 'h/unit', {}, '0.5時間/個', '0.5 hours/unit'],
  [12_000, 'unit/yr', {}, '12,000個/年', '12,000 units/year'],
  [0.01, 'claim/unit', {}, '0.01件/個', '0.01 claims/unit'],
  [3, 'person', {}, '3人', '3 people'],
  [1.005, 'h', { digits: 2 }, '1.01時間', '1.01 hours'],
  [null, 'JPY', million, '–', '–'],
  [null, 'month', { as: 'yearsMonths' }, '–', '–'],
];

describe('formatAmount', () => {
  it.each(rows)('%d %s %j prints %s and %s', (value, unit, format, ja, en) => {
    expect(formatAmount(amountOf(value, unit), format, 'ja')).toBe(ja);
    expect(formatAmount(amountOf(value, unit), format, 'en')).toBe(en);
  });
});

describe('amountParts', () => {
  it('keeps the year in the unit of a key figure', () => {
    expect(amountParts(amountOf(35_120_000, 'JPY/yr'), million, 'ja')).toEqual([
      { number: '35.1', unit: '百万円/年' },
    ]);
    expect(amountParts(amountOf(35_120_000, 'JPY/yr'), million, 'en')).toEqual([
      { number: '35.1', unit: '¥ million/year' },
    ]);
  });

  it('gives years and months as two pairs', () => {
    expect(amountParts(amountOf(32.2, 'month'), { as: 'yearsMonths' }, 'ja')).toEqual([
      { number: '2', unit: '年' },
      { number: '9', unit: 'か月' },
    ]);
  });

  it('puts the sign with the number, and nothing behind a value that does not exist', () => {
    expect(amountParts(amountOf(-4_200_000, 'JPY'), million, 'en')).toEqual([
      { number: '(4.2)', unit: '¥ million' },
    ]);
    expect(amountParts(amountOf(0.004, '-'), { as: 'percent' }, 'ja')).toEqual([
      { number: '0.4', unit: '%' },
    ]);
    expect(amountParts(amountOf(null, 'JPY/yr'), million, 'ja')).toEqual([{ number: '–', unit: '' }]);
  });
});
