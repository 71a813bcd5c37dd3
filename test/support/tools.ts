// Names of system programs in, whether they are here and what they print out. A missing program skips its tests aloud.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a program did: exit code, and its two outputs. */
export interface ToolRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const known = new Map<string, boolean>();

/** Whether a program can be started; says so once on the console when it cannot, so that a skipped test never looks like a passed one. */
export function hasTool(name: string): boolean {
  const found = known.get(name);
  if (found !== undefined) return found;
  const here = spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;
  known.set(name, here);
  if (!here) console.warn(`SKIPPED: "${name}" is not installed, so the tests that need it do not run`);
  return here;
}

/** Runs a program to its end (60 s unless said otherwise) without a shell; throws only when it cannot be started. */
export function run(
  command: string,
  args: readonly string[],
  options: { readonly input?: Uint8Array; readonly env?: NodeJS.ProcessEnv; readonly timeout?: number } = {},
): ToolRun {
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 26,
    ...options,
  });
  if (result.error) throw result.error;
  return { code: result.status ?? -1, stdout: result.stdout, stderr: result.stderr };
}

/** Puts bytes into a file of a new folder, hands its path over, and removes both. */
export function withFile<T>(name: string, bytes: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'torisetsu-test-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
