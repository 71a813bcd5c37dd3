// Bytes into a file that is either the old one or the new one, at any moment of any crash.
import { createHash, randomBytes } from 'node:crypto';
import { open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { errnoOf, fault, faultOf } from './fault.ts';

/** The steps that can fail on a real disk; a test fails each in turn. */
export interface WriteSteps {
  readonly open: typeof open;
  readonly rename: typeof rename;
  readonly unlink: typeof unlink;
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly platform: NodeJS.Platform;
}

const STEPS: WriteSteps = {
  open,
  rename,
  unlink,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  platform: process.platform,
};

/** Word and virus scanners hold a file for moments: how long to wait before each new try, in milliseconds. */
export const RETRY_WAITS = [200, 400, 800, 1600] as const;

const TEMP = /^\.torisetsu-([0-9a-f]{8})-(\d+)-[0-9a-f]{16}\.tmp$/;
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const OLD_TEMP_MS = 3_600_000;

/**
 * Writes a temp file beside the target, forces it to the disk, renames it over the target and forces the folder.
 * `target` is a real, absolute path inside the border; `path` is the same for messages. Throws `files/locked` when
 * another program keeps the target open on Windows.
 */
export async function writeAtomically(
  target: string,
  bytes: Uint8Array,
  { path, steps = STEPS }: { readonly path: string; readonly steps?: WriteSteps },
): Promise<void> {
  const folder = dirname(target);
  const temp = join(folder, `.torisetsu-${HOST}-${process.pid}-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await fillTemp(temp, { target, bytes, steps });
    await renameOver(temp, target, { path, steps });
  } catch (error) {
    await steps.unlink(temp).catch(() => undefined);
    throw faultOf(error, path);
  }
  await syncFolder(folder, steps).catch((error: unknown) => {
    throw faultOf(error, path);
  });
}

/** Removes temp files that a killed run of ours left in a folder: of a dead process on this machine, or an hour old. */
export async function sweepTemps(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const match = TEMP.exec(name);
    if (!match) continue;
    const [, host, pid] = match;
    const dead = host === HOST && Number(pid) !== process.pid && !isAlive(Number(pid));
    if (dead || (await isOld(join(folder, name)))) await unlink(join(folder, name)).catch(() => undefined);
  }
}

async function fillTemp(
  temp: string,
  { target, bytes, steps }: { target: string; bytes: Uint8Array; steps: WriteSteps },
): Promise<void> {
  const handle = await steps.open(temp, 'wx');
  try {
    await handle.writeFile(bytes);
    const old = await stat(target).catch(() => undefined);
    // Who could read the old file can read the new one; some network drives keep no modes.
    if (old) await handle.chmod(old.mode).catch(() => undefined);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function renameOver(
  temp: string,
  target: string,
  { path, steps }: { path: string; steps: WriteSteps },
): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await steps.rename(temp, target);
    } catch (error) {
      if (!isLock(error, steps.platform)) throw error;
      const wait = RETRY_WAITS[attempt];
      if (wait === undefined) throw fault('files/locked', path, { name: basename(path) });
      await steps.wait(wait);
    }
  }
}

function isLock(error: unknown, platform: NodeJS.Platform): boolean {
  const errno = errnoOf(error);
  return platform === 'win32' && (errno === 'EPERM' || errno === 'EBUSY' || errno === 'EACCES');
}

/** Without this, a power cut can forget the rename. Windows cannot open folders and does not need it. */
async function syncFolder(folder: string, steps: WriteSteps): Promise<void> {
  if (steps.platform === 'win32') return;
  const handle = await steps.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Network file systems that cannot sync a folder say so; the rename itself is done.
    if (!['EINVAL', 'ENOTSUP', 'EBADF', 'EROFS'].includes(errnoOf(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errnoOf(error) !== 'ESRCH';
  }
}

async function isOld(file: string): Promise<boolean> {
  const facts = await stat(file).catch(() => undefined);
  return facts !== undefined && Date.now() - facts.mtimeMs > OLD_TEMP_MS;
}
