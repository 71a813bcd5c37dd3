// Bytes of a PDF in, what other readers find in it out: structure, outline and metadata by pdf.js, text by poppler.
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { run, withFile } from './tools.ts';

/** A structure element of one page as pdf.js sees it. */
export interface ReadElement {
  readonly role: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children: readonly ReadElement[];
  /** How many stretches of marked content hang directly on it. */
  readonly marks: number;
}

export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  /** The raw XMP packet. */
  readonly xmp: string;
  readonly outline: readonly { readonly title: string; readonly items: readonly unknown[] }[];
  /** The roots of the structure, page by page. */
  readonly structure: readonly ReadElement[];
  readonly links: readonly { readonly page: number; readonly url?: string; readonly dest?: unknown }[];
  readonly labels: readonly string[] | null;
}

/** Opens a PDF with pdf.js, another reader than the program's own tools. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js takes the buffer away from its owner: give it a copy.
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  try {
    const { info, metadata } = await pdf.getMetadata();
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
    const trees = await Promise.all(pages.map((page) => page.getStructTree()));
    const annotations = await Promise.all(pages.map((page) => page.getAnnotations()));
    return {
      info: info as Record<string, unknown>,
      xmp: metadata?.getRaw() ?? '',
      outline: (await pdf.getOutline()) ?? [],
      structure: trees.map((tree) => readElement(tree as RawElement)),
      links: annotations.flatMap((list, page) => list.map(({ url, dest }) => ({ page, url, dest }))),
      labels: await pdf.getPageLabels(),
    };
  } finally {
    await task.destroy();
  }
}

interface RawElement {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly children?: readonly RawElement[];
}

function readElement(raw: RawElement | null): ReadElement {
  const children = raw?.children ?? [];
  return {
    role: raw?.role ?? '',
    ...(raw?.alt === undefined ? {} : { alt: raw.alt }),
    ...(raw?.lang === undefined ? {} : { lang: raw.lang }),
    children: children.filter((child) => child.role !== undefined).map(readElement),
    marks: children.filter((child) => child.type === 'content').length,
  };
}

/** Roles of an element and all below it, as `P(Link)`. */
export function rolesOf(element: ReadElement): string {
  const below = element.children.map(rolesOf);
  return below.length === 0 ? element.role : `${element.role}(${below.join(' ')})`;
}

/** The text in reading order by poppler, one line a line of the page. Needs pdftotext. */
export function textLines(bytes: Uint8Array): readonly string[] {
  const { stdout } = withFile('text.pdf', bytes, (path) => run('pdftotext', ['-raw', path, '-']));
  return stdout.split(/[\n\f]/).filter((line) => line !== '');
}

/** Objects and streams of a PDF in the clear. Needs qpdf. */
export function plainPdf(bytes: Uint8Array): string {
  return withFile('packed.pdf', bytes, (path) => {
    const plain = `${path}.plain`;
    run('qpdf', ['--qdf', '--object-streams=disable', '--preserve-unreferenced', path, plain]);
    return readFileSync(plain, 'latin1');
  });
}

/** The text of one object of an unpacked or freshly written file, '' when there is none of that number. */
export function objectText(pdf: string, id: number): string {
  const start = pdf.indexOf(`\n${id} 0 obj\n`);
  return start < 0 ? '' : pdf.slice(start, pdf.indexOf('\nendobj', start));
}
