// The structure tree of a PDF in, for each stretch of marked content the element whose text it is out.
import type { PdfObjects } from './pdf-objects.ts';
import type { PdfValue } from './pdf-syntax.ts';

/** Where a stretch of text belongs: the element it is part of, and the row of a table or the element itself around it. */
export interface TextOwner {
  readonly element: number;
  readonly group: number;
  /** Labels of a drawing stand apart, lines of a paragraph do not. */
  readonly apart: boolean;
}

/** Elements within a line. */
const INLINE: ReadonlySet<string> = new Set(['Link', 'Reference', 'Span', 'Quote', 'Em', 'Strong', 'Code']);
const MOST_LEVELS = 200;

/** Finds owners by the key of a page (StructParents) and the number of its marked content. */
export class PdfStructure {
  readonly #objects: PdfObjects;
  readonly #parents = new Map<number, readonly PdfValue[]>();

  constructor(objects: PdfObjects) {
    this.#objects = objects;
    const root = objects.dictionary(objects.root.get('StructTreeRoot'));
    this.#addNumbers(root.get('ParentTree'), 0);
  }

  ownerOf(page: number, mark: number): TextOwner | undefined {
    const value = this.#parents.get(page)?.[mark];
    if (value?.kind !== 'ref') return undefined;
    const element = this.#climb(value.id, (tag) => !INLINE.has(tag)) ?? value.id;
    const group = this.#climb(element, (tag) => tag === 'TR') ?? element;
    return { element, group, apart: this.#tag(element) === 'Figure' };
  }

  #addNumbers(node: PdfValue | undefined, depth: number): void {
    const entries = this.#objects.dictionary(node);
    const numbers = this.#objects.array(entries.get('Nums'));
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const key = this.#objects.number(numbers[i]);
      const value = this.#objects.resolve(numbers[i + 1]);
      if (key !== undefined && value?.kind === 'array') this.#parents.set(key, value.items);
    }
    if (depth >= MOST_LEVELS) return;
    for (const kid of this.#objects.array(entries.get('Kids'))) this.#addNumbers(kid, depth + 1);
  }

  /** The nearest element, itself or above, whose tag fits. */
  #climb(from: number, fits: (tag: string) => boolean): number | undefined {
    let id = from;
    for (let i = 0; i < MOST_LEVELS; i++) {
      if (fits(this.#tag(id))) return id;
      const parent = this.#objects.dictionary({ kind: 'ref', id }).get('P');
      if (parent?.kind !== 'ref') return undefined;
      id = parent.id;
    }
    return undefined;
  }

  #tag(id: number): string {
    return this.#objects.name(this.#objects.dictionary({ kind: 'ref', id }).get('S')) ?? '';
  }
}
