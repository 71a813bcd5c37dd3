// Pages in, the bytes of a PDF out. Nothing is shaped or measured again; the clock and the disk are not touched.
import type { Brand } from '../../brand/index.ts';
import type { Sink } from '../../diagnostic/diagnostic.ts';
import type { FontSet } from '../../fonts/index.ts';
import type { LinkItem, Pages } from '../../layout/pages.ts';
import type { Document } from '../../tree/index.ts';
import { writeLink } from './annotations.ts';
import { type Attachment, writeAttachments } from './attachments.ts';
import { type ObjectRef, PdfFile } from './file.ts';
import { type FontObjects, writeFonts } from './font-objects.ts';
import { fileFacts } from './metadata.ts';
import { pageLabels, writeOutline } from './outline.ts';
import { writePageContent } from './page-content.ts';
import { StructureTree } from './structure.ts';

interface PdfInput {
  readonly pages: Pages;
  /** Title, vendor, language and date of the file. */
  readonly document: Pick<Document, 'meta' | 'amounts'>;
  readonly brand: Brand;
  readonly fonts: FontSet;
  readonly sink: Sink;
  /** Files that travel with the document. */
  readonly attachments?: readonly Attachment[];
}

/**
 * Writes one tagged file, valid as PDF/UA-1 and PDF/A-2a, or PDF/A-3a when it carries attachments. The same input gives the same bytes.
 * @throws InternalError when the pages break their contract (an unknown element, a missing glyph, a figure without alt text).
 */
export async function writePdf(input: PdfInput): Promise<Uint8Array> {
  const { pages, document, fonts, attachments = [] } = input;
  // 1. The pages' numbers come first: structure, links and bookmarks name pages before these are written.
  const facts = fileFacts(document, { carries: attachments.length > 0 });
  const file = new PdfFile(facts);
  const pageRefs = pages.pages.map(() => file.reserve());
  const objects = writeFonts(file, fonts, pages.pages);
  const tree = new StructureTree({
    file,
    elements: pages.elements,
    pages: pages.pages,
    pageRefs,
    language: document.meta.language,
  });
  // 2. Painting a page grows the tree, so the tree is written when all are painted.
  const context = { ...input, file, pageRefs, tree, objects };
  for (const index of pages.pages.keys()) writePage(index, context);
  tree.write(file.structureRoot);
  // 3. What the catalog points to.
  describeCatalog(context);
  writeAttachments(file, attachments, facts.date);
  return file.finish();
}

interface WriteContext extends PdfInput {
  readonly file: PdfFile;
  readonly pageRefs: readonly ObjectRef[];
  readonly tree: StructureTree;
  readonly objects: FontObjects;
}

function writePage(index: number, context: WriteContext): void {
  const { file, pages, pageRefs, tree, objects, brand } = context;
  const page = pages.pages[index]!;
  const annotations: ObjectRef[] = [];
  const onLink = (link: LinkItem): void => {
    const annotation = addLink(link, index, context);
    if (annotation) annotations.push(annotation);
  };
  const content = writePageContent({ page, index, faces: objects.faces, brand, tree, onLink });
  const ref = pageRefs[index]!;
  ref.data = {
    Type: 'Page',
    Parent: file.pageTree,
    MediaBox: [0, 0, page.width, page.height],
    Resources: { Font: objects.resources },
    Contents: file.stream(content),
    StructParents: index,
    Tabs: 'S',
    Annots: annotations.length > 0 ? annotations : undefined,
  };
  ref.end();
  file.addPage(ref);
}

function addLink(link: LinkItem, page: number, context: WriteContext): ObjectRef | null {
  const { tree, pages } = context;
  const place = { page, key: tree.nextAnnotationKey() };
  const annotation = writeLink(link, place, { ...context, pages: pages.pages });
  if (annotation) tree.addAnnotation(link.element, page, annotation);
  return annotation;
}

function describeCatalog({ file, pages, pageRefs }: WriteContext): void {
  const outline = writeOutline(pages.outline, { file, pages: pages.pages, pageRefs });
  const labels = pageLabels(pages.pages);
  if (outline) file.describe({ Outlines: outline, PageMode: 'UseOutlines' });
  if (labels) file.describe({ PageLabels: labels });
}
