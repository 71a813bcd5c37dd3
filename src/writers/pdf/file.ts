// PDF objects in, the bytes of one file out: pdfkit as an object writer only, without its text engine, pages or clock.
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { InternalError } from '../../diagnostic/diagnostic.ts';

/** An indirect object of the file. `String(ref)` is the reference as PDF writes it: `12 0 R`. */
export interface ObjectRef {
  readonly id: number;
  /** The dictionary; may be filled in until the object is ended. */
  data: object;
  end(bytes?: Uint8Array): void;
  toString(): string;
}

/** Text that pdfkit writes into the file as it is. */
export class RawObject {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  // pdfkit serialises what calls itself an Object key by key, and everything else by its string.
  get [Symbol.toStringTag](): string {
    return 'RawObject';
  }
  toString(): string {
    return this.text;
  }
}

/** What the information dictionary, the XMP packet and the catalog say about the file. */
export interface FileFacts {
  /** Natural language of the document, as in `ja-JP`. */
  readonly language: string;
  readonly info: Readonly<Record<string, string | Date>>;
  /** 3 for a file that carries others (PDF/A-3), else 2. */
  readonly part: 2 | 3;
  readonly date: Date;
  /** The whole XMP packet. */
  readonly xmp: string;
}

interface Catalog {
  readonly Names: ObjectRef;
  readonly Pages: ObjectRef;
  readonly StructTreeRoot: ObjectRef;
}

/** What pdfkit 0.20.2 keeps to itself and this writer needs; the version is pinned and `file.test.ts` holds it. */
interface Internals {
  readonly _root: { readonly data: Catalog };
  _id: Uint8Array;
  readonly _waiting: number;
  /** Stands in for pdfkit's own XMP writer, which does not escape titles. */
  metadata: { append(): void; end(): void; getXML(): string; getLength(): undefined };
}

type Writer = Internals & {
  ref(data: object): ObjectRef & { write(bytes: Uint8Array): void };
  read(): Uint8Array | null;
  end(): void;
};

/** One PDF 1.7 file in the making. Objects are numbered in the order in which they are reserved. */
export class PdfFile {
  readonly #writer: Writer;
  readonly #facts: FileFacts;
  readonly #pages: ObjectRef[] = [];

  constructor(facts: FileFacts) {
    this.#facts = facts;
    // `font: null` keeps Helvetica out of the file; the subset brings the sRGB output intent.
    const options = {
      pdfVersion: '1.7',
      subset: `PDF/A-${facts.part}a`,
      tagged: true,
      displayTitle: true,
      lang: facts.language,
      info: facts.info,
      font: null,
      autoFirstPage: false,
    };
    this.#writer = new PDFDocument(options as never) as unknown as Writer;
    this.#writer.metadata = {
      append: () => {},
      end: () => {},
      getXML: () => facts.xmp,
      getLength: () => undefined,
    };
  }

  /** Sets entries of the catalog. */
  describe(entries: object): void {
    Object.assign(this.#writer._root.data, entries);
  }

  /** Names the embedded files in the tree of names, which pdfkit ends. */
  nameEmbeddedFiles(tree: RawObject): void {
    Object.assign(this.#writer._root.data.Names.data, { EmbeddedFiles: tree });
  }

  /** Root of the structure tree: to be filled in; pdfkit ends it. */
  get structureRoot(): ObjectRef {
    return this.#writer._root.data.StructTreeRoot;
  }

  /** The node that every page names as its parent. */
  get pageTree(): ObjectRef {
    return this.#writer._root.data.Pages;
  }

  /** An object that is named before its content is known; whoever reserves it ends it. */
  reserve(data: object = {}): ObjectRef {
    return this.#writer.ref(data);
  }

  add(data: object): ObjectRef {
    const ref = this.reserve(data);
    ref.end();
    return ref;
  }

  /** Appends a reserved page to the page tree. */
  addPage(page: ObjectRef): void {
    this.#pages.push(page);
  }

  /** A stream, deflated here: level 3 takes a third of pdfkit's time and 4 % more bytes than its level 6. */
  stream(bytes: Uint8Array, dictionary: object = {}): ObjectRef {
    const ref = this.#writer.ref({ ...dictionary, Filter: 'FlateDecode' });
    ref.end(deflateSync(bytes, { level: 3, memLevel: 9 }));
    return ref;
  }

  /** Ends the file. Its ID is a hash of its content. @throws InternalError when a reserved object was never ended. */
  finish(): Uint8Array {
    Object.assign(this.pageTree.data, { Kids: this.#pages, Count: this.#pages.length });
    // pdfkit is a stream in paused mode: `read` hands over everything written so far at once.
    const body = this.#writer.read() ?? new Uint8Array();
    const hash = createHash('sha256').update(body).update(JSON.stringify(this.#facts));
    this.#writer._id = new Uint8Array(hash.digest().subarray(0, 16));
    this.#writer.end();
    // An object that is never ended would leave pdfkit waiting for ever.
    if (this.#writer._waiting !== 0) {
      throw new InternalError(`${this.#writer._waiting} objects of the PDF were never ended`);
    }
    const tail = this.#writer.read() ?? new Uint8Array();
    return joinBytes([body, tail]);
  }
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
