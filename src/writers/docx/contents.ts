// The chapters in, the contents list out: a TOC field with its entries filled in, each a link with the chapter's page.
import { furnitureWords } from '../../layout/index.ts';
import { join, NOTHING, type Xml, xml } from '../../package/index.ts';
import { type Chapter, plainText } from '../../tree/index.ts';
import type { Context } from './context.ts';
import { field, innerLink, paragraph, tabRun, textRun } from './elements.ts';
import { writeText } from './inlines/text.ts';
import { nameIn, type ParagraphStyleId, paragraphStyles } from './styles/index.ts';

/** The list in a content control of Word's own kind, which offers to update it. */
export function writeContents(context: Context): Xml {
  const { document, language, file } = context;
  const title = paragraph({ style: 'TOCHeading' }, writeText(furnitureWords(language).contents, context, {}));
  const { chapters } = document;
  const entries = chapters.map((chapter, index) =>
    entry(chapter, { first: index === 0, last: index === chapters.length - 1 }, context),
  );
  return xml`<w:sdt><w:sdtPr><w:id w:val="${100_000 + file.nextId('sdt')}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${title}${entries}</w:sdtContent></w:sdt>`;
}

/** Number, name and page on one line, the headline below; the field begins in the first paragraph and ends in the last. */
function entry(
  chapter: Chapter,
  { first, last }: { readonly first: boolean; readonly last: boolean },
  context: Context,
): Xml {
  const { document, pages, targets } = context;
  const target = targets.get(chapter.id)?.bookmark ?? '';
  const page = pages.map.pageOf[chapter.id] ?? 1;
  // A name without a number stands below the others' names all the same.
  const number = [writeText(chapter.number, context, { colour: context.brand.colours.brand }), tabRun()];
  const shown = field(`PAGEREF ${target} \\h`, textRun(String(page), { bold: false }), { bold: false });
  const line = innerLink(target, join([...number, writeText(chapter.name, context, {}), tabRun(), shown]));
  const headline = innerLink(target, writeText(plainText(chapter.headline, document), context, {}));
  return join([
    paragraph({ style: 'TOC1' }, join([first && begin(context), line])),
    paragraph({ style: 'TOC2' }, join([headline, last ? fieldMark('end') : NOTHING])),
  ]);
}

/**
 * Chapter names are level 1, with pages; headlines level 2, without (`\n`). Word knows its own heading by the name of its
 * language, so both names stand there.
 */
function begin(context: Context): Xml {
  const level1 = (['ChapterName', 'AppendixName'] as const).map((style) => `${nameOf(style, context)},1`);
  const headings = context.language === 'ja' ? ['heading 1,2', '見出し 1,2'] : ['heading 1,2'];
  const styles = [...level1, ...headings].join(',');
  const instruction = `TOC \\h \\z \\n 2-2 \\t "${styles}"`;
  return join([
    fieldMark('begin'),
    xml`<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`,
    fieldMark('separate'),
  ]);
}

function fieldMark(type: 'begin' | 'separate' | 'end'): Xml {
  return xml`<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

function nameOf(style: ParagraphStyleId, { brand, language }: Context): string {
  return nameIn(paragraphStyles(brand, language)[style].name, language);
}
