import { describe, expect, it } from 'vitest';
import { type ChartContext, chartHeight, drawChart, measureWith } from '../../src/charts/index.ts';
import { openFonts } from '../../src/fonts/index.ts';
import type { BridgeChart, Drawing, LabelShape } from '../../src/tree/index.ts';
import { overlapsOf } from './overlap.ts';
import { BAKERY, bridgeOf, JA_WORDS, PLANT, randomBridge, type Sample } from './samples.ts';

const fonts = measureWith(openFonts());

function draw({ chart, amounts, language }: Sample<BridgeChart>, width = 441): Drawing {
  const context: ChartContext = { width, amounts, language, fonts };
  return drawChart(chart, context);
}

const labelsOf = (drawing: Drawing) => drawing.shapes.filter((s): s is LabelShape => s.type === 'label');
const textsOf = (drawing: Drawing) => labelsOf(drawing).map(({ text }) => text);
const boxesOf = (drawing: Drawing) => drawing.shapes.filter((shape) => shape.type === 'box');

describe('drawBridge', () => {
  it('draws the target page: bars, signs, groups, gain, range', () => {
    const drawing = draw(BAKERY);
    expect(drawing).toMatchObject({ width: 441, height: chartHeight(BAKERY.chart) });
    expect(boxesOf(drawing).map(({ fill }) => fill)).toEqual([
      'mark',
      'brand',
      'brand',
      'brand',
      'brand',
      'white',
      'white',
      'accent',
    ]);
    expect(textsOf(drawing)).toEqual(
      expect.arrayContaining([
        '110.9',
        '+19.3',
        '+10.1',
        '+9.0',
        '+8.0',
        '△4.2',
        '△7.1',
        '146.0',
        '+35.1',
        '+32%',
        '150.4 P90',
        '136.4 P10',
        '効果 +46.4',
        '費用 △11.3',
        '焼成不良',
        '3.1→1.6%',
        '減価償却費',
        '現在',
        '導入後',
      ]),
    );
    const [first, second] = boxesOf(drawing);
    expect(first!.x).toBe(0);
    expect(first!.width).toBeCloseTo(34, 0);
    expect(second!.x - first!.x).toBeCloseTo(51.3, 0);
  });

  it('sets values 5 above their bars and causes 13 and 24 below', () => {
    const drawing = draw(BAKERY);
    const label = (text: string) => labelsOf(drawing).find((found) => found.text === text)!;
    const [, materials] = boxesOf(drawing);
    expect(label('+19.3').y).toBeCloseTo(materials!.y - 5, 1);
    expect(label('焼成不良').y).toBeCloseTo(materials!.y + materials!.height + 13, 1);
    expect(label('3.1→1.6%').y).toBeCloseTo(materials!.y + materials!.height + 24, 1);
  });

  it('speaks English with parentheses', () => {
    const drawing = draw(PLANT);
    expect(textsOf(drawing)).toEqual(
      expect.arrayContaining([
        '(5.4)',
        '(9.4)',
        '+20.6',
        '+26%',
        'Benefit +35.4',
        'Cost (14.8)',
        '103.6 P90',
        'rework and',
        'inspection',
      ]),
    );
    expect(boxesOf(drawing)[0]!.width).toBeCloseTo(36, 1);
  });

  it('bridges the change alone from zero, without arrow or level of today', () => {
    const drawing = draw(
      bridgeOf({
        language: 'ja',
        start: null,
        gains: [['材料費', ['不良'], 5]],
        costs: [['保守料', [], -2]],
        words: JA_WORDS,
      }),
    );
    expect(boxesOf(drawing)).toHaveLength(3);
    expect(textsOf(drawing)).toContain('+3.0');
    expect(drawing.shapes.some((shape) => shape.type === 'line' && shape.ink === 'accent')).toBe(false);
  });

  it('takes costs as magnitudes too', () => {
    const { chart, amounts, language } = BAKERY;
    const flipped = { ...amounts };
    for (const { role, amount } of chart.steps) {
      if (role === 'cost') flipped[amount] = { ...flipped[amount]!, value: -flipped[amount]!.value! };
    }
    expect(draw({ chart, amounts: flipped, language })).toEqual(draw(BAKERY));
  });

  it('keeps the zero line inside when profit is negative, and the value of a loss below its bar', () => {
    const drawing = draw(
      bridgeOf({
        language: 'ja',
        start: -20,
        gains: [['材料費', [], 50]],
        costs: [['保守料', [], -12]],
        words: JA_WORDS,
      }),
    );
    const loss = boxesOf(drawing)[0]!;
    const label = labelsOf(drawing).find(({ text }) => text === '△20.0')!;
    expect(label.y).toBeGreaterThan(loss.y + loss.height);
    expect(overlapsOf(drawing, fonts, 'ja')).toEqual([]);
  });

  it('lets nothing touch, leave the sheet or go missing, in 200 random bridges', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const sample = randomBridge(seed);
      const drawing = draw(sample, seed % 4 === 0 ? 360 : 441);
      expect(overlapsOf(drawing, fonts, sample.language), `seed ${seed}`).toEqual([]);
      const bars = boxesOf(drawing).length;
      const values = labelsOf(drawing).filter(
        ({ bold, size, anchor }) => bold && size !== 8.5 && size < 10 && anchor === 'middle',
      );
      expect(values, `seed ${seed}`).toHaveLength(bars);
    }
  });

  it('draws the same every time', () => {
    expect(JSON.stringify(draw(BAKERY))).toBe(JSON.stringify(draw(BAKERY)));
  });
});
