// The items of one page in, its content stream out; every stretch is marked with its element or as an artifact.
import type { Brand } from '../../brand/index.ts';
import type { Item, LinkItem, Page, ShapeItem, TextItem } from '../../layout/pages.ts';
import type { Shape } from '../../tree/index.ts';
import type { CodedFaces } from './font-objects.ts';
import { GraphicsState } from './graphics-state.ts';
import { paintShape } from './shapes.ts';
import type { StructureTree } from './structure.ts';
import { paintText } from './text.ts';

export interface PageContentInput {
  readonly page: Page;
  /** Index from 0. */
  readonly index: number;
  readonly faces: CodedFaces;
  readonly brand: Brand;
  readonly tree: StructureTree;
  /** Called for each link in its place in reading order. */
  readonly onLink: (link: LinkItem) => void;
}

/** Paints a page's items in reading order and grows the structure tree with them. */
export function writePageContent(input: PageContentInput): Buffer {
  const painter = new PagePainter(input);
  let content = '';
  for (const item of input.page.items) content += painter.paint(item);
  return Buffer.from(content + painter.close(), 'latin1');
}

/** What a stretch of marked content belongs to: an element by its index, or an artifact by its kind. */
type Owner = number | 'head' | 'foot' | 'plain';

/** Artifacts tell readers what they leave out (PDF 1.7, 14.8.2.2). */
const ARTIFACTS: Readonly<Record<'head' | 'foot' | 'plain', string>> = {
  head: '/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>> BDC\n',
  foot: '/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>> BDC\n',
  plain: '/Artifact BMC\n',
};

class PagePainter {
  readonly #input: PageContentInput;
  readonly #state: GraphicsState;
  #open: Owner | null = null;

  constructor(input: PageContentInput) {
    this.#input = input;
    this.#state = new GraphicsState(input.faces);
  }

  paint(item: Item): string {
    switch (item.type) {
      case 'text': {
        const operators = paintText(item, this.#state, this.#input.page.height);
        if (operators === '') return '';
        // An own stretch for each text of an element: poppler takes the end of the ActualText inside for the end of the stretch.
        const closed = item.element === null ? '' : this.close();
        return closed + this.#enter(this.#ownerOf(item)) + operators;
      }
      case 'shape': {
        const entered = this.#enter(this.#ownerOf(item));
        return entered + paintShape(item.shape, this.#shapeInk());
      }
      case 'link': {
        const closed = this.close();
        this.#input.onLink(item);
        return closed;
      }
      case 'mark':
        this.#input.tree.place(item.element);
        return this.close();
    }
  }

  /** Ends the marked content that is open. */
  close(): string {
    if (this.#open === null) return '';
    this.#open = null;
    return 'EMC\n';
  }

  /** Shapes and artifacts that follow each other and belong together share one stretch. */
  #enter(owner: Owner): string {
    if (owner === this.#open) return '';
    const closed = this.close();
    this.#open = owner;
    if (typeof owner !== 'number') return closed + ARTIFACTS[owner];
    const { tree, index } = this.#input;
    const id = tree.mark(owner, index);
    return `${closed}/${tree.tag(owner)} <</MCID ${id}>> BDC\n`;
  }

  #ownerOf(item: TextItem | ShapeItem): Owner {
    if (item.element !== null) return item.element;
    const [top, bottom] = item.type === 'text' ? [item.y, item.y] : heightsOf(item.shape);
    const { headRule, footRule } = this.#input.brand.page;
    if (bottom <= headRule) return 'head';
    return top >= footRule ? 'foot' : 'plain';
  }

  #shapeInk() {
    return {
      colours: this.#input.brand.colours,
      pageHeight: this.#input.page.height,
      fill: (colour: string) => this.#state.fill(colour),
    };
  }
}

/** The lowest and highest y of a shape. */
function heightsOf(shape: Shape): readonly [number, number] {
  switch (shape.type) {
    case 'line':
    case 'area': {
      const ys = shape.points.map(([, y]) => y);
      return [Math.min(...ys), Math.max(...ys)];
    }
    case 'box':
      return [shape.y, shape.y + shape.height];
    case 'ring':
      return [shape.y - shape.radius, shape.y + shape.radius];
    case 'label':
      return [shape.y, shape.y];
  }
}
