import { describe, expect, it } from 'vitest';
import { type ChartContext, chartHeight, drawChart, measureWith } from '../../src/charts/index.ts';
import { openFonts } from '../../src/fonts/index.ts';
import type { CashChart, Drawing, LabelShape } from '../../src/tree/index.ts';
import { overlapsOf } from './overlap.ts';
import { cashOf, investment, rampOf, randomCash, type Sample } from './samples.ts';

const fonts = measureWith(openFonts());

function draw({ chart, amounts, language }: Sample<CashChart>, width = 441): Drawing {
  const context: ChartContext = { width, amounts, language, fonts };
  return drawChart(chart, context);
}

const labelsOf = (drawing: Drawing) => drawing.shapes.filter((s): s is LabelShape => s.type === 'label');
const textsOf = (drawing: Drawing) => labelsOf(drawing).map(({ text }) => text);

describe('drawCash', () => {
  it('labels only zero, start, payback, years and the three ends', () => {
    const drawing = draw(investment('ja'));
    expect(drawing).toMatchObject({ width: 441, height: chartHeight(investment('ja').chart) });
    expect(textsOf(drawing).toSorted()).toEqual(
      [
        '0',
        '0',
        '1',
        '2',
        '3',
        '4',
        '5',
        '年目末',
        '△74.6',
        '86.5 P90',
        '72.0 標準',
        '40.7 P10',
        '2年9か月',
        '2年7か月–3年5か月',
      ].toSorted(),
    );
  });

  it('puts the ring where the curve crosses zero', () => {
    const sample = cashOf({
      language: 'ja',
      base: [-10, -4, 4, 12],
      low: [-10, -5, 0, 5],
      high: [-10, -2, 6, 14],
      payback: [2, 2, 2],
    });
    const drawing = draw(sample);
    const ring = drawing.shapes.find((shape) => shape.type === 'ring')!;
    const curve = drawing.shapes.find((shape) => shape.type === 'line' && shape.width === 1.75)!;
    if (curve.type !== 'line') throw new Error('no curve');
    const [[, ,], [x1, y1], [x2, y2]] = curve.points as [
      [number, number],
      [number, number],
      [number, number],
    ];
    expect(ring.x).toBeCloseTo((x1 + x2) / 2, 1);
    expect(ring.y).toBeCloseTo((y1 + y2) / 2, 1);
  });

  it('counts months in English', () => {
    expect(textsOf(draw(investment('en')))).toEqual(
      expect.arrayContaining(['33 months', '31–41 months', '(74.6)', '72.0 base', 'years']),
    );
  });

  it('draws no ring when the money does not come back, and says when the cautious end does not', () => {
    const never = cashOf({
      language: 'ja',
      base: rampOf(-50, -5),
      low: rampOf(-50, -20),
      high: rampOf(-50, 5),
      payback: null,
    });
    expect(draw(never).shapes.some((shape) => shape.type === 'ring')).toBe(false);
    const late = cashOf({
      language: 'ja',
      base: rampOf(-50, 25),
      low: rampOf(-50, -5),
      high: rampOf(-50, 60),
      payback: [44, 30, null],
    });
    expect(textsOf(draw(late))).toContain('2年6か月–期間内に戻らず');
  });

  it('lets nothing touch, leave the sheet or go missing, in 200 random charts', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const sample = randomCash(seed);
      const drawing = draw(sample, seed % 4 === 0 ? 246 : 441);
      expect(overlapsOf(drawing, fonts, sample.language), `seed ${seed}`).toEqual([]);
      const texts = textsOf(drawing);
      for (const name of Object.values(sample.chart.names)) {
        expect(
          texts.filter((text) => text.endsWith(` ${name}`)),
          `seed ${seed}`,
        ).toHaveLength(1);
      }
      const rings = drawing.shapes.filter((shape) => shape.type === 'ring').length;
      const periods = labelsOf(drawing).filter(({ size }) => size === 10.5).length;
      expect([rings, periods], `seed ${seed}`).toEqual(sample.chart.payback ? [1, 1] : [0, 0]);
    }
  });

  it('draws the same every time', () => {
    expect(JSON.stringify(draw(investment('ja')))).toBe(JSON.stringify(draw(investment('ja'))));
  });
});
