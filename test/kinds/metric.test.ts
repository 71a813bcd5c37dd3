// How metrics and inputs are dressed: shares in percent or ppm, both ends in one manner.
import { describe, expect, it } from 'vitest';
import { metricManner, pointFormat } from '../../src/kinds/proposal/metric.ts';
import type { Amount } from '../../src/quantity/amount.ts';
import type { Unit } from '../../src/quantity/unit.ts';

const amount = (value: number, unit: Unit): Amount => ({
  id: 'x',
  label: { ja: 'x', en: 'x' },
  value,
  unit,
  rank: 'step',
  origin: { kind: 'stated', ref: 'x.yaml#/x' },
});

describe('metricManner', () => {
  it('prints shares in percent, with the decimals that both ends need', () => {
    expect(metricManner(amount(0.032, {}), amount(0.018, {}), 'ja')).toEqual({
      format: { as: 'percent', digits: 1 },
      unit: '%',
    });
    expect(metricManner(amount(0.04, {}), amount(0.025, {}), 'en').format).toEqual({
      as: 'percent',
      digits: 1,
    });
  });

  it('prints a tiny count for a count in ppm', () => {
    const unit = { claim: 1, unit: -1 };
    expect(metricManner(amount(0.00045, unit), amount(0.0003, unit), 'ja')).toEqual({
      format: { as: 'ppm', digits: 0 },
      unit: 'ppm',
    });
  });

  it('keeps the unit of hours and prints large ones without decimals', () => {
    const unit = { h: 1, yr: -1 };
    expect(metricManner(amount(8200.4, unit), amount(5600, unit), 'ja')).toEqual({
      format: { digits: 0 },
      unit: '時間/年',
    });
    expect(metricManner(amount(3.2, unit), amount(1.9, unit), 'en').format).toEqual({ digits: 1 });
  });
});

describe('pointFormat', () => {
  it('knows shares, tiny shares, months and large money', () => {
    expect(pointFormat(amount(0.6, {}))).toEqual({ as: 'percent' });
    expect(pointFormat(amount(0.0003, { claim: 1, unit: -1 }))).toEqual({ as: 'ppm', digits: 0 });
    expect(pointFormat(amount(6, { month: 1 }))).toEqual({ as: 'months' });
    expect(pointFormat(amount(2e9, { JPY: 1 }))).toEqual({ scale: 1000000, digits: 1 });
    expect(pointFormat(amount(420, { JPY: 1, unit: -1 }))).toEqual({});
  });
});
