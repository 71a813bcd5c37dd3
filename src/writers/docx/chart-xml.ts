// The pieces of a chart part: text looks, fills, references with their cached cells, labels, the frame round the plot.
import type { Brand, Colours } from '../../brand/index.ts';
import { DECLARATION, NOTHING, type Xml, type XmlValue, xml } from '../../package/index.ts';
import type { Language } from '../../text/index.ts';
import { emu, hex, hundredths } from './units.ts';
import { columnLetter, type SheetColumn } from './workbook.ts';

/** What the pieces need to know of the place where the chart stands. */
export interface ChartPlace {
  readonly brand: Brand;
  readonly language: Language;
  /** The workbook's columns and the name of its sheet. */
  readonly columns: readonly SheetColumn[];
  readonly sheet: string;
}

/** Size in points, colour and weight of a text. */
export interface TextLook {
  readonly size: number;
  readonly ink: keyof Colours;
  readonly bold?: boolean;
}

/** A solid fill in a colour of the brand. */
export function fill(ink: keyof Colours, { brand }: ChartPlace): Xml {
  return xml`<a:solidFill><a:srgbClr val="${hex(brand.colours[ink])}"/></a:solidFill>`;
}

/** Nothing to see: a helper. */
export const UNSEEN: Xml = xml`<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`;

/** `w` points wide. */
export function stroke(width: number, ink: keyof Colours, place: ChartPlace): Xml {
  return xml`<a:ln w="${emu(width)}" cap="flat">${fill(ink, place)}<a:round/></a:ln>`;
}

/** Character properties under an element name: `a:defRPr` or `a:rPr`. Both faces are named, or Japanese falls to the theme. */
function characters(element: 'a:defRPr' | 'a:rPr', look: TextLook, place: ChartPlace): Xml {
  const { latin, japanese } = place.brand.word;
  const name = { markup: element };
  const language = element === 'a:rPr' && xml` lang="${languageTag(place.language)}"`;
  return xml`<${name}${language} sz="${hundredths(look.size)}" b="${look.bold ? 1 : 0}">${fill(look.ink, place)}<a:latin typeface="${latin}"/><a:ea typeface="${japanese}"/><a:cs typeface="${latin}"/></${name}>`;
}

/** Default text of an element. */
export function textProperties(look: TextLook, place: ChartPlace): Xml {
  return xml`<c:txPr><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:pPr>${characters('a:defRPr', look, place)}</a:pPr><a:endParaRPr lang="${languageTag(place.language)}"/></a:p></c:txPr>`;
}

/** Written lines, each with its own look. */
export function richText(
  lines: readonly { readonly text: string; readonly look: TextLook }[],
  place: ChartPlace,
): Xml {
  const paragraphs = lines.map(
    ({ text, look }) =>
      xml`<a:p><a:pPr>${characters('a:defRPr', look, place)}</a:pPr><a:r>${characters('a:rPr', look, place)}<a:t>${text}</a:t></a:r></a:p>`,
  );
  return xml`<c:tx><c:rich><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/>${paragraphs}</c:rich></c:tx>`;
}

/** A language's tag in Office files. */
export function languageTag(language: Language): 'ja-JP' | 'en-US' {
  return language === 'ja' ? 'ja-JP' : 'en-US';
}

/** `データ!$B$2:$B$9`. */
function rangeOf(column: number, { columns, sheet }: ChartPlace): string {
  const letter = columnLetter(column);
  return `${sheet}!$${letter}$2:$${letter}$${(columns[column]?.cells.length ?? 0) + 1}`;
}

/** A series' name, from the head of its column. */
export function seriesName(column: number, place: ChartPlace): Xml {
  const { head = '' } = place.columns[column] ?? {};
  return xml`<c:tx><c:strRef><c:f>${place.sheet}!$${columnLetter(column)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${head}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

/** Numbers of a column, cached as they stand in its cells; empty cells have no point. */
export function numbers(column: number, place: ChartPlace): Xml {
  const { cells = [], format = 'General' } = place.columns[column] ?? {};
  const points = cells.map((cell, index) => {
    const value = cellValue(cell);
    return value !== null && xml`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
  });
  return xml`<c:val><c:numRef><c:f>${rangeOf(column, place)}</c:f><c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${cells.length}"/>${points}</c:numCache></c:numRef></c:val>`;
}

/** Names of categories. */
export function names(column: number, place: ChartPlace): Xml {
  const { cells = [] } = place.columns[column] ?? {};
  const points = cells.map(
    (cell, index) => xml`<c:pt idx="${index}"><c:v>${cellValue(cell) ?? ''}</c:v></c:pt>`,
  );
  return xml`<c:cat><c:strRef><c:f>${rangeOf(column, place)}</c:f><c:strCache><c:ptCount val="${cells.length}"/>${points}</c:strCache></c:strRef></c:cat>`;
}

function cellValue(cell: SheetColumn['cells'][number] | undefined): string | number | null {
  if (cell === null || cell === undefined) return null;
  return typeof cell === 'object' ? cell.value : cell;
}

const CHART_2012 = 'http://schemas.microsoft.com/office/drawing/2012/chart';
const LABELS_FROM_CELLS = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}';
const LABEL_RANGE = '{02D57815-91ED-43cb-92C2-25804820EDAC}';

/** Labels that print the texts of a column: they follow when the data is edited. `lookOf` may set a point's look. */
export interface CellLabels {
  readonly column: number;
  readonly position: 't' | 'inEnd' | 'inBase';
  readonly look: TextLook;
  readonly lookOf?: (index: number) => TextLook;
}

/** `c:dLbls` of a series whose labels come from cells. */
export function labelsFromCells(labels: CellLabels, place: ChartPlace): Xml {
  const { column, position, look, lookOf = () => look } = labels;
  const shown = (place.columns[column]?.cells ?? []).map((cell, index) => ({
    text: String(cellValue(cell) ?? ''),
    index,
  }));
  const points = shown.map(({ text, index }) =>
    text === '' ? NOTHING : pointLabel({ text, index, position, look: lookOf(index) }, place),
  );
  return xml`<c:dLbls>${points}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(look, place)}<c:dLblPos val="${position}"/>${shows({})}</c:dLbls>`;
}

interface PointLabel {
  readonly text: string;
  readonly index: number;
  readonly position: string;
  readonly look: TextLook;
}

/** One label: a field that reads its cell, with the cell's words inside for readers that know no such field. */
function pointLabel({ text, index, position, look }: PointLabel, place: ChartPlace): Xml {
  const guid = `{00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`;
  return xml`<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:pPr>${characters('a:defRPr', look, place)}</a:pPr><a:fld id="${guid}" type="CELLRANGE">${characters('a:rPr', look, place)}<a:pPr>${characters('a:defRPr', look, place)}</a:pPr><a:t>${text}</a:t></a:fld></a:p></c:rich></c:tx><c:dLblPos val="${position}"/>${shows({})}<c:extLst><c:ext uri="${LABELS_FROM_CELLS}" xmlns:c15="${CHART_2012}"><c15:showDataLabelsRange val="1"/></c:ext></c:extLst></c:dLbl>`;
}

/** The range of `labelsFromCells`, as the last child of its series. */
export function labelRange(column: number, place: ChartPlace): Xml {
  const cells = place.columns[column]?.cells ?? [];
  const points = cells.map((cell, index) => {
    const value = cellValue(cell);
    return value !== null && xml`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
  });
  return xml`<c:extLst><c:ext uri="${LABEL_RANGE}" xmlns:c15="${CHART_2012}"><c15:datalabelsRange><c15:f>${rangeOf(column, place)}</c15:f><c15:dlblRangeCache><c:ptCount val="${cells.length}"/>${points}</c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst>`;
}

/** What a label shows of its point. */
export function shows({ value = false, series = false }: { value?: boolean; series?: boolean }): Xml {
  return xml`<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="${series ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
}

/** Places the inside of the plot, in shares of the chart. */
export function plotLayout(box: Readonly<Record<'x' | 'y' | 'w' | 'h', number>>): Xml {
  return xml`<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${share(box.x)}"/><c:y val="${share(box.y)}"/><c:w val="${share(box.w)}"/><c:h val="${share(box.h)}"/></c:manualLayout></c:layout>`;
}

function share(value: number): string {
  return value.toFixed(4);
}

/** The whole part: plot, ground and text; the workbook is relationship `rId1`. */
export function chartPart(plot: XmlValue, place: ChartPlace): Xml {
  return xml`${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="${languageTag(place.language)}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plot}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties({ size: place.brand.type.caption, ink: 'ink' }, place)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

/** The value axis: there for the scale, not to be seen, since bars and lines carry their numbers. */
export function hiddenValueAxis({ id, crosses, min, between }: ValueAxis): Xml {
  return xml`<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${min !== undefined ? xml`<c:min val="${min}"/>` : NOTHING}</c:scaling><c:delete val="1"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${crosses}"/><c:crosses val="autoZero"/><c:crossBetween val="${between}"/></c:valAx>`;
}

interface ValueAxis {
  readonly id: number;
  readonly crosses: number;
  readonly min?: number;
  readonly between: 'between' | 'midCat';
}
