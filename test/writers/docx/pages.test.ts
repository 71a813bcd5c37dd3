// The contents list must be true where the file is opened: LibreOffice stands in for Word.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_BRAND } from '../../../src/brand/index.ts';
import { openFonts } from '../../../src/fonts/index.ts';
import { chapterLabel, compose } from '../../../src/layout/index.ts';
import { writeDocx } from '../../../src/writers/docx/index.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { hasTool, run } from '../../support/tools.ts';

/** Pages are the same only where the faces are: without them LibreOffice takes others, which break lines elsewhere. */
const ready = hasTool('soffice') && hasTool('pdftotext') && /BIZ UDPGothic/.test(run('fc-list', []).stdout);

describe.runIf(ready).each(['ja', 'en'] as const)('the sample in %s, opened', (language) => {
  it('starts each chapter on the page that the contents list says', async () => {
    const document = sampleDocument(language);
    const pages = compose({ document, brand: DEFAULT_BRAND, fonts: openFonts(), sink: () => {} });
    const bytes = await writeDocx({ document, pages, brand: DEFAULT_BRAND, sink: () => {} });
    const texts = pagesOf(bytes);
    expect(texts).toHaveLength(pages.map.pageCount);
    for (const chapter of document.chapters) {
      const label = squeeze(chapterLabel(chapter));
      const first = texts.findIndex(
        (text) => squeeze(text).includes(label) && !squeeze(text).includes(squeeze(contents)),
      );
      expect([chapter.id, first + 1]).toEqual([chapter.id, pages.map.pageOf[chapter.id]]);
    }
  });

  const contents = language === 'ja' ? '目次' : 'Contents';
});

function pagesOf(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'torisetsu-test-'));
  try {
    writeFileSync(join(folder, 'document.docx'), bytes);
    const home = `-env:UserInstallation=file://${folder}/profile`;
    run('soffice', [
      home,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'document.docx'),
    ]);
    run('pdftotext', ['-layout', join(folder, 'document.pdf'), join(folder, 'document.txt')]);
    return readFileSync(join(folder, 'document.txt'), 'utf8').split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
