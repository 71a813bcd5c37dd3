// XML from a file of unknown origin in, its tags and texts one after another out: no entities but the five, no document type.
import { UnreadableFile } from './fault.ts';

/** A start, an end (an empty element gives both), or a text with the name of the element that it stands in. */
export type XmlPiece =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attribute: (name: string) => string | undefined;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string; readonly within: string };

const MOST_DEPTH = 2_000;

/** Pieces in order. Throws `UnreadableFile` for a document type, a tag without end, or elements without measure. */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    if (start > at)
      yield { kind: 'text', text: unescapeXml(xml.slice(at, start)), within: open.at(-1) ?? '' };
    if (xml.startsWith('<!--', start)) at = endOf(xml, '-->', start);
    else if (xml.startsWith('<![CDATA[', start)) {
      at = endOf(xml, ']]>', start);
      yield { kind: 'text', text: xml.slice(start + 9, at - 3), within: open.at(-1) ?? '' };
    } else if (xml.startsWith('<!', start)) throw new UnreadableFile('proof/damaged-file', { what: 'xml' });
    else {
      at = endOf(xml, '>', start);
      yield* tagPieces(xml.slice(start + 1, at - 1), open);
    }
  }
}

/** All text inside the elements of a name. */
export function textWithin(xml: string, name: string): string {
  let depth = 0;
  let text = '';
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') text += depth > 0 ? piece.text : '';
    else if (piece.name === name) depth += piece.kind === 'open' ? 1 : -1;
  }
  return text;
}

function* tagPieces(tag: string, open: string[]): Generator<XmlPiece> {
  if (tag.startsWith('?')) return;
  if (tag.startsWith('/')) {
    open.pop();
    yield { kind: 'close', name: tag.slice(1).trim() };
    return;
  }
  const name = /^[^\s/]*/.exec(tag)![0];
  yield { kind: 'open', name, attribute: (wanted) => attributeOf(tag, wanted) };
  if (tag.endsWith('/')) yield { kind: 'close', name };
  else if (open.push(name) > MOST_DEPTH) throw new UnreadableFile('proof/damaged-file', { what: 'xml' });
}

function endOf(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  if (end < 0) throw new UnreadableFile('proof/damaged-file', { what: 'xml' });
  return end + mark.length;
}

function attributeOf(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) return undefined;
  const start = at + name.length + 3;
  const end = tag.indexOf('"', start);
  return end < 0 ? undefined : unescapeXml(tag.slice(start, end));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
