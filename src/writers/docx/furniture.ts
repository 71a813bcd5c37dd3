// A section in, its running head and foot out: title and chapter over a hairline, reader, version and page under one.
import { footParts } from '../../layout/index.ts';
import { plainText } from '../../tree/index.ts';
import type { Context } from './context.ts';
import { field, paragraph, tabRun, textRun } from './elements.ts';
import { writeText } from './inlines/text.ts';
import { DECLARATION, RELATIONSHIP } from './package.ts';
import { join, trusted, type Xml, xml } from './xml.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What a section prints at its head and foot. */
export interface Furniture {
  /** Number and name of the chapter. */
  readonly section: string;
  /** The section's first page, from 1. */
  readonly page: number;
}

/** Adds head and foot to the file; gives their references for the section's properties. */
export function addFurniture(furniture: Furniture, context: Context, namespaces: string): Xml {
  const head = addPart('header', headOf(furniture, context), { context, namespaces });
  const foot = addPart('footer', footOf(furniture, context), { context, namespaces });
  return xml`<w:headerReference w:type="default" r:id="${head}"/><w:footerReference w:type="default" r:id="${foot}"/>`;
}

function addPart(
  kind: 'header' | 'footer',
  content: Xml,
  at: { context: Context; namespaces: string },
): string {
  const { file } = at.context;
  const name = `${kind}${file.nextId(kind)}.xml`;
  const root = trusted(kind === 'header' ? 'w:hdr' : 'w:ftr');
  const part = xml`${DECLARATION}<${root}${trusted(at.namespaces)}>${content}</${root}>`;
  file.add(`word/${name}`, `${WORD}.${kind}+xml`, part);
  return file.relate('word/document.xml', RELATIONSHIP[kind], name);
}

function headOf({ section }: Furniture, context: Context): Xml {
  const { document } = context;
  const title = writeText(plainText(document.meta.title, document), context, {});
  return paragraph({ style: 'Header' }, join([title, tabRun(), writeText(section, context, {})]));
}

/** Page numbers are fields, filled with the section's first page and the number of pages. */
function footOf({ page }: Furniture, context: Context): Xml {
  const { document, language, pages } = context;
  const gap = language === 'ja' ? '　' : '\u2003';
  const parts = writeText(footParts(document.meta).join(gap), context, {});
  const current = field('PAGE', textRun(String(page), {}));
  const count = field('NUMPAGES', textRun(String(pages.map.pageCount), {}));
  const words =
    language === 'ja'
      ? [current, textRun(' / ', {}), count]
      : [textRun('Page ', {}), current, textRun(' of ', {}), count];
  return paragraph({ style: 'Footer' }, join([parts, tabRun(), ...words]));
}
