// Every sample's files read back by other programs: the words of the tree, no more and no less, in the order of reading.
import { describe, expect, it } from 'vitest';
import { docxParagraphs } from '../support/docx-parts.ts';
import { chainOf } from '../support/page-lines.ts';
import { SAMPLES, type Sample } from '../support/samples.ts';
import { hasTool, run, withFile } from '../support/tools.ts';
import { bare, documentPassages, readBack } from '../support/tree-words.ts';

const hasPoppler = hasTool('pdftotext');

describe.each(SAMPLES.map((sample) => [sample.name, sample] as const))('text of %s', (_, sample) => {
  it('is painted as the tree says', () => {
    const { document, pages } = sample;
    const passages = documentPassages({ document, map: pages.map, counts: 'written' });
    expect(readBack(passages, paintedWords(sample).join(''))).toBeNull();
  });

  it.runIf(hasPoppler)('comes back from the PDF page by page', async () => {
    const { pages } = sample;
    const read = pagesOf(await sample.file('pdf'));
    const painted = pages.pages.map(({ items }) =>
      items.flatMap((item) => (item.type === 'text' ? [item.text] : [])),
    );
    expect(read.map(bare)).toEqual(painted.map((texts) => bare(texts.join(''))));
  });

  it('comes back from the Word file', async () => {
    const { document, pages } = sample;
    const passages = documentPassages({ document, map: pages.map, counts: 'by Word' });
    const paragraphs = docxParagraphs(await sample.file('docx'));
    // What a chart says of itself in a line below it has no words in the tree.
    const words = paragraphs.filter(({ style }) => style !== 'FigureNote').map(({ text }) => text);
    expect(readBack(passages, words.join(''))).toBeNull();
  });
});

/** The text items of all elements in reading order, without artifacts and the labels inside of charts. */
function paintedWords({ pages }: Sample): readonly string[] {
  const items = pages.pages.flatMap((page) => page.items).filter((item) => item.type === 'text');
  return items.flatMap(({ element, text }) => {
    if (element === null || chainOf(pages, element).some(({ tag }) => tag === 'Figure')) return [];
    return [text];
  });
}

/** The text of each page in the order of its content, by poppler. */
function pagesOf(pdf: Uint8Array): readonly string[] {
  const { stdout } = withFile('text.pdf', pdf, (path) => run('pdftotext', ['-raw', path, '-']));
  return stdout.split('\f').slice(0, -1);
}
