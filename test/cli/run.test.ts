import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { FLAGS } from '../../src/cli/flags.ts';
import { InternalError } from '../../src/diagnostic/diagnostic.ts';
import { play, smallFolder } from './stage.ts';

describe('wrong usage', () => {
  it.each([
    [['bild'], 'cli/unknown-command', 'did you mean "build"?'],
    [['build', '--outt', 'x'], 'cli/unknown-flag', 'did you mean "--out"?'],
    [['build', '--formats', 'x'], 'cli/unknown-flag', 'flags are "--to"'],
    [['check', '--to', 'pdf'], 'cli/unknown-flag', 'torisetsu check has no flag "--to"'],
    [['build', '-x'], 'cli/unknown-flag', '"-x"'],
    [['build', '--to'], 'cli/missing-value', 'write --to docx,pdf'],
    [['build', '--to', '--json'], 'cli/missing-value', '"--to" needs a value'],
    [['build', '--out='], 'cli/missing-value', '"--out"'],
    [['build', '--json=yes'], 'cli/unwanted-value', '"--json"'],
    [['build', '--to', 'docx,pfd'], 'cli/bad-choice', 'did you mean "pdf"?'],
    [['check', '--lang', 'fr'], 'cli/bad-choice', '"fr" is not a choice for "--lang"'],
    [['explain'], 'cli/missing-argument', 'torisetsu explain needs DOC|CODE'],
    [['explain', 'a', 'b', 'c'], 'cli/too-many-arguments', '"c"'],
    [['explain', 'workspace/missing-unt'], 'cli/unknown-code', 'workspace/missing-unit'],
  ])('%j', async (argv, code, words) => {
    const played = await play([...argv], { env: { LANG: 'en_US.UTF-8' } });
    expect(played.code).toBe(2);
    expect(played.err + played.out).toContain(code);
    if (!argv.includes('--json')) expect(played.err).toContain(words);
  });

  it('is told in the language asked for, also when that is all that is right', async () => {
    expect((await play(['bild', '--lang', 'ja'], { env: { LANG: 'en_US' } })).err).toContain(
      '「build」のことですか',
    );
    expect((await play(['bild', '--lang=en'])).err).toContain('did you mean "build"?');
    expect((await play(['bild'], { env: { LANG: 'de_DE.UTF-8' } })).err).toContain('did you mean');
    expect((await play(['bild'], { env: { LANG: 'C.UTF-8' } })).err).toContain('のことですか');
    expect((await play(['bild'])).err).toContain('のことですか');
  });

  it('is one JSON object with --json', async () => {
    const { json, code } = await play(['bild', '--json', '--lang', 'en']);
    expect(json).toEqual([
      expect.objectContaining({ type: 'finding', code: 'cli/unknown-command', level: 'error' }),
    ]);
    expect(code).toBe(2);
  });
});

describe('help and version', () => {
  it.each(['ja', 'en'])('starts with five examples (%s)', async (lang) => {
    const { out, code } = await play(['--help', '--lang', lang]);
    expect(code).toBe(0);
    const [, title, ...rest] = out.split('\n').filter((line) => line !== '');
    expect(title).toBe(lang === 'ja' ? '例' : 'Examples');
    expect(rest.slice(0, 5).every((line) => line.startsWith('  torisetsu'))).toBe(true);
    expect(rest[5]).toBe(lang === 'ja' ? 'コマンド' : 'Commands');
    if (lang === 'en') expect(out).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });

  it.each(['build', 'check', 'explain'] as const)('%s shows its own flags only', async (command) => {
    const { out } = await play([command, '--help', '--lang', 'en']);
    for (const flag of ['to', 'out', 'doc-lang', 'strict', 'all'] as const) {
      expect(out.includes(`--${flag} `) || out.includes(`--${flag}\n`)).toBe(
        (COMMANDS[command].flags as readonly string[]).includes(flag),
      );
    }
  });

  it('has words for every flag in both languages, and examples that are right', async () => {
    for (const { words } of Object.values(FLAGS)) expect([words.ja, words.en]).not.toContain('');
    const { parseArguments } = await import('../../src/cli/parse-arguments.ts');
    for (const { examples } of Object.values(COMMANDS)) {
      for (const { line } of examples)
        expect(() => parseArguments(line.split(' ').slice(1)), line).not.toThrow();
    }
  });

  it('tells the version', async () => {
    expect((await play(['--version'])).out).toMatch(/^torisetsu \d+\.\d+\.\d+\n$/);
  });
});

describe('failures of our own', () => {
  const broken = {
    readWorkspace: async () => Promise.reject(new InternalError('a cell is read before it is made')),
  };

  it('ask for a report and show no trace', async () => {
    const { code, err } = await play(['build', '--lang', 'en'], { cwd: smallFolder(), door: broken });
    expect(code).toBe(70);
    expect(err).toContain('please report');
    expect(err).toContain('InternalError: a cell is read before it is made');
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('show the trace with --debug', async () => {
    const { err } = await play(['build', '--debug'], { cwd: smallFolder(), door: broken });
    expect(err).toMatch(/\n\s+at /);
  });
});

describe('the bare command', () => {
  it('tells the state and the next step', async () => {
    const { out, code } = await play(['--lang', 'en'], { cwd: smallFolder() });
    expect(code).toBe(0);
    expect(out).toBe(
      'Hokusei   offerings 1, customers 1, documents 1\n  proposal  not made yet\nnext  torisetsu build proposal   make it\n',
    );
  });

  it('knows what was made', async () => {
    const { out } = await play([], { cwd: smallFolder({ 'out/proposal.ja.pdf': '' }) });
    expect(out).toContain('out/ にあります');
    expect(out).toContain('torisetsu explain proposal');
  });

  it('sends on to check when there are errors, and to help outside a workspace', async () => {
    const broken = await play(['--lang', 'en'], { cwd: smallFolder({ 'strategy.yaml': 'a：1\nb: 2\n' }) });
    expect(broken.out).toBe('the workspace has 1 error.\nnext  torisetsu check   what to change\n');
    const outside = await play(['--lang', 'en'], { cwd: smallFolder({ 'torisetsu.yaml': null }) });
    expect(outside.out).toContain('is not a Torisetsu workspace');
    expect(outside.code).toBe(0);
  });

  it('is an object with --json', async () => {
    const { json } = await play(['--json'], { cwd: smallFolder() });
    expect(json).toEqual([
      {
        type: 'state',
        workspace: true,
        errors: 0,
        company: '北星機工株式会社',
        offerings: 1,
        customers: 1,
        documents: ['proposal'],
        made: [],
      },
    ]);
  });
});
