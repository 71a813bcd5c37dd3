// Title, author and date as the information dictionary and the XMP packet tell them.
import { expect, test } from 'vitest';
import { InternalError } from '../../../src/diagnostic/diagnostic.ts';
import { fileFacts } from '../../../src/writers/pdf/metadata.ts';
import { pdfDocument } from '../../support/pdf-document.ts';

test('the title with its amounts is printed in both places', () => {
  const document = pdfDocument({ language: 'ja', title: '' });
  const facts = fileFacts({
    amounts: {
      gain: {
        id: 'gain',
        label: { ja: '増益', en: 'Gain' },
        value: 35_100_000,
        unit: { JPY: 1 },
        rank: 'key',
        origin: { kind: 'stated', ref: 'x' as never },
      },
    },
    meta: {
      ...document.meta,
      title: [
        { type: 'text', text: '利益を' },
        { type: 'break' },
        {
          type: 'accent',
          children: [{ type: 'amount', id: 'gain', format: { scale: 1_000_000, digits: 1 } }],
        },
      ],
    },
  });
  expect(facts.info.Title).toBe('利益を35.1百万円');
  expect(facts.xmp).toContain('利益を35.1百万円</rdf:li>');
});

test('what XML refuses is replaced', () => {
  const { xmp, info } = fileFacts(pdfDocument({ language: 'en', title: 'a\u0001b\ud800c\uffffd' }));
  expect(info.Title).toBe('a\ufffdb\ufffdc\ufffdd');
  expect(xmp).toContain('a\ufffdb\ufffdc\ufffdd');
});

test('the packet names both standards and describes the one that PDF/A does not know', () => {
  const { xmp } = fileFacts(pdfDocument({ language: 'en', title: 'T' }));
  expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>');
  expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(xmp).toContain(
    '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  );
});

test('a date that is none is our own fault', () => {
  expect(() => fileFacts(pdfDocument({ language: 'en', title: 'T', date: '2026-13-01' }))).toThrow(
    InternalError,
  );
});
