// A cash chart in, its native chart and workbook out: a band between two lines, the expected line, a ring at the payback.

import { NOTHING, type Xml, xml } from '../../../package/index.ts';
import { type AmountFormat, type CashChart, type Document, formatAmount } from '../../../tree/index.ts';
import { type ChartTable, chartTable, type SeriesKey } from '../chart-table.ts';
import { chartWord } from '../chart-words.ts';
import {
  type ChartPlace,
  chartPart,
  fill,
  hiddenValueAxis,
  names,
  numbers,
  plotLayout,
  richText,
  seriesName,
  shows,
  stroke,
  type TextLook,
  textProperties,
  UNSEEN,
} from '../chart-xml.ts';
import { estimateWidth } from '../estimate.ts';
import { signedFormat } from '../number-format.ts';
import { columnLetter, type SheetColumn } from '../workbook.ts';
import type { ChartDrawing, ChartRequest } from './request.ts';

const CATEGORY_AXIS = 2001;
const VALUE_AXIS = 2002;
/** Room in points round the plot: values at the left, years below, air above. */
const LEFT = 20;
const ABOVE = 8;
const BELOW = 22;

/** Draws cumulative cash as a stacked area with three lines over it. */
export function drawCash(chart: CashChart, request: ChartRequest): ChartDrawing {
  const { document, brand, language, width, height } = request;
  const data = chartTable(chart, document);
  const columns = columnsOf(chart, data, document);
  const place: ChartPlace = { brand, language, columns, sheet: chartWord('sheet', language) };
  const right = endRoom(chart, document, brand.type.table);
  const box = {
    x: LEFT / width,
    w: 1 - (LEFT + right) / width,
    y: ABOVE / height,
    h: 1 - (ABOVE + BELOW) / height,
  };
  const axes = xml`<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const column = (key: SeriesKey) => data.series.findIndex((series) => series.key === key) + 1;
  const areas = [
    seriesOf({ order: 0, column: column('low'), look: UNSEEN }, place),
    seriesOf(
      {
        order: 1,
        column: column('band'),
        look: xml`<c:spPr>${fill('band', place)}<a:ln><a:noFill/></a:ln></c:spPr>`,
      },
      place,
    ),
  ];
  const last = chart.base.length - 1;
  const lines = [
    lineSeries({ order: 2, column: column('low'), ink: 'mark', weight: 0.5, last }, place),
    lineSeries({ order: 3, column: column('high'), ink: 'mark', weight: 0.5, last }, place),
    lineSeries(
      {
        order: 4,
        column: column('expected'),
        ink: 'accent',
        weight: 1.75,
        last,
        ring: ringOf(chart, request),
      },
      place,
    ),
  ];
  const plot = xml`${plotLayout(box)}<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${areas}${axes}</c:areaChart><c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${axes}</c:lineChart>${yearAxis(place)}${hiddenValueAxis({ id: VALUE_AXIS, crosses: CATEGORY_AXIS, between: 'midCat' })}`;
  return { part: chartPart(plot, place), columns, sheet: place.sheet, note: '' };
}

interface AreaSeries {
  readonly order: number;
  readonly column: number;
  readonly look: Xml;
}

function seriesOf({ order, column, look }: AreaSeries, place: ChartPlace): Xml {
  return xml`<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${seriesName(column, place)}${look}${names(0, place)}${numbers(column, place)}</c:ser>`;
}

/** The point at which the money is back, and its words. */
interface Ring {
  readonly index: number;
  readonly period: string;
  readonly range: string;
  /** How far its words are moved to the left, as a share of the chart's width. */
  readonly aside: number;
}

interface LineSeries {
  readonly order: number;
  readonly column: number;
  readonly ink: 'mark' | 'accent';
  readonly weight: number;
  /** Index of the last point. */
  readonly last: number;
  readonly ring?: Ring | null;
}

/** A line that says its name and value at its end; the expected one its beginning and the payback too. */
function lineSeries({ order, column, ink, weight, last, ring }: LineSeries, place: ChartPlace): Xml {
  const main = ink === 'accent';
  const { table, note } = place.brand.type;
  const look: TextLook = main ? { size: table, ink: 'accent', bold: true } : { size: note.size, ink: 'ink' };
  const labels = [
    main ? valueLabel({ index: 0, position: 'b', look }, place) : NOTHING,
    ring ? ringLabel(ring, place) : NOTHING,
    valueLabel({ index: last, position: 'r', look, series: true }, place),
  ];
  const dot =
    ring &&
    xml`<c:dPt><c:idx val="${ring.index}"/><c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${fill('white', place)}${stroke(1.5, 'accent', place)}</c:spPr></c:marker><c:bubble3D val="0"/><c:spPr>${stroke(weight, ink, place)}</c:spPr></c:dPt>`;
  return xml`<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${seriesName(column, place)}<c:spPr>${stroke(weight, ink, place)}</c:spPr><c:marker><c:symbol val="none"/></c:marker>${dot}<c:dLbls>${labels}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(look, place)}${shows({})}</c:dLbls>${names(0, place)}${numbers(column, place)}<c:smooth val="0"/></c:ser>`;
}

interface ValueLabel {
  readonly index: number;
  readonly position: 'b' | 'r';
  readonly look: TextLook;
  readonly series?: boolean;
}

/** The value of one point, with the series' name at the end of a line. */
function valueLabel({ index, position, look, series = false }: ValueLabel, place: ChartPlace): Xml {
  const separator = series && xml`<c:separator> </c:separator>`;
  return xml`<c:dLbl><c:idx val="${index}"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(look, place)}<c:dLblPos val="${position}"/>${shows({ value: true, series })}${separator}</c:dLbl>`;
}

/** How far above the ring its words stand, as a share of the chart's height, and from the ring to words right of it, in points. */
const RING_LABEL_RISE = -0.21;
const RING_GAP = 4;

/** Centred above the ring: to the left of the label's own place at the right of its point by half its width. */
function ringLabel({ index, period, range, aside }: Ring, place: ChartPlace): Xml {
  const { body, note } = place.brand.type;
  const text = richText(
    [
      { text: period, look: { size: body.size, ink: 'accent', bold: true } },
      ...(range === '' ? [] : [{ text: range, look: { size: note.size, ink: 'ink' as const } }]),
    ],
    place,
  );
  return xml`<c:dLbl><c:idx val="${index}"/><c:layout><c:manualLayout><c:x val="${(-aside).toFixed(4)}"/><c:y val="${RING_LABEL_RISE}"/></c:manualLayout></c:layout>${text}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="r"/>${shows({ value: true })}</c:dLbl>`;
}

/** The first month at whose end the money is back; null when it is not within the horizon. */
function ringOf({ payback, base, scale }: CashChart, { document, brand, width }: ChartRequest): Ring | null {
  if (!payback) return null;
  const months = document.amounts[payback.amount]?.value;
  if (months === null || months === undefined) return null;
  const index = base.findIndex((id) => (document.amounts[id]?.value ?? -scale) >= 0);
  const back = index > 0 ? index : Math.ceil(months);
  if (back >= base.length) return null;
  const words = paybackWords(payback, document);
  const { body, note } = brand.type;
  const widest = Math.max(
    estimateWidth(words.period, body.size, true),
    estimateWidth(words.range, note.size),
  );
  return { index: back, ...words, aside: (widest / 2 + RING_GAP) / width };
}

/** 「2年9か月」 and 「2年7か月–3年5か月」; "33 months" and "31–41 months". No range where an end is beyond the horizon. */
function paybackWords(
  { amount, early, late }: NonNullable<CashChart['payback']>,
  document: Document,
): Pick<Ring, 'period' | 'range'> {
  const { language } = document.meta;
  const as = language === 'ja' ? 'yearsMonths' : 'months';
  const text = (id: string, unit: AmountFormat['unit'] = 'full') => {
    const found = document.amounts[id];
    return found && found.value !== null ? formatAmount(found, { as, unit }, language) : '';
  };
  const ends = [text(early, language === 'ja' ? 'full' : 'none'), text(late)];
  return { period: text(amount), range: ends.includes('') ? '' : ends.join('–') };
}

/** The zero line; years stand at the foot. Ticks are left out, as LibreOffice would draw one a month. */
function yearAxis(place: ChartPlace): Xml {
  const text = textProperties({ size: place.brand.type.note.size, ink: 'grey' }, place);
  return xml`<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${stroke(0.75, 'ink', place)}</c:spPr>${text}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:tickLblSkip val="12"/><c:tickMarkSkip val="12"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

/** Room for the widest label at the end of a line. */
function endRoom(chart: CashChart, document: Document, size: number): number {
  const { language } = document.meta;
  const widths = (['base', 'low', 'high'] as const).map((name) => {
    const amount = document.amounts[chart[name].at(-1) ?? ''];
    const value = amount
      ? formatAmount(amount, { scale: chart.scale, digits: chart.digits, unit: 'none' }, language)
      : '';
    return estimateWidth(`${chart.names[name]} ${value}`, size);
  });
  return Math.max(...widths) * 1.15 + 10;
}

/** Years, the three lines, the band as what lies between two of them, and the month of each row for those who edit. */
function columnsOf({ digits }: CashChart, data: ChartTable, document: Document): SheetColumn[] {
  const { language } = document.meta;
  const format = signedFormat(digits, language);
  const letter = (key: SeriesKey) => columnLetter(data.series.findIndex((series) => series.key === key) + 1);
  const series = data.series.map(({ key, name, values }): SheetColumn => {
    const cells = values.map((value, month) =>
      key === 'band' && value !== null
        ? { formula: `ROUND(${letter('high')}${month + 2}-${letter('low')}${month + 2},${digits})`, value }
        : value,
    );
    return { head: name, cells, format };
  });
  const months = { head: chartWord('month', language), cells: data.categories.map((_, month) => month) };
  return [{ head: chartWord('year', language), cells: data.categories }, ...series, months];
}
