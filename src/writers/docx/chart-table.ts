// A chart in, the table behind it out: the same numbers stand in the chart's cache and in its workbook, as they are printed.
import {
  type AmountFormat,
  type BridgeChart,
  bridgeChanges,
  type CashChart,
  type Chart,
  type Document,
  formatAmount,
  plainText,
  type TornadoChart,
} from '../../tree/index.ts';
import { chartWord } from './chart-words.ts';

/** Where a series stands: a visible one holds printed amounts, a helper only places or fills. */
export type SeriesKey =
  | 'start'
  | 'gain'
  | 'cost'
  | 'end'
  | 'gainBelow'
  | 'costBelow'
  | 'base'
  | 'top'
  | 'expected'
  | 'low'
  | 'high'
  | 'band'
  | 'worse'
  | 'better'
  | 'worseBelow'
  | 'betterBelow'
  | 'tail'
  | 'tailBelow';

/** One column of numbers, in the chart's scale and rounded to its digits; null leaves a cell empty. */
export interface ChartSeries {
  readonly key: SeriesKey;
  readonly name: string;
  /** False for helpers: running sums of printed numbers, or differences of them. */
  readonly visible: boolean;
  readonly values: readonly (number | null)[];
  /** The amounts that the values print, where they are amounts. */
  readonly ids?: readonly (string | null)[];
}

/** Categories and series, all of one length. */
export interface ChartTable {
  /** Names of accounts, or years at the months that end one. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

type Numbers = Pick<Document, 'amounts'> & { readonly meta: Pick<Document['meta'], 'language'> };
/** An amount, with its own value or another that is to be printed in its place. */
interface Quantity {
  readonly id: string;
  readonly value?: number;
}

/** The table behind a chart. */
export function chartTable(chart: Chart, document: Numbers): ChartTable {
  if (chart.type === 'tornado') return tornadoTable(chart, document);
  return chart.type === 'bridge' ? bridgeTable(chart, document) : cashTable(chart, document);
}

/** A number as the chart prints it, back from its text, so that it is rounded in one place only; null when it does not exist. */
function printedNumber(quantity: Quantity, { scale, digits }: Chart, document: Numbers): number | null {
  const amount = document.amounts[quantity.id];
  const value = quantity.value ?? amount?.value ?? null;
  if (!amount || amount.value === null || value === null) return null;
  const format: AmountFormat = { scale, digits, unit: 'none', sign: 'bare' };
  const printed = Number(
    formatAmount({ ...amount, value }, format, document.meta.language).replaceAll(',', ''),
  );
  return value < 0 && printed !== 0 ? -printed : printed;
}

/** Sums of printed numbers carry dust of floating point, which no cell should show. */
function tidy(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** One bar of a bridge between two printed levels. */
export interface Bar {
  readonly role: 'start' | 'gain' | 'cost' | 'end';
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Bars from left to right. Levels are running sums of what is printed, so that the steps meet. */
export function bridgeBars(chart: BridgeChart, document: Numbers): readonly Bar[] {
  const changes = bridgeChanges(chart, document.amounts);
  const total = (id: string) => printedNumber({ id }, chart, document) ?? 0;
  let level = chart.start ? total(chart.start.amount) : 0;
  const start: Bar[] = chart.start ? [{ role: 'start', id: chart.start.amount, from: 0, to: level }] : [];
  const steps = chart.steps.map((step, index): Bar => {
    const change = printedNumber({ id: step.amount, value: changes[index] ?? 0 }, chart, document) ?? 0;
    const from = level;
    level = tidy(level + change, chart.digits);
    return { role: step.role, id: step.amount, from, to: level };
  });
  return [...start, ...steps, { role: 'end', id: chart.end.amount, from: 0, to: total(chart.end.amount) }];
}

function bridgeTable(chart: BridgeChart, document: Numbers): ChartTable {
  const { language } = document.meta;
  const bars = bridgeBars(chart, document);
  const above = (role: Bar['role']) =>
    bars.map((bar) => (bar.role === role ? heightAbove(bar, chart.digits) : null));
  const below = (role: Bar['role']) =>
    bars.map((bar) => (bar.role === role ? heightBelow(bar, chart.digits) : null));
  const idsOf = (role: Bar['role']) => bars.map((bar) => (bar.role === role ? bar.id : null));
  const part = (key: SeriesKey, name: string, values: (number | null)[], role: Bar['role']): ChartSeries => ({
    key,
    name,
    visible: true,
    values,
    ids: idsOf(role),
  });
  const helper = (key: 'base' | 'top', values: number[]): ChartSeries => ({
    key,
    name: chartWord(key, language),
    visible: false,
    values,
  });
  const { gains, costs } = chart.groups;
  const all = [
    ...(chart.start ? [part('start', chart.start.name, wholes(bars, 'start'), 'start')] : []),
    part('gain', gains.name, above('gain'), 'gain'),
    part('cost', costs.name, above('cost'), 'cost'),
    part('gainBelow', `${gains.name} < 0`, below('gain'), 'gain'),
    part('costBelow', `${costs.name} < 0`, below('cost'), 'cost'),
    part('end', chart.end.name, wholes(bars, 'end'), 'end'),
  ].filter(({ key, values }) => !key.endsWith('Below') || values.some((value) => value !== null));
  return {
    categories: bridgeCategories(chart),
    series: [
      ...all,
      helper('base', bars.map(baseOf)),
      helper(
        'top',
        bars.map(({ from, to }) => Math.max(from, to)),
      ),
    ],
  };
}

/** A total's account says whose it is: 「現在」 over 「営業利益」. */
function bridgeCategories({ start, steps, end }: BridgeChart): string[] {
  const total = ({ name, account }: { name: string; account: string }) => `${name}\n${account}`;
  return [...(start ? [total(start)] : []), ...steps.map((step) => step.account), total(end)];
}

function wholes(bars: readonly Bar[], role: Bar['role']): (number | null)[] {
  return bars.map((bar) => (bar.role === role ? bar.to : null));
}

/** The part of a step above zero: stacked bars grow from zero in both directions, so a step across zero has two parts. */
function heightAbove({ from, to }: Bar, digits: number): number | null {
  const height = tidy(Math.max(0, from, to) - Math.max(0, Math.min(from, to)), digits);
  return height > 0 || (from >= 0 && to >= 0) ? height : null;
}

/** The part below zero, as a negative number. */
function heightBelow({ from, to }: Bar, digits: number): number | null {
  const height = tidy(Math.min(0, from, to) - Math.min(0, Math.max(from, to)), digits);
  return height < 0 ? height : null;
}

/** What stands between zero and the bar: nothing when the bar touches zero. */
function baseOf({ role, from, to }: Bar): number {
  if (role === 'start' || role === 'end') return 0;
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return low >= 0 ? low : Math.min(0, high);
}

/** Only the ends of years are named, the last with the axis' word. */
function yearName(month: number, { months, axis, base }: CashChart): string {
  if (month % 12 !== 0) return '';
  const last = month + 12 > Math.min(months, base.length - 1);
  return last && axis !== '' ? `${month / 12} ${axis}` : String(month / 12);
}

function cashTable(chart: CashChart, document: Numbers): ChartTable {
  const valuesOf = (ids: readonly string[]) => ids.map((id) => printedNumber({ id }, chart, document));
  const series = (key: SeriesKey, name: string, ids: readonly string[]): ChartSeries => ({
    key,
    name,
    visible: true,
    values: valuesOf(ids),
    ids,
  });
  const low = series('low', chart.names.low, chart.low);
  const high = series('high', chart.names.high, chart.high);
  const band = high.values.map((value, month) => {
    const from = low.values[month];
    return value === null || from === null || from === undefined ? null : tidy(value - from, chart.digits);
  });
  return {
    categories: chart.base.map((_, month) => yearName(month, chart)),
    series: [
      series('expected', chart.names.base, chart.base),
      low,
      high,
      { key: 'band', name: chartWord('band', document.meta.language), visible: false, values: band },
    ],
  };
}

/** Room for a value behind a bar's end, as a share of the whole scale. */
const TAIL = 0.16;

/**
 * What each input's ends give, and helpers that draw it: a bar from the lower to the higher end, parted at the base and at zero,
 * on an unseen base; tails carry the values.
 */
function tornadoTable(chart: TornadoChart, document: Numbers): ChartTable {
  const { language } = document.meta;
  const { digits } = chart;
  const printed = (id: string) => printedNumber({ id }, chart, document);
  const shown = (key: SeriesKey, name: string, ids: readonly string[]): ChartSeries => ({
    key,
    name,
    visible: true,
    values: ids.map(printed),
    ids,
  });
  const low = shown(
    'low',
    chartWord('low', language),
    chart.steps.map((step) => step.low),
  );
  const high = shown(
    'high',
    chartWord('high', language),
    chart.steps.map((step) => step.high),
  );
  const expected = shown(
    'expected',
    chart.base.name,
    chart.steps.map(() => chart.base.amount),
  );
  const bars = chart.steps.map((_, index) => {
    const middle = expected.values[index] ?? 0;
    const ends = [low.values[index] ?? middle, high.values[index] ?? middle, middle];
    return { from: Math.min(...ends), middle, to: Math.max(...ends) };
  });
  const scale = Math.max(0, ...bars.map(({ to }) => to)) - Math.min(0, ...bars.map(({ from }) => from));
  const above = (from: number, to: number) => tidy(Math.max(0, to) - Math.max(0, from), digits);
  const below = (from: number, to: number) => tidy(Math.min(0, from) - Math.min(0, to), digits);
  const tail = tidy(scale * TAIL, digits);
  const helper = (key: SeriesKey, name: string, read: (bar: (typeof bars)[number]) => number) => ({
    key,
    name,
    visible: false,
    values: bars.map(read),
  });
  const { worse, better } = chart.names;
  return {
    categories: chart.steps.map(({ name, range }) => `${name}\n${plainText(range, document)}`),
    series: [
      low,
      high,
      expected,
      helper('base', chartWord('base', language), ({ from, to }) => (from > 0 ? from : Math.min(0, to))),
      helper('betterBelow', `${better} < 0`, ({ middle, to }) => below(middle, to)),
      helper('worse', worse, ({ from, middle }) => above(from, middle)),
      helper('better', better, ({ middle, to }) => above(middle, to)),
      helper('worseBelow', `${worse} < 0`, ({ from, middle }) => below(from, middle)),
      helper('tail', chartWord('tail', language), () => tail),
      helper('tailBelow', chartWord('tailBelow', language), ({ from }) => (from > 0 ? 0 : -tail)),
    ],
  };
}
