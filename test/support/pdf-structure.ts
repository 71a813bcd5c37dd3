// Bytes of a PDF in, the logical structure of each page with its words, and its links with their targets, out: by pdf.js.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of a page's structure; `text` is all that it holds, below too. */
export interface PdfElement {
  readonly role: string;
  readonly alt: string | null;
  readonly text: string;
  readonly children: readonly PdfElement[];
}

/** Where a link leads: out of the file, or to a page (from 1). */
export type PdfLink = { readonly url: string } | { readonly page: number };

export interface PdfPage {
  readonly root: PdfElement;
  readonly links: readonly PdfLink[];
}

type Opened = Awaited<ReturnType<typeof getDocument>['promise']>;
type OpenedPage = Awaited<ReturnType<Opened['getPage']>>;

/** All pages in order. */
export async function readStructure(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  // pdf.js takes the buffer away from its owner: give it a copy.
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  try {
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1)
      pages.push(await readPage(pdf, await pdf.getPage(number)));
    return pages;
  } finally {
    await task.destroy();
  }
}

async function readPage(pdf: Opened, page: OpenedPage): Promise<PdfPage> {
  const words = await wordsById(page);
  const tree = (await page.getStructTree()) as RawElement | null;
  const annotations = await page.getAnnotations();
  const links = annotations.filter(({ subtype }) => subtype === 'Link');
  return {
    root: readElement(tree ?? { role: 'Root' }, words),
    links: await Promise.all(links.map((link) => readLink(pdf, link))),
  };
}

/** The text of each stretch of marked content, by the id that the structure gives it. */
async function wordsById(page: OpenedPage): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== null);
      if (id) words.set(id, (words.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? null);
  }
  return words;
}

interface RawElement {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly RawElement[];
}

function readElement(raw: RawElement, words: ReadonlyMap<string, string>): PdfElement {
  const parts = (raw.children ?? []).map((child) => {
    if (child.role === undefined) return { element: null, text: words.get(child.id ?? '') ?? '' };
    const element = readElement(child, words);
    return { element, text: element.text };
  });
  return {
    role: raw.role ?? '',
    alt: raw.alt ?? null,
    text: parts.map(({ text }) => text).join(''),
    children: parts.flatMap(({ element }) => (element ? [element] : [])),
  };
}

interface RawLink {
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly dest?: string | readonly unknown[] | null;
}

async function readLink(pdf: Opened, { dest, unsafeUrl, url }: RawLink): Promise<PdfLink> {
  if (!dest) return { url: unsafeUrl ?? url ?? '' };
  const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  const [page] = place ?? [];
  if (typeof page === 'number') return { page: page + 1 };
  return { page: (await pdf.getPageIndex(page as Parameters<Opened['getPageIndex']>[0])) + 1 };
}

/** All elements of some roles below one, in reading order. */
export function elementsOf(element: PdfElement, ...roles: readonly string[]): readonly PdfElement[] {
  return element.children.flatMap((child) => [
    ...(roles.includes(child.role) ? [child] : []),
    ...elementsOf(child, ...roles),
  ]);
}
