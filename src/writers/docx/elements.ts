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

/** The hyphens of 2026-05-29. */
const HYPHEN_OF_DATE = /(?<=\b\d{4})-(?=\d{2}-\d{2}\b)|(?<=\b\d{4}-\d{2})-(?=\d{2}\b)/;

/** A run of literal text, as it is; a date stays on one line, by Word's own hyphen that does not break. */
export function textRun(text: string, facts: RunFacts): Xml {
  if (text === '') return xml``;
  const pieces = text.split(HYPHEN_OF_DATE).map((piece) => xml`<w:t xml:space="preserve">${piece}</w:t>`);
  const content = pieces.map((piece, index) => (index === 0 ? piece : xml`<w:noBreakHyphen/>${piece}`));
  return xml`<w:r>${runProperties(facts)}${content}</w:r>`;
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
