import { describe, expect, it } from 'vitest';
import type { BridgeChart, CashChart, Chart, Document, FigureNode } from '../../../src/tree/index.ts';
import { blocksOf, formatAmount } from '../../../src/tree/index.ts';
import { chartTable } from '../../../src/writers/docx/index.ts';
import { sampleDocument } from '../../support/sample-document.ts';

const document = sampleDocument('ja');

function figure(id: string): FigureNode {
  const found = blocksOf(document).find((block) => block.type === 'figure' && block.id === id);
  return found as FigureNode;
}

/** A document with amounts of its own. */
function withAmounts(values: Readonly<Record<string, number>>): Document {
  const [template] = Object.values(document.amounts);
  const amounts = Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, { ...template!, id, value, unit: { JPY: 1 } }]),
  );
  return { ...document, amounts };
}

function values(chart: Chart, own: Document, key: string) {
  return chartTable(chart, own).series.find((series) => series.key === key)?.values;
}

describe('the table behind a bridge', () => {
  const chart = figure('bridge').chart as BridgeChart;
  const table = chartTable(chart, document);

  it('holds the numbers as they are printed', () => {
    for (const { ids, values: numbers, visible } of table.series) {
      if (!visible) continue;
      for (const [index, id] of (ids ?? []).entries()) {
        if (id === null) continue;
        const amount = document.amounts[id]!;
        const printed = formatAmount(
          amount,
          { scale: 1_000_000, digits: 1, unit: 'none', sign: 'bare' },
          'ja',
        );
        expect(numbers[index]).toBe(Number(printed));
      }
    }
  });

  it('names each account once a bar, and whose profit a total is', () => {
    expect(table.categories).toEqual([
      '現在\n営業利益',
      '材料費',
      '労務費',
      '売上総利益',
      '水道光熱費',
      '保守料',
      '減価償却費',
      '導入後\n営業利益',
    ]);
  });

  it('stands on running sums of what is printed', () => {
    expect(values(chart, document, 'base')).toEqual([0, 110.9, 130.2, 140.3, 149.3, 153.1, 146, 0]);
    expect(values(chart, document, 'top')).toEqual([110.9, 130.2, 140.3, 149.3, 157.3, 157.3, 153.1, 146]);
  });

  it('reads costs written as magnitudes as costs', () => {
    const amounts = { ...document.amounts };
    for (const id of ['cost.service', 'cost.depreciation'])
      amounts[id] = { ...amounts[id]!, value: -amounts[id]!.value! };
    expect(chartTable(chart, { ...document, amounts }).series).toEqual(table.series);
  });

  it('parts a step that crosses zero, so that its two bars add up to what is printed', () => {
    const own = withAmounts({ a: -5e6, b: 12e6, c: -9e6, e: -2e6 });
    const loss: BridgeChart = {
      ...chart,
      digits: 0,
      start: { name: 'a', account: 'a', amount: 'a' },
      steps: [
        { account: 'b', cause: [], amount: 'b', role: 'gain' },
        { account: 'c', cause: [], amount: 'c', role: 'cost' },
      ],
      end: { name: 'e', account: 'e', amount: 'e' },
    };
    expect(values(loss, own, 'start')).toEqual([-5, null, null, null]);
    expect(values(loss, own, 'gain')).toEqual([null, 7, null, null]);
    expect(values(loss, own, 'gainBelow')).toEqual([null, -5, null, null]);
    expect(values(loss, own, 'cost')).toEqual([null, null, 7, null]);
    expect(values(loss, own, 'costBelow')).toEqual([null, null, -2, null]);
    expect(values(loss, own, 'end')).toEqual([null, null, null, -2]);
    expect(values(loss, own, 'base')).toEqual([0, 0, 0, 0]);
  });

  it('stacks bars that stay below zero downwards', () => {
    const own = withAmounts({ a: -9e6, b: 4e6, e: -5e6 });
    const loss: BridgeChart = {
      ...chart,
      digits: 0,
      start: { name: 'a', account: 'a', amount: 'a' },
      steps: [{ account: 'b', cause: [], amount: 'b', role: 'gain' }],
      end: { name: 'e', account: 'e', amount: 'e' },
    };
    expect(values(loss, own, 'gain')).toEqual([null, null, null]);
    expect(values(loss, own, 'gainBelow')).toEqual([null, -4, null]);
    expect(values(loss, own, 'base')).toEqual([0, -5, 0]);
  });
});

describe('the table behind a cash chart', () => {
  const chart = figure('cash').chart as CashChart;
  const table = chartTable(chart, document);

  it('has a value a month and names the ends of years', () => {
    expect(table.series.map((series) => series.values.length)).toEqual([61, 61, 61, 61]);
    expect(table.categories.filter((name) => name !== '')).toEqual(['0', '1', '2', '3', '4', '5 年目末']);
  });

  it('holds what is printed, and the band as the difference of it', () => {
    expect(values(chart, document, 'expected')?.at(-1)).toBe(72);
    expect(values(chart, document, 'expected')?.[0]).toBe(-74.6);
    const [low, high, band] = ['low', 'high', 'band'].map((key) => values(chart, document, key)!);
    for (const [month, value] of band!.entries()) expect(value).toBeCloseTo(high![month]! - low![month]!, 9);
  });
});
