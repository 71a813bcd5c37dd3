// YAML text and a place in it in, the scalar that stands there out; a written number into value and unit. Knows nothing of src.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from 'yaml';

/** Keys from the root of the file to a value. */
export type KeyPath = readonly (string | number)[];

/** A scalar of a file: its keys, and its text without quotes. */
export interface WrittenScalar {
  readonly path: KeyPath;
  readonly text: string;
}

/** The scalar whose text begins exactly at a line and column (from 1, UTF-16); undefined when none does. */
export function scalarAt(yaml: string, line: number, column: number): WrittenScalar | undefined {
  return scalarsOf(yaml).find((scalar) => scalar.line === line && scalar.column === column);
}

/** The text at some keys; undefined when there is none. */
export function textAt(yaml: string, path: KeyPath): string | undefined {
  return scalarWith(yaml, path)?.text;
}

/** Keys of every three-point estimate of a file. */
export function estimatesIn(yaml: string): readonly KeyPath[] {
  return scalarsOf(yaml)
    .filter(({ path }) => path.at(-1) === 'pessimistic')
    .map(({ path }) => path.slice(0, -1));
}

/** The file with other numbers; an estimate gets the same one at its three points, and so is none any more. */
export function withNumbers(
  yaml: string,
  changes: readonly { readonly path: KeyPath; readonly text: string }[],
): string {
  const places = changes.flatMap(({ path, text }) => {
    const points = ['pessimistic', 'mode', 'optimistic'].map((point) => scalarWith(yaml, [...path, point]));
    const own = scalarWith(yaml, path);
    const found = (own ? [own] : points).filter((scalar) => scalar !== undefined);
    if (found.length === 0) throw new Error(`no number at ${path.join('/')}`);
    return found.map(({ start, end }) => ({ start, end, text }));
  });
  return places
    .sort((a, b) => b.start - a.start)
    .reduce((changed, { start, end, text }) => changed.slice(0, start) + text + changed.slice(end), yaml);
}

/** A number as people write it. `unit` is canonical (`JPY/yr`, `-`), null when none is written. */
export interface WrittenNumber {
  readonly value: number;
  readonly unit: string | null;
}

const UNITS: Readonly<Record<string, readonly [symbol: string, factor: string]>> = {
  '%': ['', 'e-2'],
  ppm: ['', 'e-6'],
  '-': ['', ''],
  円: ['JPY', ''],
  時間: ['h', ''],
  分: ['min', ''],
  日: ['day', ''],
  か月: ['month', ''],
  月: ['month', ''],
  年: ['yr', ''],
  個: ['unit', ''],
  台: ['unit', ''],
  本: ['unit', ''],
  枚: ['unit', ''],
  件: ['case', ''],
  人: ['person', ''],
  回: ['event', ''],
};

/** The number in a text: the first one, unless the text names a month (`recurring from month 1`). */
export function writtenNumber(text: string): WrittenNumber {
  const plain = text.normalize('NFKC').trim();
  const [, month] = /month (\d+)/.exec(plain) ?? [];
  if (month !== undefined) return { value: Number(month), unit: 'month' };
  const [, minus = '', digits, unit = ''] = /^([△▲−-]?)([\d.,]+)\s*(.*)$/.exec(plain) ?? [];
  if (digits === undefined) throw new Error(`no number: ${text}`);
  const parts = unit === '' ? [] : unit.split('/').map((part) => part.trim());
  const [, factor = ''] = UNITS[parts[0] ?? ''] ?? [];
  const value = Number(`${digits.replaceAll(',', '')}${factor}`) * (minus ? -1 : 1);
  return { value, unit: parts.length === 0 ? null : canonical(parts) };
}

/** A value in a unit as a text that keeps every digit. */
export function writeNumber(value: number, unit: string): string {
  const digits = String(value);
  return `${digits.includes('e') ? value.toFixed(20) : digits} ${unit}`;
}

function canonical(parts: readonly string[]): string {
  const [above = '', ...below] = parts.map((part) => UNITS[part]?.[0] ?? part);
  if (below.length === 0) return above || '-';
  return [above || '1', ...below.sort()].join('/');
}

interface Located extends WrittenScalar {
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** Files that were read; a test asks the same one thousands of times. */
const known = new Map<string, ReadonlyMap<string, Located>>();

function scalarsOf(yaml: string): readonly Located[] {
  return [...located(yaml).values()];
}

function scalarWith(yaml: string, path: KeyPath): Located | undefined {
  return located(yaml).get(path.join('/'));
}

function located(yaml: string): ReadonlyMap<string, Located> {
  const found = known.get(yaml);
  if (found) return found;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines });
  const scalars = [...scalarsIn(document.contents, [])].map(({ path, node }): [string, Located] => {
    const [start, end] = node.range!;
    const { line, col } = lines.linePos(start);
    return [path.join('/'), { path, text: String(node.value), line, column: col, start, end }];
  });
  const map = new Map(scalars);
  known.set(yaml, map);
  return map;
}

function* scalarsIn(
  node: unknown,
  path: KeyPath,
): Generator<{ readonly path: KeyPath; readonly node: Scalar }, void, undefined> {
  if (isScalar(node)) yield { path, node };
  else if (isMap(node))
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : String(key);
      yield* scalarsIn(value, [...path, name]);
    }
  else if (isSeq(node))
    for (const [index, item] of node.items.entries()) yield* scalarsIn(item, [...path, index]);
}
