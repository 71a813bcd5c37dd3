// The command as it is installed: a process with streams and an exit code.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { smallFolder } from './stage.ts';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const torisetsu = (argv: readonly string[], cwd = tmpdir()) =>
  spawnSync(process.execPath, [main, ...argv], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '' },
  });

describe.skipIf(!existsSync(main))('torisetsu', () => {
  it.each([
    [['--version'], 0],
    [['--help'], 0],
    [['bild'], 2],
    [['build', '--nothing'], 2],
    [['explain', 'files/locked'], 0],
  ])('%j ends with %i', (argv, code) => {
    const { status, stdout, stderr } = torisetsu(argv);
    expect(status, stderr).toBe(code);
    expect(stdout + stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
  });

  it('ends with 1 outside a workspace, and says so on stderr', () => {
    const { status, stdout, stderr } = torisetsu(['build'], smallFolder({ 'torisetsu.yaml': null }));
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('workspace/not-a-workspace');
  });

  it('ends with 1 for errors of content, with their place and source', () => {
    const { status, stdout } = torisetsu(
      ['check'],
      smallFolder({ 'torisetsu.yaml': 'format: 1\ncompny: x\n' }),
    );
    expect(status).toBe(1);
    expect(stdout).toContain('torisetsu.yaml:2:1  error  workspace/unknown-field');
    expect(stdout).toContain('did you mean "company"?');
  });

  it('prints no colour and no progress into a pipe', () => {
    const { stdout, stderr } = torisetsu(['check'], smallFolder({ 'strategy.yaml': 'a：1\nb: 2\n' }));
    expect(stdout + stderr).not.toContain('\u001b');
  });

  it('can be run as a file, and has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(torisetsu(['--version']).stdout).toBe(`torisetsu ${version}\n`);
    expect(readFileSync(main, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
    expect(statSync(main).isFile()).toBe(true);
  });

  it('does not mind a reader that leaves early', async () => {
    const child = spawn(process.execPath, [main, 'explain', 'files/locked', '--json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
  });
});
