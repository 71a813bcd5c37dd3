// A bridge chart in, its native chart and workbook out: stacked columns on an unseen base, labels and causes from cells.
import { type AmountFormat, type BridgeChart, bridgeChanges, type BridgeStep, type Document, formatAmount, type Formattable, plainText } from '../../../tree/index.ts';
import { type ChartSeries, type ChartTable, chartTable } from '../chart-table.ts';
import { chartWord } from '../chart-words.ts';
import {
  type ChartPlace,
  chartPart,
  fill,
  hiddenValueAxis,
  labelRange,
  labelsFromCells,
  names,
  numbers,
  plotLayout,
  seriesName,
  stroke,
  textProperties,
  UNSEEN,
} from '../chart-xml.ts';
import { costFormat, gainFormat, signedFormat } from '../number-format.ts';
import type { SheetColumn } from '../workbook.ts';
import { xml, type Xml } from '../xml.ts';
import type { ChartDrawing, ChartRequest } from './request.ts';
import { bridgeFormulas } from './bridge-formulas.ts';

const CATEGORY_AXIS = 1001;
const VALUE_AXIS = 1002;
/** Room in points for a value above the tallest bar, and for two lines of an account below the axis. */
const ABOVE = 16;
const BELOW = 30;
/** Bars two thirds of the pitch: the gap is half a bar. */
const GAP_WIDTH = 50;
/** A cause under its bar needs so much of the chart's height below the bar. */
const CAUSE_ROOM = 0.12;

export function drawBridge(chart: BridgeChart, request: ChartRequest): ChartDrawing {
  const { document, brand, language, height } = request;
  const data = chartTable(chart, document);
  const columns = columnsOf(chart, data, document);
  const place: ChartPlace = { brand, language, columns, sheet: chartWord('sheet', language) };
  const bars = data.series.flatMap((series, index) => (series.key === 'top' ? [] : [{ series, column: index + 1 }]));
  // The base is stacked first, whatever its column.
  const stacked = [...bars.filter(({ series }) => series.key === 'base'), ...bars.filter(({ series }) => series.key !== 'base')];
  const layout = plotLayout({ x: 0, w: 1, y: ABOVE / height, h: 1 - (ABOVE + BELOW) / height });
  const hasLosses = data.series.some(({ values }) => values.some((value) => value !== null && value < 0));
  const plot = xml`${layout}<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>${stacked.map((one, order) => barSeries({ ...one, order }, place))}<c:gapWidth val="${GAP_WIDTH}"/><c:overlap val="100"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>${labelLine(data, stacked.length, place)}${categoryAxis(place)}${hiddenValueAxis({ id: VALUE_AXIS, crosses: CATEGORY_AXIS, between: 'between', ...(hasLosses ? {} : { min: 0 }) })}`;
  return { part: chartPart(plot, place), columns, sheet: place.sheet, note: noteOf(chart, document) };
}

interface BarSeries {
  readonly series: ChartSeries;
  /** In the workbook, from 0. */
  readonly column: number;
  readonly order: number;
}

/** One series of bars; the causes hang at the upper end of the base, right below their bars. */
function barSeries({ series, column, order }: BarSeries, place: ChartPlace): Xml {
  const isBase = series.key === 'base';
  const causes = place.columns.length - 1;
  const labels = isBase && labelsFromCells({ column: causes, position: 'inEnd', look: { size: place.brand.type.note.size, ink: 'grey' } }, place);
  const range = isBase && labelRange(causes, place);
  return xml`<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${seriesName(column, place)}${lookOf(series.key, place)}<c:invertIfNegative val="0"/>${labels}${names(0, place)}${numbers(column, place)}${range}</c:ser>`;
}

/** Meaning by fill before colour: today solid grey, gains solid, costs hollow, after in the accent. */
function lookOf(key: ChartSeries['key'], place: ChartPlace): Xml {
  const solid = (ink: 'mark' | 'brand' | 'accent') => xml`<c:spPr>${fill(ink, place)}<a:ln><a:noFill/></a:ln></c:spPr>`;
  switch (key) {
    case 'start':
      return solid('mark');
    case 'gain':
    case 'gainBelow':
      return solid('brand');
    case 'end':
      return solid('accent');
    case 'cost':
    case 'costBelow':
      return xml`<c:spPr>${fill('white', place)}${stroke(0.75, 'brand', place)}</c:spPr>`;
    default:
      return UNSEEN;
  }
}

/** Stacked bars have no labels outside of their ends: an unseen line at their tops carries the values. */
function labelLine({ series }: ChartTable, order: number, place: ChartPlace): Xml {
  const column = series.findIndex(({ key }) => key === 'top') + 1;
  const texts = place.columns.length - 2;
  const last = (series[0]?.values.length ?? 0) - 1;
  const { table } = place.brand.type;
  const labels = labelsFromCells(
    {
      column: texts,
      position: 't',
      look: { size: table, ink: 'ink', bold: true },
      lookOf: (index) => ({ size: table, ink: index === last ? 'accent' : 'ink', bold: true }),
    },
    place,
  );
  return xml`<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser><c:idx val="${order}"/><c:order val="${order}"/>${seriesName(column, place)}${UNSEEN}<c:marker><c:symbol val="none"/></c:marker>${labels}${names(0, place)}${numbers(column, place)}<c:smooth val="0"/>${labelRange(texts, place)}</c:ser><c:marker val="1"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:lineChart>`;
}

function categoryAxis(place: ChartPlace): Xml {
  const text = textProperties({ size: place.brand.type.caption, ink: 'ink' }, place);
  return xml`<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${stroke(0.75, 'ink', place)}</c:spPr>${text}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

/** Categories, series, level where sums can be formulas, then the texts of labels and causes as the last two columns. */
function columnsOf(chart: BridgeChart, data: ChartTable, document: Document): SheetColumn[] {
  const { language } = document.meta;
  const { digits } = chart;
  const labels = labelTexts(chart, document);
  const formulas = bridgeFormulas(chart, data, { digits, language, labels });
  const formatOf = (key: ChartSeries['key']) =>
    key === 'gain' ? gainFormat(digits, language) : key === 'cost' ? costFormat(digits, language) : signedFormat(digits, language);
  const series = data.series.map(
    ({ key, name, values }): SheetColumn => ({
      head: name,
      cells: key === 'base' ? formulas.base : key === 'top' ? formulas.top : values,
      format: formatOf(key),
    }),
  );
  return [
    { head: chartWord('account', language), cells: data.categories, width: 18 },
    ...series,
    { head: chartWord('level', language), cells: formulas.level, format: signedFormat(digits, language) },
    { head: chartWord('label', language), cells: formulas.labels },
    { head: chartWord('cause', language), cells: causesOf(chart, data, document), width: 24 },
  ];
}

/** Values as printed: totals as they are, steps with the sign of their change. */
function labelTexts(chart: BridgeChart, document: Document): string[] {
  const changes = bridgeChanges(chart, document.amounts);
  const print = (amount: Formattable | undefined, sign: AmountFormat['sign']) =>
    amount ? formatAmount(amount, { scale: chart.scale, digits: chart.digits, unit: 'none', sign: sign ?? 'auto' }, document.meta.language) : '';
  const steps = chart.steps.map(({ amount: id }, index) => {
    const amount = document.amounts[id];
    return print(amount && (amount.value === null ? amount : { ...amount, value: changes[index] ?? 0 }), 'always');
  });
  return [
    ...(chart.start ? [print(document.amounts[chart.start.amount], 'auto')] : []),
    ...steps,
    print(document.amounts[chart.end.amount], chart.start ? 'auto' : 'always'),
  ];
}

/** Causes of steps that have room below their bars; the others go into the note. */
function causesOf(chart: BridgeChart, data: ChartTable, document: Document): (string | null)[] {
  const roomy = roomyBars(data);
  const lead = chart.start ? 1 : 0;
  return data.categories.map((_, index) => {
    const cause = causeTexts(chart.steps[index - lead], document);
    return cause.length > 0 && roomy[index] ? cause.join('\n') : null;
  });
}

function roomyBars({ series }: ChartTable): boolean[] {
  const base = series.find(({ key }) => key === 'base')?.values ?? [];
  const highest = Math.max(...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return base.map((value) => (value ?? 0) > highest * CAUSE_ROOM);
}

/** What the PDF draws beside the bars and a native chart cannot: sums of the groups, the gain with its share, the range. */
function noteOf(chart: BridgeChart, document: Document): string {
  const { language } = document.meta;
  const money = (id: string, sign: AmountFormat['sign'] = 'auto') => {
    const amount = document.amounts[id] ?? { value: null, unit: {} };
    return formatAmount(amount, { scale: chart.scale, digits: chart.digits, unit: 'none', sign: sign ?? 'auto' }, language);
  };
  const { gains, costs } = chart.groups;
  const ratio = chart.change.ratio && document.amounts[chart.change.ratio];
  const share = ratio ? formatAmount(ratio, { as: 'percent', digits: 0, sign: 'always' }, language) : '';
  const change = `${money(chart.change.amount, 'always')}${share && (language === 'ja' ? `（${share}）` : ` (${share})`)}`;
  const causes = hiddenCauses(chart, chartTable(chart, document), document);
  return [
    `${gains.name} ${money(gains.amount, 'always')}`,
    `${costs.name} ${costsText(chart, document)}`,
    `${chart.end.account} ${change}`,
    ...(chart.range ? [`P10–P90 ${money(chart.range.low)}–${money(chart.range.high)}`] : []),
    ...causes,
  ].join(language === 'ja' ? '　' : '\u2003');
}

/** The sum of the costs as what it takes away, however it is written. */
function costsText(chart: BridgeChart, document: Document): string {
  const { amount: id } = chart.groups.costs;
  const amount = document.amounts[id];
  if (!amount || amount.value === null) return formatAmount({ value: null, unit: {} }, {}, document.meta.language);
  const changes = bridgeChanges(chart, document.amounts);
  const down = chart.steps.reduce((sum, step, index) => sum + (step.role === 'cost' ? (changes[index] ?? 0) : 0), 0);
  const value = Math.sign(down) * Math.abs(amount.value);
  const format: AmountFormat = { scale: chart.scale, digits: chart.digits, unit: 'none', sign: 'always' };
  return formatAmount({ ...amount, value }, format, document.meta.language);
}

function hiddenCauses(chart: BridgeChart, data: ChartTable, document: Document): string[] {
  const shown = causesOf(chart, data, document);
  const lead = chart.start ? 1 : 0;
  return chart.steps.flatMap((step, index) => {
    const cause = causeTexts(step, document);
    return cause.length > 0 && shown[index + lead] === null ? [`${step.account}: ${cause.join(' ')}`] : [];
  });
}

function causeTexts(step: BridgeStep | undefined, document: Document): string[] {
  return (step?.cause ?? []).map((words) => plainText(words, document)).filter((text) => text !== '');
}
