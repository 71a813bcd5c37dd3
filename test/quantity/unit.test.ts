// The algebra of units, and units as people write them.
import { describe, expect, it } from 'vitest';
import { readUnit } from '../../src/quantity/quantity.ts';
import {
  divideUnits,
  formatUnit,
  multiplyUnits,
  parseUnit,
  raiseUnit,
  sameUnit,
} from '../../src/quantity/unit.ts';

const unit = (text: string) => parseUnit(text)!;

describe('units', () => {
  it('multiply, divide and cancel', () => {
    expect(formatUnit(multiplyUnits(unit('JPY/unit'), unit('unit/yr')))).toBe('JPY/yr');
    expect(formatUnit(divideUnits(unit('JPY/yr'), unit('JPY/yr')))).toBe('-');
    expect(formatUnit(raiseUnit(unit('unit'), 0.5))).toBe('unit^0.5');
    expect(formatUnit(unit('1/yr'))).toBe('1/yr');
  });

  it('compare in any order of writing', () => {
    expect(
      sameUnit(unit('h/yr/person'), divideUnits(divideUnits(unit('h'), unit('person')), unit('yr'))),
    ).toBe(true);
    expect(sameUnit(unit('h'), unit('JPY'))).toBe(false);
  });

  it('refuse what is no unit', () => {
    expect(parseUnit('円')).toBeNull();
    expect(parseUnit('a b')).toBeNull();
  });
});

describe('readUnit', () => {
  it('knows Japanese words and factors', () => {
    expect(readUnit('円/時間')).toEqual({ unit: { JPY: 1, h: -1 }, factor: 1 });
    expect(readUnit('%')).toEqual({ unit: {}, factor: 0.01 });
    expect(readUnit('%/年')).toEqual({ unit: { yr: -1 }, factor: 0.01 });
    expect(readUnit('furlong')).toBeNull();
  });
});
