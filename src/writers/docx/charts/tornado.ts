// A tornado chart in, its native chart and workbook out: stacked bars on an unseen base, values at their ends from cells.
import { type Xml, xml } from '../../../package/index.ts';
import { type Document, formatAmount, type TornadoChart } from '../../../tree/index.ts';
import { type ChartTable, chartTable, type SeriesKey } from '../chart-table.ts';
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
import { estimateWidth } from '../estimate.ts';
import { signedFormat } from '../number-format.ts';
import type { SheetCell, SheetColumn } from '../workbook.ts';
import type { ChartDrawing, ChartRequest } from './request.ts';

const CATEGORY_AXIS = 3001;
const VALUE_AXIS = 3002;
/** Bars of half the pitch. */
const GAP_WIDTH = 110;
/** From the names to the plot, and air above and below it, in points. */
const OFF_NAMES = 12;
const AIR = 4;
/** Names take at most this share of the width. */
const MOST_NAMES = 0.4;

/** Series in the order in which they are stacked from zero to either side. */
const STACK = [
  'base',
  'betterBelow',
  'worse',
  'better',
  'worseBelow',
  'tail',
  'tailBelow',
] as const satisfies readonly SeriesKey[];

/** Draws a tornado as stacked bars; the largest swing stands on top. */
export function drawTornado(chart: TornadoChart, request: ChartRequest): ChartDrawing {
  const { document, brand, language, width, height } = request;
  const data = chartTable(chart, document);
  const columns = columnsOf(chart, data, document);
  const place: ChartPlace = { brand, language, columns, sheet: chartWord('sheet', language) };
  const widest = Math.max(
    ...data.categories
      .flatMap((name) => name.split('\n'))
      .map((text) => estimateWidth(text, brand.type.note.size)),
  );
  const left = Math.min(MOST_NAMES, (widest + OFF_NAMES) / width);
  const layout = plotLayout({ x: left, w: 1 - left, y: AIR / height, h: 1 - (2 * AIR) / height });
  const bars = STACK.map((key, order) => barSeries({ key, order, data }, place));
  const plot = xml`${layout}<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${bars}<c:gapWidth val="${GAP_WIDTH}"/><c:overlap val="100"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>${inputAxis(place)}${hiddenValueAxis({ id: VALUE_AXIS, crosses: CATEGORY_AXIS, between: 'between' })}`;
  return { part: chartPart(plot, place), columns, sheet: place.sheet, note: baseOf(chart, document) };
}

/** Where the two parts of every bar meet, which a native chart has no line for: 「標準 41.0」. */
function baseOf({ base, scale, digits }: TornadoChart, document: Document): string {
  const { language } = document.meta;
  const amount = document.amounts[base.amount] ?? { value: null, unit: {} };
  const value = formatAmount(amount, { scale, digits, unit: 'none' }, language);
  return `${base.name} ${value}`;
}

interface BarSeries {
  readonly key: (typeof STACK)[number];
  readonly order: number;
  readonly data: ChartTable;
}

/** The value at the left end hangs at the end of the base, or of the tail where the bar begins below zero. */
function barSeries({ key, order, data }: BarSeries, place: ChartPlace): Xml {
  const column = data.series.findIndex((series) => series.key === key) + 1;
  const texts = data.series.length + 1;
  const label = { base: texts, tailBelow: texts + 1, tail: texts + 2 }[key as string];
  const look = { size: place.brand.type.note.size, ink: 'ink' } as const;
  const position = key === 'base' ? 'inEnd' : 'inBase';
  const labels = label !== undefined && labelsFromCells({ column: label, position, look }, place);
  const range = label !== undefined && labelRange(label, place);
  return xml`<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${seriesName(column, place)}${lookOf(key, place)}<c:invertIfNegative val="0"/>${labels}${names(0, place)}${numbers(column, place)}${range}</c:ser>`;
}

/** Worse in the grey of what is, better in the solid of a gain. */
function lookOf(key: BarSeries['key'], place: ChartPlace): Xml {
  const solid = (ink: 'mark' | 'brand') => xml`<c:spPr>${fill(ink, place)}<a:ln><a:noFill/></a:ln></c:spPr>`;
  if (key === 'worse' || key === 'worseBelow') return solid('mark');
  return key === 'better' || key === 'betterBelow' ? solid('brand') : UNSEEN;
}

/** Names at the left whatever the bars' signs, the first input on top; the axis itself is NPV zero. */
function inputAxis(place: ChartPlace): Xml {
  const text = textProperties({ size: place.brand.type.note.size, ink: 'ink' }, place);
  return xml`<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${stroke(0.75, 'ink', place)}</c:spPr>${text}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

/** Inputs, both ends and the base as numbers, helpers and labels as formulas of them: bars follow when an end is edited. */
function columnsOf({ digits }: TornadoChart, data: ChartTable, document: Document): SheetColumn[] {
  const { language } = document.meta;
  const format = signedFormat(digits, language);
  const rows = data.categories.map((_, index) => index + 2);
  const valuesOf = (key: SeriesKey) => data.series.find((series) => series.key === key)!.values;
  const series = data.series.map(({ key, name, values, visible }): SheetColumn => {
    const cells = values.map((value, index): SheetCell => {
      const formula = visible ? undefined : HELPERS[key]?.(rows[index]!, digits);
      return formula === undefined ? value : { formula, value: value ?? 0 };
    });
    return { head: name, cells, format };
  });
  const text = (which: 'MIN' | 'MAX', row: number): string =>
    `TEXT(${which}(B${row}:C${row}),"${format.replaceAll('"', '""')}")`;
  const label = (which: 'MIN' | 'MAX', where?: '>' | '<=') =>
    rows.map((row, index): SheetCell => {
      const ends = [valuesOf('low')[index] ?? 0, valuesOf('high')[index] ?? 0];
      const value = printed(which === 'MIN' ? Math.min(...ends) : Math.max(...ends), digits, language);
      const from = Math.min(...ends, valuesOf('expected')[index] ?? 0);
      const isElsewhere = where !== undefined && (where === '>') !== from > 0;
      return isElsewhere ? null : { formula: text(which, row), value };
    });
  return [
    { head: chartWord('input', language), cells: data.categories, width: 30 },
    ...series,
    { head: chartWord('label', language), cells: label('MIN', '>') },
    { head: chartWord('label', language), cells: label('MIN', '<=') },
    { head: chartWord('label', language), cells: label('MAX') },
  ];
}

/** Columns B to D hold the two ends and the base. */
const HELPERS: Readonly<Partial<Record<SeriesKey, (row: number, digits: number) => string>>> = {
  base: (row) => `IF(MIN(B${row}:D${row})>0,MIN(B${row}:D${row}),MIN(0,MAX(B${row}:D${row})))`,
  betterBelow: (row, digits) => `ROUND(MIN(0,D${row})-MIN(0,MAX(B${row}:D${row})),${digits})`,
  worse: (row, digits) => `ROUND(MAX(0,D${row})-MAX(0,MIN(B${row}:D${row})),${digits})`,
  better: (row, digits) => `ROUND(MAX(0,MAX(B${row}:D${row}))-MAX(0,D${row}),${digits})`,
  worseBelow: (row, digits) => `ROUND(MIN(0,MIN(B${row}:D${row}))-MIN(0,D${row}),${digits})`,
};

/** As the format of the cell would print it. */
function printed(value: number, digits: number, language: Document['meta']['language']): string {
  return formatAmount({ value, unit: {} }, { digits, unit: 'none' }, language);
}
