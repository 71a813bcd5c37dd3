// Files inside a PDF: associated with the document, named in its tree, and the file then says that it is a PDF/A-3a.
import { expect, it } from 'vitest';
import { pdfStreams } from '../../support/changed-file.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { SAMPLES } from '../../support/samples.ts';

const sample = SAMPLES[0]!;

it('carries the model and the calculator as associated files', async () => {
  const bytes = await sample.file('pdf');
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).toMatch(/\/AF \[\d+ 0 R \d+ 0 R\]/);
  expect(text).toMatch(/\/AFRelationship \/Source/);
  expect(text).toMatch(/\/AFRelationship \/Data/);
  expect(text).toContain('/Subtype /application#2Fjson');
  expect(text).toMatch(
    /\/EmbeddedFiles <<\/Names\[\(calculator\.\w\w\.xlsx\) \d+ 0 R \(torisetsu-model\.json\) \d+ 0 R\]>>/,
  );
});

it('holds them unchanged: the workbook opens, the model parses', async () => {
  const streams = pdfStreams(await sample.file('pdf'));
  expect(streams.some((text) => text.startsWith('PK'))).toBe(true);
  const model = streams.find((text) => text.startsWith('{"digest"'))!;
  expect(JSON.parse(Buffer.from(model, 'latin1').toString('utf8'))).toMatchObject({
    format: 'torisetsu-model/1',
  });
});

it('claims part 3 of PDF/A only then', async () => {
  const { xmp } = await readPdf(await sample.file('pdf'));
  expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>');
});
