import { describe, expect, it } from 'vitest';
import { packEntry, readZip, writeZip } from '../../src/package/zip.ts';
import { hasTool, run, withFile } from '../support/tools.ts';

const files = [
  ['a.xml', '<a>あ</a>'],
  ['word/図.xml', 'x'.repeat(5000)],
  ['empty', ''],
] as const;
const archive = writeZip(files.map(([name, content]) => packEntry(name, content)));

describe('ZIP archives', () => {
  it('come back with names, order and contents', () => {
    const back = [...readZip(archive)].map(([name, bytes]) => [name, bytes.toString('utf8')]);
    expect(back).toEqual(files);
  });

  it('have the same bytes each time', () => {
    expect(writeZip(files.map(([name, content]) => packEntry(name, content)))).toEqual(archive);
  });

  it.runIf(hasTool('unzip'))('are sound to another program', () => {
    withFile('a.zip', archive, (path) => expect(run('unzip', ['-tqq', path]).code).toBe(0));
  });
});
