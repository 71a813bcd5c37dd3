// What bad input gets: each case spoils a copy of the sample, runs the command line and compares what it prints.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import * as library from '../../src/index.ts';
import { CASES, type Case, caseNames, readCase, spoil } from './case.ts';
import { docxWords } from './docx-words.ts';

const LANGUAGES = ['ja', 'en'] as const;
type MessageLanguage = (typeof LANGUAGES)[number];

/** What a run left behind. `printed`: talk, then data, without the lines of finished files. */
interface Ended {
  readonly code: number;
  readonly printed: string;
}

let stage = '';
beforeAll(() => {
  stage = mkdtempSync(join(tmpdir(), 'torisetsu-cases-'));
  chmodSync(stage, 0o755);
});
afterAll(() => {
  rmSync(stage, { recursive: true, force: true });
});

describe.each(caseNames())('%s', (name) => {
  const given = readCase(name);
  const isUpdate = process.env.UPDATE === '1';

  it.each(LANGUAGES)('prints what is expected, in %s', async (language) => {
    const root = stageOf(name, language, given);
    const before = hashesOf(root);
    const ended = await runIn(root, given, language);
    const after = hashesOf(root);
    expectGolden(name, language, ended.printed, isUpdate);
    expect(ended.code, ended.printed).toBe(given.exit);
    expectReadable(ended.printed);
    if (given.exit === 0) return expectMade(root, after, given);
    if (given.leaves === undefined) expect(after, 'an ended run leaves the folder as it was').toEqual(before);
    expect([...after.keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
    expectPlaces(ended.printed, given);
  });

  if (given.sameNumbersAs !== undefined) {
    it(`has the numbers of ${given.sameNumbersAs}`, async () => {
      const other = given.sameNumbersAs === 'sample' ? { exit: 0 } : readCase(given.sameNumbersAs!);
      const [mine, theirs] = [stageOf(name, 'mine', given), stageOf(name, 'theirs', other)];
      expect(await numbersIn(mine)).toEqual(await numbersIn(theirs));
    });
  }

  if (given.spawned) {
    it.skipIf(!existsSync(MAIN))('ends alike as a process of its own', () => {
      const root = stageOf(name, 'spawned', given);
      const before = hashesOf(root);
      const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...argvOf(given, 'en')], {
        cwd: join(root, 'work'),
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      });
      expect(status, stderr).toBe(given.exit);
      expect(printedOf(stdout, stderr, root)).toBe(readFileSync(goldenOf(name, 'en'), 'utf8'));
      if (given.exit !== 0) expect(hashesOf(root)).toEqual(before);
    });
  }
});

const MAIN = new URL('../../dist/cli/main.js', import.meta.url).pathname;
const OLD = ['docx', 'pdf'].flatMap((format) =>
  LANGUAGES.map((language) => `proposal.${language}.${format}`),
);

/** The spoilt workspace `work` with a last good output in `work/out`, and `outside` beside it. */
function stageOf(name: string, run: string, { changes }: Pick<Case, 'changes'>): string {
  const root = join(stage, `${name}-${run}`);
  mkdirSync(join(root, 'outside', 'deals'), { recursive: true });
  writeFileSync(join(root, 'outside', 'customer.yaml'), 'name: Secret\n');
  mkdirSync(join(root, 'work', 'out'), { recursive: true });
  for (const file of OLD) writeFileSync(join(root, 'work', 'out', file), `the last good ${file}`);
  spoil(join(root, 'work'), changes);
  return root;
}

function argvOf({ args = 'build' }: Case, language: MessageLanguage): readonly string[] {
  return [...args.split(' ').filter((word) => word !== ''), '--lang', language, '--all'].filter(
    (word, _, all) => word !== '--all' || /^(build|check)$/.test(all[0] ?? ''),
  );
}

async function runIn(root: string, given: Case, language: MessageLanguage): Promise<Ended> {
  const outs: string[] = [];
  const errs: string[] = [];
  const terminal = {
    out: (text: string) => void outs.push(text),
    err: (text: string) => void errs.push(text),
    env: {},
    cwd: join(root, 'work'),
    isInteractive: false,
    isOutInteractive: false,
  };
  const code = await asNobody(given, () => run(argvOf(given, language), terminal, async () => library));
  return { code, printed: printedOf(outs.join(''), errs.join(''), root) };
}

const NOBODY = 65_534;

/** No folder is closed to root: where tests run as root, what needs a closed one runs as somebody else. */
async function asNobody<T>({ changes = [] }: Case, action: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0 || !changes.some(({ folder }) => folder !== undefined)) return action();
  process.seteuid!(NOBODY);
  try {
    return await action();
  } finally {
    process.seteuid!(0);
  }
}

/** Finished files are told apart from their pages and size, which are not what a case is about. */
function printedOf(out: string, err: string, root: string): string {
  const made = out.replace(/^\S+\.(?:docx|pdf) {2}\d+ (?:pages?|ページ) {2}\d+ KB\n/gm, '');
  return (made + err).replaceAll(root, '<stage>');
}

function goldenOf(name: string, language: MessageLanguage): string {
  return join(CASES, name, `expected.${language}.txt`);
}

/** A mismatch writes `expected.*.changed.txt` beside the golden and fails; UPDATE=1 accepts; a missing golden fails. */
function expectGolden(name: string, language: MessageLanguage, printed: string, isUpdate: boolean): void {
  const golden = goldenOf(name, language);
  const changed = golden.replace(/\.txt$/, '.changed.txt');
  const known = existsSync(golden) ? readFileSync(golden, 'utf8') : undefined;
  if (isUpdate) writeFileSync(golden, printed);
  rmSync(changed, { force: true });
  if (isUpdate || known === printed) return;
  writeFileSync(changed, printed);
  expect(printed, `compare ${changed} with its golden; UPDATE=1 accepts it`).toBe(known ?? '(no golden yet)');
}

/** No trace, no name of our own files, no gap in a sentence, nothing that moves the cursor. */
function expectReadable(printed: string): void {
  expect(printed).not.toMatch(
    /\n\s+at .*:\d+:\d+|node_modules|dist\/|InternalError|\[object|\bundefined\b|NaN|please report|お知らせください/,
  );
  expect(printed.replace(/^ +\d+ \|.*$/gm, '')).not.toMatch(/(?<!\{)\{[A-Za-z0-9]+(?::[a-z]+)?\}(?!\})/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
}

const PLACES = {
  column: /^\S.*?:\d+:\d+$/,
  line: /^\S.*?:\d+(?::\d+)?$/,
  file: /^[^:]+$/,
  none: /^$/,
} as const;

/** Every error's head names its place. */
function expectPlaces(printed: string, { place = 'column' }: Case): void {
  const places = [...printed.matchAll(/^(?:(\S.*?) {2})?(?:error|エラー) {2}[a-z]+\//gm)].map(
    ([, found]) => found ?? '',
  );
  expect(places.length, 'at least one error').toBeGreaterThan(0);
  for (const found of places) expect(found).toMatch(PLACES[place]);
}

/** A finished build put every file in place of the old one. */
function expectMade(
  root: string,
  after: ReadonlyMap<string, string>,
  { args = 'build', prints = [] }: Case,
): void {
  if (args !== 'build') return;
  for (const file of OLD) expect(after.get(`work/out/${file}`), file).not.toBe(hash(`the last good ${file}`));
  const words = docxWords(readFileSync(join(root, 'work', 'out', 'proposal.ja.docx')));
  for (const text of prints) expect(words).toContain(text);
}

async function numbersIn(root: string): Promise<unknown> {
  const { workspace } = await library.readWorkspace(join(root, 'work'));
  const { amounts } = library.priceDeal(workspace, 'kitagata/line-inspection');
  return Object.fromEntries(Object.entries(amounts).map(([id, { value, unit }]) => [id, { value, unit }]));
}

/** Every file, folder and link below a folder, with what it holds. */
function hashesOf(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const name of readdirSync(join(root, folder)).sort()) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const facts = lstatSync(join(root, path));
      if (facts.isSymbolicLink()) found.set(path, `link to ${readlinkSync(join(root, path))}`);
      else if (facts.isDirectory()) {
        found.set(path, 'folder');
        visit(path);
      } else found.set(path, hash(readFileSync(join(root, path))));
    }
  };
  visit('');
  return found;
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
