// Bytes of a Word file in, its charts out: every reference with its cached points, and the cells of the embedded workbook.
import { docxParts } from './docx-parts.ts';
import { childrenOf, find, findAll, readXml, type XmlElement } from './xml-tree.ts';

/** A cell as it is stored: its value, and its formula when it has one. */
export interface BookCell {
  readonly value: string | number;
  readonly formula?: string;
}

/** A reference of the chart to cells, and what it remembers of them; a point that is not there is null. */
export interface CachedRange {
  readonly formula: string;
  readonly points: readonly (string | null)[];
}

/** A series: its name, its values, and the texts of its labels when they come from cells. */
export interface ReadSeries {
  readonly name: CachedRange;
  readonly categories: CachedRange;
  readonly values: CachedRange;
  readonly labels?: CachedRange;
}

export interface ReadChart {
  readonly part: string;
  readonly series: readonly ReadSeries[];
  readonly sheet: string;
  readonly cells: ReadonlyMap<string, BookCell>;
  /** The embedded workbook. */
  readonly workbook: Uint8Array;
}

/** The charts of a Word file in the order of their parts' numbers. */
export function readCharts(docx: Uint8Array): readonly ReadChart[] {
  const parts = docxParts(docx);
  const names = [...parts.keys()].filter((name) => /^word\/charts\/[^/]+\.xml$/.test(name));
  return names
    .sort((a, b) => numberIn(a) - numberIn(b))
    .map((part) => {
      const rels = readXml(parts.get(part.replace('charts/', 'charts/_rels/').concat('.rels'))!);
      const target = childrenOf(rels, 'Relationship')[0]!.attributes.Target!.replace('../', 'word/');
      const workbook = Buffer.from(parts.get(target)!, 'latin1');
      const series = findAll(readXml(parts.get(part)!), 'c:ser').map(readSeries);
      return { part, series, workbook, ...readBook(workbook) };
    });
}

/** The cells that a reference such as `データ!$B$2:$B$9` names, from top to bottom; null for an empty one. */
export function cellsOf(formula: string, { cells, sheet }: ReadChart): readonly (BookCell | null)[] {
  const match = /^(.+)!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula);
  const [, name, column, first, lastColumn = column, last = first] = match ?? [];
  if (name !== sheet || column !== lastColumn) throw new Error(`${formula} is no column of ${sheet}`);
  const rows = Array.from({ length: Number(last) - Number(first) + 1 }, (_, row) => Number(first) + row);
  return rows.map((row) => cells.get(`${column}${row}`) ?? null);
}

/** The values below a head, from row 2 on; undefined when no column has that head. */
export function columnUnder(
  head: string,
  { cells }: ReadChart,
): readonly (string | number | null)[] | undefined {
  const heads = [...cells].filter(([address, { value }]) => /^[A-Z]+1$/.test(address) && value === head);
  const [address = ''] = heads[0] ?? [];
  if (heads.length !== 1) return undefined;
  const column = address.slice(0, -1);
  const last = Math.max(...[...cells.keys()].map(numberIn));
  return Array.from({ length: last - 1 }, (_, row) => cells.get(`${column}${row + 2}`)?.value ?? null);
}

function numberIn(name: string): number {
  return Number(/(\d+)(?:\.xml)?$/.exec(name)?.[1]);
}

function readSeries(series: XmlElement): ReadSeries {
  const labels = find(series, 'c15:datalabelsRange');
  return {
    name: readRange(childrenOf(series, 'c:tx')[0]!),
    categories: readRange(childrenOf(series, 'c:cat')[0]!),
    values: readRange(childrenOf(series, 'c:val')[0]!),
    ...(labels ? { labels: readRange(labels) } : {}),
  };
}

function readRange(element: XmlElement): CachedRange {
  const formula = (find(element, 'c:f') ?? find(element, 'c15:f'))!.text;
  const count = Number(find(element, 'c:ptCount')!.attributes.val);
  const byIndex = new Map(
    findAll(element, 'c:pt').map((point) => [Number(point.attributes.idx), find(point, 'c:v')!.text]),
  );
  return { formula, points: Array.from({ length: count }, (_, index) => byIndex.get(index) ?? null) };
}

function readBook(workbook: Uint8Array): Pick<ReadChart, 'sheet' | 'cells'> {
  const parts = docxParts(workbook);
  const sheet = find(readXml(parts.get('xl/workbook.xml')!), 'sheet')!.attributes.name!;
  const cells = findAll(readXml(parts.get('xl/worksheets/sheet1.xml')!), 'c').map(
    (cell): [string, BookCell] => {
      const { r: address = '', t: type } = cell.attributes;
      const formula = find(cell, 'f')?.text;
      const text = find(cell, type === 'inlineStr' ? 't' : 'v')!.text;
      const value = type === undefined ? Number(text) : text;
      return [address, { value, ...(formula === undefined ? {} : { formula }) }];
    },
  );
  return { sheet, cells: new Map(cells) };
}
