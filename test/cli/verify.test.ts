// `torisetsu verify` and `torisetsu schema`: output and exit codes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { modelSchema, verifyFile } from '../../src/index.ts';
import { changePart } from '../support/changed-file.ts';
import { SAMPLES } from '../support/samples.ts';
import { play } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'torisetsu-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));
const door = { verifyFile, modelSchema };
const bytes = await SAMPLES.find(({ language }) => language === 'ja')!.file('docx');
writeFileSync(join(folder, 'good.docx'), bytes);
writeFileSync(
  join(folder, 'bad.docx'),
  changePart(bytes, 'word/document.xml', (xml) => xml.replace('>8,200<', '>8,300<')),
);
writeFileSync(join(folder, 'other.txt'), 'hello');

describe('verify', () => {
  it('says that all numbers are proved, and ends with 0', async () => {
    const { out, code } = await play(['verify', 'good.docx', '--lang', 'en'], { cwd: folder, door });
    expect(code).toBe(0);
    expect(out).toMatch(/^good\.docx .*KP-2611-02/);
    expect(out).toMatch(/all \d{3} printed numbers are what the model gives/);
  });

  it('names what differs in the language of the run, and ends with 1', async () => {
    const { out, code } = await play(['verify', 'bad.docx', '--lang', 'ja'], { cwd: folder, door });
    expect(code).toBe(1);
    expect(out).toContain('1 が計算し直した値と違います');
    expect(out).toContain('「inspection.H0」：印刷は「8,300」、計算し直すと「8,200」です');
  });

  it('writes one JSON line for programs, and the findings', async () => {
    const { out, code } = await play(['verify', 'bad.docx', '--json'], { cwd: folder, door });
    const [first, finding] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(1);
    expect(first).toMatchObject({
      type: 'verification',
      file: 'bad.docx',
      proved: false,
      differences: [{ id: 'inspection.H0', printed: '8,300', recomputed: '8,200', section: 'P4' }],
    });
    expect(finding).toMatchObject({ type: 'finding', code: 'proof/number-differs', level: 'error' });
  });

  it('refuses what it cannot prove or find', async () => {
    const other = await play(['verify', 'other.txt', '--lang', 'en'], { cwd: folder, door });
    expect(other.code).toBe(1);
    expect(other.out).toContain('neither a PDF nor a Word document');
    expect((await play(['verify', 'none.pdf'], { cwd: folder, door })).code).not.toBe(0);
    expect((await play(['verify'], { cwd: folder, door })).code).toBe(2);
  });
});

describe('schema', () => {
  it('prints the JSON Schema of the model', async () => {
    const { out, code } = await play(['schema', 'model', '--json'], { door });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      $id: 'urn:torisetsu:model:1',
      type: 'object',
      properties: { cells: { type: 'array' }, numbers: { type: 'array' } },
    });
  });

  it('knows one name', async () => {
    expect((await play(['schema', 'modle'], { door })).code).toBe(2);
  });
});
