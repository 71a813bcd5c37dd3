// Words planted where customers may never see them, in a copy of every sample: no part, stream or field of an output holds one.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate, type Output } from '../../src/index.ts';
import { PROJECT } from '../support/dist.ts';
import { placesOf, streamsOf } from '../support/hidden-texts.ts';
import { CANARY, plantCanaries, SECRET_PRICES, SHOWN } from '../support/plant-canaries.ts';
import { openTexts, SAMPLE_FOLDERS } from '../support/sample-workspaces.ts';
import { SAMPLES_FOLDER } from '../support/samples.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.each(SAMPLE_FOLDERS)('sample $name with planted words', ({ texts }) => {
  const planted = plantCanaries(texts);
  let outputs: readonly Output[] = [];
  beforeAll(async () => {
    const workspace = await openTexts(planted, `/srv/${CANARY}/workspace`);
    for (const document of Object.keys(workspace.documents)) {
      const made = await generate(workspace, document);
      expect(made.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      outputs = [...outputs, ...made.outputs];
    }
  });

  it('is planted in every file of the workspace', () => {
    for (const [path, text] of Object.entries(planted)) expect(text, path).toContain(CANARY);
    expect(Object.values(planted).join('').split(CANARY).length).toBeGreaterThan(60);
    expect(outputs.length).toBeGreaterThan(3);
  });

  it('hides nothing from the search: what is shown is found, in the text and in the workbook of a chart', async () => {
    for (const { name, format, bytes } of outputs) {
      const places = await placesOf([SHOWN.text, SHOWN.account], bytes);
      const found = (word: string, where: RegExp) =>
        expect(
          places.some((place) => place.startsWith(word) && where.test(place)),
          `${name} ${word} ${where}`,
        ).toBe(true);
      found(SHOWN.text, format === 'docx' ? /document\.xml:/ : /words of page 1:/);
      found(
        SHOWN.account,
        format === 'docx' ? /chart\d+\.xlsx!xl\/worksheets\/sheet1\.xml:/ : /words of page/,
      );
    }
  });

  it('opens every stream of a PDF', () => {
    for (const { bytes } of outputs.filter(({ format }) => format === 'pdf')) {
      const streams = streamsOf(bytes);
      expect(streams.length).toBeGreaterThan(10);
      // 0x78 and one of four bytes begin deflated data.
      const packed = streams.filter(
        ({ text }) => text[0] === 'x' && '\u0001^\u009cÚ'.includes(text[1] ?? ' '),
      );
      expect(packed).toEqual([]);
    }
  });

  it('shows none of it', async () => {
    for (const { name, bytes } of outputs)
      expect(await placesOf([CANARY, ...SECRET_PRICES], bytes), name).toEqual([]);
  });
});

describe('a machine with a name', () => {
  it.each(SAMPLE_FOLDERS)('leaves no trace of itself in sample $name', async ({ name }) => {
    const root = mkdtempSync(join(tmpdir(), `${CANARY}-`));
    folders.push(root);
    const workspace = join(root, 'workspace');
    cpSync(join(SAMPLES_FOLDER, name), workspace, { recursive: true });
    const person = {
      USER: CANARY,
      LOGNAME: CANARY,
      USERNAME: CANARY,
      HOME: root,
      HOSTNAME: CANARY,
      PWD: root,
    };
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(PROJECT, 'dist/cli/main.js'), 'build', '-C', workspace, '--out', join(root, 'out')],
      { cwd: root, encoding: 'utf8', env: { ...process.env, ...person } },
    );
    expect(status, stderr).toBe(0);
    const made = readdirSync(join(root, 'out'));
    expect(made.length).toBeGreaterThan(3);
    const own = [hostname(), userInfo().username, PROJECT].filter((word) => word.length > 6);
    for (const file of made)
      expect(await placesOf([CANARY, tmpdir(), ...own], readFileSync(join(root, 'out', file))), file).toEqual(
        [],
      );
  });
});
