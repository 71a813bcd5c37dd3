// A document in, a stand-in for its Pages out: a plausible page map and column widths, for tests that need no layout.
import type { Pages } from '../../src/layout/pages.ts';
import { blocksOf, type Document } from '../../src/tree/index.ts';

const MEASURE = 441;

/** One page for the cover, one for the contents and one a chapter; column widths follow the shares. */
export function guessPages(document: Document): Pages {
  const first = (document.cover ? 1 : 0) + (document.contents ? 1 : 0) + 1;
  const pageOf: Record<string, number> = {};
  const columnWidths: Record<string, readonly number[]> = {};
  for (const [index, chapter] of document.chapters.entries()) {
    pageOf[chapter.id] = first + index;
    for (const block of blocksOf({ chapters: [chapter] })) {
      if (block.type === 'figure' || block.type === 'table') pageOf[block.id] = first + index;
      if (block.type === 'table')
        columnWidths[block.id] = block.columns.map((column) => column.share * MEASURE);
    }
  }
  const pageCount = first + document.chapters.length - 1;
  return { pages: [], elements: [], outline: [], map: { pageCount, pageOf }, columnWidths };
}
