// A deal's fields from the text that people write.
import { describe, expect, test } from 'vitest';
import { dealSchema, timing } from '../../src/model/deal.ts';
import { slot, stated } from '../../src/model/stated.ts';
import { readDeal } from '../support/read-deal.ts';

describe('stated numbers', () => {
  test('as text, with provenance, as an estimate, or by name', () => {
    expect(slot.parse('3.2 %')).toEqual({ kind: 'value', value: { value: 0.032, unit: {} } });
    expect(slot.parse({ value: '420 円/個', basis: 'measured' })).toMatchObject({
      kind: 'value',
      value: { value: 420, unit: { JPY: 1, unit: -1 } },
      basis: 'measured',
    });
    expect(slot.parse({ pessimistic: '9 month', mode: '6 month', optimistic: '4 month' })).toMatchObject({
      kind: 'estimate',
      mode: { value: 6 },
    });
    expect(slot.parse('goodUnits')).toEqual({ kind: 'reference', name: 'goodUnits' });
  });
  test('a shared input is no name', () => expect(stated.safeParse('goodUnits').success).toBe(false));
  test('a number without a unit is refused with our own code', () => {
    const { error } = slot.safeParse('420');
    expect(JSON.stringify(error!.issues)).toContain('workspace/missing-unit');
  });
});

describe('timing', () => {
  test.each([
    ['start', { kind: 'start', from: 0 }],
    ['month 6', { kind: 'month', from: 6 }],
    ['recurring', { kind: 'recurring', from: 1 }],
    ['recurring from month 4 to month 15', { kind: 'recurring', from: 4, until: 15 }],
  ])('%s', (text, expected) => expect(timing.parse(text)).toEqual(expected));
  test('anything else is refused', () => expect(timing.safeParse('sometimes').success).toBe(false));
});

describe('deals', () => {
  test('example A is one', () => expect(readDeal('quality-plant').horizon).toBe(5));
  test('unknown fields are refused', () => {
    const text = {
      title: 'x',
      offering: 'x',
      asOf: '2026-11-20',
      currency: 'JPY',
      start: '2027-04',
      adoption: { shape: 'linear' },
      drivers: {},
    };
    expect(dealSchema.safeParse(text).success).toBe(true);
    expect(dealSchema.safeParse({ ...text, discount: '8 %' }).success).toBe(false);
    expect(dealSchema.safeParse({ ...text, horizon: '5 yr' }).data?.horizon).toBe(5);
  });
});
