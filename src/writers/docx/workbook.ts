// A table of cells in, the bytes of a small workbook out: what opens when a reader edits a chart's data.
import { DECLARATION, packEntry, writeZip, type Xml, xml } from '../../package/index.ts';

/** A cell: a text, a number, a formula with its value, or nothing. */
export type SheetCell =
  | string
  | number
  | null
  | { readonly formula: string; readonly value: string | number };

/** A column: its head in row 1 and its cells from row 2. */
export interface SheetColumn {
  readonly head: string;
  readonly cells: readonly SheetCell[];
  /** Number format; General when left out. */
  readonly format?: string;
  /** In characters. */
  readonly width?: number;
}

/** The one sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Face of the cells. */
  readonly face: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The letter of a column, from 0: A to Z. */
export function columnLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** A workbook of one sheet: heads in row 1, cells below them. */
export function writeWorkbook(sheet: Sheet): Uint8Array {
  const formats = [...new Set(sheet.columns.flatMap(({ format }) => (format ? [format] : [])))];
  const files: readonly (readonly [string, Xml])[] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', book(sheet.name)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/worksheets/sheet1.xml', worksheet(sheet, formats)],
    ['xl/styles.xml', styles(formats, sheet.face)],
  ];
  return writeZip(files.map(([name, content]) => packEntry(name, content.markup)));
}

function contentTypes(): Xml {
  return xml`${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;
}

function relationships(targets: readonly (readonly [string, string])[]): Xml {
  const rows = targets.map(
    ([type, target], index) =>
      xml`<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return xml`${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${rows}</Relationships>`;
}

function book(name: string): Xml {
  return xml`${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

function worksheet({ columns }: Sheet, formats: readonly string[]): Xml {
  const depth = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const widths = columns.map(
    ({ width = 12 }, index) =>
      xml`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const head = columns.map(({ head: text }, index) => cellOf(text, `${columnLetter(index)}1`, 1));
  const rows = Array.from({ length: depth }, (_, line) => {
    const row = line + 2;
    const cells = columns.map(({ cells: own, format }, index) => {
      const style = format ? formats.indexOf(format) + 2 : 0;
      return cellOf(own[line] ?? null, `${columnLetter(index)}${row}`, style);
    });
    return xml`<row r="${row}">${cells}</row>`;
  });
  return xml`${DECLARATION}<worksheet xmlns="${MAIN}"><dimension ref="A1:${columnLetter(columns.length - 1)}${depth + 1}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths}</cols><sheetData><row r="1">${head}</row>${rows}</sheetData></worksheet>`;
}

function cellOf(cell: SheetCell, address: string, style: number): Xml {
  if (cell === null) return xml``;
  if (typeof cell === 'number') return xml`<c r="${address}" s="${style}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    return xml`<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
  }
  const text = typeof cell.value === 'string';
  return xml`<c r="${address}" s="${style}"${text && xml` t="str"`}><f>${cell.formula}</f><v>${cell.value}</v></c>`;
}

/** Style 0 is plain, 1 a bold head, 2 and on the number formats. */
function styles(formats: readonly string[], face: string): Xml {
  const own = 164;
  const numFmts = formats.map(
    (format, index) => xml`<numFmt numFmtId="${own + index}" formatCode="${format}"/>`,
  );
  const xfs = formats.map(
    (_, index) =>
      xml`<xf numFmtId="${own + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const font = (bold: boolean) => xml`<font>${bold && xml`<b/>`}<sz val="10"/><name val="${face}"/></font>`;
  return xml`${DECLARATION}<styleSheet xmlns="${MAIN}">${formats.length > 0 && xml`<numFmts count="${formats.length}">${numFmts}</numFmts>`}<fonts count="2">${font(false)}${font(true)}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length + 2}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>${xfs}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
