import { describe, expect, it } from 'vitest';
import {
  accent,
  amount,
  amountIdsOf,
  type BridgeChart,
  blocksOf,
  figure,
  inlinesOf,
  link,
  list,
  paragraph,
  strong,
  text,
} from '../../src/tree/index.ts';
import { documentOf, freeSection } from './amounts.ts';

const chart: BridgeChart = {
  type: 'bridge',
  scale: 1,
  digits: 0,
  start: { name: 'a', account: 'b', amount: 'start' },
  steps: [{ account: 'c', cause: [], amount: 'step', role: 'gain' }],
  end: { name: 'd', account: 'e', amount: 'end' },
  change: { amount: 'change', ratio: 'ratio' },
  range: { low: 'p10', high: 'p90' },
  groups: { gains: { name: 'g', amount: 'gains' }, costs: { name: 'h', amount: 'costs' } },
};

describe('walkers', () => {
  const inner = paragraph(strong('x', accent(amount('deep'))));
  const outer = list([[paragraph(text('a')), inner]]);
  const shown = figure({
    id: 'f',
    title: [text('t')],
    subtitle: [],
    unitLine: [],
    chart,
    alt: [text('a')],
    source: [amount('deep')],
  });
  const document = documentOf([freeSection(outer, shown)]);

  it('gives nested blocks after the ones that hold them', () => {
    expect(blocksOf(document).map((block) => block.type)).toEqual([
      'list',
      'paragraph',
      'paragraph',
      'figure',
    ]);
  });

  it('gives nested inlines after the ones that hold them', () => {
    expect(inlinesOf(inner).map((inline) => inline.type)).toEqual(['strong', 'text', 'accent', 'amount']);
    expect(inlinesOf(paragraph(link('https://example.com', 'x'))).map((i) => i.type)).toEqual([
      'link',
      'text',
    ]);
  });

  it('gives each amount once, those of charts too', () => {
    expect(amountIdsOf(document)).toEqual([
      'deep',
      'start',
      'step',
      'end',
      'change',
      'ratio',
      'p10',
      'p90',
      'gains',
      'costs',
    ]);
  });
});
