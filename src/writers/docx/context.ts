// What every block and inline writer is given: the document, the file that grows, and the place where it writes.
import type { Brand } from '../../brand/index.ts';
import type { Sink } from '../../diagnostic/diagnostic.ts';
import type { Pages } from '../../layout/index.ts';
import type { Xml } from '../../package/index.ts';
import type { Language } from '../../text/index.ts';
import { type Block, blocksOf, type Document, type FigureNode, type TableNode } from '../../tree/index.ts';
import type { DocxPackage } from './package.ts';
import type { List } from './skeleton-parts.ts';
import type { ParagraphStyleId } from './styles/index.ts';

/** A numbered node that others refer to. */
export interface Target {
  readonly kind: 'chapter' | 'figure' | 'table';
  readonly bookmark: string;
  readonly label: string;
}

/** The styles that plain blocks take in a place: on the page, in a band, in a panel. */
export interface PlaceStyles {
  readonly body: ParagraphStyleId;
  readonly note: ParagraphStyleId;
  readonly source: ParagraphStyleId;
  /** Space between paragraphs, in points. */
  readonly gap: number;
}

/** The document, the file that grows, and the place where a block or inline is written. */
export interface Context {
  readonly document: Document;
  readonly brand: Brand;
  readonly language: Language;
  readonly pages: Pick<Pages, 'map' | 'columnWidths' | 'chapters'>;
  readonly file: DocxPackage;
  readonly sink: Sink;
  /** Targets by id of their node. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Starts a list (or, for chapters, another first number) and gives the number that its paragraphs carry. */
  readonly startList: (list: List, start: number) => number;
  /** Space that a style keeps above its paragraphs, in points. */
  readonly spaceBefore: (style: ParagraphStyleId) => number;
  /** Width of the column, in twips. */
  readonly width: number;
  /** Text is dark on paper, or white on the brand's colour. */
  readonly ground: 'paper' | 'dark';
  readonly styles: PlaceStyles;
  /** Whether the blocks stand on the page itself, in a band, or in a panel. */
  readonly part: 'page' | 'band' | 'panel';
  /** The chapter had to give up empty lines to hold on its page. */
  readonly tight: boolean;
  /** Blocks that begin a page, as in the PDF, so that later chapters stand on the pages that the contents list says. */
  readonly pageStarts: ReadonlySet<Block>;
  /** Depth of lists: 0 outside of any. */
  readonly depth: number;
  /** Space above the block's first and below its last paragraph where a neighbour asks for other than the style's, in points. */
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  /** The block stays on the page of the one below. */
  readonly keepNext?: boolean | undefined;
  /** Writes blocks below one another; given here so that blocks may hold blocks. */
  readonly flow: (blocks: readonly Block[], context: Context) => Xml;
}

/** Plain text on the page. */
export const PAGE_STYLES: PlaceStyles = { body: 'BodyText', note: 'Note', source: 'Source', gap: 9 };

/** Chapters, figures and tables of a document with the bookmarks that stand at them; the names are those that Word would give. */
export function targetsOf(document: Document): ReadonlyMap<string, Target> {
  const chapters = document.chapters.map(({ id, number, name }, index): [string, Target] => [
    id,
    { kind: 'chapter', bookmark: `_Toc${100_000_001 + index}`, label: number || name },
  ]);
  const numbered = blocksOf(document).filter(isNumbered);
  const nodes = numbered.map((node, index): [string, Target] => [
    node.id,
    { kind: node.type, bookmark: `_Ref${200_000_001 + index}`, label: node.label ?? '' },
  ]);
  return new Map([...chapters, ...nodes]);
}

function isNumbered(block: Block): block is FigureNode | TableNode {
  return block.type === 'figure' || block.type === 'table';
}
