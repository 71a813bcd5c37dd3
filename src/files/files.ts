// The one door to the outside: what the program may read, write and know of the time, on disk or in memory.

/** One entry of a folder. `other`: a link out of the workspace, a broken link, a device: reading it gives the fault. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/**
 * A folder and nothing outside it. Paths are relative to its root, parted by `/`; a path that leaves it is refused with
 * `files/outside-workspace`. Every fault is thrown as `Refused` with one diagnostic that names the path.
 */
export interface Files {
  /** The folder as the user knows it, for messages. */
  readonly root: string;
  /** The bytes of a regular file; `files/not-found`, `files/not-a-file`, `files/too-large`, `files/no-permission`. */
  read(path: string): Uint8Array;
  /** UTF-8 text without its byte order mark; anything that is not UTF-8 is refused (`files/not-utf8`). */
  readText(path: string): string;
  /** Entries of a folder in code-unit order; `''` is the root. */
  list(folder: string): readonly Entry[];
  /** Whether a file or folder stands there. */
  exists(path: string): boolean;
  /** Puts the whole file in place at once, or leaves the old one untouched. Makes missing folders. */
  writeAtomic(path: string, bytes: Uint8Array): Promise<void>;
  /** The time now; SOURCE_DATE_EPOCH wins over the clock. */
  now(): Date;
}

/** Entries in the same order on every machine. */
export function byName(a: Entry, b: Entry): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
