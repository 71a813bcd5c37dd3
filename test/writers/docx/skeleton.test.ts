import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_BRAND } from '../../../src/brand/index.ts';
import { NOT_AT_LINE_END, NOT_AT_LINE_START } from '../../../src/text/index.ts';
import { skeletonOf } from '../../../src/writers/docx/skeleton.ts';
import { CHARACTER_STYLE_IDS, PARAGRAPH_STYLE_IDS } from '../../../src/writers/docx/styles/index.ts';
import { type DocxFile, readEntities } from '../../support/docx-file.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { write } from './sample.ts';

let file: DocxFile;
beforeAll(async () => {
  file = (await write(sampleDocument('ja'))).file;
});

describe('the skeleton', () => {
  it('is made once a brand and language', async () => {
    expect(await skeletonOf(DEFAULT_BRAND, 'ja')).toBe(await skeletonOf({ ...DEFAULT_BRAND }, 'ja'));
    expect(await skeletonOf(DEFAULT_BRAND, 'ja')).not.toBe(await skeletonOf(DEFAULT_BRAND, 'en'));
  });

  it('has our styles and none of the package', () => {
    const ids = [...file.part('word/styles.xml').matchAll(/w:styleId="([^"]*)"/g)].map((match) => match[1]!);
    expect(ids.sort()).toEqual(
      [...PARAGRAPH_STYLE_IDS, ...CHARACTER_STYLE_IDS, 'TableNormal', 'DataTable', 'Frame'].sort(),
    );
  });

  it('bases each style on another, and names ours in the language of the document', () => {
    const styles = file.part('word/styles.xml');
    const named = (id: string) =>
      new RegExp(`w:styleId="${id}"[^>]*><w:name w:val="([^"]*)"`).exec(styles)?.[1];
    expect(named('Heading1')).toBe('heading 1');
    expect(named('ChapterName')).toBe('章名');
    for (const id of PARAGRAPH_STYLE_IDS) {
      if (id !== 'Normal')
        expect(new RegExp(`w:styleId="${id}"[^>]*>.*?</w:style>`, 's').exec(styles)?.[0]).toContain(
          '<w:basedOn',
        );
    }
  });

  it('sets Japanese as page-design asks: faces, languages, grid of punctuation', () => {
    const styles = file.part('word/styles.xml');
    expect(styles).toContain('w:ascii="Arial"');
    expect(styles).toContain('w:eastAsia="BIZ UDPGothic"');
    expect(styles).toContain('<w:lang w:val="en-US" w:eastAsia="ja-JP"/>');
    expect(styles).toContain('<w:overflowPunct w:val="0"/>');
    const settings = readEntities(file.part('word/settings.xml'));
    expect(settings).toContain('<w:characterSpacingControl w:val="compressPunctuation"/>');
    expect(settings).toContain(`<w:noLineBreaksAfter w:lang="ja-JP" w:val="${NOT_AT_LINE_END}"/>`);
    expect(settings).toContain(`<w:noLineBreaksBefore w:lang="ja-JP" w:val="${NOT_AT_LINE_START}"/>`);
    expect(settings).toContain('<w:themeFontLang w:val="en-US" w:eastAsia="ja-JP"/>');
    expect(settings).toMatch(
      /<w:compatSetting w:val="15" w:name="compatibilityMode"|w:name="compatibilityMode"[^>]*w:val="15"/,
    );
  });

  it('hints at the Japanese face only for signs that both worlds share', () => {
    const hinted = [...file.body.matchAll(/<w:rFonts w:hint="eastAsia"\/>.*?<w:t[^>]*>(.*?)<\/w:t>/g)].map(
      (match) => match[1]!,
    );
    expect(hinted.length).toBeGreaterThan(3);
    for (const text of hinted) expect(text).toMatch(/^[△→×“”…①②]+$/);
  });
});
