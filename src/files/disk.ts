// A folder on disk as Files: its real path is the border, also for links.
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { sweepTemps, writeAtomically } from './atomic-write.ts';
import { decodeText } from './decode.ts';
import { errnoOf, fault, faultOf } from './fault.ts';
import { byName, type Entry, type Files } from './files.ts';
import { segmentsOf } from './path.ts';

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** A folder on disk; it may be missing until the first write. `readOnly` refuses every write (`files/read-only`). */
export function diskFiles(root: string, { readOnly = false }: { readonly readOnly?: boolean } = {}): Files {
  const folder = resolve(root);
  const swept = new Set<string>();
  const files: Files = {
    root,
    read: (path) => guarded(path, () => readRegular(realInside(folder, path), path)),
    readText: (path) => decodeText(files.read(path), path),
    list: (path) => guarded(path, () => listEntries(folder, path)),
    exists: (path) => existsInside(folder, path),
    async writeAtomic(path, bytes) {
      if (readOnly) throw fault('files/read-only', path);
      const target = guarded(path, () => writableInside(folder, path));
      if (!swept.has(target.folder)) await sweepTemps(target.folder);
      swept.add(target.folder);
      await writeAtomically(target.file, bytes, { path });
    },
    now: clock,
  };
  return files;
}

/** The clock; reproducible builds set SOURCE_DATE_EPOCH (seconds). */
export function clock(): Date {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
}

function guarded<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw faultOf(error, path);
  }
}

/** The real path of something that exists inside the folder. */
function realInside(folder: string, path: string): string {
  const segments = segmentsOf(path);
  return assureInside(realpathSync.native(folder), realpathSync.native(join(folder, ...segments)), path);
}

function assureInside(root: string, real: string, path: string): string {
  const border = root.endsWith(sep) ? root : root + sep;
  if (real === root || real.startsWith(border)) return real;
  throw fault('files/outside-workspace', path);
}

/** Opened without following a link that was swapped in after the check, and without waiting for a pipe. */
function readRegular(real: string, path: string): Uint8Array {
  const descriptor = openSync(
    real,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    const facts = fstatSync(descriptor);
    if (!facts.isFile()) throw fault('files/not-a-file', path);
    if (facts.size > LARGEST_FILE)
      throw fault('files/too-large', path, { megabytes: LARGEST_FILE / 1024 / 1024 });
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function listEntries(folder: string, path: string): readonly Entry[] {
  const real = realInside(folder, path);
  const entries = readdirSync(real, { withFileTypes: true }).map((entry): Entry => {
    const inner = [...segmentsOf(path), entry.name].join('/');
    if (entry.isSymbolicLink()) return { name: entry.name, kind: kindOfLink(folder, inner) };
    return { name: entry.name, kind: entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other' };
  });
  return entries.sort(byName);
}

function kindOfLink(folder: string, path: string): Entry['kind'] {
  try {
    const facts = statSync(realInside(folder, path));
    return facts.isDirectory() ? 'folder' : facts.isFile() ? 'file' : 'other';
  } catch {
    return 'other';
  }
}

function existsInside(folder: string, path: string): boolean {
  try {
    realInside(folder, path);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return false;
    throw faultOf(error, path);
  }
}

/** Makes the folders on the way, one by one inside the border, and gives the real target. */
function writableInside(folder: string, path: string): { folder: string; file: string } {
  const segments = segmentsOf(path);
  const name = segments.at(-1);
  if (name === undefined) throw fault('files/not-a-file', path);
  makeFolder(folder, path);
  const root = realpathSync.native(folder);
  let parent = root;
  for (const segment of segments.slice(0, -1)) {
    const next = join(parent, segment);
    if (!lstatSync(next, { throwIfNoEntry: false })) makeFolder(next, path);
    parent = assureInside(root, realpathSync.native(next), path);
  }
  const target = join(parent, name);
  const present = lstatSync(target, { throwIfNoEntry: false });
  if (!present) return { folder: parent, file: target };
  if (present.isDirectory()) throw fault('files/not-a-file', path);
  const real = assureInside(root, realpathOrRefuse(target, path), path);
  return { folder: join(real, '..'), file: real };
}

/** Makes a folder; a file that stands in its way is a fault of its own. */
function makeFolder(folder: string, path: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (['ENOTDIR', 'EEXIST'].includes(errnoOf(error) ?? ''))
      throw fault('files/no-folder', path, { folder });
    throw error;
  }
}

/** A link that leads nowhere might lead out tomorrow: it is refused as a target. */
function realpathOrRefuse(target: string, path: string): string {
  try {
    return realpathSync.native(target);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') throw fault('files/outside-workspace', path);
    throw error;
  }
}
