// A case's folder into its description, and a description into a workspace on disk that it may spoil.
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** One change to the copy of the sample; `file` is a path from the workspace's folder. */
export interface Change {
  readonly file: string;
  /** The text to replace, found exactly once; with `every`, as often as it stands. */
  readonly find?: string;
  readonly replace?: string;
  readonly every?: boolean;
  /** Text at the end of the file. */
  readonly append?: string;
  /** The whole text of the file; `repeat` times. */
  readonly text?: string;
  readonly repeat?: number;
  /** Bytes in hexadecimal. */
  readonly hex?: string;
  /** What becomes of the text: line ends, a byte order mark, another encoding. */
  readonly as?: 'crlf' | 'bom' | 'utf-16' | 'wide-numbers';
  readonly delete?: boolean;
  /** A symbolic link to a path from the file's own folder. */
  readonly link?: string;
  /** An empty folder, with this mode. */
  readonly folder?: string;
}

/** `case.yaml`. */
export interface Case {
  /** The command line; `build` when left out. The current folder is the workspace. */
  readonly args?: string;
  readonly exit: number;
  /** How much of a place every error names: its file, line and column, its file, or none. */
  readonly place?: 'column' | 'line' | 'file' | 'none';
  readonly changes?: readonly Change[];
  /** Whether it is also run as a process of its own. */
  readonly spawned?: boolean;
  /** What an ended run leaves: the folder as it was, or `others`: the files that could be written, each whole. */
  readonly leaves?: 'others';
  /** Another case, or `sample`, whose numbers this one must have. */
  readonly sameNumbersAs?: string;
  /** Texts that the Japanese Word file holds, letter by letter. */
  readonly prints?: readonly string[];
}

export const CASES = fileURLToPath(new URL('.', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../samples/inspection/', import.meta.url));

/** Names of all cases. */
export function caseNames(): readonly string[] {
  return readdirSync(CASES, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
}

/** The description of a case. */
export function readCase(name: string): Case {
  return parse(readFileSync(join(CASES, name, 'case.yaml'), 'utf8')) as Case;
}

/** Writes the sample with the changes into `folder`. The sample is read once. */
export function spoil(folder: string, changes: readonly Change[] = []): void {
  const files = new Map(sampleFiles());
  const links: Change[] = [];
  for (const change of changes) {
    if (change.link !== undefined || change.folder !== undefined) links.push(change);
    else if (change.delete) files.delete(change.file);
    else files.set(change.file, changed(files.get(change.file), change));
  }
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  for (const { file, link, folder: mode } of links) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    if (link !== undefined) symlinkSync(link, path);
    else {
      rmSync(path, { recursive: true, force: true });
      mkdirSync(path);
      chmodSync(path, Number.parseInt(mode!, 8));
    }
  }
}

let sample: ReadonlyMap<string, Buffer> | undefined;

function sampleFiles(): ReadonlyMap<string, Buffer> {
  sample ??= new Map(
    (readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' }) as string[])
      .filter((path) => /\.(ya?ml|md)$/.test(path))
      .map((path) => [path, readFileSync(join(SAMPLE, path))]),
  );
  return sample;
}

function changed(old: Buffer | undefined, change: Change): Buffer {
  if (change.hex !== undefined) return Buffer.from(change.hex.replace(/\s/g, ''), 'hex');
  const text =
    change.text === undefined
      ? replaced(old?.toString('utf8'), change)
      : change.text.repeat(change.repeat ?? 1);
  return encoded(text + (change.append ?? ''), change.as);
}

function replaced(old: string | undefined, { file, find, replace, repeat, every }: Change): string {
  if (old === undefined) throw new Error(`the sample has no ${file}`);
  if (find === undefined) return old;
  const parts = old.split(find);
  if (parts.length < 2 || (parts.length > 2 && !every))
    throw new Error(`"${find}" stands ${parts.length - 1} times in ${file}`);
  return parts.join((replace ?? '').repeat(repeat ?? 1));
}

const WIDE = /(?<=[\s,{])([0-9][0-9,.]*)(?= ?(?:%|円|か月|個|時間|claim))/g;

function encoded(text: string, as: Change['as']): Buffer {
  if (as === 'crlf') return Buffer.from(text.replace(/\n/g, '\r\n'));
  if (as === 'bom') return Buffer.from(`\ufeff${text}`);
  if (as === 'utf-16') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (as === 'wide-numbers')
    return Buffer.from(text.replace(WIDE, (digits) => digits.replace(/[!-~]/g, toWide)));
  return Buffer.from(text);
}

function toWide(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
}
