// A settled document with its page numbers and brand in, the bytes of a Word file out.
import type { Brand } from '../../brand/index.ts';
import type { Sink } from '../../diagnostic/diagnostic.ts';
import { chapterLabel, furnitureWords, type Pages } from '../../layout/index.ts';
import { DECLARATION, join, NOTHING, trusted, type Xml, xml } from '../../package/index.ts';
import type { Block, Chapter, Document } from '../../tree/index.ts';
import { endsInTable } from './blocks/ends.ts';
import { writeBlocks } from './blocks/index.ts';
import { joint } from './blocks/joint.ts';
import { writeChapter } from './chapter.ts';
import { checkText } from './check-text.ts';
import { writeContents } from './contents.ts';
import { type Context, PAGE_STYLES, targetsOf } from './context.ts';
import { writeCover } from './cover.ts';
import { addCarriedText, type CarriedText } from './custom-xml.ts';
import { applicationProperties, coreProperties } from './document-properties.ts';
import { addFurniture } from './furniture.ts';
import { Lists } from './lists.ts';
import { DocxPackage, NAMESPACES, RELATIONSHIP } from './package.ts';
import { sectionProperties } from './sections.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';
import { paragraphStyles, spaceBeforeOf } from './styles/index.ts';
import { twips } from './units.ts';

/** A document, what layout found out about it, the look it takes, and where its faults go. */
export interface WriteDocxInput {
  /** Settled: labels and the texts of references are filled in. */
  readonly document: Document;
  /** Page numbers, and column widths of tables in points. */
  readonly pages: Pick<Pages, 'map' | 'columnWidths' | 'chapters'>;
  readonly brand: Brand;
  readonly sink: Sink;
  /** What the file carries unseen. */
  readonly carried?: CarriedText;
}

/** Writes a document as an editable Word file. Same input, same bytes, whatever was written before. */
export async function writeDocx({
  document,
  pages,
  brand,
  sink,
  carried,
}: WriteDocxInput): Promise<Uint8Array> {
  // 1. What all documents of this brand and language share. 2. Faults of the text, told once.
  const skeleton = await skeletonOf(brand, document.meta.language);
  checkText(document, sink);
  // 3. The file with its first parts; relationships are numbered in the order of their making.
  const file = new DocxPackage();
  const lists = new Lists(skeleton, file);
  addShared(file, skeleton);
  // 4. The body, which adds charts, heads and feet as it goes.
  const context = contextOf({ document, pages, brand, sink }, file, lists);
  const body = writeBody(context);
  file.add(
    'word/document.xml',
    `${WORD}.document.main+xml`,
    xml`${DECLARATION}<w:document${NAMESPACES}><w:body>${body}</w:body></w:document>`,
  );
  // 5. The lists that the body started, and the properties.
  file.add('word/numbering.xml', `${WORD}.numbering+xml`, lists.part());
  addProperties(file, document);
  if (carried) addCarriedText(file, carried);
  return file.toBytes();
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const MAIN = 'word/document.xml';

function addShared(file: DocxPackage, { parts }: Skeleton): void {
  file.relate('', RELATIONSHIP.document, MAIN);
  file.relate('', RELATIONSHIP.core, 'docProps/core.xml');
  file.relate('', RELATIONSHIP.extended, 'docProps/app.xml');
  file.addPacked(parts.styles, `${WORD}.styles+xml`);
  file.addPacked(parts.settings, `${WORD}.settings+xml`);
  file.addPacked(parts.fontTable, `${WORD}.fontTable+xml`);
  file.addPacked(parts.theme, 'application/vnd.openxmlformats-officedocument.theme+xml');
  file.relate(MAIN, RELATIONSHIP.styles, 'styles.xml');
  file.relate(MAIN, RELATIONSHIP.numbering, 'numbering.xml');
  file.relate(MAIN, RELATIONSHIP.settings, 'settings.xml');
  file.relate(MAIN, RELATIONSHIP.theme, 'theme/theme1.xml');
  file.relate(MAIN, RELATIONSHIP.fontTable, 'fontTable.xml');
}

function addProperties(file: DocxPackage, document: Document): void {
  file.add(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    coreProperties(document.meta, document),
  );
  file.add(
    'docProps/app.xml',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    applicationProperties(document.meta),
  );
}

function contextOf(
  { document, pages, brand, sink }: WriteDocxInput,
  file: DocxPackage,
  lists: Lists,
): Context {
  const { language } = document.meta;
  return {
    document,
    brand,
    language,
    pages,
    file,
    sink,
    targets: targetsOf(document),
    startList: (list, start) => lists.start(list, start),
    spaceBefore: spaceBeforeOf(paragraphStyles(brand, language)),
    width: twips(brand.page.measure),
    ground: 'paper',
    styles: PAGE_STYLES,
    part: 'page',
    tight: false,
    pageStarts: new Set(),
    depth: 0,
    flow: writeBlocks,
  };
}

/** Something that stands on pages of its own: a Word section. */
interface Part {
  readonly content: Xml;
  readonly properties: Xml;
  /** The last element is a table, so the section's end needs a paragraph. */
  readonly table: boolean;
}

/** Cover, contents and chapters, each a section; the last one's properties stand at the end of the body. */
function writeBody(context: Context): Xml {
  const parts = partsOf(context);
  return join(
    parts.map(({ content, properties, table }, index) => {
      if (index < parts.length - 1) return endSection(content, properties, table);
      return [content, table && joint(), properties];
    }),
  );
}

function partsOf(context: Context): Part[] {
  const { document, brand, pages } = context;
  const furnished = (section: string, page: number) =>
    sectionProperties(brand, addFurniture({ section, page }, context));
  const parts: Part[] = [];
  if (document.cover)
    parts.push({ content: writeCover(context), properties: sectionProperties(brand, NOTHING), table: true });
  if (document.contents) {
    const page = document.cover ? 2 : 1;
    const properties = furnished(furnitureWords(context.language).contents, page);
    parts.push({ content: writeContents(context), properties, table: false });
  }
  let expected = 1;
  for (const chapter of document.chapters) {
    const setting = pages.chapters?.[chapter.id];
    const place = { ...context, tight: setting?.tight ?? false, pageStarts: new Set(setting?.pageStarts) };
    const content = writeChapter(chapter, expected, place);
    if (Number.isInteger(Number(chapter.number)) && chapter.number !== '')
      expected = Number(chapter.number) + 1;
    const properties = furnished(chapterLabel(chapter), pages.map.pageOf[chapter.id] ?? 1);
    parts.push({ content, properties, table: endsInTable(...blocksOfChapter(chapter)) });
  }
  return parts;
}

function blocksOfChapter({ sections }: Chapter): readonly Block[] {
  return sections.flatMap((section) => section.blocks);
}

/** A section ends in the properties of its last paragraph; a contents list, whose last paragraph is Word's, gets one more. */
function endSection(content: Xml, properties: Xml, table: boolean): Xml {
  const { markup } = content;
  const at = markup.lastIndexOf('</w:pPr>');
  if (table || at < 0 || !markup.endsWith('</w:p>')) return join([content, joint(0, properties)]);
  return trusted(markup.slice(0, at) + properties.markup + markup.slice(at));
}
