// Bookmarks open at every level, and page labels.
import { expect, test } from 'vitest';
import type { OutlineEntry } from '../../../src/layout/pages.ts';
import { PdfFile } from '../../../src/writers/pdf/file.ts';
import { fileFacts } from '../../../src/writers/pdf/metadata.ts';
import { pageLabels, writeOutline } from '../../../src/writers/pdf/outline.ts';
import { pdfDocument } from '../../support/pdf-document.ts';
import { objectText } from '../../support/read-pdf.ts';

const PAGES = [1, 2].map((number) => ({ width: 100, height: 200, items: [], number }));

function entry(title: string, children: readonly OutlineEntry[] = []): OutlineEntry {
  return { title, page: 1, y: 30, children };
}

test('counts all that is open below, at every level', () => {
  const file = new PdfFile(fileFacts(pdfDocument({ language: 'ja', title: 'T' })));
  const pageRefs = PAGES.map(() => file.add({}));
  const entries = [entry('1', [entry('1.1', [entry('1.1.1')]), entry('1.2')]), entry('2')];
  const root = writeOutline(entries, { file, pages: PAGES, pageRefs });
  const pdf = Buffer.from(file.finish()).toString('latin1');
  const object = (id: number) => objectText(pdf, id);
  expect(object(root!.id)).toContain('/Count 5');
  const first = Number(/\/First (\d+)/.exec(object(root!.id))?.[1]);
  expect(object(first)).toContain('/Count 3');
  expect(object(first)).toContain(`/Dest [${pageRefs[1]} /XYZ null 170 null]`);
  expect(object(first)).not.toContain('/Prev');
  const second = Number(/\/Next (\d+)/.exec(object(first))?.[1]);
  expect(object(second)).toContain(`/Prev ${first} 0 R`);
  expect(object(second)).not.toContain('/Count');
});

test('no bookmarks, no outline', () => {
  const file = new PdfFile(fileFacts(pdfDocument({ language: 'ja', title: 'T' })));
  expect(writeOutline([], { file, pages: PAGES, pageRefs: [] })).toBeNull();
});

test('page labels only where the printed numbers differ', () => {
  expect(pageLabels(PAGES)).toBeNull();
  expect(pageLabels([1, 1, 2, 7].map((number) => ({ ...PAGES[0]!, number })))).toEqual({
    Nums: [0, { S: 'D', St: 1 }, 1, { S: 'D', St: 1 }, 3, { S: 'D', St: 7 }],
  });
});
