import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clock } from '../../src/files/disk.ts';
import { diskFiles, packageTemplates } from '../../src/files/index.ts';

/** Links need a privilege there, and named pipes are another thing. */
const WINDOWS = process.platform === 'win32';

let home: string;
let root: string;
const bytes = (text: string) => new TextEncoder().encode(text);

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'torisetsu-files-'));
  root = join(home, 'work');
  mkdirSync(join(root, 'a'), { recursive: true });
  mkdirSync(join(home, 'outside'));
  writeFileSync(join(home, 'outside', 'secret.txt'), 'secret');
  writeFileSync(join(root, 'a', 'x.yaml'), 'x: 1\n');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('diskFiles reads', () => {
  it('files and folders inside', () => {
    const files = diskFiles(root);
    expect(files.readText('a/x.yaml')).toBe('x: 1\n');
    expect(files.list('')).toEqual([{ name: 'a', kind: 'folder' }]);
    expect(files.exists('a/x.yaml')).toBe(true);
    expect(files.exists('a/x.yaml/y')).toBe(false);
    expect(() => files.read('a')).toThrowError('files/not-a-file');
    expect(() => files.read('nothing')).toThrowError('files/not-found');
    expect(diskFiles(join(home, 'missing')).exists('x')).toBe(false);
  });

  it.skipIf(WINDOWS)('links inside, and no link that leads out, by file or by folder, or nowhere', () => {
    symlinkSync('x.yaml', join(root, 'a', 'inside.yaml'));
    symlinkSync(join(home, 'outside', 'secret.txt'), join(root, 'a', 'out.yaml'));
    symlinkSync('../../outside', join(root, 'a', 'folder'));
    symlinkSync('nowhere', join(root, 'a', 'broken.yaml'));
    symlinkSync('loop.yaml', join(root, 'a', 'loop.yaml'));
    const files = diskFiles(root);
    expect(files.readText('a/inside.yaml')).toBe('x: 1\n');
    expect(() => files.read('a/out.yaml')).toThrowError('files/outside-workspace');
    expect(() => files.read('a/folder/secret.txt')).toThrowError('files/outside-workspace');
    expect(() => files.list('a/folder')).toThrowError('files/outside-workspace');
    expect(() => files.exists('a/folder/secret.txt')).toThrowError('files/outside-workspace');
    expect(() => files.read('a/broken.yaml')).toThrowError('files/not-found');
    expect(() => files.read('a/loop.yaml')).toThrowError('files/outside-workspace');
    expect(files.list('a').map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'broken.yaml other',
      'folder other',
      'inside.yaml file',
      'loop.yaml other',
      'out.yaml other',
      'x.yaml file',
    ]);
  });

  it.skipIf(WINDOWS)('a workspace that is itself a link', () => {
    symlinkSync(root, join(home, 'link'));
    expect(diskFiles(join(home, 'link')).readText('a/x.yaml')).toBe('x: 1\n');
  });

  it.skipIf(WINDOWS)('no sibling whose name only starts the same', () => {
    mkdirSync(join(home, 'work2'));
    writeFileSync(join(home, 'work2', 's'), 'secret');
    symlinkSync(join(home, 'work2', 's'), join(root, 's'));
    expect(() => diskFiles(root).read('s')).toThrowError('files/outside-workspace');
  });

  it.skipIf(WINDOWS)('no pipe, and it does not wait for one', () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(() => diskFiles(root).read('pipe')).toThrowError('files/not-a-file');
  });

  it('the templates of the package, which nobody writes', async () => {
    const templates = packageTemplates();
    expect(templates.exists('')).toBe(true);
    await expect(templates.writeAtomic('x', bytes(''))).rejects.toThrowError('files/read-only');
  });
});

describe('diskFiles writes', () => {
  it('into folders that it makes, and leaves no temp', async () => {
    const files = diskFiles(join(home, 'new', 'out'));
    await files.writeAtomic('p/q.pdf', bytes('1'));
    await files.writeAtomic('p/q.pdf', bytes('2'));
    expect(files.readText('p/q.pdf')).toBe('2');
    expect(readdirSync(join(home, 'new', 'out', 'p'))).toEqual(['q.pdf']);
  });

  it.skipIf(WINDOWS)('never outside', async () => {
    symlinkSync(join(home, 'outside', 'secret.txt'), join(root, 'out.yaml'));
    symlinkSync(join(home, 'outside', 'new.txt'), join(root, 'dangling.yaml'));
    symlinkSync(join(home, 'outside'), join(root, 'folder'));
    const files = diskFiles(root);
    for (const path of ['out.yaml', 'dangling.yaml', 'folder/x', 'folder/deep/x', '../x']) {
      await expect(files.writeAtomic(path, bytes('gone')), path).rejects.toThrowError(
        'files/outside-workspace',
      );
    }
    expect(readdirSync(join(home, 'outside'))).toEqual(['secret.txt']);
    expect(readFileSync(join(home, 'outside', 'secret.txt'), 'utf8')).toBe('secret');
  });

  it.skipIf(WINDOWS)('through a link inside, keeping link and mode', async () => {
    symlinkSync('a/x.yaml', join(root, 'link.yaml'));
    chmodSync(join(root, 'a', 'x.yaml'), 0o640);
    await diskFiles(root).writeAtomic('link.yaml', bytes('new'));
    expect(readFileSync(join(root, 'a', 'x.yaml'), 'utf8')).toBe('new');
    expect(statSync(join(root, 'a', 'x.yaml')).mode & 0o777).toBe(0o640);
  });

  it('not over a folder', async () => {
    await expect(diskFiles(root).writeAtomic('a', bytes(''))).rejects.toThrowError('files/not-a-file');
  });

  it('and sweeps the temps of dead runs only', async () => {
    const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
    const temp = (h: string, pid: number) => join(root, `.torisetsu-${h}-${pid}-0123456789abcdef.tmp`);
    const dead = temp(host, 2 ** 22 + 1);
    const alive = temp(host, process.ppid);
    const foreign = temp('00000000', 12);
    const old = temp('00000000', 13);
    const stranger = join(root, '.other.tmp');
    for (const file of [dead, alive, foreign, old, stranger]) writeFileSync(file, '');
    utimesSync(old, 1, 1);
    await diskFiles(root).writeAtomic('x', bytes(''));
    expect([dead, alive, foreign, old, stranger].map((file) => existsSync(file))).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });
});

describe('clock', () => {
  it('is fixed by SOURCE_DATE_EPOCH', () => {
    process.env.SOURCE_DATE_EPOCH = '1700000000';
    expect(clock().toISOString()).toBe('2023-11-14T22:13:20.000Z');
    delete process.env.SOURCE_DATE_EPOCH;
  });
});
