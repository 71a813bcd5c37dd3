// Files in memory, with the same border as on disk: for tests and for programs that use the library.
import { decodeText } from './decode.ts';
import { fault } from './fault.ts';
import { byName, type Entry, type Files } from './files.ts';
import { segmentsOf } from './path.ts';

/** Files in memory and what was written into them. */
export interface MemoryFiles extends Files {
  /** All files by path, in code-unit order. */
  all(): ReadonlyMap<string, Uint8Array>;
}

/** Files from texts or bytes by path. The clock stands still at `now` (2026-01-01 when not given). */
export function memoryFiles(
  contents: Readonly<Record<string, string | Uint8Array>> = {},
  {
    now = new Date('2026-01-01T00:00:00Z'),
    root = 'memory',
  }: { readonly now?: Date; readonly root?: string } = {},
): MemoryFiles {
  const byPath = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(contents)) {
    byPath.set(
      segmentsOf(path).join('/'),
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    );
  }
  const files: MemoryFiles = {
    root,
    read: (path) => readOne(byPath, path),
    readText: (path) => decodeText(files.read(path), path),
    list: (folder) => listFolder(byPath, folder),
    exists: (path) => byPath.has(segmentsOf(path).join('/')) || isFolder(byPath, path),
    async writeAtomic(path, bytes) {
      if (segmentsOf(path).length === 0 || isFolder(byPath, path)) throw fault('files/not-a-file', path);
      byPath.set(segmentsOf(path).join('/'), bytes.slice());
    },
    now: () => new Date(now),
    all: () => new Map([...byPath].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return files;
}

function readOne(byPath: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const bytes = byPath.get(segmentsOf(path).join('/'));
  if (bytes) return bytes;
  throw fault(isFolder(byPath, path) ? 'files/not-a-file' : 'files/not-found', path);
}

function isFolder(byPath: ReadonlyMap<string, Uint8Array>, path: string): boolean {
  const prefix = segmentsOf(path)
    .map((segment) => `${segment}/`)
    .join('');
  return prefix === '' || [...byPath.keys()].some((file) => file.startsWith(prefix));
}

function listFolder(byPath: ReadonlyMap<string, Uint8Array>, folder: string): readonly Entry[] {
  const prefix = segmentsOf(folder)
    .map((segment) => `${segment}/`)
    .join('');
  if (!isFolder(byPath, folder)) throw fault('files/not-found', folder);
  const entries = new Map<string, Entry>();
  for (const path of byPath.keys()) {
    if (!path.startsWith(prefix)) continue;
    const [name, ...deeper] = path.slice(prefix.length).split('/');
    entries.set(name!, { name: name!, kind: deeper.length > 0 ? 'folder' : 'file' });
  }
  return [...entries.values()].sort(byName);
}
