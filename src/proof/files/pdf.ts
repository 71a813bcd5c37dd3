// The bytes of a PDF in, what it prints and the model that it carries out.
import type { FileText } from '../match-lines.ts';
import { CELL_END } from '../printed-line.ts';
import { pageTexts } from './pdf-content.ts';
import { type PdfDictionary, PdfObjects } from './pdf-objects.ts';
import { PdfStructure, type TextOwner } from './pdf-structure.ts';
import { type PdfValue, pdfString } from './pdf-syntax.ts';
import type { ReadFile } from './read-file.ts';
import { textWithin } from './xml.ts';

/** Name of the attached model. */
export const MODEL_FILE = 'torisetsu-model.json';

const MOST_PAGES = 5_000;

/**
 * Reads a tagged PDF in both of its readings: what its glyphs show (ToUnicode) and what it tells readers (ActualText). Running
 * heads and feet are no part of its text. Throws `UnreadableFile`.
 */
export function readPdf(bytes: Uint8Array): ReadFile {
  const objects = new PdfObjects(bytes);
  const texts = new Gathered();
  const structure = new PdfStructure(objects);
  for (const [index, page] of pagesOf(objects).entries()) {
    const key = objects.number(page.get('StructParents')) ?? -1;
    for (const { mark, shown, said } of pageTexts(page, objects)) {
      const owner = structure.ownerOf(key, mark);
      if (owner) texts.add(owner, { page: index + 1, shown, said });
    }
  }
  const titles = titlesOf(objects);
  const readings = (['said', 'shown'] as const).map((name) => [...titles, ...texts.reading(name)]);
  return { readings, model: modelOf(objects) };
}

interface OnPage {
  readonly page: number;
  readonly shown: string;
  readonly said: string;
}

/** Texts by the group that they belong to, in the order in which the groups begin. */
class Gathered {
  readonly #groups = new Map<number, { page: number; element: number; shown: string; said: string }>();

  add({ group, element, apart }: TextOwner, { page, shown, said }: OnPage): void {
    const known = this.#groups.get(group);
    if (!known) {
      this.#groups.set(group, { page, element, shown, said });
      return;
    }
    const end = apart || known.element !== element ? CELL_END : '';
    known.element = element;
    known.shown += end + shown;
    known.said += end + said;
  }

  reading(name: 'shown' | 'said'): readonly FileText[] {
    return [...this.#groups.values()].map((one) => ({ text: one[name], page: one.page }));
  }
}

function pagesOf(objects: PdfObjects): readonly PdfDictionary[] {
  const pages: PdfDictionary[] = [];
  const met = new Set<number>();
  const visit = (node: PdfValue | undefined): void => {
    if (node?.kind !== 'ref' || met.has(node.id) || pages.length >= MOST_PAGES) return;
    met.add(node.id);
    const entries = objects.dictionary(node);
    if (objects.name(entries.get('Type')) === 'Page') pages.push(entries);
    else if (met.size < 2 * MOST_PAGES) objects.array(entries.get('Kids')).forEach(visit);
  };
  visit(objects.root.get('Pages'));
  return pages;
}

/** The title of the document, in both places where readers look for it. */
function titlesOf(objects: PdfObjects): readonly FileText[] {
  const title = objects.resolve(objects.info.get('Title'));
  const old = title?.kind === 'string' ? [pdfString(title.bytes)] : [];
  const xmp = objects.stream(objects.root.get('Metadata'))?.toString('utf8') ?? '';
  return [...old, textWithin(xmp, 'dc:title')].map((text) => ({ text, part: 'title' }));
}

function modelOf(objects: PdfObjects): string | undefined {
  for (const file of objects.array(objects.root.get('AF'))) {
    const entries = objects.dictionary(file);
    const name = objects.resolve(entries.get('UF') ?? entries.get('F'));
    if (name?.kind !== 'string' || pdfString(name.bytes) !== MODEL_FILE) continue;
    const bytes = objects.stream(objects.dictionary(entries.get('EF')).get('F'));
    if (bytes) return bytes.toString('utf8');
  }
  return undefined;
}
