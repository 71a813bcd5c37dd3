// A language in, the sample document as a Word file out, with what was warned.
import { DEFAULT_BRAND } from '../../../src/brand/index.ts';
import type { Diagnostic } from '../../../src/diagnostic/diagnostic.ts';
import type { Block, Chapter, Document } from '../../../src/tree/index.ts';
import { writeDocx } from '../../../src/writers/docx/index.ts';
import { DocxFile } from '../../support/docx-file.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { guessPages } from '../../support/sample-pages.ts';

export interface Written {
  readonly bytes: Uint8Array;
  readonly file: DocxFile;
  readonly warnings: readonly Diagnostic[];
}

/** Writes a document with guessed pages. */
export async function write(document: Document): Promise<Written> {
  const warnings: Diagnostic[] = [];
  const bytes = await writeDocx({
    document,
    pages: guessPages(document),
    brand: DEFAULT_BRAND,
    sink: (warning) => warnings.push(warning),
  });
  return { bytes, file: new DocxFile(bytes), warnings };
}

/** A document of one chapter with these blocks, and the sample's facts and amounts. */
export function documentOf(blocks: readonly Block[], language: 'ja' | 'en' = 'ja'): Document {
  const sample = sampleDocument(language);
  const chapter: Chapter = {
    id: 'only',
    number: '1',
    name: language === 'ja' ? '章' : 'Chapter',
    headline: [{ type: 'text', text: language === 'ja' ? '結論' : 'Conclusion' }],
    sections: [{ id: 'S', stage: 'free', blocks }],
  };
  return { ...sample, cover: false, contents: false, chapters: [chapter] };
}
