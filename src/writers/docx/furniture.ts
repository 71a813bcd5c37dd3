// A section in, its running head and foot out: title and chapter over a hairline, reader, version and page under one.
import { footParts } from '../../layout/index.ts';
import { DECLARATION, join, trusted, type Xml, xml } from '../../package/index.ts';
import { plainText } from '../../tree/index.ts';
import type { Context } from './context.ts';
import { field, paragraph, tabRun, textRun } from './elements.ts';
import { estimateWidth, fitText } from './estimate.ts';
import { writeText } from './inlines/text.ts';
import { NAMESPACES, RELATIONSHIP } from './package.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What a section prints at its head and foot. */
export interface Furniture {
  /** Number and name of the chapter. */
  readonly section: string;
  /** The section's first page, from 1. */
  readonly page: number;
}

/** Adds head and foot to the file; gives their references for the section's properties. */
export function addFurniture(furniture: Furniture, context: Context): Xml {
  const head = addPart('header', headOf(furniture, context), context);
  const foot = addPart('footer', footOf(furniture, context), context);
  return xml`<w:headerReference w:type="default" r:id="${head}"/><w:footerReference w:type="default" r:id="${foot}"/>`;
}

function addPart(kind: 'header' | 'footer', content: Xml, context: Context): string {
  const { file } = context;
  const name = `${kind}${file.nextId(kind)}.xml`;
  const root = trusted(kind === 'header' ? 'w:hdr' : 'w:ftr');
  const part = xml`${DECLARATION}<${root}${NAMESPACES}>${content}</${root}>`;
  file.add(`word/${name}`, `${WORD}.${kind}+xml`, part);
  return file.relate('word/document.xml', RELATIONSHIP[kind], name);
}

function headOf({ section }: Furniture, context: Context): Xml {
  const { document, brand } = context;
  const room = roomBeside(section, context);
  const title = writeText(
    fitText(plainText(document.meta.title, document), brand.type.note.size, room),
    context,
    {},
  );
  return paragraph({ style: 'Header' }, join([title, tabRun(), writeText(section, context, {})]));
}

/** Least room between left and right, in points. */
const SIDE_GAP = 16;

/** What is left of the measure beside the words at the right: longer ones are cut, or they would push these to a second line. */
function roomBeside(right: string, { brand }: Context): number {
  return brand.page.measure - estimateWidth(right, brand.type.note.size) - SIDE_GAP;
}

/** Page numbers are fields, filled with the section's first page and the number of pages. */
function footOf({ page }: Furniture, context: Context): Xml {
  const { document, language, pages } = context;
  const gap = language === 'ja' ? '　' : '\u2003';
  const room = roomBeside('Page 000 of 000', context);
  const left = fitText(footParts(document.meta).join(gap), context.brand.type.note.size, room);
  const parts = writeText(left, context, {});
  const current = field('PAGE', textRun(String(page), {}));
  const count = field('NUMPAGES', textRun(String(pages.map.pageCount), {}));
  const words =
    language === 'ja'
      ? [current, textRun(' / ', {}), count]
      : [textRun('Page ', {}), current, textRun(' of ', {}), count];
  return paragraph({ style: 'Footer' }, join([parts, tabRun(), ...words]));
}
