import { describe, expect, it } from 'vitest';
import { boxesTouch, segmentTouches } from '../../src/charts/geometry.ts';
import { crossingMonth, yearTicks } from '../../src/charts/ticks.ts';

describe('yearTicks', () => {
  it('names every year where the names fit, else every second, fifth …', () => {
    const named = (months: number, pitch: number) =>
      yearTicks(months, (month) => (month / 12) * pitch, 10)
        .filter((tick) => tick.isNamed)
        .map((tick) => tick.year);
    expect(named(60, 60)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(named(60, 8)).toEqual([0, 2, 4]);
    expect(named(120, 3)).toEqual([0, 5, 10]);
    expect(yearTicks(30, (month) => month, 1)).toHaveLength(3);
  });
});

describe('crossingMonth', () => {
  it('reads between the months, and takes the crossing nearest to the payback', () => {
    expect(crossingMonth([-10, -4, 4], 2)).toBe(1.5);
    expect(crossingMonth([-1, 1, -1, 1], 3)).toBe(2.5);
    expect(crossingMonth([-1, 1, -1, 1], 1)).toBe(0.5);
    expect(crossingMonth([-3, -2, -1], 3)).toBe(null);
    expect(crossingMonth([0, 1], 0)).toBe(null);
  });
});

describe('geometry', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  it('knows when boxes and lines touch', () => {
    expect(boxesTouch(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(false);
    expect(boxesTouch(box, { left: 10, top: 0, right: 20, bottom: 10 }, 1)).toBe(true);
    expect(segmentTouches({ from: [-5, 5], to: [15, 5], width: 1 }, box)).toBe(true);
    expect(segmentTouches({ from: [-5, 8], to: [8, 21], width: 0 }, box)).toBe(false);
    expect(segmentTouches({ from: [5, -1], to: [5, -8], width: 1 }, box)).toBe(false);
    expect(segmentTouches({ from: [5, -1], to: [5, -8], width: 1 }, box, 1)).toBe(true);
    expect(segmentTouches({ from: [5, 5], to: [5, 5], width: 0 }, box)).toBe(true);
  });
});
