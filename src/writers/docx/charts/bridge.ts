// A bridge chart in, its native chart and workbook out: stacked columns on an unseen base, labels and causes from cells.

import { type Xml, xml } from '../../../package/index.ts';
import type { BridgeChart } from '../../../tree/index.ts';
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
import { bridgeFormulas } from './bridge-formulas.ts';
import { type BridgeWords, causesOf, labelTexts, noteOf } from './bridge-texts.ts';
import type { ChartDrawing, ChartRequest } from './request.ts';

const CATEGORY_AXIS = 1001;
const VALUE_AXIS = 1002;
/** Room in points above the plot, whose scale leaves room for values itself, and for two lines of an account below the axis. */
const ABOVE = 4;
const BELOW = 30;
/** Bars two thirds of the pitch: the gap is half a bar. */
const GAP_WIDTH = 50;

/** Draws a bridge as stacked columns with a line of labels. */
export function drawBridge(chart: BridgeChart, request: ChartRequest): ChartDrawing {
  const { document, brand, language, width, height } = request;
  const data = chartTable(chart, document);
  const pitch = width / data.categories.length;
  const words: BridgeWords = { chart, data, document, pitch, size: brand.type.note.size };
  const columns = columnsOf(words);
  const place: ChartPlace = { brand, language, columns, sheet: chartWord('sheet', language) };
  const bars = data.series.flatMap((series, index) =>
    series.key === 'top' ? [] : [{ series, column: index + 1 }],
  );
  // The base is stacked first, whatever its column.
  const stacked = [
    ...bars.filter(({ series }) => series.key === 'base'),
    ...bars.filter(({ series }) => series.key !== 'base'),
  ];
  const layout = plotLayout({ x: 0, w: 1, y: ABOVE / height, h: 1 - (ABOVE + BELOW) / height });
  const hasLosses = data.series.some(({ values }) => values.some((value) => value !== null && value < 0));
  const plot = xml`${layout}<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>${stacked.map((one, order) => barSeries({ ...one, order }, place))}<c:gapWidth val="${GAP_WIDTH}"/><c:overlap val="100"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>${labelLine(data, stacked.length, place)}${categoryAxis(place)}${hiddenValueAxis({ id: VALUE_AXIS, crosses: CATEGORY_AXIS, between: 'between', ...(hasLosses ? {} : { min: 0 }) })}`;
  return { part: chartPart(plot, place), columns, sheet: place.sheet, note: noteOf(words) };
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
  const labels =
    isBase &&
    labelsFromCells(
      { column: causes, position: 'inEnd', look: { size: place.brand.type.note.size, ink: 'grey' } },
      place,
    );
  const range = isBase && labelRange(causes, place);
  return xml`<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${seriesName(column, place)}${lookOf(series.key, place)}<c:invertIfNegative val="0"/>${labels}${names(0, place)}${numbers(column, place)}${range}</c:ser>`;
}

/** Meaning by fill before colour: today solid grey, gains solid, costs hollow, after in the accent. */
function lookOf(key: ChartSeries['key'], place: ChartPlace): Xml {
  const solid = (ink: 'mark' | 'brand' | 'accent') =>
    xml`<c:spPr>${fill(ink, place)}<a:ln><a:noFill/></a:ln></c:spPr>`;
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
function columnsOf(words: BridgeWords): SheetColumn[] {
  const { chart, data, document } = words;
  const { language } = document.meta;
  const { digits } = chart;
  const labels = labelTexts(chart, document);
  const formulas = bridgeFormulas(chart, data, { digits, language, labels });
  const formatOf = (key: ChartSeries['key']) =>
    key === 'gain'
      ? gainFormat(digits, language)
      : key === 'cost'
        ? costFormat(digits, language)
        : signedFormat(digits, language);
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
    { head: chartWord('cause', language), cells: causesOf(words), width: 24 },
  ];
}
