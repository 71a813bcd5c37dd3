import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Door } from '../../src/cli/door.ts';
import { type Diagnostic, Refused } from '../../src/diagnostic/diagnostic.ts';
import { fakeDoor, play, smallFolder } from './stage.ts';

const warning: Diagnostic = {
  severity: 'warning',
  code: 'workspace/empty-field',
  params: { field: 'x' },
  where: { ref: 'documents/proposal.yaml#/reader' },
};
const withFindings = (...diagnostics: Diagnostic[]): Partial<Door> => ({
  async generate(...args) {
    return { ...(await fakeDoor.generate(...args)), diagnostics };
  },
  check: async () => ({ diagnostics }),
});

describe('build', () => {
  it('writes every language and format into out/ and lists the files', async () => {
    const cwd = smallFolder();
    const { code, out, err } = await play(['build', '--lang', 'en'], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'out'))).toEqual([
      'proposal.en.docx',
      'proposal.en.pdf',
      'proposal.ja.docx',
      'proposal.ja.pdf',
    ]);
    expect(out).toBe(
      ['ja.docx', 'ja.pdf', 'en.docx', 'en.pdf']
        .map((end) => `out/proposal.${end}  3 pages  1 KB\n`)
        .join(''),
    );
    expect(err).toBe('done: 0 errors, 0 warnings\n');
  });

  it('makes the calculator when it is asked for, and says what it is', async () => {
    const cwd = smallFolder();
    const door: Partial<Door> = {
      async generate(...args) {
        const { outputs, diagnostics } = await fakeDoor.generate(...args);
        return { outputs: outputs.map(({ pages: _, ...output }) => output), diagnostics };
      },
    };
    const argv = ['build', '--to', 'xlsx', '--doc-lang', 'ja'];
    const { code, out } = await play([...argv, '--lang', 'en'], { cwd, door });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['proposal.ja.xlsx']);
    expect(out).toBe('out/proposal.ja.xlsx  calculator  1 KB\n');
    const { json } = await play([...argv, '--json'], { cwd, door });
    const [artifact] = json.filter(({ type }) => type === 'artifact');
    expect(artifact).toMatchObject({ format: 'xlsx', file: 'out/proposal.ja.xlsx' });
    expect(artifact).not.toHaveProperty('pages');
  });

  it('obeys --to, --doc-lang, --out and -C', async () => {
    const workspace = smallFolder();
    const cwd = smallFolder();
    const { out } = await play(
      [
        'build',
        'documents/proposal.yaml',
        '--to',
        'pdf',
        '--doc-lang',
        'en',
        '-C',
        workspace,
        '--out',
        'made',
      ],
      { cwd },
    );
    expect(readdirSync(join(cwd, 'made'))).toEqual(['proposal.en.pdf']);
    expect(existsSync(join(workspace, 'out'))).toBe(false);
    expect(out).toContain('made/proposal.en.pdf');
  });

  it('writes one JSON object a line', async () => {
    const { json, out } = await play(['build', '--json', '--to', 'pdf', '--doc-lang', 'ja'], {
      cwd: smallFolder(),
    });
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(json).toEqual([
      {
        type: 'artifact',
        document: 'proposal',
        format: 'pdf',
        language: 'ja',
        file: 'out/proposal.ja.pdf',
        bytes: 15,
        pages: 3,
      },
      { type: 'summary', errors: 0, warnings: 0, exit: 0 },
    ]);
  });

  it('shows progress on a terminal only', async () => {
    const watched = await play(['build', '--lang', 'en'], { cwd: smallFolder(), isInteractive: true });
    expect(watched.err).toContain('\r\u001b[2Kproposal  1/1');
    expect(watched.out).not.toContain('\u001b');
    expect((await play(['build'], { cwd: smallFolder() })).err).not.toContain('\u001b');
  });

  it('is quiet with -q', async () => {
    expect(await play(['build', '-q'], { cwd: smallFolder(), door: withFindings(warning) })).toMatchObject({
      code: 0,
      out: '',
      err: '',
    });
  });

  it('shows where a finding that names only a ref stands', async () => {
    const { code, err } = await play(['build', '--lang', 'en'], {
      cwd: smallFolder(),
      door: withFindings(warning),
    });
    expect(code).toBe(0);
    expect(err).toContain('documents/proposal.yaml:3:9  warning  workspace/empty-field');
    expect(err).toContain('  3 | reader: yamada\n    |         ^');
  });

  it('leaves the last good files untouched when there are errors, and with --strict when there are warnings', async () => {
    const error: Diagnostic = { ...warning, severity: 'error' };
    for (const [argv, door] of [
      [['build'], withFindings(error)],
      [['build', '--strict'], withFindings(warning)],
      [['build'], { generate: async () => Promise.reject(new Refused([error])) }],
    ] as const) {
      const cwd = smallFolder({ 'out/proposal.ja.pdf': 'good' });
      const { code, out } = await play([...argv], { cwd, door });
      expect(code).toBe(1);
      expect(out).toBe('');
      expect(readdirSync(join(cwd, 'out'))).toEqual(['proposal.ja.pdf']);
      expect(readFileSync(join(cwd, 'out', 'proposal.ja.pdf'), 'utf8')).toBe('good');
    }
  });

  it('goes on with the other documents after one with errors', async () => {
    const proposal = smallFolder();
    const text = readFileSync(join(proposal, 'documents/proposal.yaml'), 'utf8');
    const cwd = smallFolder({ 'documents/a-first.yaml': text });
    const door: Partial<Door> = {
      generate: async (workspace, id, options) =>
        id === 'a-first'
          ? Promise.reject(new Refused([{ ...warning, severity: 'error' }]))
          : fakeDoor.generate(workspace, id, options),
    };
    const { code } = await play(['build', '--to', 'pdf', '--doc-lang', 'ja'], { cwd, door });
    expect(code).toBe(1);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['proposal.ja.pdf']);
  });

  it('ends with 3 when the machine refuses', async () => {
    const cwd = smallFolder();
    writeFileSync(join(cwd, 'blocked'), '');
    const { code, err } = await play(['build', '--out', 'blocked/out', '--lang', 'en'], { cwd });
    expect(err).toContain('files/');
    expect(code).toBe(3);
  });

  it('tells all faults of the workspace with their source', async () => {
    const cwd = smallFolder({ 'strategy.yaml': 'a：1\nb: 2\n' });
    mkdirSync(join(cwd, 'out'));
    const { code, err } = await play(['build', '--lang', 'en'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('strategy.yaml:1:2  error  workspace/full-width-colon');
    expect(err).toContain('  1 | a：1\n    |  ^^\n');
    expect(readdirSync(join(cwd, 'out'))).toEqual([]);
  });

  it('offers the nearest document, and says when there is none', async () => {
    const wrong = await play(['build', 'proposl', '--lang', 'en'], { cwd: smallFolder() });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('did you mean "proposal"?');
    const none = await play(['build', '--lang', 'en'], {
      cwd: smallFolder({ 'documents/proposal.yaml': null }),
    });
    expect(none.code).toBe(2);
    expect(none.err).toContain('cli/no-documents');
  });
});

describe('check', () => {
  it('lists findings on stdout and makes no files', async () => {
    const cwd = smallFolder();
    const { code, out } = await play(['check', '--lang', 'en'], { cwd, door: withFindings(warning) });
    expect(code).toBe(0);
    expect(out).toContain('workspace/empty-field');
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('fails on warnings with --strict', async () => {
    expect(
      (await play(['check', '--strict'], { cwd: smallFolder(), door: withFindings(warning) })).code,
    ).toBe(1);
  });

  it('writes findings as JSON lines', async () => {
    const { json, code } = await play(['check', '--json', '--lang', 'en'], {
      cwd: smallFolder({ 'torisetsu.yaml': null }),
    });
    expect(code).toBe(1);
    expect(json.map(({ type, code: name }) => name ?? type)).toEqual([
      'workspace/not-a-workspace',
      'summary',
    ]);
  });
});
