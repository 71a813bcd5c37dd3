// A document into one with other blocks or other lines: the shape that every pass shares. The input stays as it is.
import type { Place } from '../quantity/ref.ts';
import type { Block, Chapter, Chart, Document, Inline, TableCell, TableRow } from '../tree/index.ts';

export type Line = readonly Inline[];

/** A line into another; `at` is the place of the nearest block that has one. */
export type LineMap = (line: Line, at: Place | undefined) => Line;

/** What a pass does with a block on the way in, before those inside it, and on the way out; null leaves it out. */
export interface BlockMap {
  readonly enter?: (block: Block) => Block;
  readonly leave?: (block: Block) => Block | null;
}

/** Maps every block of a document in reading order. */
export function mapBlocks(document: Document, { enter, leave }: BlockMap): Document {
  const mapAll = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap((block) => {
      const inside = withBlocks(enter ? enter(block) : block, mapAll);
      const mapped = leave ? leave(inside) : inside;
      return mapped ? [mapped] : [];
    });
  return mapChapters(document, (chapter) => ({
    ...chapter,
    sections: chapter.sections.map((section) => ({ ...section, blocks: mapAll(section.blocks) })),
  }));
}

/** Maps every line of a document: cover, headlines, and all that its blocks print, nested ones too. */
export function mapLines(document: Document, map: LineMap): Document {
  const { meta } = document;
  const mapBlock = (block: Block, outer: Place | undefined): Block => {
    const at = block.at ?? outer;
    const inside = withBlocks(block, (blocks) => blocks.map((child) => mapBlock(child, at)));
    return withLines(inside, (line) => map(line, at));
  };
  const mapped = mapChapters(document, (chapter) => ({
    ...chapter,
    headline: map(chapter.headline, undefined),
    sections: chapter.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => mapBlock(block, undefined)),
    })),
  }));
  const front = { title: meta.title, subtitle: meta.subtitle, promise: meta.promise };
  return { ...mapped, meta: { ...meta, ...mapFields(front, (line) => map(line, undefined)) } };
}

function mapChapters(document: Document, map: (chapter: Chapter) => Chapter): Document {
  return { ...document, chapters: document.chapters.map(map) };
}

/** A block with the blocks inside it changed. */
function withBlocks(block: Block, map: (blocks: readonly Block[]) => readonly Block[]): Block {
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.map((blocks) => map(blocks)) };
    case 'panel':
      return { ...block, blocks: map(block.blocks) };
    case 'bands':
      return { ...block, items: block.items.map((item) => ({ ...item, blocks: map(item.blocks) })) };
    default:
      return block;
  }
}

/** A block with its own lines changed. */
function withLines(block: Block, map: (line: Line) => Line): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: map(block.children) };
    case 'quote':
      return { ...block, children: map(block.children), by: map(block.by) };
    case 'panel':
      return { ...block, title: map(block.title) };
    case 'facts':
      return { ...block, items: block.items.map((item) => mapFields(item, map)) };
    case 'keyFigures':
      return {
        ...block,
        items: block.items.map((item) => {
          const { label, value, note } = item;
          return { ...item, ...mapFields({ label, value, note }, map) };
        }),
      };
    case 'pairs':
      return { ...block, items: block.items.map((item) => mapFields(item, map)), note: map(block.note) };
    case 'table':
      return {
        ...block,
        ...mapFields(
          { title: block.title, ...optional(block, 'unitLine'), ...optional(block, 'source') },
          map,
        ),
        head: block.head.map((row) => withRowLines(row, map)),
        body: block.body.map((row) => withRowLines(row, map)),
      };
    case 'figure': {
      const { title, subtitle, unitLine, alt } = block;
      const lines = { title, subtitle, unitLine, alt, ...optional(block, 'source') };
      return { ...block, ...mapFields(lines, map), chart: withCauses(block.chart, map) };
    }
    default:
      return block;
  }
}

function withCauses(chart: Chart, map: (line: Line) => Line): Chart {
  if (chart.type !== 'bridge') return chart;
  return {
    ...chart,
    steps: chart.steps.map((step) => ({ ...step, cause: step.cause.map((line) => map(line)) })),
  };
}

function withRowLines(row: TableRow, map: (line: Line) => Line): TableRow {
  const cells = row.cells.map((cell): TableCell => {
    const lines = { children: cell.children, ...optional(cell, 'below') };
    return { ...cell, ...mapFields(lines, map) };
  });
  return { ...row, cells };
}

function mapFields<T extends Partial<Readonly<Record<keyof T, Line>>>>(
  fields: T,
  map: (line: Line) => Line,
): T {
  const mapped = Object.entries(fields as Record<string, Line>).map(([name, line]) => [name, map(line)]);
  return Object.fromEntries(mapped) as T; // the same names with the same type of value
}

/** `{ name: line }` where the field is there, so that no pass adds one. */
function optional<N extends string>(node: { readonly [K in N]?: Line }, name: N): { [K in N]?: Line } {
  const line = node[name];
  return (line === undefined ? {} : { [name]: line }) as { [K in N]?: Line }; // a computed key widens to string
}
