import { describe, expect, it } from 'vitest';
import { unitWords } from '../../../src/diagnostic/catalog/unit-words.ts';
import { formatUnit, readUnit } from '../../../src/quantity/index.ts';

describe('unitWords', () => {
  it.each(['JPY', 'JPY/unit', 'h/yr', 'month', 'claim/unit', 'JPY/claim', 'shipment/yr', 'kWh', 'USD/unit'])(
    'writes %s as a field takes it',
    (unit) => {
      for (const language of ['ja', 'en'] as const) {
        expect(formatUnit(readUnit(unitWords(unit, language))!.unit)).toBe(unit);
      }
    },
  );

  it('says 円/個 in Japanese, and percent for a plain ratio', () => {
    expect(unitWords('JPY/unit', 'ja')).toBe('円/個');
    expect(unitWords('-', 'en')).toBe('%');
  });
});
