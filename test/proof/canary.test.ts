// Nothing that is for ourselves leaves the house: canaries in every field that is not printed, and none of them in any file.
import { expect, it } from 'vitest';
import { generate } from '../../src/index.ts';
import { readZip } from '../../src/package/index.ts';
import { readPrinted } from '../../src/proof/index.ts';
import { pdfStreams } from '../support/changed-file.ts';
import { openTexts, SAMPLE_FOLDERS } from '../support/sample-workspaces.ts';

const CANARY = 'ZZCANARY';
const { texts } = SAMPLE_FOLDERS.find(({ name }) => name === 'inspection')!;

/** Internal notes of people, of the karte and of the deal's inputs; comments; the folder's own name. */
function withCanaries(): Readonly<Record<string, string>> {
  const changed = Object.entries(texts).map(([path, text]) => {
    const own = `# ${CANARY}\n${marked(path, text)}`;
    return [
      path.replaceAll('kitagata', 'zzcanaryfolder'),
      own.replaceAll('kitagata', 'zzcanaryfolder'),
    ] as const;
  });
  return Object.fromEntries(changed);
}

function marked(path: string, text: string): string {
  if (path.endsWith('people.yaml'))
    return text.replace(/^ +note:.*\n/gm, '').replace(/^( +)post:/gm, `$1note: ${CANARY} person\n$1post:`);
  if (path.includes('/deals/'))
    return text.replace(/^( +)driver: /gm, `$1note: ${CANARY} driver\n$1driver: `);
  if (path.endsWith('karte.yaml'))
    return text.replace(/^notes:\n/m, `notes:\n  - { date: 2026-06-01, text: ${CANARY} talk }\n`);
  return text;
}

/** All that a file says, unpacked: parts of packages, also of those inside, and streams. */
function insides(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  if (text.startsWith('PK'))
    return [...readZip(bytes)].map(([name, part]) => `${name}\n${insides(part)}`).join('\n');
  if (!text.startsWith('%PDF')) return Buffer.from(bytes).toString('utf8');
  return `${text}\n${pdfStreams(bytes)
    .map((stream) => insides(Buffer.from(stream, 'latin1')))
    .join('\n')}`;
}

it('keeps notes, comments and folders out of the files and of what they carry', async () => {
  const changed = withCanaries();
  expect(Object.values(changed).join('\n').split(CANARY).length).toBeGreaterThan(8);
  const workspace = await openTexts(changed);
  const { outputs, diagnostics } = await generate(workspace, 'proposal', { language: 'ja' });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(outputs.map(({ format }) => format).sort()).toEqual(['docx', 'pdf']);
  for (const { format, bytes } of outputs) {
    const inside = insides(bytes);
    expect(inside, format).toContain('torisetsu');
    expect(inside.match(/.{0,40}zzcanary.{0,40}/gi), format).toBeNull();
    expect(readPrinted(bytes).model).toContain('"given"');
  }
});
