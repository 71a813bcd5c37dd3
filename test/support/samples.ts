// The folders of `samples/` in, every document of them in every language out: settled tree, pages and bytes, each made once.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { composePages, type Made, makeDocument, writeDocument } from '../../src/generate.ts';
import { readWorkspace } from '../../src/index.ts';
import type { Pages } from '../../src/layout/index.ts';
import type { Format } from '../../src/output.ts';
import type { Language } from '../../src/text/index.ts';
import type { Document } from '../../src/tree/index.ts';
import type { Workspace } from '../../src/workspace/index.ts';

/** Where the samples stand. */
export const SAMPLES_FOLDER = fileURLToPath(new URL('../../samples', import.meta.url));

/** One document in one language. Its tree, pages and files are made when they are first asked for, and kept. */
export class Sample {
  /** 「inspection/proposal ja」, for the names of tests. */
  readonly name: string;
  readonly language: Language;
  /** What was said against it so far. */
  readonly faults: Diagnostic[] = [];
  readonly #make: (faults: Diagnostic[]) => Pick<Made, 'document' | 'value'>;
  #made: Pick<Made, 'document' | 'value'> | undefined;
  #pages: Pages | undefined;
  readonly #files = new Map<Format, Promise<Uint8Array>>();

  constructor(
    name: string,
    language: Language,
    make: (faults: Diagnostic[]) => Pick<Made, 'document' | 'value'>,
  ) {
    this.name = name;
    this.language = language;
    this.#make = make;
  }

  get document(): Document {
    return this.made.document;
  }

  /** The tree and the case behind it. */
  get made(): Pick<Made, 'document' | 'value'> {
    this.#made ??= this.#make(this.faults);
    return this.#made;
  }

  get pages(): Pages {
    this.#pages ??= composePages(this.document, (fault) => this.faults.push(fault));
    return this.#pages;
  }

  /** The bytes of one format. */
  file(format: Format): Promise<Uint8Array> {
    const known = this.#files.get(format);
    if (known) return known;
    const { made: facts, pages, faults } = this;
    const made = writeDocument({ ...facts, pages }, format, (fault) => faults.push(fault));
    const bytes = made.then((output) => output.bytes);
    this.#files.set(format, bytes);
    return bytes;
  }

  /** The same document with another tree: what a name or a heading could be as well. */
  changed(name: string, change: (document: Document) => Document): Sample {
    return new Sample(name, this.language, () => ({ ...this.made, document: change(this.document) }));
  }
}

/** Every document of a workspace, in every language that it is ordered in. */
export function samplesOf(name: string, workspace: Workspace): readonly Sample[] {
  return Object.entries(workspace.documents).flatMap(([id, order]) =>
    order.data.languages.map(
      (language) =>
        new Sample(`${name}/${id} ${language}`, language, (faults) =>
          makeDocument({ workspace, order, language, sink: (fault) => faults.push(fault) }),
        ),
    ),
  );
}

async function readSamples(): Promise<readonly Sample[]> {
  const folders = readdirSync(SAMPLES_FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const read = await Promise.all(
    folders.map(async ({ name }) => {
      const { workspace } = await readWorkspace(`${SAMPLES_FOLDER}/${name}`);
      return samplesOf(name, workspace);
    }),
  );
  return read.flat();
}

/** Every document of every sample in every language; each test file makes them once. */
export const SAMPLES: readonly Sample[] = await readSamples();
