// Words and places in, small `Pages` out, as layout would hand them to a writer: real fonts, real glyphs, no layout.
import { type FaceId, openFonts } from '../../src/fonts/index.ts';
import type {
  ElementIndex,
  GlyphRun,
  Item,
  LinkItem,
  OutlineEntry,
  Page,
  Pages,
  StructureElement,
  Tag,
} from '../../src/layout/pages.ts';
import type { Language } from '../../src/text/index.ts';
import type { Shape } from '../../src/tree/index.ts';

export const fonts = openFonts();

const A4 = { width: 595.28, height: 841.89 };

/** How a line is set: its left edge and baseline in points. `width` spreads it over a measure, as justified lines are. */
export interface LineStyle {
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly width?: number;
  /** The blank that the line break took: source, but not drawn. */
  readonly swallowed?: string;
}

/** Builds Pages by hand: elements, then items page by page, in reading order. */
export class PagesBuilder {
  readonly language: Language;
  readonly elements: StructureElement[] = [{ tag: 'Document', parent: null }];
  readonly outline: OutlineEntry[] = [];
  readonly #pages: Page[] = [];
  #items: Item[] = [];

  constructor(language: Language) {
    this.language = language;
  }

  element(tag: Tag, parent = 0, more: Partial<StructureElement> = {}): number {
    return this.elements.push({ tag, parent, ...more }) - 1;
  }

  text(element: ElementIndex, text: string, style: LineStyle): this {
    const runs = setLine(text, style, this.language);
    this.#items.push({ type: 'text', element, y: style.y, runs, text: text + (style.swallowed ?? '') });
    return this;
  }

  shape(element: ElementIndex, shape: Shape): this {
    this.#items.push({ type: 'shape', element, shape });
    return this;
  }

  link(link: Omit<LinkItem, 'type'>): this {
    this.#items.push({ type: 'link', ...link });
    return this;
  }

  mark(element: number): this {
    this.#items.push({ type: 'mark', element });
    return this;
  }

  /** Ends a page; the next items stand on a new one. */
  page(number = this.#pages.length + 1): this {
    this.#pages.push({ ...A4, items: this.#items, number });
    this.#items = [];
    return this;
  }

  build(): Pages {
    return {
      pages: this.#pages,
      elements: this.elements,
      outline: this.outline,
      map: { pageCount: this.#pages.length, pageOf: {} },
      columnWidths: {},
    };
  }
}

/** A line as runs of one face, from `x` on. */
function setLine(text: string, style: LineStyle, language: Language): readonly GlyphRun[] {
  const { x = 77, size = 10.5, bold = false, colour = '#000000', width } = style;
  const stretches = splitByFace(text, { bold, language });
  const shaped = stretches.map((stretch) => ({
    ...stretch,
    ...fonts.shape(stretch.text, stretch.face, { kern: language === 'en' }),
  }));
  const natural = shaped.flatMap(({ advances }) => advances).reduce((sum, advance) => sum + advance, 0);
  const gaps = shaped.reduce((sum, { glyphs }) => sum + glyphs.length, -1);
  const glue = width === undefined ? 0 : (width - (natural * size) / 1000) / gaps;
  let pen = x;
  return shaped.map(({ face, text: source, glyphs, advances, clusters }) => {
    const start = pen;
    const points = advances.map((advance) => (advance * size) / 1000);
    const xs = points.map((advance) => {
      const at = pen - start;
      pen += advance + glue;
      return at;
    });
    return { face, size, colour, x: start, glyphs, xs, advances: points, text: source, clusters };
  });
}

function splitByFace(
  text: string,
  choice: { readonly bold: boolean; readonly language: Language },
): readonly { face: FaceId; text: string }[] {
  const parts: { face: FaceId; text: string }[] = [];
  for (const { segment } of new Intl.Segmenter(choice.language).segment(text)) {
    const face = fonts.faceOf(segment, choice);
    if (!face) throw new Error(`no face has "${segment}"`);
    const last = parts.at(-1);
    if (last?.face === face) last.text += segment;
    else parts.push({ face, text: segment });
  }
  return parts;
}
