// Bytes of a Word file in, its parts and the words of its paragraphs out, read without the program's own tools.
import { inflateRawSync } from 'node:zlib';
import { childrenOf, find, findAll, readXml, type XmlElement } from './xml-tree.ts';

const CENTRAL = 0x02014b50;

/** The parts of the package by name, as text; pictures and workbooks come out as Latin-1. */
export function docxParts(docx: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(docx);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const parts = new Map<string, string>();
  for (let at = bytes.readUInt32LE(end + 16); bytes.readUInt32LE(at) === CENTRAL; ) {
    const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    const path = bytes.toString('utf8', at + 46, at + 46 + name);
    const content = method === 0 ? data : inflateRawSync(data);
    parts.set(path, content.toString(/\.(?:xml|rels)$/.test(path) ? 'utf8' : 'latin1'));
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** Word's hyphen that does not break stands between two texts of a run; a reader gets a hyphen. */
const UNBROKEN_HYPHEN = '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">';

/** One part as a tree; throws when the package does not have it. */
export function docxPart(docx: Uint8Array, name: string): XmlElement {
  const part = docxParts(docx).get(name);
  if (part === undefined) throw new Error(`the package has no ${name}`);
  return readXml(part.replaceAll(UNBROKEN_HYPHEN, '-'));
}

/** A paragraph: its style's id, and the text of its runs in order, as a reader gets it. */
export interface WordParagraph {
  readonly style: string;
  readonly text: string;
  readonly element: XmlElement;
}

/** The paragraphs of the body, those in cells and content controls too, in document order. */
export function docxParagraphs(docx: Uint8Array): readonly WordParagraph[] {
  return findAll(docxPart(docx, 'word/document.xml'), 'w:p').map((element) => ({
    style: styleOf(element),
    text: findAll(element, 'w:t')
      .map(({ text }) => text)
      .join(''),
    element,
  }));
}

function styleOf(paragraph: XmlElement): string {
  const properties = childrenOf(paragraph, 'w:pPr')[0];
  return (properties && find(properties, 'w:pStyle')?.attributes['w:val']) ?? '';
}
