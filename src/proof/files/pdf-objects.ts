// The bytes of a PDF in, its objects by number and its streams, inflated, out.
import { UnreadableFile } from './fault.ts';
import { Inflater } from './inflate.ts';
import { PdfReader, type PdfValue } from './pdf-syntax.ts';

const MOST_OBJECTS = 500_000;
/** A chain of references longer than this leads nowhere. */
const LONGEST_CHAIN = 20;

interface Stored {
  readonly value: PdfValue;
  /** Bytes of the stream, as stored. */
  readonly stream?: readonly [number, number];
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/**
 * All objects of a file, found by walking through it: the table of offsets may be missing or wrong. Of two objects of one
 * number the later one holds, as after a change that was appended.
 */
export class PdfObjects {
  readonly #bytes: Buffer;
  readonly #objects = new Map<number, Stored>();
  readonly #inflater = new Inflater();
  #trailer: PdfDictionary = new Map();

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const text = this.#bytes.toString('latin1');
    if (!text.slice(0, 1024).includes('%PDF-')) throw new UnreadableFile('proof/not-a-document');
    this.#scan(text);
    for (const stored of [...this.#objects.values()]) this.#unpackObjects(stored);
    if (this.#trailer.has('Encrypt')) throw new UnreadableFile('proof/encrypted');
  }

  /** The catalog. */
  get root(): PdfDictionary {
    return this.dictionary(this.#trailer.get('Root'));
  }

  /** The information dictionary. */
  get info(): PdfDictionary {
    return this.dictionary(this.#trailer.get('Info'));
  }

  /** A value with references followed. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    let found = value;
    for (let i = 0; found?.kind === 'ref' && i < LONGEST_CHAIN; i++)
      found = this.#objects.get(found.id)?.value;
    return found?.kind === 'ref' ? undefined : found;
  }

  /** A dictionary, of a stream too; empty when it is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary {
    const found = this.resolve(value);
    return found?.kind === 'dictionary' ? found.entries : new Map();
  }

  /** The items of an array; a single value is one of its own. */
  array(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.resolve(value);
    if (!found) return [];
    return found.kind === 'array' ? found.items : [value!];
  }

  name(value: PdfValue | undefined): string | undefined {
    const found = this.resolve(value);
    return found?.kind === 'name' ? found.name : undefined;
  }

  number(value: PdfValue | undefined): number | undefined {
    const found = this.resolve(value);
    return found?.kind === 'number' ? found.value : undefined;
  }

  /** Bytes of a stream that is stored plain or deflated; undefined for any other. */
  stream(value: PdfValue | undefined): Buffer | undefined {
    if (value?.kind !== 'ref') return undefined;
    const stored = this.#objects.get(value.id);
    return stored && this.#read(stored);
  }

  #read({ value, stream }: Stored): Buffer | undefined {
    if (!stream || value.kind !== 'dictionary') return undefined;
    const raw = this.#bytes.subarray(stream[0], stream[1]);
    const filters = this.array(value.entries.get('Filter')).map((filter) => this.name(filter));
    if (filters.length === 0) return raw;
    if (filters.length > 1 || filters[0] !== 'FlateDecode') return undefined;
    return value.entries.has('DecodeParms') ? undefined : this.#inflater.inflate(raw, false);
  }

  #scan(text: string): void {
    const mark = /(?<!\d)(\d{1,9})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj(?![a-z])|\btrailer\b/g;
    for (let match = mark.exec(text); match; match = mark.exec(text)) {
      const reader = new PdfReader(text, match.index + match[0].length);
      const value = reader.next();
      if (!value) continue;
      const entries = value.kind === 'dictionary' ? value.entries : undefined;
      if (match[1] === undefined) this.#addTrailer(entries);
      else {
        if (this.#objects.size >= MOST_OBJECTS)
          throw new UnreadableFile('proof/damaged-file', { what: 'pdf' });
        const stream = entries && streamAt(text, reader.at, this.#lengthOf(entries));
        this.#objects.set(Number(match[1]), stream ? { value, stream } : { value });
        if (stream) reader.at = stream[1];
        // A file without a table of offsets of the old form keeps the trailer's entries in a stream.
        if (entries && this.name(entries.get('Type')) === 'XRef') this.#addTrailer(entries);
      }
      mark.lastIndex = Math.max(mark.lastIndex, reader.at);
    }
  }

  #addTrailer(entries: PdfDictionary | undefined): void {
    if (entries) this.#trailer = new Map([...this.#trailer, ...entries]);
  }

  #lengthOf(entries: PdfDictionary): number | undefined {
    return this.number(entries.get('Length'));
  }

  /** Objects that stand packed in a stream (PDF 1.5), as other programs save them. */
  #unpackObjects(stored: Stored): void {
    if (stored.value.kind !== 'dictionary' || this.name(stored.value.entries.get('Type')) !== 'ObjStm')
      return;
    const text = this.#read(stored)?.toString('latin1');
    const first = this.number(stored.value.entries.get('First')) ?? 0;
    const count = Math.min(this.number(stored.value.entries.get('N')) ?? 0, MOST_OBJECTS);
    if (text === undefined) return;
    const heads = new PdfReader(text);
    for (let i = 0; i < count; i++) {
      const [id, offset] = [heads.next(), heads.next()];
      if (id?.kind !== 'number' || offset?.kind !== 'number') return;
      const value = new PdfReader(text, first + offset.value).next();
      if (value && !this.#objects.has(id.value)) this.#objects.set(id.value, { value });
    }
  }
}

/** Where the bytes of a stream lie; by its length when `endstream` stands there, else up to the next `endstream`. */
function streamAt(
  text: string,
  at: number,
  length: number | undefined,
): readonly [number, number] | undefined {
  const start = /^[\0\t\n\f\r ]*stream(\r\n|\n|\r)/.exec(text.slice(at, at + 40));
  if (!start) return undefined;
  const from = at + start[0].length;
  if (length !== undefined && /^\s*endstream/.test(text.slice(from + length, from + length + 12))) {
    return [from, from + length];
  }
  const end = text.indexOf('endstream', from);
  return end < 0 ? undefined : [from, end];
}
