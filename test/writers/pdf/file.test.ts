// Holds what pdfkit keeps to itself: a new version that changes it fails here.
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { PdfFile, RawObject } from '../../../src/writers/pdf/file.ts';
import { fileFacts } from '../../../src/writers/pdf/metadata.ts';
import { pdfDocument } from '../../support/pdf-document.ts';

const FACTS = fileFacts(pdfDocument({ language: 'en', title: 'T' }));

function text(file: PdfFile): string {
  return Buffer.from(file.finish()).toString('latin1');
}

test('the version of pdfkit is the one that was looked into', () => {
  const read = createRequire(import.meta.url);
  const { dependencies } = read('../../../package.json') as { dependencies: Record<string, string> };
  expect(dependencies.pdfkit).toMatch(/^0\.20\.\d+$/);
});

test('an object that is never ended is a fault, not a hang', () => {
  const file = new PdfFile(FACTS);
  file.reserve();
  expect(() => file.finish()).toThrow('1 objects of the PDF were never ended');
});

test('the catalog carries language, marks, title display and the sRGB output intent', () => {
  const pdf = text(new PdfFile(FACTS));
  expect(pdf).toContain('/Lang (en-US)');
  expect(pdf).toContain('/Marked true');
  expect(pdf).toContain('/DisplayDocTitle true');
  expect(pdf).toContain('/S /GTS_PDFA1');
  expect(pdf).toContain('/OutputConditionIdentifier (sRGB IEC61966-2.1)');
});

test('the XMP packet is ours, in the clear, and the only one', () => {
  const pdf = Buffer.from(new PdfFile(FACTS).finish()).toString('utf8');
  expect(pdf).toContain(FACTS.xmp);
  expect(pdf.match(/<\?xpacket begin/g)).toHaveLength(1);
});

test('raw objects are written as they are, references by their number', () => {
  const file = new PdfFile(FACTS);
  const ref = file.add(new RawObject('<</A 1>>'));
  expect(`${ref}`).toBe(`${ref.id} 0 R`);
  expect(text(file)).toContain(`\n${ref.id} 0 obj\n<</A 1>>\nendobj\n`);
});

test('the cross-reference table points at each object', () => {
  const file = new PdfFile(FACTS);
  file.stream(Buffer.from('x'.repeat(1000)));
  const pdf = text(file);
  const start = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
  const offsets = pdf.slice(start).match(/^\d{10} 00000 n/gm) ?? [];
  expect(offsets.length).toBeGreaterThan(8);
  offsets.forEach((line, index) => {
    expect(pdf.startsWith(`${index + 1} 0 obj`, Number(line.slice(0, 10)))).toBe(true);
  });
});
