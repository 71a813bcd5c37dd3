// A terminal that remembers, a folder on disk and a library that answers what the test says.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { DEFAULT_FORMATS, type Door, type Trace } from '../../src/cli/door.ts';
import { run } from '../../src/cli/run.ts';
import { Faults } from '../../src/diagnostic/diagnostic.ts';
import { diskFiles } from '../../src/files/index.ts';
import { readWorkspace } from '../../src/workspace/index.ts';
import { SMALL } from '../workspace/small.ts';

/** What a run left behind. */
export interface Played {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The JSON lines of stdout. */
  readonly json: readonly Record<string, unknown>[];
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Writes the small workspace, with changes (null: no such file), into a new folder of the system's temp folder. */
export function smallFolder(changes: Readonly<Record<string, string | null>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'torisetsu-cli-'));
  folders.push(folder);
  for (const [path, text] of Object.entries({ ...SMALL, ...changes })) {
    if (text === null) continue;
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A library that reads for real and makes two small files a language. */
export const fakeDoor: Door = {
  async readWorkspace(folder) {
    const faults = new Faults();
    const files = typeof folder === 'string' ? diskFiles(folder) : folder;
    return { workspace: readWorkspace(files, faults.sink), diagnostics: faults.all };
  },
  async generate(workspace, documentId, { language, formats = DEFAULT_FORMATS } = {}) {
    const languages = language ? [language] : workspace.documents[documentId]!.data.languages;
    const outputs = languages.flatMap((one) =>
      formats.map((format) => ({
        name: `${documentId}.${one}.${format}`,
        format,
        language: one,
        bytes: Uint8Array.from(new TextEncoder().encode(`${documentId} ${one} ${format}`)),
        pages: 3,
      })),
    );
    return { outputs, diagnostics: [] };
  },
  async check() {
    return { diagnostics: [] };
  },
  explainAmount: (_, document) => ({ document, metrics: {}, amounts: [] }),
  verifyFile: () => ({ numbers: [], diagnostics: [] }),
  modelSchema: () => ({}),
  trace: (_, document) => ({ document, metrics: {}, amounts: {} }) as unknown as Trace,
};

/** Runs a command line in a folder. */
export async function play(
  argv: readonly string[],
  {
    cwd = '/',
    env = {},
    door = fakeDoor,
    isInteractive = false,
  }: { cwd?: string; env?: Record<string, string>; door?: Partial<Door>; isInteractive?: boolean } = {},
): Promise<Played> {
  const outs: string[] = [];
  const errs: string[] = [];
  const terminal = {
    out: (text: string) => void outs.push(text),
    err: (text: string) => void errs.push(text),
    env,
    cwd,
    isInteractive,
    isOutInteractive: isInteractive,
  };
  const code = await run(argv, terminal, async () => ({ ...fakeDoor, ...door }));
  const out = outs.join('');
  const json = out
    .split('\n')
    .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Record<string, unknown>] : []));
  return { code, out, err: errs.join(''), json };
}
