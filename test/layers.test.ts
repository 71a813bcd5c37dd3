// The shape of the house: who may import whom, one home for each outside package, no circles, nothing that depends on the machine.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** Levels of ARCHITECTURE.md: a room imports from lower levels only, never from a neighbour. */
const LEVELS: readonly (readonly string[])[] = [
  ['diagnostic', 'text', 'quantity'],
  ['tree', 'model', 'brand', 'files', 'fonts', 'package'],
  ['workspace', 'value', 'charts', 'pictures', 'template', 'typeset'],
  ['layout', 'review', 'kinds', 'proof'],
  ['writers/docx', 'writers/pdf', 'writers/html', 'writers/xlsx'],
  ['line'],
  ['batch'],
  ['cli', 'studio'],
];

/** Some rooms see less than everything below them. Level 0 is open to all. */
const MAY_SEE: Readonly<Record<string, readonly string[]>> = {
  workspace: ['model', 'brand', 'files'],
  value: ['model'],
  charts: ['tree', 'brand', 'fonts'],
  pictures: ['tree', 'files', 'fonts'],
  template: ['tree'],
  typeset: ['tree'],
  layout: ['tree', 'brand', 'fonts', 'charts'],
  proof: ['tree', 'value'],
  'writers/docx': ['package', 'tree', 'brand', 'fonts', 'charts', 'layout', 'value'],
  'writers/pdf': ['tree', 'brand', 'fonts', 'charts', 'layout', 'value'],
  'writers/html': ['package', 'tree', 'brand', 'fonts', 'charts', 'layout', 'value'],
  'writers/xlsx': ['package', 'tree', 'brand', 'fonts', 'charts', 'layout', 'value'],
};

/** Outside packages and the rooms that may meet them. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  zod: ['model', 'brand', 'kinds', 'proof'],
  yaml: ['workspace'],
  handlebars: ['template'],
  marked: ['template'],
  docx: ['writers/docx'],
  pdfkit: ['writers/pdf'],
  fontkit: ['fonts'],
  hyphen: ['text'],
  sharp: ['pictures'],
  '@expo-google-fonts/biz-udpgothic': ['fonts'],
  '@expo-google-fonts/arimo': ['fonts'],
  'node:fs': ['files', 'cli'],
  'node:fs/promises': ['files', 'cli'],
  'node:os': ['files'],
  'node:child_process': ['pictures'],
};

/** What makes output depend on the day or the machine, and where it may stand. */
const BANNED: readonly { readonly pattern: RegExp; readonly homes: readonly string[] }[] = [
  { pattern: /\bDate\.now\b|\bnew Date\(\)/, homes: ['files', 'cli'] },
  { pattern: /\bMath\.random\b|\brandomBytes\b|\brandomUUID\b/, homes: ['files'] },
  { pattern: /\bprocess\.env\b/, homes: ['files', 'cli'] },
  { pattern: /\.toLocale\w*\(|\blocaleCompare\b/, homes: [] },
  { pattern: /\bfetch\(|'node:(?:http|https|net|dns|tls)'/, homes: [] },
  { pattern: /\bexport default\b/, homes: [] },
];

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function walk(folder: string): readonly string[] {
  return readdirSync(join(SRC, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : /(?<!\.d)\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** Every way to name another module: import, export from, import(), import type, `import('…')` in a type. */
function importsOf(text: string): readonly string[] {
  const code = withoutComments(text);
  const statements =
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;
  return [...code.matchAll(statements)].map(([, from, bare, called]) => (from ?? bare ?? called)!);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{(])\/\/.*$/gm, '$1');
}

const SOURCES: readonly Source[] = walk('').map((path) => {
  const text = readFileSync(join(SRC, path), 'utf8');
  return { path, text: withoutComments(text), imports: importsOf(text) };
});

/** The room of a file; files of src itself are the line and its door. */
function roomOf(path: string): string {
  const parts = path.split('/');
  if (parts.length === 1) return 'line';
  return parts[0] === 'writers' ? parts.slice(0, 2).join('/') : parts[0]!;
}

function levelOf(room: string): number {
  return LEVELS.findIndex((rooms) => rooms.includes(room));
}

function targetOf(path: string, name: string): string {
  return posix.normalize(posix.join(posix.dirname(path), name));
}

const isOwn = (name: string) => name.startsWith('.');
const packageOf = (name: string) => {
  if (name.startsWith('node:')) return name;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
};

/** Why a file may not import another; undefined when it may. */
function objection(from: string, to: string): string | undefined {
  const [room, other] = [roomOf(from), roomOf(to)];
  if (room === other) return undefined;
  if (levelOf(other) >= levelOf(room)) return `${from} -> ${to}: ${other} is not below ${room}`;
  const seen = MAY_SEE[room];
  if (levelOf(other) > 0 && seen && !seen.includes(other))
    return `${from} -> ${to}: ${room} does not see ${other}`;
  return undefined;
}

/** The first circle of imports met from any file, as a path. */
function circle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]): readonly string[] | undefined => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of graph.get(path) ?? []) {
      const found = visit(next, [...above, path]);
      if (found) return found;
    }
    done.add(path);
    return undefined;
  };
  for (const path of graph.keys()) {
    const found = visit(path, []);
    if (found) return found;
  }
  return undefined;
}

describe('the shape of src', () => {
  it('has only rooms that the table knows', () => {
    const unknown = SOURCES.map(({ path }) => path).filter((path) => levelOf(roomOf(path)) < 0);
    expect(unknown).toEqual([]);
  });

  it('imports only from lower levels, and never from a neighbour', () => {
    const objections = SOURCES.flatMap(({ path, imports }) =>
      imports.filter(isOwn).flatMap((name) => objection(path, targetOf(path, name)) ?? []),
    );
    expect(objections).toEqual([]);
  });

  it('names its files with their ending, and only files that are there', () => {
    const known = new Set(SOURCES.map(({ path }) => path));
    const missing = SOURCES.flatMap(({ path, imports }) =>
      imports
        .filter(isOwn)
        .filter((name) => !known.has(targetOf(path, name)))
        .map((name) => `${path} -> ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no circle of files, type imports included', () => {
    const graph = new Map(
      SOURCES.map(({ path, imports }) => [path, imports.filter(isOwn).map((name) => targetOf(path, name))]),
    );
    expect(circle(graph)).toBeUndefined();
  });

  it('meets each outside package in its home', () => {
    const strays = SOURCES.flatMap(({ path, imports }) =>
      imports
        .filter((name) => !isOwn(name))
        .filter((name) => {
          const homes = HOMES[packageOf(name)];
          if (!homes) return !name.startsWith('node:');
          return !homes.includes(roomOf(path));
        })
        .map((name) => `${path} -> ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it.each(BANNED)('keeps $pattern in $homes', ({ pattern, homes }) => {
    const found = SOURCES.filter(({ path, text }) => pattern.test(text) && !homes.includes(roomOf(path)));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('has no file over 400 lines that is not a table of data, and no room for leftovers', () => {
    const long = SOURCES.filter(
      ({ path, text }) => text.split('\n').length > 400 && !/tables?\/|catalog\//.test(path),
    );
    expect(long.map(({ path }) => path)).toEqual([]);
    const names = SOURCES.flatMap(({ path }) => path.replace(/\.ts$/, '').split('/'));
    expect(names.filter((name) => /^(utils?|common|shared|misc)$/.test(name))).toEqual([]);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('starts each file with what goes in and what comes out', () => {
    const silent = walk('').filter(
      (path) => !/^(#!.*\n)?\/\/ \S/.test(readFileSync(join(SRC, path), 'utf8')),
    );
    expect(silent).toEqual([]);
  });
});

describe('this test', () => {
  it('sees every way to import, and no comment', () => {
    const text = `
import { a } from './a.ts';
import type { B } from './b.ts';
export * from './c.ts';
export type * from './d.ts';
const e = await import('./e.ts');
type F = typeof import('./f.ts');
import './g.ts';
import {
  h,
} from './h.ts';
// import x from './x.ts'
/* from './y.ts' */`;
    expect(importsOf(text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `./${name}.ts`));
  });

  it('objects to neighbours, to higher levels, and to what a room does not see', () => {
    expect(objection('tree/a.ts', 'brand/b.ts')).toContain('brand is not below tree');
    expect(objection('text/a.ts', 'cli/b.ts')).toContain('is not below');
    expect(objection('writers/pdf/a.ts', 'writers/docx/b.ts')).toContain('is not below');
    expect(objection('writers/pdf/a.ts', 'kinds/b.ts')).toContain('does not see kinds');
    expect(objection('value/a.ts', 'files/b.ts')).toContain('does not see files');
    expect(objection('value/a.ts', 'text/b.ts')).toBeUndefined();
    expect(objection('generate.ts', 'writers/pdf/b.ts')).toBeUndefined();
  });

  it('finds a circle', () => {
    expect(
      circle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
    expect(
      circle(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
          ['c', []],
        ]),
      ),
    ).toBeUndefined();
  });
});
