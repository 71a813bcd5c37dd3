// Same input, same bytes: twice, in any order, alone or after others, under any clock, language and user of the machine.
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Format, generate, type Language, type Workspace } from '../../src/index.ts';
import { hashesOf, type Step } from '../support/dist.ts';
import { docxParts } from '../support/docx-parts.ts';
import { openTexts, SAMPLE_FOLDERS } from '../support/sample-workspaces.ts';
import { SAMPLES_FOLDER } from '../support/samples.ts';

const FORMATS: readonly Format[] = ['docx', 'pdf', 'xlsx'];

describe.each(SAMPLE_FOLDERS)('bytes of sample $name', ({ name, texts }) => {
  let workspace: Workspace;
  let first: Hashes = {};
  /** Every document, language and format on its own. */
  let single: readonly Required<Step>[] = [];

  beforeAll(async () => {
    workspace = await openTexts(texts);
    const documents = Object.keys(workspace.documents);
    first = await make(
      workspace,
      documents.map((document) => ({ document, formats: FORMATS })),
    );
    single = documents.flatMap((document) =>
      workspace.documents[document]!.data.languages.flatMap((language) =>
        FORMATS.map((format) => ({ document, language, formats: [format] })),
      ),
    );
    expect(Object.keys(first)).toHaveLength(single.length);
  });

  it('are the same again', async () => {
    expect(
      await make(
        workspace,
        Object.keys(workspace.documents).map((document) => ({ document, formats: FORMATS })),
      ),
    ).toEqual(first);
  });

  it('are the same file by file, the last first', async () => {
    expect(await make(workspace, single.toReversed())).toEqual(first);
  });

  it('are the same from files read anew, whatever their folder is called', async () => {
    expect(await make(await openTexts(texts, '/srv/other'), single)).toEqual(first);
  });

  it('are the same in another process, made alone, after others, by another user elsewhere', () => {
    const folder = `${SAMPLES_FOLDER}/${name}`;
    const all = hashesOf(folder, single, { env: { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' } });
    expect(Object.keys(all).sort()).toEqual(Object.keys(first).sort());
    const far = { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' };
    const env = { ...far, USER: 'somebody', HOME: tmpdir(), SOURCE_DATE_EPOCH: '86400' };
    expect(hashesOf(folder, single.toReversed(), { env, cwd: tmpdir() })).toEqual(all);
    for (const step of [single.at(-1)!, single[0]!]) {
      const alone = hashesOf(folder, [step], { env: { TZ: 'America/St_Johns', LANG: 'ja_JP.UTF-8' } });
      const [file] = Object.keys(alone);
      expect(alone).toEqual({ [file!]: all[file!] });
    }
  }, 180_000);

  it('hold no time of the machine in their packages', async () => {
    const { outputs } = await generate(workspace, Object.keys(workspace.documents)[0]!, {
      formats: ['docx'],
    });
    for (const { bytes } of outputs) {
      const books = [...docxParts(bytes)].filter(([part]) => part.endsWith('.xlsx'));
      expect(books.length).toBeGreaterThan(0);
      for (const archive of [bytes, ...books.map(([, book]) => Buffer.from(book, 'latin1'))])
        expect(new Set(zipTimes(archive))).toEqual(new Set(['1980-01-01 00:00:00']));
    }
  });
});

type Hashes = Readonly<Record<string, string>>;

async function make(
  workspace: Workspace,
  steps: readonly {
    readonly document: string;
    readonly language?: Language;
    readonly formats?: readonly Format[];
  }[],
): Promise<Hashes> {
  const hashes: Record<string, string> = {};
  for (const { document, ...options } of steps) {
    const { outputs, diagnostics } = await generate(workspace, document, options);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const { name, bytes } of outputs) {
      const hash = createHash('sha256').update(bytes).digest('hex');
      expect(hashes[name] ?? hash, name).toBe(hash);
      hashes[name] = hash;
    }
  }
  return hashes;
}

/** The times of every entry, in the list at the end and at the entry itself; extra fields may hold further ones: there are none. */
function zipTimes(archive: Uint8Array): readonly string[] {
  const bytes = Buffer.from(archive);
  const times: string[] = [];
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const local = bytes.readUInt32LE(at + 42);
    expect([bytes.readUInt16LE(at + 30), bytes.readUInt16LE(local + 28)], 'extra fields').toEqual([0, 0]);
    times.push(dosTime(bytes, at + 12), dosTime(bytes, local + 10));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 32);
  }
  return times;
}

function dosTime(bytes: Buffer, at: number): string {
  const [time, date] = [bytes.readUInt16LE(at), bytes.readUInt16LE(at + 2)];
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [1980 + (date >> 9), two((date >> 5) & 15), two(date & 31)].join('-');
  return `${day} ${[time >> 11, (time >> 5) & 63, 2 * (time & 31)].map(two).join(':')}`;
}
