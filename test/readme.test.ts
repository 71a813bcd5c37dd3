// README, ARCHITECTURE and CHANGELOG are true: their commands and their example run, their links lead somewhere, their files exist.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadDoor } from '../src/cli/load-door.ts';
import { run } from '../src/cli/run.ts';
import { PROJECT } from './support/dist.ts';

const PAGES = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'NOTICE'] as const;
const text = (name: string) => readFileSync(join(PROJECT, name), 'utf8');
const readme = text('README.md');
const architecture = text('ARCHITECTURE.md');
const manifest = JSON.parse(text('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

const temporary = mkdtempSync(join(tmpdir(), 'torisetsu-readme-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe('README', () => {
  const workspace = join(temporary, 'inspection');
  cpSync(join(PROJECT, 'samples/inspection'), workspace, { recursive: true });
  const lines = codeBlocks(readme, 'sh').flatMap((block) => block.split('\n'));
  const commands = lines.flatMap(
    (line) => /^npx torisetsu ?(.*)$/.exec(line.replace(/\s+#.*$/, ''))?.[1] ?? [],
  );

  it('shows commands in both languages', () => {
    expect(commands.length).toBeGreaterThanOrEqual(9);
    for (const name of ['build', 'check', 'explain'])
      expect(commands.join('\n')).toMatch(new RegExp(`^${name}`, 'm'));
  });

  it.each(commands)('npx torisetsu %s', async (command) => {
    const { code, err } = await play(command.split(/\s+/), workspace);
    expect(code, err).toBe(0);
  });

  it('names only scripts that the package has', () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name]) => name!);
    expect(named).toEqual(expect.arrayContaining(['ci', 'samples', 'test']));
    for (const name of named)
      expect(['ci', 'pack', 'install', ...Object.keys(manifest.scripts)]).toContain(name);
  });

  it('has an example of the library that runs and prints each of its lines', () => {
    const [example = ''] = codeBlocks(readme.split('<!-- example:library -->')[1] ?? '', 'js');
    const folder = join(temporary, 'library');
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    symlinkSync(PROJECT, join(folder, 'node_modules/torisetsu'), 'junction');
    writeFileSync(join(folder, 'example.mjs'), example);
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'example.mjs')], {
      cwd: PROJECT,
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    expect(stderr).toBe('');
    const printed = example.match(/console\.log\(/g)?.length;
    expect(printed).toBeGreaterThan(3);
    expect(stdout).not.toMatch(/undefined|NaN|\[object/);
    expect(stdout.match(/^\S/gm)?.length).toBeGreaterThanOrEqual(printed!);
    for (const name of [
      'readWorkspace',
      'priceDeal',
      'generate',
      'explainAmount',
      'check',
      'breakOpportunities',
    ])
      expect(example).toMatch(new RegExp(`\\b${name}\\(`));
  });

  it('lists the files of a workspace as the sample has them', () => {
    const [tree = ''] = codeBlocks(readme, '').filter((block) => block.includes('torisetsu.yaml'));
    const paths = tree.split('\n').flatMap((line) => /^(\S+\.yaml)\s/.exec(line)?.[1] ?? []);
    expect(paths.length).toBeGreaterThanOrEqual(8);
    for (const path of paths) expect(isThere(path), path).toBe(true);
  });
});

describe.each(PAGES)('links of %s', (name) => {
  const links = [...text(name).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
  const own = links.filter((link) => !/^[a-z]+:/.test(link));

  it('lead somewhere', () => {
    const lost = own.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const page = path === '' ? name : path;
      if (!existsSync(join(PROJECT, page))) return true;
      return anchor !== undefined && !anchorsOf(text(page)).includes(decodeURIComponent(anchor));
    });
    expect(lost).toEqual([]);
  });
});

describe('ARCHITECTURE', () => {
  const lines = architecture.split('\n');

  it('names files that exist', () => {
    const named = lines.flatMap(pathsIn);
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  it('names, after a file, what that file has', () => {
    const claims = lines.flatMap(claimsIn);
    expect(claims.length).toBeGreaterThanOrEqual(10);
    const wrong = claims.filter(({ file, name }) => {
      const path = [join('src', file), file].find((one) => existsSync(join(PROJECT, one)));
      return path !== undefined && !new RegExp(`\\b${name}\\b`).test(text(path));
    });
    expect(wrong).toEqual([]);
  });

  it('has every room of src in its table of rooms, and no other', () => {
    const rooms = lines.flatMap((line) => /^\| *\d+ *\|(.+?)\|/.exec(line)?.[1] ?? []);
    const named = rooms.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, room]) => room!));
    const own = readdirSync(join(PROJECT, 'src')).flatMap((room) =>
      room === 'writers' ? readdirSync(join(PROJECT, 'src/writers')).map((one) => `writers/${one}`) : [room],
    );
    expect(named.toSorted()).toEqual(own.sort());
  });

  it('is no longer than two hundred lines', () => {
    expect(lines.length).toBeLessThanOrEqual(200);
  });
});

describe('CHANGELOG', () => {
  it('begins with what is not released yet', () => {
    expect(text('CHANGELOG.md')).toMatch(/^# Changelog\n\n## Unreleased\n/);
  });
});

/** The code of fenced blocks in a language. */
function codeBlocks(page: string, language: string): readonly string[] {
  return [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, name, code]) =>
    name === language ? [code!] : [],
  );
}

/** Names of headings as GitHub makes them. */
function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** File and folder names in backticks: whatever ends like a file or in a slash. */
function pathsIn(line: string): readonly string[] {
  const quoted = [...line.matchAll(/`([^`]+)`/g)].map(([, words]) => words!);
  return quoted.filter((words) => /^[\w@<>*./-]+(?:\.(?:ts|md|yaml|yml|json|mjs)|\/)$/.test(words));
}

/** `file.ts` `name`: a name that stands right behind a file, perhaps with more names after it. */
function claimsIn(line: string): readonly { readonly file: string; readonly name: string }[] {
  return [...line.matchAll(/`([\w./-]+\.ts)`((?:,? `[A-Za-z_]\w*`)+)/g)].flatMap(([, file, names]) =>
    [...names!.matchAll(/`(\w+)`/g)].map(([, name]) => ({ file: file!, name: name! })),
  );
}

/** Every file and folder of what a reader may be pointed to, as paths from the project. */
const everything = ['src', 'templates', 'samples', 'test', 'brand', '.ci', '.github'].flatMap((root) =>
  existsSync(join(PROJECT, root))
    ? readdirSync(join(PROJECT, root), { recursive: true, encoding: 'utf8' })
        .filter((path) => !path.includes('node_modules'))
        .map((path) => `${root}/${path.split(sep).join('/')}`)
    : [],
);

/** In src, in a room's drawer, beside src, or among the files of a sample; `<room>` and `*` stand for any name. */
function isThere(path: string): boolean {
  const name = path
    .replace(/\/$/, '')
    .replaceAll(/<[^>]*>/g, '*')
    .split('*')
    .map((part) => part.replaceAll(/[.@]/g, '\\$&'))
    .join('[^/]+');
  const pattern = new RegExp(`^(?:src/|src/[^/]+/|samples/[^/]+/)?${name}$`);
  return existsSync(join(PROJECT, path)) || everything.some((one) => pattern.test(one));
}

async function play(
  argv: readonly string[],
  cwd: string,
): Promise<{ readonly code: number; readonly err: string }> {
  const errs: string[] = [];
  const terminal = {
    out: () => {},
    err: (words: string) => void errs.push(words),
    env: {},
    cwd,
    isInteractive: false,
    isOutInteractive: false,
  };
  return {
    code: await run(
      argv.filter((word) => word !== ''),
      terminal,
      loadDoor,
    ),
    err: errs.join(''),
  };
}
