// Field types: text as typed in YAML into values, or a fault with our code.
import { describe, expect, it } from 'vitest';
import { date, id, quantity, quantityOf, wholeNumber, yearMonth, yesNo } from '../../src/model/fields.ts';
import { parseUnit } from '../../src/quantity/unit.ts';

type Schema = {
  safeParse(text: unknown): { success: boolean; data?: unknown; error?: { issues: readonly unknown[] } };
};

function read(schema: Schema, text: string): unknown {
  const result = schema.safeParse(text);
  if (result.success) return result.data;
  return (result.error!.issues[0] as { params?: { code: string } }).params?.code;
}

describe('quantity', () => {
  it.each([
    ['3.2 %', 0.032, {}],
    ['0.045%', 0.00045, {}],
    ['450 ppm', 0.00045, {}],
    ['0.6 -', 0.6, {}],
    ['2,400,000 個/年', 2400000, { unit: 1, yr: -1 }],
    ['420 円/個', 420, { JPY: 1, unit: -1 }],
    ['△5 百万円', -5000000, { JPY: 1 }],
    ['５，４００　JPY/yr', 5400, { JPY: 1, yr: -1 }],
    ['3,400 円/時間', 3400, { JPY: 1, h: -1 }],
    ['6か月', 6, { month: 1 }],
  ])('reads %s', (text, value, unit) => {
    expect(read(quantity, text)).toEqual({ value, unit });
  });

  it.each([
    ['1,200', 'workspace/missing-unit'],
    ['約3 %', 'workspace/not-a-number'],
    ['1e3 h', 'workspace/not-a-number'],
    ['5 furlongs', 'workspace/unknown-unit'],
    ['9,999兆円', 'workspace/too-large'],
  ])('refuses %s', (text, code) => {
    expect(read(quantity, text)).toBe(code);
  });

  it('names both units where one is expected', () => {
    const money = quantityOf(parseUnit('JPY')!, '円');
    expect(read(money, '5 円')).toEqual({ value: 5, unit: { JPY: 1 } });
    expect(read(money, '5 時間')).toBe('workspace/wrong-unit');
  });
});

describe('other fields', () => {
  it('read dates and months of the calendar only', () => {
    expect(read(date, '２０２６-11-20')).toBe('2026-11-20');
    expect(read(date, '2026-02-30')).toBe('workspace/bad-date');
    expect(read(date, '2026/11/20')).toBe('workspace/bad-date');
    expect(read(yearMonth, '2027-13')).toBe('workspace/bad-month');
  });

  it('read ids, whole numbers and answers', () => {
    expect(read(id, 'line-camera')).toBe('line-camera');
    expect(read(id, '../x')).toBe('workspace/bad-id');
    expect(read(wholeNumber, '５')).toBe(5);
    expect(read(wholeNumber, '5.5')).toBe('workspace/not-whole');
    expect(read(yesNo, 'はい')).toBe(true);
    expect(read(yesNo, 'maybe')).toBe('workspace/not-yes-no');
  });
});
