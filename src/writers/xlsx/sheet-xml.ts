// One sheet in, its part of the workbook out: widths, cells with cached values, protection, validation, print set-up.
import { DECLARATION, join, type Xml, xml } from '../../package/index.ts';
import { columnLetters, onSheet, relative } from './address.ts';
import type { SheetCell, SheetModel, SheetRow, Validation } from './model.ts';
import type { Styles } from './styles.ts';
import { neutral } from './text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DEFAULT_HEIGHT = 17;
/** Paper size. */
const A4 = 9;

/** The part of one sheet; `selected` for the one that opens. */
export function sheetPart(sheet: SheetModel, styles: Styles, selected: boolean): Xml {
  const size = `${columnLetters(sheet.columns - 1)}${sheet.rows.length}`;
  const rows = join(sheet.rows.map((row, index) => rowXml(row, index + 1, styles)));
  return xml`${DECLARATION}<worksheet xmlns="${MAIN}"><sheetPr><tabColor rgb="FF${sheet.tab}"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${size}"/>${viewXml(sheet, selected)}<sheetFormatPr defaultRowHeight="${DEFAULT_HEIGHT}" customHeight="1"/>${columnsXml(sheet)}<sheetData>${rows}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>${validationsXml(sheet.validations)}${linksXml(sheet)}<pageMargins left="0.4" right="0.4" top="0.55" bottom="0.55" header="0.25" footer="0.25"/><pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="${sheet.pagesWide}" fitToHeight="${sheet.pagesHigh ?? 0}"/><headerFooter><oddHeader>&amp;L&amp;8&amp;F&amp;R&amp;8&amp;A</oddHeader><oddFooter>&amp;R&amp;8&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
}

function viewXml({ freeze: { rows, columns } }: SheetModel, selected: boolean): Xml {
  const tab = selected && xml` tabSelected="1"`;
  if (rows === 0 && columns === 0)
    return xml`<sheetViews><sheetView showGridLines="0"${tab} workbookViewId="0"/></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const corner = relative(columns, rows + 1);
  return xml`<sheetViews><sheetView showGridLines="0"${tab} workbookViewId="0"><pane${columns > 0 && xml` xSplit="${columns}"`}${rows > 0 && xml` ySplit="${rows}"`} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`;
}

function columnsXml({ widths, columns }: SheetModel): Xml {
  const cols = widths.map((width, index) => {
    const last = index === widths.length - 1 ? Math.max(columns, index + 1) : index + 1;
    return xml`<col min="${index + 1}" max="${last}" width="${width}" customWidth="1"/>`;
  });
  return xml`<cols>${cols}</cols>`;
}

function rowXml({ cells, height = DEFAULT_HEIGHT }: SheetRow, row: number, styles: Styles): Xml {
  const written = cells.map((cell, column) => (cell ? cellXml(cell, relative(column, row), styles) : null));
  return xml`<row r="${row}" ht="${height}" customHeight="1">${join(written)}</row>`;
}

function cellXml({ content, style }: SheetCell, address: string, styles: Styles): Xml {
  const start = `<c r="${address}" s="${styles.of(style)}"`;
  if (content === null || (content.kind === 'text' && content.text === '')) return { markup: `${start}/>` };
  if (content.kind === 'number') return { markup: `${start}><v>${steady(content.value)}</v></c>` };
  if (content.kind === 'text')
    return xml`${{ markup: start }} t="inlineStr"><is><t xml:space="preserve">${neutral(content.text)}</t></is></c>`;
  const { formula, value } = content;
  const type = value === null ? ' t="e"' : typeof value === 'string' ? ' t="str"' : '';
  return xml`${{ markup: start + type }}><f>${formula}</f><v>${typeof value === 'number' ? steady(value) : (value ?? '#N/A')}</v></c>`;
}

function validationsXml(validations: readonly Validation[]): Xml | null {
  if (validations.length === 0) return null;
  const rows = validations.map(
    ({ address, least, most, title, message, whole }) =>
      xml`<dataValidation type="${whole ? 'whole' : 'decimal'}" operator="between" allowBlank="0" showInputMessage="1" showErrorMessage="1" errorTitle="${title}" error="${message}" promptTitle="${title}" prompt="${message}" sqref="${address}"><formula1>${least}</formula1><formula2>${most}</formula2></dataValidation>`,
  );
  return xml`<dataValidations count="${rows.length}">${rows}</dataValidations>`;
}

function linksXml({ links }: SheetModel): Xml | null {
  if (links.length === 0) return null;
  const rows = links.map(
    ({ address, sheet }) =>
      xml`<hyperlink ref="${address}" location="${onSheet(sheet, 'A1')}" display="${sheet}"/>`,
  );
  return xml`<hyperlinks>${rows}</hyperlinks>`;
}

/** Twelve significant digits: more than anyone writes, and few enough that the last bit of a power, which differs by version of Node, is not seen. */
function steady(value: number): number {
  return Number(value.toPrecision(12));
}
