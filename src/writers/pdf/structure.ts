// Marks, links and empty places in reading order in, the structure tree of the file out.
import { InternalError } from '../../diagnostic/diagnostic.ts';
import type { Page, StructureElement } from '../../layout/pages.ts';
import type { Language } from '../../text/index.ts';
import { type ObjectRef, type PdfFile, RawObject } from './file.ts';
import { pdfNumber, pdfText } from './syntax.ts';

/** The BCP 47 tag that the file states for a language. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { ja: 'ja-JP', en: 'en-US' };

export interface StructureInput {
  readonly file: PdfFile;
  readonly elements: readonly StructureElement[];
  readonly pages: readonly Page[];
  /** The page objects, in order. */
  readonly pageRefs: readonly ObjectRef[];
  /** Language of the document: an element states its own only where it differs. */
  readonly language: Language;
}

/** An element that has a place in the tree: its object, its children as PDF syntax, the page that they mean by default. */
interface PlacedElement {
  readonly ref: ObjectRef;
  readonly kids: string[];
  page: number | null;
}

/** The logical structure, grown while pages are painted: an element takes its place when its first content does. */
export class StructureTree {
  readonly #input: StructureInput;
  readonly #placed: (PlacedElement | undefined)[];
  /** Elements in the order in which they were placed. */
  readonly #order: number[] = [];
  /** Elements by marked-content id, for each page. */
  readonly #marks: number[][];
  /** Elements of the annotations, in the order of their keys. */
  readonly #annotations: number[] = [];

  constructor(input: StructureInput) {
    this.#input = input;
    this.#placed = new Array(input.elements.length);
    this.#marks = input.pages.map(() => []);
  }

  /** The tag of an element. */
  tag(element: number): string {
    return this.#element(element).tag;
  }

  /** Gives an element its place, and its ancestors theirs before. */
  place(element: number): PlacedElement {
    const known = this.#placed[element];
    if (known) return known;
    const { parent } = this.#element(element);
    const siblings = parent === null ? undefined : this.place(parent).kids;
    const placed: PlacedElement = { ref: this.#input.file.reserve(), kids: [], page: null };
    this.#placed[element] = placed;
    this.#order.push(element);
    siblings?.push(`${placed.ref}`);
    return placed;
  }

  /** Opens marked content of an element on a page; returns its id (MCID). */
  mark(element: number, page: number): number {
    const placed = this.place(element);
    const marks = this.#marks[page]!;
    const id = marks.push(element) - 1;
    placed.page ??= page;
    placed.kids.push(
      placed.page === page ? `${id}` : `<</Type/MCR/Pg ${this.#input.pageRefs[page]}/MCID ${id}>>`,
    );
    return id;
  }

  /** Reserves the key (StructParent) under which an annotation finds its element. */
  nextAnnotationKey(): number {
    return this.#marks.length + this.#annotations.length;
  }

  /** Hangs an annotation with the next key into its element. */
  addAnnotation(element: number, page: number, annotation: ObjectRef): void {
    const object = `<</Type/OBJR/Obj ${annotation}/Pg ${this.#input.pageRefs[page]}>>`;
    this.place(element).kids.push(object);
    this.#annotations.push(element);
  }

  /** Ends all elements and fills the root. Call it once, after the last page. */
  write(root: ObjectRef): void {
    const document = this.place(0);
    const languages = this.#languages();
    for (const element of this.#order) this.#writeElement(element, languages[element]!, root);
    Object.assign(root.data, {
      K: [document.ref],
      ParentTree: this.#input.file.add(this.#parentTree()),
      ParentTreeNextKey: this.nextAnnotationKey(),
    });
  }

  #element(index: number): StructureElement {
    const element = this.#input.elements[index];
    if (!element) throw new InternalError(`the pages name structure element ${index}, which does not exist`);
    return element;
  }

  /** The language tag each element has to state, '' where it inherits the right one. */
  #languages(): readonly string[] {
    const effective: Language[] = [];
    return this.#input.elements.map((element, index) => {
      const inherited = element.parent === null ? this.#input.language : effective[element.parent]!;
      const own = element.language ?? inherited;
      effective[index] = own;
      return own === inherited ? '' : LANGUAGE_TAGS[own];
    });
  }

  #writeElement(index: number, language: string, root: ObjectRef): void {
    const element = this.#element(index);
    const { ref, kids, page } = this.#placed[index]!;
    const parent = element.parent === null ? root : this.#placed[element.parent]!.ref;
    let text = `<</S/${element.tag}/P ${parent}`;
    if (page !== null) text += `/Pg ${this.#input.pageRefs[page]}`;
    if (kids.length > 0) text += kids.length === 1 ? `/K ${kids[0]}` : `/K[${kids.join(' ')}]`;
    if (language !== '') text += `/Lang ${pdfText(language)}`;
    text += this.#alternative(element) + this.#attributes(element);
    ref.data = new RawObject(`${text}>>`);
    ref.end();
  }

  #alternative(element: StructureElement): string {
    if (element.alt !== undefined && element.alt !== '') return `/Alt ${pdfText(element.alt)}`;
    if (element.tag === 'Figure') throw new InternalError('a figure reached the PDF without alt text');
    return '';
  }

  #attributes(element: StructureElement): string {
    const { scope, columnSpan = 1, rowSpan = 1, numbering, box } = element;
    const table =
      (scope === undefined ? '' : `/Scope/${scope}`) +
      (columnSpan === 1 ? '' : `/ColSpan ${columnSpan}`) +
      (rowSpan === 1 ? '' : `/RowSpan ${rowSpan}`);
    const objects = [
      table === '' ? '' : `<</O/Table${table}>>`,
      numbering === undefined ? '' : `<</O/List/ListNumbering/${numbering}>>`,
      box === undefined ? '' : `<</O/Layout/Placement/Block/BBox[${this.#boundingBox(box)}]>>`,
    ].filter((object) => object !== '');
    if (objects.length === 0) return '';
    return objects.length === 1 ? `/A ${objects[0]}` : `/A[${objects.join(' ')}]`;
  }

  #boundingBox(box: NonNullable<StructureElement['box']>): string {
    const [x, y, width, height] = box.rect;
    const pageHeight = this.#input.pages[box.page]!.height;
    return [x, pageHeight - y - height, x + width, pageHeight - y].map((edge) => pdfNumber(edge)).join(' ');
  }

  /** From page and marked-content id, or from an annotation's key, back to the element. */
  #parentTree(): RawObject {
    const ref = (element: number) => `${this.#placed[element]!.ref}`;
    const pages = this.#marks.map((marks, page) => `${page} [${marks.map(ref).join(' ')}]`);
    const annotations = this.#annotations.map((element, i) => `${this.#marks.length + i} ${ref(element)}`);
    return new RawObject(`<</Nums[${[...pages, ...annotations].join('\n')}]>>`);
  }
}
