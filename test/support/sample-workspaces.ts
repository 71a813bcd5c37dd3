// The folders of `samples/` in, their files by path and workspaces read from memory out, so that a test can change a file.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { memoryFiles, readWorkspace, type Workspace } from '../../src/index.ts';
import { SAMPLES_FOLDER } from './samples.ts';

/** Texts of a workspace by path. */
export type Texts = Readonly<Record<string, string>>;

/** A sample as its files. */
export interface SampleFolder {
  readonly name: string;
  readonly texts: Texts;
}

/** Every sample, in the order of names. */
export const SAMPLE_FOLDERS: readonly SampleFolder[] = readdirSync(SAMPLES_FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, texts: textsOf(join(SAMPLES_FOLDER, name)) }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The workspace of such texts, in a folder of that name; throws `Refused` with its faults. */
export async function openTexts(texts: Texts, root = 'memory'): Promise<Workspace> {
  return (await readWorkspace(memoryFiles(texts, { root }))).workspace;
}

function textsOf(folder: string): Texts {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const entries = files.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
