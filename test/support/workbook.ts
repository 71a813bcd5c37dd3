// The bytes of a workbook in, its sheets, cells and names out, read with nothing of the writer; and LibreOffice's own results.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packEntry, readZip, writeZip } from '../../src/package/index.ts';
import { readEntities } from './docx-file.ts';
import { run } from './tools.ts';

/** One cell: number, text, or an error such as `#N/A`. */
export interface WorkbookCell {
  readonly address: string;
  readonly style: number;
  readonly type: string;
  readonly formula: string | null;
  readonly value: number | string | null;
}

export interface Workbook {
  /** Sheets in order, each with its part's XML and its cells by address. */
  readonly sheets: readonly {
    readonly name: string;
    readonly xml: string;
    readonly cells: ReadonlyMap<string, WorkbookCell>;
  }[];
  readonly names: ReadonlyMap<string, { readonly sheet: string; readonly address: string }>;
  readonly parts: ReadonlyMap<string, string>;
}

/** Reads sheets in the order of the workbook, whatever its program. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const parts = new Map([...readZip(bytes)].map(([name, content]) => [name, content.toString('utf8')]));
  const book = parts.get('xl/workbook.xml')!;
  const relations = new Map(
    [...parts.get('xl/_rels/workbook.xml.rels')!.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id')!,
      attribute(tag, 'Target')!,
    ]),
  );
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) =>
    textOf(si!),
  );
  const sheets = [...book.matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
    const xml = parts.get(`xl/${relations.get(attribute(tag, 'r:id')!)!.replace(/^\/xl\//, '')}`)!;
    return { name: readEntities(attribute(tag, 'name')!), xml, cells: readCells(xml, shared) };
  });
  const names = [...book.matchAll(/<definedName ([^>]*)>([^<]*)<\/definedName>/g)].flatMap(
    ([, head, target]) => {
      const found = /^'?(.*?)'?!(.*)$/.exec(readEntities(target!))!;
      const name = attribute(` ${head}`, 'name')!;
      return name.startsWith('_xlnm')
        ? []
        : [
            [
              name,
              {
                sheet: found[1]!.replace(/^\$/, '').replace(/'$/, ''),
                address: found[2]!.replace(/\$/g, ''),
              },
            ] as const,
          ];
    },
  );
  return { sheets, names: new Map(names), parts };
}

/** The value behind a defined name; null for an error. */
export function namedValue(book: Workbook, name: string): number | string | null {
  const target = book.names.get(name);
  if (!target) throw new Error(`no name "${name}"`);
  const cell = book.sheets.find((sheet) => sheet.name === target.sheet)!.cells.get(target.address);
  return !cell || cell.type === 'e' ? null : cell.value;
}

/** The same workbook without a single cached value, and with other numbers in some of its named cells. */
export function changed(bytes: Uint8Array, inputs: Readonly<Record<string, number>> = {}): Uint8Array {
  const book = readWorkbook(bytes);
  const files = [...readZip(bytes)].map(([name, content]) => {
    if (!name.startsWith('xl/worksheets/')) return packEntry(name, content);
    const sheet = book.sheets.find(({ xml }) => xml === content.toString('utf8'))!;
    let { xml } = sheet;
    for (const [input, value] of Object.entries(inputs)) {
      const target = book.names.get(input)!;
      if (target.sheet !== sheet.name) continue;
      const written = new RegExp(`(<c r="${target.address}"[^>]*><v>)[^<]*`);
      if (!written.test(xml)) throw new Error(`"${input}" has no number`);
      xml = xml.replace(written, `$1${value}`);
    }
    return packEntry(name, withoutCaches(xml));
  });
  return writeZip(files);
}

/** Drops what stands behind formulas, and the types of those values. */
export function withoutCaches(xml: string): string {
  return xml.replace(
    /<c ([^>]*?)( t="[a-z]+")?>(<f>[^<]*<\/f>)<v>[^<]*<\/v><\/c>/gi,
    (_, head: string, __, formula: string) => `<c ${head}>${formula}</c>`,
  );
}

/** What LibreOffice computes for each workbook, all in one start of the program. */
export function recalculated(books: readonly Uint8Array[]): readonly Workbook[] {
  const folder = mkdtempSync(join(tmpdir(), 'torisetsu-calc-'));
  try {
    const files = books.map((bytes, index) => {
      writeFileSync(join(folder, `${index}.xlsx`), bytes);
      return join(folder, `${index}.xlsx`);
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const { code, stderr } = run(
      'soffice',
      [
        profile,
        '--headless',
        '--norestore',
        '--convert-to',
        'xlsx',
        '--outdir',
        join(folder, 'out'),
        ...files,
      ],
      { timeout: 590_000 },
    );
    if (code !== 0) throw new Error(`soffice ended with ${code}: ${stderr}`);
    return books.map((_, index) => readWorkbook(readFileSync(join(folder, 'out', `${index}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `AB12` as column (from 0) and row (from 1). */
export function cellAt(address: string): { readonly column: number; readonly row: number } {
  const [, letters, row] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address)!;
  const column = [...letters!].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(row) };
}

/** A formula as seen from its cell: relative parts as offsets, so that equal formulas of a row are equal texts. */
export function r1c1(formula: string, address: string): string {
  const here = cellAt(address);
  return formula.replace(
    /(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\d(])/g,
    (_, fixedColumn, letters, fixedRow, row) => {
      const there = cellAt(`${letters}${row}`);
      const r = fixedRow ? `R${there.row}` : `R[${there.row - here.row}]`;
      const c = fixedColumn ? `C${there.column + 1}` : `C[${there.column - here.column}]`;
      return r + c;
    },
  );
}

function readCells(xml: string, shared: readonly string[]): ReadonlyMap<string, WorkbookCell> {
  const cells = new Map<string, WorkbookCell>();
  for (const [, head, body = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const address = attribute(` ${head}`, 'r')!;
    const type = attribute(` ${head}`, 't') ?? 'n';
    const formula = /<f[^>]*>([^<]*)<\/f>/.exec(body)?.[1];
    const raw = /<v>([^<]*)<\/v>/.exec(body)?.[1];
    cells.set(address, {
      address,
      type,
      style: Number(attribute(` ${head}`, 's') ?? 0),
      formula: formula === undefined ? null : readEntities(formula),
      value: valueOfCell({ type, body, raw, shared }),
    });
  }
  return cells;
}

function valueOfCell(cell: {
  readonly type: string;
  readonly body: string;
  readonly raw: string | undefined;
  readonly shared: readonly string[];
}): number | string | null {
  const { type, body, raw, shared } = cell;
  if (type === 'inlineStr') return textOf(body);
  if (raw === undefined) return null;
  if (type === 's') return shared[Number(raw)]!;
  return type === 'n' ? Number(raw) : readEntities(raw);
}

function textOf(xml: string): string {
  return readEntities([...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join(''));
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}
