// Every sample with a customer, a title and headings full of signs that formats use themselves: all come back as written.
import { beforeAll, describe, expect, it } from 'vitest';
import { diskFiles, type Files, memoryFiles } from '../../src/files/index.ts';
import { readWorkspace } from '../../src/index.ts';
import { chapterLabel } from '../../src/layout/index.ts';
import type { Block, Chapter, Document, Inline } from '../../src/tree/index.ts';
import { docxParagraphs, docxPart, docxParts, type WordParagraph } from '../support/docx-parts.ts';
import { elementsOf, readStructure } from '../support/pdf-structure.ts';
import { type ReadPdf, readPdf } from '../support/read-pdf.ts';
import { SAMPLES, SAMPLES_FOLDER, type Sample, samplesOf } from '../support/samples.ts';
import { bare } from '../support/tree-words.ts';
import { find, findAll, readXml, type XmlElement } from '../support/xml-tree.ts';

const NAME = '9" オーブン & <新型>';
const line: readonly Inline[] = [{ type: 'text', text: NAME }];
const renamed = new Map((await renameAll()).map((sample) => [sample.name, sample]));

describe.each([...renamed.keys()])('names in %s', (name) => {
  const sample = renamed.get(name)!;
  let pdf: ReadPdf;
  let docx: Uint8Array;
  let words: readonly WordParagraph[];
  beforeAll(async () => {
    pdf = await readPdf(await sample.file('pdf'));
    docx = await sample.file('docx');
    words = docxParagraphs(docx);
  });
  const inStyle = (style: string) => words.filter((one) => one.style === style).map(({ text }) => text);

  it('come from the workspace as they were typed', () => {
    expect(sample.document.meta.customer).toBe(NAME);
    expect(inStyle('CoverCustomer')).toEqual([NAME]);
  });

  it('are the title in the Info, the XMP and the core properties', () => {
    expect(pdf.info.Title).toBe(NAME);
    expect(find(readXml(pdf.xmp), 'dc:title')?.text).toBe(NAME);
    expect(find(docxPart(docx, 'docProps/core.xml'), 'dc:title')?.text).toBe(NAME);
  });

  it('are bookmarks', () => {
    const chapters = sample.document.chapters.map(chapterLabel);
    expect(pdf.outline.map(({ title }) => title)).toEqual(chapters);
    const below = pdf.outline.flatMap(({ items }) => items as readonly { readonly title: string }[]);
    expect(new Set(below.map(({ title }) => title))).toEqual(new Set([NAME]));
  });

  it('are headings and entries of the contents in Word', () => {
    const { chapters } = sample.document;
    expect([...inStyle('ChapterName'), ...inStyle('AppendixName')]).toEqual(chapters.map(() => NAME));
    expect(inStyle('Heading1')).toEqual(chapters.map(() => NAME));
    expect(new Set([...inStyle('Heading2'), ...inStyle('Heading3')])).toEqual(new Set([NAME]));
    const pages = chapters.map(({ id, number }) => `${number}${NAME}${sample.pages.map.pageOf[id]}`);
    expect(inStyle('TOC1')).toEqual(pages);
    expect(inStyle('TOC2')).toEqual(chapters.map(() => NAME));
  });

  it('are running heads in Word', () => {
    const heads = [...docxParts(docx)].filter(([path]) => /^word\/header\d+\.xml$/.test(path));
    expect(heads.length).toBeGreaterThan(0);
    for (const [, part] of heads) {
      const text = wordsOf(readXml(part));
      expect(text.startsWith(NAME), text).toBe(true);
    }
  });

  it('are headings, entries of the contents and alt texts in the PDF', async () => {
    const pages = await readStructure(await sample.file('pdf'));
    const found = (...roles: readonly string[]) => pages.flatMap(({ root }) => elementsOf(root, ...roles));
    const own = bare(NAME);
    const heads = found('H1', 'H2', 'H3').map(({ text }) => bare(text));
    expect(new Set(heads.slice(sample.document.contents ? 1 : 0))).toEqual(new Set([own]));
    const entries = found('TOCI').map(({ text }) => bare(text));
    expect(entries).toEqual(
      sample.document.chapters.map(({ id, number }) => number + own + own + sample.pages.map.pageOf[id]),
    );
    for (const { alt } of found('Figure')) expect(alt).toBe(NAME);
  });

  it('are alt texts and table captions in Word', () => {
    const body = docxPart(docx, 'word/document.xml');
    for (const { attributes } of findAll(body, 'wp:docPr')) {
      expect(attributes.descr).toBe(NAME);
      expect(attributes.title).toMatch(new RegExp(`${NAME}$`));
    }
    const captions = findAll(body, 'w:tblCaption').map(({ attributes }) => attributes['w:val']);
    for (const caption of captions) expect(caption).toMatch(new RegExp(`${NAME}$`));
  });
});

function wordsOf(part: XmlElement): string {
  return findAll(part, 'w:t')
    .map(({ text }) => text)
    .join('');
}

/** The samples again, read from memory, where their customers have this name, with trees that say it wherever they may. */
async function renameAll(): Promise<readonly Sample[]> {
  const folders = new Set(SAMPLES.map(({ name }) => name.split('/')[0]!));
  const read = await Promise.all(
    [...folders].map(async (folder) => {
      const { workspace } = await readWorkspace(withCustomer(diskFiles(`${SAMPLES_FOLDER}/${folder}`)));
      return samplesOf(folder, workspace);
    }),
  );
  return read.flat().map((sample) => sample.changed(sample.name, rename));
}

/** The files of a workspace in memory, each customer's name replaced by ours. */
function withCustomer(files: Files): Files {
  const contents = [...allPaths(files, '')].map((path) => {
    const text = files.readText(path);
    if (!/(?:^|\/)customer\.yaml$/.test(path)) return [path, text] as const;
    return [path, text.replace(/^name:.*\n(?:[ \t]+.*\n)*/m, `name: '${NAME}'\n`)] as const;
  });
  return memoryFiles(Object.fromEntries(contents));
}

function allPaths(files: Files, folder: string): readonly string[] {
  return files.list(folder).flatMap(({ kind, name }) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    return kind === 'folder' ? allPaths(files, path) : [path];
  });
}

function rename(document: Document): Document {
  return {
    ...document,
    meta: { ...document.meta, title: line },
    chapters: document.chapters.map(renameChapter),
  };
}

function renameChapter(chapter: Chapter): Chapter {
  const sections = chapter.sections.map((one) => ({ ...one, blocks: one.blocks.map(renameBlock) }));
  return { ...chapter, name: NAME, headline: line, sections };
}

function renameBlock(block: Block): Block {
  switch (block.type) {
    case 'heading':
      return { ...block, children: line };
    case 'figure':
      return { ...block, title: line, alt: line };
    case 'table':
      return { ...block, title: line };
    default:
      return block;
  }
}
