// Every sample's Word file as LibreOffice lays it out: chapters start where its own contents list says, on the PDF's pages.
import { beforeAll, describe, expect, it } from 'vitest';
import { chapterLabel, footParts, furnitureWords, pageNumberText } from '../../src/layout/index.ts';
import { type Chapter, plainText } from '../../src/tree/index.ts';
import { docxParagraphs } from '../support/docx-parts.ts';
import { renderDocx } from '../support/libreoffice.ts';
import { SAMPLES, type Sample } from '../support/samples.ts';
import { hasTool, run, withFile } from '../support/tools.ts';
import { bare } from '../support/tree-words.ts';

const hasOffice = hasTool('soffice') && hasTool('pdftotext');

describe.runIf(hasOffice)('in LibreOffice', () => {
  const rendered = new Map<Sample, readonly string[]>();
  beforeAll(async () => {
    const pdfs = renderDocx(await Promise.all(SAMPLES.map((sample) => sample.file('docx'))));
    SAMPLES.forEach((sample, index) => {
      rendered.set(sample, pageTexts(pdfs[index]!));
    });
  });

  describe.each(SAMPLES.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
    const pages = () => rendered.get(sample)!;

    it('has as many pages as the PDF', () => {
      expect(pages().length, `chapters start on ${chapterPages(sample, pages())}`).toBe(
        sample.pages.map.pageCount,
      );
    });

    it('starts every chapter on the page that its contents list says', async () => {
      const entries = docxParagraphs(await sample.file('docx')).filter(({ style }) => style === 'TOC1');
      const listed = sample.document.contents
        ? entries.map(({ text }) => Number(/\d+$/.exec(text)?.[0]))
        : sample.document.chapters.map(({ id }) => sample.pages.map.pageOf[id]);
      expect(chapterPages(sample, pages())).toEqual(listed);
    });

    it('opens the page of every chapter with its first words', () => {
      for (const chapter of sample.document.chapters) {
        const text = withoutFurniture(sample, pages()[sample.pages.map.pageOf[chapter.id]! - 1]!);
        const opening = openingOf(sample, chapter);
        expect(text.slice(0, opening.length)).toBe(opening);
      }
    });

    it('prints the number of each page and of all', () => {
      const first = sample.document.cover ? 1 : 0;
      pages().forEach((text, index) => {
        if (index < first) return;
        expect(bare(text)).toContain(bare(pageNumberText(index + 1, pages().length, sample.language)));
      });
    });

    it('leaves no page blank', () => {
      pages().forEach((text, index) => {
        const words = withoutFurniture(sample, text);
        expect(words.length, `page ${index + 1} has ${words}`).toBeGreaterThan(20);
      });
    });
  });
});

/** The words of each page in the order of its content. */
function pageTexts(pdf: Uint8Array): readonly string[] {
  const { stdout } = withFile('word.pdf', pdf, (path) => run('pdftotext', ['-raw', path, '-']));
  return stdout.split('\f').slice(0, -1);
}

/** The page (from 1) on which each chapter's opening stands at the top; 0 for one that opens none. */
function chapterPages(sample: Sample, pages: readonly string[]): readonly number[] {
  const words = pages.map((text) => withoutFurniture(sample, text));
  return sample.document.chapters.map((chapter) => {
    const opening = openingOf(sample, chapter);
    return words.findIndex((text) => text.startsWith(opening)) + 1;
  });
}

/** Section line and headline, as they are read. */
function openingOf({ document }: Sample, { headline, name, number }: Chapter): string {
  return bare(number + name + plainText(headline, document));
}

/** A page's words without running head and foot, white space left out. */
function withoutFurniture({ document, language }: Sample, text: string): string {
  const { meta } = document;
  const title = plainText(meta.title, document);
  const sections = [furnitureWords(language).contents, ...document.chapters.map(chapterLabel)];
  const heads = sections.map((section) => bare(title + section));
  const words = bare(text);
  // The longest one: a chapter's name may begin with another's.
  const head = heads.filter((one) => words.startsWith(one)).sort((a, b) => b.length - a.length)[0] ?? '';
  const foot = words.lastIndexOf(bare(footParts(meta).join('')));
  return words.slice(head.length, foot < 0 ? undefined : foot);
}
