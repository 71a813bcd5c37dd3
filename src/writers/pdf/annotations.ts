// A link over a rectangle in, its annotation out: to a place in the document or to an address.
import type { Sink } from '../../diagnostic/diagnostic.ts';
import type { LinkItem, Page } from '../../layout/pages.ts';
import { type ObjectRef, type PdfFile, RawObject } from './file.ts';
import { pdfText } from './syntax.ts';

export interface AnnotationContext {
  readonly file: PdfFile;
  readonly pages: readonly Page[];
  readonly pageRefs: readonly ObjectRef[];
  readonly sink: Sink;
}

/** A place in the document: the page, its left edge, and a height above which nothing is cut off; the zoom stays. */
export function destination(
  target: { readonly page: number; readonly y: number },
  context: Pick<AnnotationContext, 'pages' | 'pageRefs'>,
): readonly unknown[] {
  const { height } = context.pages[target.page]!;
  const top = Math.min(height, Math.max(0, height - target.y));
  return [context.pageRefs[target.page], 'XYZ', null, top, null];
}

/**
 * The annotation of a link on page `page` under `key` (StructParent); null, and a warning, when the address cannot be
 * written as a URI.
 */
export function writeLink(
  link: LinkItem,
  place: { readonly page: number; readonly key: number },
  context: AnnotationContext,
): ObjectRef | null {
  const goal = 'href' in link.target ? action(link.target.href) : { Dest: destination(link.target, context) };
  if (!goal) {
    const href = 'href' in link.target ? link.target.href : '';
    context.sink({ severity: 'warning', code: 'writers/pdf-bad-link', params: { href } });
    return null;
  }
  const [x, y, width, height] = link.rect;
  const { height: pageHeight } = context.pages[place.page]!;
  return context.file.add({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, pageHeight - y - height, x + width, pageHeight - y],
    Border: [0, 0, 0],
    // Printed, as PDF/A asks (6.3.2), though a link shows nothing.
    F: 4,
    Contents: new RawObject(pdfText(link.description)),
    StructParent: place.key,
    ...goal,
  });
}

function action(href: string): { readonly A: object } | null {
  // A URI is ASCII: the parser turns 例え.jp into Punycode and paths into percent signs.
  if (!URL.canParse(href)) return null;
  return { A: { Type: 'Action', S: 'URI', URI: new String(new URL(href).href) } };
}
