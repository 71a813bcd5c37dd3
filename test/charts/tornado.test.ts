import { describe, expect, it } from 'vitest';
import {
  type ChartContext,
  chartHeight,
  describeChart,
  drawChart,
  measureWith,
} from '../../src/charts/index.ts';
import { openFonts } from '../../src/fonts/index.ts';
import type { Drawing, LabelShape, TornadoChart } from '../../src/tree/index.ts';
import { overlapsOf } from './overlap.ts';
import { Ledger, randomFrom, type Sample } from './samples.ts';

const fonts = measureWith(openFonts());

type StepData = readonly [name: string, range: string, low: number, high: number];

function tornadoOf(language: 'ja' | 'en', base: number, steps: readonly StepData[]): Sample<TornadoChart> {
  const ledger = new Ledger();
  const isJapanese = language === 'ja';
  const chart: TornadoChart = {
    type: 'tornado',
    scale: 1_000_000,
    digits: 1,
    steps: steps.map(([name, range, low, high]) => ({
      name,
      range: [{ type: 'text', text: range }],
      low: ledger.add(low * 1e6, 'JPY'),
      high: ledger.add(high * 1e6, 'JPY'),
    })),
    base: { name: isJapanese ? '標準' : 'base', amount: ledger.add(base * 1e6, 'JPY') },
    target: 'NPV',
    names: { worse: 'worse', better: 'better' },
  };
  return { chart, amounts: ledger.amounts, language };
}

/** Target page 04. */
const BAKERY = tornadoOf('ja', 41, [
  ['焼成不良率', '2.35–1.25%', 16.3, 52.4],
  ['労務費になる割合', '0.4–0.8', 32.3, 49.7],
  ['夕方の欠品率', '3.7–1.8%', 32.6, 47.2],
  ['ガス・電気代', '101–86千円', 34.4, 46.8],
  ['全店に行き渡る月', '11–6か月目', 37.3, 43.5],
]);

function draw({ chart, amounts, language }: Sample<TornadoChart>, width = 441): Drawing {
  const context: ChartContext = { width, amounts, language, fonts };
  return drawChart(chart, context);
}

const labelsOf = (drawing: Drawing) => drawing.shapes.filter((s): s is LabelShape => s.type === 'label');
const textsOf = (drawing: Drawing) => labelsOf(drawing).map(({ text }) => text);
const boxesOf = (drawing: Drawing) => drawing.shapes.filter((shape) => shape.type === 'box');

const NAMES = {
  ja: [
    '不良率（導入後）',
    '空いた時間のうち労務費が減る割合',
    '全品番に行き渡るまでの月数',
    '歩留',
    'お客様からの申し出一件の対応にかかる費用と時間の合計',
  ],
  en: [
    'Scrap rate (after)',
    'Share of freed hours that lowers cost',
    'Months to reach every part number',
    'Yield',
    'Cost and time of answering a claim of a customer, all departments',
  ],
} as const;

/** Any NPV: gains, losses, ends on both sides of zero, both on one side of the base, no swing at all; one to eight inputs. */
function randomTornado(seed: number): Sample<TornadoChart> {
  const random = randomFrom(seed + 4241);
  const language = random() < 0.6 ? 'ja' : 'en';
  const size = 10 ** (random() * 3);
  const base = size * (random() * 3 - 1);
  const count = 1 + Math.floor(random() * 8);
  const steps = Array.from({ length: count }, (): StepData => {
    const name = NAMES[language][Math.floor(random() * 5)]!;
    const kind = random();
    const swing = kind < 0.1 ? 0 : size * random() * (kind < 0.2 ? 0.01 : 1);
    const low = base - swing * (kind > 0.9 ? -0.5 : 1);
    const high = base + swing * random();
    return [name, random() < 0.5 ? '2.35–1.25%' : '9–4か月', low, high];
  });
  return tornadoOf(language, base, steps);
}

describe('drawTornado', () => {
  it('draws the target page: bars from the base, values outside, ranges at the right', () => {
    const drawing = draw(BAKERY);
    expect(drawing).toMatchObject({ width: 441, height: chartHeight(BAKERY.chart) });
    expect(boxesOf(drawing).map(({ fill }) => fill)).toEqual(
      Array.from({ length: 5 }, () => ['mark', 'brand']).flat(),
    );
    const [worse, better] = boxesOf(drawing);
    expect(worse!.x + worse!.width).toBeCloseTo(better!.x, 1);
    expect(worse!.width / better!.width).toBeCloseTo((41 - 16.3) / (52.4 - 41), 2);
    expect(textsOf(drawing)).toEqual(
      expect.arrayContaining(['16.3', '52.4', '2.35–1.25%', '焼成不良率', '標準 41.0', '0']),
    );
  });

  it('stands on the left of zero where NPV is negative', () => {
    const drawing = draw(tornadoOf('en', -5, [['Scrap rate', '3–2%', -12, 4]]));
    expect(textsOf(drawing)).toEqual(expect.arrayContaining(['(12.0)', '4.0', 'base (5.0)']));
    expect(overlapsOf(drawing, fonts, 'en')).toEqual([]);
  });

  it('lets nothing touch, leave the sheet or go missing, in 200 random charts', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const sample = randomTornado(seed);
      const drawing = draw(sample, seed % 4 === 0 ? 300 : 441);
      expect(overlapsOf(drawing, fonts, sample.language), `seed ${seed}`).toEqual([]);
      const count = sample.chart.steps.length;
      const labels = labelsOf(drawing);
      expect(
        labels.filter(({ size }) => size === 8.5),
        `seed ${seed}`,
      ).toHaveLength(count);
      const zero = labels.filter(({ text, ink }) => text === '0' && ink === 'grey').length;
      expect(labels.length - zero, `seed ${seed}`).toBe(4 * count + 1);
    }
  });

  it('draws the same every time', () => {
    expect(JSON.stringify(draw(BAKERY))).toBe(JSON.stringify(draw(BAKERY)));
  });

  it('says in words what it shows', () => {
    expect(describeChart(BAKERY.chart, BAKERY.amounts, 'ja')).toContain(
      '焼成不良率（2.35–1.25%）で16.3〜52.4',
    );
  });
});
