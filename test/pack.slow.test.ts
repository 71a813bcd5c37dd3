// The package as others get it: what is in it, what it weighs, and that it makes the same bytes from an empty folder, offline.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from './support/dist.ts';

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly integrity: string;
  readonly files: readonly { readonly path: string }[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as Manifest;
const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8');
const home = mkdtempSync(join(tmpdir(), 'torisetsu-pack-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the package', { timeout: 600_000 }, () => {
  let packed: Packed;
  const installed = join(home, 'node_modules', manifest.name);

  beforeAll(() => {
    // Without scripts: `npm test` has built already, and other tests read dist at this moment.
    const { stdout } = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', home], PROJECT);
    packed = (JSON.parse(stdout) as Packed[])[0]!;
    install(packed);
  }, 600_000);

  it('holds what runs and what is read, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    const pages = ['ARCHITECTURE.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json'];
    expect(paths).toEqual(
      expect.arrayContaining([...pages, 'dist/index.js', 'dist/index.d.ts', 'dist/cli/main.js']),
    );
    const odd = paths.filter(
      (path) =>
        !pages.includes(path) &&
        !/^dist\/.+\.(?:js|d\.ts)$|^templates\/.+\.md$|^samples\/.+\.(?:yaml|md|png)$|^docs\/.+\.png$/.test(
          path,
        ),
    );
    expect(odd).toEqual([]);
    expect(
      paths.filter((path) => /(?:^|[/.])(?:test|tests|spec|src|\.env|\.npmrc|\.ci)(?:[/.]|$)/.test(path)),
    ).toEqual([]);
  });

  it('has no compiled file whose source is gone', () => {
    const stale = packed.files
      .map(({ path }) => path)
      .filter((path) => path.startsWith('dist/'))
      .filter(
        (path) =>
          !existsSync(join(PROJECT, path.replace('dist/', 'src/').replace(/(?:\.d\.ts|\.js)$/, '.ts'))),
      );
    expect(stale).toEqual([]);
  });

  it('has what its README shows and links to', () => {
    const targets = [...readme.matchAll(/\]\(([^)#:\s]+)\)/g)].map(([, target]) => target!);
    expect(targets.length).toBeGreaterThan(3);
    for (const target of targets) expect(existsSync(join(installed, target)), target).toBe(true);
  });

  it('names no folder of the machine on which it was made', () => {
    const own = [PROJECT.replace(/[/\\]$/, ''), tmpdir(), '/work/', '.library'].filter(
      (word) => word.length > 4,
    );
    for (const { path } of packed.files) {
      const text = readFileSync(join(installed, path), 'latin1');
      expect(
        own.filter((word) => text.includes(word)),
        path,
      ).toEqual([]);
    }
  });

  it('weighs what the README says, in both languages', () => {
    const claims = [...readme.matchAll(/([\d.]+) MB/g)].map(([, number]) => Number(number));
    expect(claims).toHaveLength(4);
    const weights = [packed.unpackedSize, weightOf(join(home, 'node_modules'))].map((bytes) => bytes / 1e6);
    for (const said of [claims.slice(0, 2), claims.slice(2)])
      weights.forEach((weight, index) => {
        const words = `${said[index]} MB is said, ${weight.toFixed(1)} MB it is`;
        expect(Math.abs(said[index]! / weight - 1), words).toBeLessThan(0.25);
      });
    const [own = 0] = weights;
    expect(own).toBeLessThan(25);
  });

  it('makes from an empty folder, without a network, the bytes that the project makes', () => {
    const workspace = join(home, 'workspace');
    cpSync(join(installed, 'samples/inspection'), workspace, { recursive: true });
    const here = build([join(PROJECT, 'dist/cli/main.js')], { workspace, out: join(home, 'here') });
    const there = build([join(installed, manifest.bin.torisetsu!)], { workspace, out: join(home, 'there') });
    expect(Object.keys(there).length).toBeGreaterThan(3);
    expect(there).toEqual(here);
  });

  it('has its command where a shell finds it', () => {
    expect(
      existsSync(
        join(home, 'node_modules/.bin', process.platform === 'win32' ? 'torisetsu.cmd' : 'torisetsu'),
      ),
    ).toBe(true);
  });
});

/** Installs the archive with the versions of our own lock file; from npm's cache, or, where that is empty, from the registry. */
function install({ filename, integrity }: Packed): void {
  const lock = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
  };
  const { name, version, dependencies, bin } = manifest;
  const resolved = `file:${filename}`;
  const own = { [name]: resolved };
  const wanted = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && !entry.dev);
  const packages = {
    '': { name: 'empty', dependencies: own },
    [`node_modules/${name}`]: { version, resolved, integrity, dependencies, bin },
    ...Object.fromEntries(wanted),
  };
  writeFileSync(
    join(home, 'package.json'),
    JSON.stringify({ name: 'empty', private: true, dependencies: own }),
  );
  writeFileSync(
    join(home, 'package-lock.json'),
    JSON.stringify({ name: 'empty', lockfileVersion: 3, requires: true, packages }),
  );
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  if (tryNpm([...words, '--offline'], home).status === 0) return;
  npm([...words, '--prefer-offline'], home);
}

function npm(words: readonly string[], cwd: string) {
  const result = tryNpm(words, cwd);
  if (result.status !== 0)
    throw new Error(`npm ${words.join(' ')} ended with ${result.status}: ${result.stderr}`);
  return result;
}

/** npm says by which file it runs its scripts: started so, it needs no shell, which Windows would ask for. */
function tryNpm(words: readonly string[], cwd: string) {
  const file = process.env.npm_execpath;
  const [command, ...before] = file ? [process.execPath, file] : ['npm'];
  return spawnSync(command!, [...before, ...words], { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
}

/** Whether a process can be started that sees no network at all. */
const canHide = spawnSync('unshare', ['-rn', 'true'], { stdio: 'ignore' }).status === 0;
if (!canHide)
  console.warn('SKIPPED: "unshare -rn" does not work here, so the package is not cut off from the network');

/** Hashes are not needed: the bytes themselves, by file name, as base64. */
function build(
  command: readonly string[],
  { workspace, out }: { readonly workspace: string; readonly out: string },
): Readonly<Record<string, string>> {
  const words = [process.execPath, ...command, 'build', '-C', workspace, '--out', out, '--strict'];
  const [program, ...rest] = canHide ? ['unshare', '-rn', ...words] : words;
  mkdirSync(out, { recursive: true });
  const { status, stderr } = spawnSync(program!, rest, { cwd: out, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build ended with ${status}: ${stderr}`);
  return Object.fromEntries(readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'base64')]));
}

/** Bytes of all files of a folder, links not followed. */
function weightOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, path) => {
    const facts = lstatSync(join(folder, path));
    return sum + (facts.isFile() ? facts.size : 0);
  }, 0);
}
