// Items painted page by page into pages, structure elements, anchors and the outline; links are aimed when all is painted.
import { InternalError } from '../diagnostic/diagnostic.ts';
import type { Shape } from '../tree/index.ts';
import type { ElementPlan } from './element-plan.ts';
import type { GlyphRun, Item, LinkItem, OutlineEntry, Page, StructureElement } from './pages.ts';

/** Where a link leads: out of the document, or to a node by its id. */
export type LinkAim = { readonly href: string } | { readonly id: string };

export type Rect = readonly [number, number, number, number];

/** A place in the pages: page index from 0, y from the page's top. */
export interface Anchor {
  readonly page: number;
  readonly y: number;
}

/** What was painted, without the page map. */
export interface Painting {
  readonly pages: readonly Page[];
  readonly elements: readonly StructureElement[];
  readonly outline: readonly OutlineEntry[];
}

interface OpenLink {
  readonly page: number;
  readonly index: number;
  readonly id: string;
  readonly link: Omit<LinkItem, 'target'>;
}

/** Collects items in reading order. An element is numbered, after its parents, when its first item is painted. */
export class Painter {
  readonly #size: { readonly width: number; readonly height: number };
  readonly #pages: { items: (Item | null)[]; number: number }[] = [];
  readonly #elements: StructureElement[] = [];
  readonly #indices = new Map<ElementPlan, number>();
  readonly #anchors = new Map<string, Anchor>();
  readonly #links: OpenLink[] = [];
  readonly #outline: (Omit<OutlineEntry, 'children'> & { children: OutlineEntry[] })[] = [];

  constructor(size: { readonly width: number; readonly height: number }, root: ElementPlan) {
    this.#size = size;
    this.#indexOf(root);
  }

  /** Index of the page that is painted now, from 0. */
  get page(): number {
    return this.#pages.length - 1;
  }

  startPage(): void {
    this.#pages.push({ items: [], number: this.#pages.length + 1 });
  }

  /** Glyphs on a baseline, with their source. */
  text(element: ElementPlan | null, y: number, content: { runs: readonly GlyphRun[]; text: string }): void {
    this.#add({ type: 'text', element: element && this.#indexOf(element), y, ...content });
  }

  shape(shape: Shape, element: ElementPlan | null = null): void {
    this.#add({ type: 'shape', element: element && this.#indexOf(element), shape });
  }

  /** Keeps the place of an element without content. */
  mark(element: ElementPlan): void {
    this.#add({ type: 'mark', element: this.#indexOf(element) });
  }

  link(element: ElementPlan, area: { rect: Rect; description: string }, aim: LinkAim): void {
    const link = { type: 'link' as const, element: this.#indexOf(element), ...area };
    if ('href' in aim) {
      this.#add({ ...link, target: { href: aim.href } });
      return;
    }
    this.#links.push({ page: this.page, index: this.#items.length, id: aim.id, link });
    this.#items.push(null);
  }

  /** Makes the node of this id a target of links. The first place counts. */
  anchor(id: string, y: number): void {
    if (!this.#anchors.has(id)) this.#anchors.set(id, { page: this.page, y });
  }

  /** A bookmark: a chapter, or a section below the last chapter. */
  bookmark(level: 1 | 2, title: string, y: number): void {
    const entry = { title, page: this.page, y, children: [] };
    const chapter = this.#outline.at(-1);
    if (level === 1 || !chapter) this.#outline.push(entry);
    else chapter.children.push(entry);
  }

  finish(): Painting {
    for (const { page, index, id, link } of this.#links) {
      const target = this.#anchors.get(id);
      if (!target) throw new InternalError(`a reference leads to "${id}", which is not in the document`);
      this.#pages[page]!.items[index] = { ...link, target };
    }
    return {
      pages: this.#pages.map(({ items, number }) => ({ ...this.#size, items: items.filter(isItem), number })),
      elements: this.#elements,
      outline: this.#outline,
    };
  }

  get #items(): (Item | null)[] {
    const page = this.#pages.at(-1);
    if (!page) throw new InternalError('painted before the first page was started');
    return page.items;
  }

  #add(item: Item): void {
    this.#items.push(item);
  }

  #indexOf(element: ElementPlan): number {
    const known = this.#indices.get(element);
    if (known !== undefined) return known;
    const parent = element.parent === null ? null : this.#indexOf(element.parent);
    const index = this.#elements.push({ ...element.element, parent }) - 1;
    this.#indices.set(element, index);
    return index;
  }
}

function isItem(item: Item | null): item is Item {
  return item !== null;
}
