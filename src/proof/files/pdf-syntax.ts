// Bytes of PDF syntax (as Latin-1 text) in, its objects or operators one after another out.
import { UnreadableFile } from './fault.ts';

/** A name (`/Type`), an operator (`BT`), a string as bytes, a reference, and the plain kinds. */
export type PdfValue =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'operator'; readonly name: string }
  | { readonly kind: 'string'; readonly bytes: string }
  | { readonly kind: 'ref'; readonly id: number }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, PdfValue> };

const SPACE = /[\0\t\n\f\r ]/;
const DELIMITER = /[\0\t\n\f\r ()<>[\]{}/%]/;
const MOST_DEPTH = 100;

/** Reads values in order; `at` is where the next one begins. */
export class PdfReader {
  readonly text: string;
  at: number;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  /** The next value, or undefined at the end. Throws `UnreadableFile` for nesting without measure. */
  next(depth = 0): PdfValue | undefined {
    if (depth > MOST_DEPTH) throw new UnreadableFile('proof/damaged-file', { what: 'pdf' });
    this.#skipSpace();
    const start = this.text[this.at];
    if (start === undefined) return undefined;
    if (start === '(') return { kind: 'string', bytes: this.#literal() };
    if (start === '/') return { kind: 'name', name: this.#name() };
    if (start === '[') return { kind: 'array', items: this.#until(']', 1, depth) };
    if (this.text.startsWith('<<', this.at)) return this.#dictionary(depth);
    if (start === '<') return { kind: 'string', bytes: this.#hex() };
    if (DELIMITER.test(start)) {
      this.at += 1;
      return { kind: 'operator', name: start };
    }
    return this.#word();
  }

  #skipSpace(): void {
    for (;;) {
      while (this.at < this.text.length && SPACE.test(this.text[this.at]!)) this.at += 1;
      if (this.text[this.at] !== '%') return;
      while (this.at < this.text.length && !/[\r\n]/.test(this.text[this.at]!)) this.at += 1;
    }
  }

  #until(end: string, width: number, depth: number): PdfValue[] {
    this.at += width;
    const items: PdfValue[] = [];
    for (;;) {
      this.#skipSpace();
      if (this.at >= this.text.length) return items;
      if (this.text.startsWith(end, this.at)) break;
      const item = this.next(depth + 1);
      if (item) items.push(item);
    }
    this.at += end.length;
    return items;
  }

  #dictionary(depth: number): PdfValue {
    const items = this.#until('>>', 2, depth);
    const entries = new Map<string, PdfValue>();
    for (let i = 0; i + 1 < items.length; i += 2) {
      const key = items[i]!;
      if (key.kind === 'name') entries.set(key.name, items[i + 1]!);
    }
    return { kind: 'dictionary', entries };
  }

  #name(): string {
    const raw = this.#run(1);
    return raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }

  #run(skip: number): string {
    const start = this.at + skip;
    let end = start;
    while (end < this.text.length && !DELIMITER.test(this.text[end]!)) end += 1;
    this.at = end;
    return this.text.slice(start, end);
  }

  #word(): PdfValue {
    const word = this.#run(0);
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return { kind: 'operator', name: word };
    if (/^\d{1,9}$/.test(word)) {
      REFERENCE.lastIndex = this.at;
      const reference = REFERENCE.exec(this.text);
      if (reference) {
        this.at = REFERENCE.lastIndex;
        return { kind: 'ref', id: Number(word) };
      }
    }
    return { kind: 'number', value: Number(word) };
  }

  #hex(): string {
    const end = this.text.indexOf('>', this.at);
    const stop = end < 0 ? this.text.length : end;
    const digits = this.text.slice(this.at + 1, stop).replace(/[^0-9a-fA-F]/g, '');
    this.at = stop + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
  }

  #literal(): string {
    let bytes = '';
    let depth = 0;
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const letter = this.text[this.at]!;
      if (letter === '\\') bytes += this.#escape();
      else if (letter === ')' && depth === 0) break;
      else {
        depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
        bytes += letter;
      }
    }
    this.at += 1;
    return bytes;
  }

  /** Stands on the backslash; leaves `at` on the last letter of the escape. */
  #escape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at + 1, this.at + 4));
    if (octal) {
      this.at += octal[0].length;
      return String.fromCharCode(Number.parseInt(octal[0], 8) & 255);
    }
    this.at += 1;
    const letter = this.text[this.at] ?? '';
    if (letter === '\r' && this.text[this.at + 1] === '\n') this.at += 1;
    return ESCAPES[letter] ?? letter;
  }
}

const REFERENCE = /[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\r': '',
  '\n': '',
};

/** A text string: UTF-16BE with its mark, else Latin-1. */
export function pdfString(bytes: string): string {
  if (!bytes.startsWith('\xfe\xff')) return bytes;
  return utf16(bytes.slice(2));
}

/** UTF-16BE bytes as text. */
export function utf16(bytes: string): string {
  let text = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    text += String.fromCharCode((bytes.charCodeAt(i) << 8) | bytes.charCodeAt(i + 1));
  }
  return text;
}
