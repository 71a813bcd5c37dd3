// Walkers: a document into all of its blocks, a block into its inlines, both in reading order, and the ids of its amounts.
import type { AmountId } from '../quantity/index.ts';
import type { Block, TableRow } from './block.ts';
import type { Chart } from './chart.ts';
import type { Document } from './document.ts';
import type { Inline } from './inline.ts';

type Line = readonly Inline[];

/** Every block of a document, those inside lists, bands and panels too, each before the ones it holds. */
export function blocksOf(document: Pick<Document, 'chapters'>): readonly Block[] {
  return document.chapters
    .flatMap((chapter) => chapter.sections)
    .flatMap((section) => withNested(section.blocks));
}

/** These blocks and all that they hold, each before the ones it holds. */
export function withNested(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [block, ...withNested(blocksIn(block))]);
}

/** The blocks directly inside a block. */
export function blocksIn(block: Block): readonly Block[] {
  switch (block.type) {
    case 'list':
      return block.items.flat();
    case 'bands':
      return block.items.flatMap((item) => item.blocks);
    case 'panel':
      return block.blocks;
    default:
      return [];
  }
}

/** The ids that a block is about, those of its bands too. */
export function aboutOf(block: Block): readonly string[] {
  const own = block.about ?? [];
  return block.type === 'bands' ? [...own, ...block.items.flatMap((item) => item.about ?? [])] : own;
}

/** The lines of inlines that a block prints itself, without those of the blocks inside it. */
export function linesOf(block: Block): readonly Line[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.children];
    case 'quote':
      return [block.children, block.by];
    case 'table':
      return [
        block.title,
        ...maybe(block.unitLine),
        ...[...block.head, ...block.body].flatMap(linesOfRow),
        ...maybe(block.source),
      ];
    case 'figure':
      return [
        block.title,
        block.subtitle,
        block.unitLine,
        ...causesOf(block.chart),
        block.alt,
        ...maybe(block.source),
      ];
    case 'keyFigures':
      return block.items.flatMap((item) => [item.label, item.value, item.note]);
    case 'pairs':
      return [...block.items.flatMap((item) => [item.label, item.before, item.after, item.unit]), block.note];
    case 'facts':
      return block.items.flatMap((item) => [item.name, item.words]);
    case 'panel':
      return [block.title];
    case 'list':
    case 'bands':
    case 'pageBreak':
      return [];
  }
}

/** The words under the bars of a bridge, and the ranges over those of a tornado. */
function causesOf(chart: Chart): readonly Line[] {
  if (chart.type === 'tornado') return chart.steps.map(({ range }) => range);
  return chart.type === 'bridge' ? chart.steps.flatMap(({ cause }) => cause) : [];
}

/** Every inline that a block prints itself, those inside strong, accent, emphasis and links too. */
export function inlinesOf(block: Block): readonly Inline[] {
  return linesOf(block).flatMap(inlinesIn);
}

/** Inlines and all that they hold, each before the ones it holds. */
export function inlinesIn(inlines: Line): readonly Inline[] {
  return inlines.flatMap((inline) =>
    'children' in inline ? [inline, ...inlinesIn(inline.children)] : [inline],
  );
}

/** The lines outside every block: title, subtitle and promise of the cover, headlines of the chapters. */
export function frontLinesOf({ meta, chapters }: Pick<Document, 'meta' | 'chapters'>): readonly Line[] {
  return [meta.title, meta.subtitle, meta.promise, ...chapters.map((chapter) => chapter.headline)];
}

/** The amounts of a chart, in the order of its fields. */
export function amountIdsOfChart(chart: Chart): readonly AmountId[] {
  if (chart.type === 'cash') {
    const { base, low, high, payback } = chart;
    return [...base, ...low, ...high, ...(payback ? [payback.amount, payback.early, payback.late] : [])];
  }
  if (chart.type === 'tornado') {
    return [...chart.steps.flatMap(({ low, high }) => [low, high]), chart.base.amount];
  }
  const { start, steps, end, change, range, groups } = chart;
  return [
    ...(start ? [start.amount] : []),
    ...steps.map((step) => step.amount),
    end.amount,
    change.amount,
    ...maybe(change.ratio),
    ...(range ? [range.low, range.high] : []),
    groups.gains.amount,
    groups.costs.amount,
  ];
}

/** The ids of all amounts that a document prints or draws, each once, in reading order. */
export function amountIdsOf(document: Pick<Document, 'meta' | 'chapters'>): readonly AmountId[] {
  const front = frontLinesOf(document).flatMap(idsIn);
  return [...new Set([...front, ...blocksOf(document).flatMap(amountIdsOfBlock)])];
}

/** The amounts that a block prints or draws itself. */
export function amountIdsOfBlock(block: Block): readonly AmountId[] {
  const printed = linesOf(block).flatMap(idsIn);
  return block.type === 'figure' ? [...printed, ...amountIdsOfChart(block.chart)] : printed;
}

function idsIn(line: Line): readonly AmountId[] {
  return inlinesIn(line).flatMap((inline) => (inline.type === 'amount' ? [inline.id] : []));
}

function linesOfRow(row: TableRow): readonly Line[] {
  return row.cells.flatMap((cell) => [cell.children, ...maybe(cell.below)]);
}

function maybe<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
