// A priced deal in, the bytes of its calculator out: a workbook of live formulas with their values.
import type { Brand } from '../../brand/index.ts';
import { DECLARATION, packEntry, writeZip, type Xml, xml } from '../../package/index.ts';
import type { Language } from '../../text/index.ts';
import type { ValueCase } from '../../value/index.ts';
import { columnLetters, onSheet } from './address.ts';
import type { Book, BookMeta } from './book.ts';
import { looksOf } from './looks.ts';
import type { SheetModel } from './model.ts';
import { type DefinedName, definedNames } from './names.ts';
import { FIRST_PERIOD, planOf, SHEET_ORDER, type SheetKey } from './plan.ts';
import { sheetPart } from './sheet-xml.ts';
import { aboutSheet } from './sheets/about.ts';
import { driversSheet } from './sheets/drivers.ts';
import { inputsSheet } from './sheets/inputs.ts';
import { metricsSheet } from './sheets/metrics.ts';
import { periodsSheet } from './sheets/periods.ts';
import { rangesSheet } from './sheets/ranges.ts';
import { scenarioTable } from './sheets/scenario-table.ts';
import { scenariosSheet } from './sheets/scenarios.ts';
import { searchSheet } from './sheets/search.ts';
import { searchPlaces } from './sheets/search-places.ts';
import { tablesSheet } from './sheets/tables.ts';
import { Styles } from './styles.ts';

/** A case, the language of its labels, and the facts of the document that it goes along with. */
export interface WriteXlsxInput {
  readonly value: ValueCase;
  readonly language: Language;
  readonly meta: BookMeta;
  readonly brand: Brand;
}

/**
 * Writes the calculator: every cell of the case as an Excel formula with its value, inputs open and all else protected, results of
 * runs stamped. Names `input_<cell>` and `metric_<metric>`. The same input gives the same bytes.
 */
export function writeXlsx({ value, language, meta, brand }: WriteXlsxInput): Uint8Array {
  // 1. Every cell gets its sheet and row before any formula is written, since formulas name them.
  const cells = new Map(value.cells.map((cell) => [cell.id, cell]));
  const plan = planOf(value);
  const scenarios = scenarioTable(value, plan);
  const book: Book = { value, language, meta, brand, cells, looks: looksOf(brand), plan, scenarios };
  // 2. The sheets, each from its own lines.
  const ranges = rangesSheet(book);
  const keys = SHEET_ORDER.filter((key) => isNeeded(book, key));
  const sheets = keys.map((key) => (key === 'ranges' ? ranges.model : SHEETS[key](book, keys)));
  // 3. Sheets are written first, because styles are numbered as they are met.
  const styles = new Styles(language === 'ja' ? brand.word.japanese : brand.word.latin);
  const parts = sheets.map((sheet, index) => sheetPart(sheet, styles, index === 0));
  const names = [...definedNames(book, ranges.rows), ...printTitles(sheets)];
  const files: readonly (readonly [string, Xml])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', rootRelations()],
    ['docProps/core.xml', coreProperties(book)],
    ['docProps/app.xml', applicationProperties(book)],
    ['xl/workbook.xml', bookPart(sheets, names)],
    ['xl/_rels/workbook.xml.rels', bookRelations(sheets.length)],
    ['xl/styles.xml', styles.part()],
    ...parts.map((part, index): readonly [string, Xml] => [`xl/worksheets/sheet${index + 1}.xml`, part]),
  ];
  return writeZip(files.map(([name, content]) => packEntry(name, content.markup)));
}

const SHEETS: Readonly<
  Record<Exclude<SheetKey, 'ranges'>, (book: Book, keys: readonly SheetKey[]) => SheetModel>
> = {
  about: aboutSheet,
  inputs: inputsSheet,
  yearInputs: (book) => periodsSheet(book, 'yearInputs'),
  monthInputs: (book) => periodsSheet(book, 'monthInputs'),
  scenarios: scenariosSheet,
  tables: tablesSheet,
  drivers: driversSheet,
  months: (book) => periodsSheet(book, 'months'),
  years: (book) => periodsSheet(book, 'years'),
  metrics: metricsSheet,
  search: searchSheet,
};

/** Sheets of period inputs and of the search stand only where something is on them. */
function isNeeded(book: Book, key: SheetKey): boolean {
  if (key === 'yearInputs' || key === 'monthInputs') return book.plan.lines[key].length > 0;
  if (key === 'scenarios') return book.scenarios !== null;
  return key !== 'search' || searchPlaces(book).size > 0;
}

interface PrintTitle extends DefinedName {
  readonly sheet: number;
}

/** Heads and labels that every printed page of a sheet repeats. */
function printTitles(sheets: readonly SheetModel[]): readonly PrintTitle[] {
  return sheets.flatMap(({ name, titleRows, pagesWide }, sheet): PrintTitle[] => {
    if (!titleRows) return [];
    const rows = onSheet(name, `$${titleRows[0]}:$${titleRows[1]}`);
    const columns = onSheet(name, `$A:$${columnLetters(FIRST_PERIOD - 1)}`);
    return [{ name: '_xlnm.Print_Titles', target: pagesWide > 1 ? `${columns},${rows}` : rows, sheet }];
  });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Programs compute everything again when they may; until then the written values are shown. */
function bookPart(sheets: readonly SheetModel[], names: readonly (DefinedName | PrintTitle)[]): Xml {
  const list = sheets.map(
    ({ name }, index) => xml`<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const defined = names.map(
    (entry) =>
      xml`<definedName name="${entry.name}"${'sheet' in entry && xml` localSheetId="${entry.sheet}"`}>${entry.target}</definedName>`,
  );
  return xml`${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><workbookProtection lockStructure="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="16000" tabRatio="800"/></bookViews><sheets>${list}</sheets><definedNames>${defined}</definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;
}

function bookRelations(count: number): Xml {
  const sheets = Array.from(
    { length: count },
    (_, index) =>
      xml`<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return xml`${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${sheets}<Relationship Id="rId${count + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
}

function rootRelations(): Xml {
  return xml`${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/></Relationships>`;
}

function contentTypes(count: number): Xml {
  const sheets = Array.from(
    { length: count },
    (_, index) =>
      xml`<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return xml`${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>${sheets}</Types>`;
}

function coreProperties({ meta, language }: Book): Xml {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(meta.date)?.[0];
  const stamp = (name: string) =>
    date &&
    xml`<dcterms:${{ markup: name }} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${{ markup: name }}>`;
  return xml`${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${meta.title}</dc:title><dc:creator>${meta.vendor}</dc:creator><dc:identifier>${meta.number}</dc:identifier><dc:language>${language}</dc:language>${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
}

function applicationProperties({ meta }: Book): Xml {
  return xml`${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Torisetsu</Application><Company>${meta.vendor}</Company></Properties>`;
}
