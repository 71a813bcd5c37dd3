// A bridge chart in, its words out: labels as printed, causes that have room under their bars, and a note of the rest.
import {
  type AmountFormat,
  type BridgeChart,
  type BridgeStep,
  bridgeChanges,
  type Document,
  type Formattable,
  formatAmount,
  plainText,
} from '../../../tree/index.ts';
import type { ChartTable } from '../chart-table.ts';
import { estimateWidth, wrapText } from '../estimate.ts';

/** How much of the chart's height a cause needs below its bar. */
const CAUSE_ROOM = 0.12;

/** Values as printed: totals as they are, steps with the sign of their change. */
export function labelTexts(chart: BridgeChart, document: Document): string[] {
  const changes = bridgeChanges(chart, document.amounts);
  const print = (amount: Formattable | undefined, sign: AmountFormat['sign']) =>
    amount
      ? formatAmount(
          amount,
          { scale: chart.scale, digits: chart.digits, unit: 'none', sign: sign ?? 'auto' },
          document.meta.language,
        )
      : '';
  const steps = chart.steps.map(({ amount: id }, index) => {
    const amount = document.amounts[id];
    return print(
      amount && (amount.value === null ? amount : { ...amount, value: changes[index] ?? 0 }),
      'always',
    );
  });
  return [
    ...(chart.start ? [print(document.amounts[chart.start.amount], 'auto')] : []),
    ...steps,
    print(document.amounts[chart.end.amount], chart.start ? 'auto' : 'always'),
  ];
}

/** A bridge with its table and the room that a label has. */
export interface BridgeWords {
  readonly chart: BridgeChart;
  readonly data: ChartTable;
  readonly document: Document;
  /** From bar to bar, and the size of causes, in points. */
  readonly pitch: number;
  readonly size: number;
}

/** A cause has so many lines at most, and keeps so far from its neighbour, in points. */
const MOST_LINES = 3;
const APART = 3;

/** Causes of steps that have room below their bars, broken into lines within the pitch; null for the others, which go into the note. */
export function causesOf({ chart, data, document, pitch, size }: BridgeWords): (string | null)[] {
  const roomy = roomyBars(data);
  const lead = chart.start ? 1 : 0;
  return data.categories.map((_, index) => {
    const cause = causeTexts(chart.steps[index - lead], document);
    const lines = cause.flatMap((text) => wrapText(text, size, pitch - APART));
    const fits =
      lines.length <= MOST_LINES && lines.every((line) => estimateWidth(line, size) <= pitch - APART);
    return lines.length > 0 && fits && roomy[index] ? lines.join('\n') : null;
  });
}

function roomyBars({ series }: ChartTable): boolean[] {
  const base = series.find(({ key }) => key === 'base')?.values ?? [];
  const highest = Math.max(...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return base.map((value) => (value ?? 0) > highest * CAUSE_ROOM);
}

/** What the PDF draws beside the bars and a native chart cannot: sums of the groups, the gain with its share, the range. */
export function noteOf(words: BridgeWords): string {
  const { chart, document } = words;
  const { language } = document.meta;
  const money = (id: string, sign: AmountFormat['sign'] = 'auto') => {
    const amount = document.amounts[id] ?? { value: null, unit: {} };
    return formatAmount(
      amount,
      { scale: chart.scale, digits: chart.digits, unit: 'none', sign: sign ?? 'auto' },
      language,
    );
  };
  const { gains, costs } = chart.groups;
  const ratio = chart.change.ratio && document.amounts[chart.change.ratio];
  const share = ratio ? formatAmount(ratio, { as: 'percent', digits: 0, sign: 'always' }, language) : '';
  const change = `${money(chart.change.amount, 'always')}${share && (language === 'ja' ? `（${share}）` : ` (${share})`)}`;
  return [
    `${gains.name} ${money(gains.amount, 'always')}`,
    `${costs.name} ${costsText(chart, document)}`,
    `${chart.end.account} ${change}`,
    ...(chart.range ? [`P10–P90 ${money(chart.range.low)}–${money(chart.range.high)}`] : []),
    ...hiddenCauses(words),
  ].join(language === 'ja' ? '　' : '\u2003');
}

/** The sum of the costs as what it takes away, however it is written. */
function costsText(chart: BridgeChart, document: Document): string {
  const { amount: id } = chart.groups.costs;
  const amount = document.amounts[id];
  if (!amount || amount.value === null)
    return formatAmount({ value: null, unit: {} }, {}, document.meta.language);
  const changes = bridgeChanges(chart, document.amounts);
  const down = chart.steps.reduce(
    (sum, step, index) => sum + (step.role === 'cost' ? (changes[index] ?? 0) : 0),
    0,
  );
  const value = Math.sign(down) * Math.abs(amount.value);
  const format: AmountFormat = { scale: chart.scale, digits: chart.digits, unit: 'none', sign: 'always' };
  return formatAmount({ ...amount, value }, format, document.meta.language);
}

function hiddenCauses(words: BridgeWords): string[] {
  const { chart, document } = words;
  const shown = causesOf(words);
  const lead = chart.start ? 1 : 0;
  return chart.steps.flatMap((step, index) => {
    const cause = causeTexts(step, document);
    const colon = document.meta.language === 'ja' ? '：' : ': ';
    return cause.length > 0 && shown[index + lead] === null ? [step.account + colon + cause.join(' ')] : [];
  });
}

function causeTexts(step: BridgeStep | undefined, document: Document): string[] {
  return (step?.cause ?? []).map((words) => plainText(words, document)).filter((text) => text !== '');
}
