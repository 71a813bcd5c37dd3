// Properties and content in, the elements that hold them out: paragraphs, runs, tables, bookmarks.

import { join, type Xml, xml } from '../../package/index.ts';
import type { Context } from './context.ts';
import {
  type CellFacts,
  cellProperties,
  type ParagraphFacts,
  paragraphProperties,
  type RowFacts,
  type RunFacts,
  rowProperties,
  runProperties,
  type TableFacts,
  tableProperties,
} from './properties.ts';

/** A paragraph: `w:p`. */
export function paragraph(facts: ParagraphFacts, content: Xml): Xml {
  return xml`<w:p>${paragraphProperties(facts)}${content}</w:p>`;
}

/** A run of literal text, as it is. */
export function textRun(text: string, facts: RunFacts): Xml {
  return text === '' ? xml`` : xml`<w:r>${runProperties(facts)}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The tab that a style's own stop catches: unit lines, running heads and the contents list; never for columns of text. */
export function tabRun(): Xml {
  return xml`<w:r><w:tab/></w:r>`;
}

/** A table: `w:tbl`. */
export function table(facts: TableFacts, rows: readonly Xml[]): Xml {
  return xml`<w:tbl>${tableProperties(facts)}${rows}</w:tbl>`;
}

/** A row: `w:tr`. */
export function row(facts: RowFacts, cells: readonly Xml[]): Xml {
  return xml`<w:tr>${rowProperties(facts)}${cells}</w:tr>`;
}

/** A cell; the content ends in a paragraph, as Word insists. */
export function cell(facts: CellFacts, content: Xml): Xml {
  return xml`<w:tc>${cellProperties(facts)}${content}</w:tc>`;
}

/** Marks content as the place that references, the contents list and links go to. */
export function bookmark(name: string, content: Xml, { file }: Pick<Context, 'file'>): Xml {
  const id = file.nextId('bookmark');
  return xml`<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
}

/** A field with its result filled in, so that nothing asks to be updated: ` PAGEREF _Toc1 \h `. */
export function field(instruction: string, result: Xml, facts: RunFacts = {}): Xml {
  const mark = (type: 'begin' | 'separate' | 'end') =>
    xml`<w:r>${runProperties(facts)}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  return join([
    mark('begin'),
    xml`<w:r>${runProperties(facts)}<w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`,
    mark('separate'),
    result,
    mark('end'),
  ]);
}

/** A link within the document. */
export function innerLink(target: string, content: Xml): Xml {
  return xml`<w:hyperlink w:anchor="${target}" w:history="1">${content}</w:hyperlink>`;
}
