// Files from strangers: whatever is in them, `verify` answers with a finding, soon, and never throws.
import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packEntry, writeZip } from '../../src/package/index.ts';
import { NO_DIGEST, seal } from '../../src/proof/digest.ts';
import { findByWords } from '../../src/proof/find-by-words.ts';
import { MODEL_NAMESPACE, verifyFile } from '../../src/proof/index.ts';
import { SAMPLES } from '../support/samples.ts';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const codesOf = (bytes: Uint8Array) => verifyFile(bytes).diagnostics.map(({ code }) => code);
const sample = SAMPLES[0]!;

function pdf(...objects: readonly string[]): Uint8Array {
  const body = objects.map((text, index) => `${index + 1} 0 obj\n${text}\nendobj\n`).join('');
  return bytesOf(`%PDF-1.7\n${body}trailer\n<</Root 1 0 R>>\n%%EOF`);
}

function docx(item: string, body = '<w:document><w:body><w:p/></w:body></w:document>'): Uint8Array {
  return writeZip([
    packEntry('word/document.xml', body),
    packEntry('customXml/item1.xml', `<model xmlns="${MODEL_NAMESPACE}">${item}</model>`),
  ]);
}

const stored = (text: string) => `<</Length ${text.length}>>\nstream\n${text}\nendstream`;

describe('a file that is no document of ours', () => {
  it('is told from one that is', () => {
    expect(codesOf(new Uint8Array())).toEqual(['proof/not-a-document']);
    expect(codesOf(bytesOf('hello'))).toEqual(['proof/not-a-document']);
    expect(codesOf(bytesOf('PK\u0003\u0004'))).toEqual(['proof/damaged-file']);
    expect(codesOf(writeZip([packEntry('a.txt', 'a')]))).toEqual(['proof/not-a-document']);
    expect(codesOf(bytesOf('%PDF-1.7'))).toEqual(['proof/no-model']);
    expect(codesOf(pdf('<</Type/Catalog>>'))).toEqual(['proof/no-model']);
    expect(codesOf(bytesOf('%PDF-1.7\ntrailer <</Encrypt 1 0 R>>'))).toEqual(['proof/encrypted']);
  });

  it('may be cut off or shuffled anywhere', async () => {
    for (const format of ['pdf', 'docx'] as const) {
      const bytes = await sample.file(format);
      for (const share of [0.01, 0.2, 0.5, 0.8, 0.99]) {
        const cut = bytes.slice(0, Math.floor(bytes.length * share));
        expect(codesOf(cut).length, `${format} ${share}`).toBeGreaterThan(0);
        const holed = bytes.slice();
        holed.fill(0x41, Math.floor(bytes.length * share) - 200, Math.floor(bytes.length * share));
        expect(() => verifyFile(holed)).not.toThrow();
      }
    }
  });
});

describe('a file that means harm', () => {
  it('does not unfold without measure', () => {
    const bomb = deflateRawSync(Buffer.alloc(300 * 1024 * 1024), { level: 1 });
    const zip = writeZip([{ name: 'word/document.xml', packed: bomb, size: 10, crc: 0 }]);
    expect(codesOf(zip)).toEqual(['proof/damaged-file']);
    const packed = deflateSync(Buffer.alloc(300 * 1024 * 1024), { level: 1 }).toString('latin1');
    const page = `<</Type/Page/Contents 4 0 R>>`;
    const stream = `<</Filter/FlateDecode/Length ${packed.length}>>\nstream\n${packed}\nendstream`;
    expect(codesOf(pdf('<</Type/Catalog/Pages 2 0 R>>', '<</Kids[3 0 R]>>', page, stream))).toEqual([
      'proof/damaged-file',
    ]);
  });

  it('may go round in circles', () => {
    const loops = pdf(
      '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 3 0 R/AF 4 0 R/Metadata 5 0 R>>',
      '<</Kids[2 0 R 2 0 R]/Parent 2 0 R>>',
      '<</ParentTree 3 0 R/Kids[3 0 R]/P 3 0 R/S/Link>>',
      '4 0 R',
      '<</Length 5 0 R>>\nstream\nx\nendstream',
    );
    expect(codesOf(loops)).toEqual(['proof/no-model']);
  });

  it('may be nested without end', () => {
    expect(codesOf(pdf('['.repeat(100_000)))).toEqual(['proof/damaged-file']);
    expect(codesOf(docx('x', '<a>'.repeat(100_000)))).toEqual(['proof/damaged-file']);
    const deep = `${'{"op":"neg","args":['.repeat(20_000)}{"op":"literal","value":1}${']}'.repeat(20_000)}`;
    expect(codesOf(docx(deep.replaceAll('"', '&quot;')))).toEqual(['proof/unreadable-model']);
  });

  it('may hold a model that no program of ours wrote', () => {
    expect(codesOf(docx('{'))).toEqual(['proof/unreadable-model']);
    expect(codesOf(docx('null'))).toEqual(['proof/unreadable-model']);
    expect(codesOf(docx('{"__proto__":{"digest":1}}'.replaceAll('"', '&quot;')))).toEqual([
      'proof/unreadable-model',
    ]);
    expect(codesOf(docx('x', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'))).toEqual(['proof/damaged-file']);
  });

  it('may hold cells that cannot be computed', () => {
    const cell = (id: string, expr: unknown) => ({
      id,
      label: id,
      unit: 'JPY',
      shape: 'one',
      role: 'flow',
      rank: 'key',
      expr,
    });
    for (const cells of [
      [cell('a', { op: 'cell', id: 'a' })],
      [cell('a', { op: 'cell', id: 'b' })],
      [cell('a', { op: 'div', args: [{ op: 'literal', value: 1 }] })],
      [cell('a', { op: 'total', id: 'a' })],
    ]) {
      const found = verifyFile(docx(seal(JSON.stringify(modelOf(cells))).replaceAll('"', '&quot;')));
      expect(found.diagnostics.map(({ code }) => code)).toEqual(['proof/unreadable-model']);
    }
  });

  it('cannot make the search for words slow', () => {
    const parts = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? { number: '12' } : 'a'));
    const start = performance.now();
    findByWords([...parts, 'x'], 'a1'.repeat(2_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('may carry streams that are stored plain', () => {
    expect(
      codesOf(
        pdf('<</Type/Catalog/AF[2 0 R]>>', '<</UF(torisetsu-model.json)/EF<</F 3 0 R>>>>', stored('{}')),
      ),
    ).toEqual(['proof/unreadable-model']);
  });
});

function modelOf(cells: readonly unknown[]): unknown {
  const text = { id: 'p', kind: 'proposal', number: '', version: '', date: '', validUntil: '', title: '' };
  return {
    digest: NO_DIGEST,
    format: 'torisetsu-model/1',
    document: { ...text, language: 'ja' },
    structure: { currency: 'JPY', asOf: '', start: '', years: 5 },
    lines: [],
    numbers: [],
    cells,
    stated: [],
    derived: [],
    scenarios: [],
  };
}
