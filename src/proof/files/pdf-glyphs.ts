// A font of a PDF in, the text behind its codes out: the ToUnicode map of two-byte codes.
import type { PdfObjects } from './pdf-objects.ts';
import { PdfReader, type PdfValue, utf16 } from './pdf-syntax.ts';

/** Codes as text, as the font's own table says. */
export type GlyphText = (bytes: string) => string;

const MOST_CODES = 70_000;

/** A code that the table does not know reads as U+FFFD: what nobody can read is not what should stand there. */
export function glyphTextOf(font: PdfValue | undefined, objects: PdfObjects): GlyphText {
  const map = objects.stream(objects.dictionary(font).get('ToUnicode'));
  const codes = map ? readMap(map.toString('latin1')) : new Map<number, string>();
  return (bytes) => {
    let text = '';
    for (let i = 0; i + 1 < bytes.length; i += 2) {
      text += codes.get((bytes.charCodeAt(i) << 8) | bytes.charCodeAt(i + 1)) ?? '\ufffd';
    }
    return text;
  };
}

function readMap(text: string): ReadonlyMap<number, string> {
  const codes = new Map<number, string>();
  const reader = new PdfReader(text);
  let operands: PdfValue[] = [];
  for (let value = reader.next(); value; value = reader.next()) {
    if (value.kind !== 'operator') {
      operands.push(value);
      continue;
    }
    if (value.name === 'endbfchar') addSingles(operands, codes);
    if (value.name === 'endbfrange') addRanges(operands, codes);
    operands = [];
  }
  return codes;
}

function addSingles(operands: readonly PdfValue[], codes: Map<number, string>): void {
  for (let i = 0; i + 1 < operands.length; i += 2) {
    const [code, text] = [operands[i]!, operands[i + 1]!];
    if (code.kind === 'string' && text.kind === 'string') codes.set(codeOf(code.bytes), utf16(text.bytes));
  }
}

function addRanges(operands: readonly PdfValue[], codes: Map<number, string>): void {
  for (let i = 0; i + 2 < operands.length; i += 3) {
    const [from, to, start] = [operands[i]!, operands[i + 1]!, operands[i + 2]!];
    if (from.kind !== 'string' || to.kind !== 'string') continue;
    const [first, last] = [codeOf(from.bytes), codeOf(to.bytes)];
    for (let code = first; code <= last && codes.size < MOST_CODES; code++) {
      const text = start.kind === 'array' ? start.items[code - first] : start;
      if (text?.kind !== 'string') continue;
      const base = utf16(text.bytes);
      const shift = start.kind === 'array' ? 0 : code - first;
      codes.set(code, base.slice(0, -1) + String.fromCharCode(base.charCodeAt(base.length - 1) + shift));
    }
  }
}

function codeOf(bytes: string): number {
  return bytes.length < 2 ? bytes.charCodeAt(0) : (bytes.charCodeAt(0) << 8) | bytes.charCodeAt(1);
}
