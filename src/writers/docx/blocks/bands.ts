// The bands of a summary in, one frame out: number and name at the left, content at the right, a rule above each band.

import { join, NOTHING, type Xml } from '../../../package/index.ts';
import type { BandsNode, Block, KeyFiguresNode, PairsNode } from '../../../tree/index.ts';
import { fitColumns, GUTTER, gutteredColumns, nameColumn } from '../columns.ts';
import type { Context } from '../context.ts';
import { cell, paragraph, row, table } from '../elements.ts';
import { writeText } from '../inlines/text.ts';
import type { CellFacts } from '../properties.ts';
import { twips } from '../units.ts';
import { endsInTable } from './ends.ts';
import { joint } from './joint.ts';
import { figureParts, naturalWidth } from './key-figures.ts';
import { pairParts, writePairNote } from './pairs.ts';

type Band = BandsNode['items'][number];

/** From a band's rule to its first line, between its rows, and from its last line to the next rule (in a tight chapter), in points. */
const AIR = { top: 6.5, between: 18, bottom: 29, tight: 11 } as const;

/** Writes bands as one table: a row a part, rules between bands, no table in another. */
export function writeBands({ items }: BandsNode, context: Context): Xml {
  const { width, brand } = context;
  const name = Math.min(twips(nameColumn(brand.page.measure)), Math.round(width / 3));
  const inner: Context = {
    ...context,
    width: width - name,
    part: 'band',
    styles: { ...context.styles, body: 'PanelText' },
    before: undefined,
    after: undefined,
  };
  const edges = edgesOf(items, inner);
  const list = context.startList('bands', 1);
  const rows = items.flatMap((band, index) =>
    writeBand({ band, index, name, edges, list, last: index === items.length - 1 }, inner),
  );
  return table({ style: 'Frame', columns: [name, ...widthsOf(edges)], firstColumn: true }, rows);
}

/** One band, and the edges of all columns of content in twips, so that no table nests in another. */
interface BandPlace {
  readonly band: Band;
  readonly index: number;
  readonly name: number;
  readonly edges: readonly number[];
  readonly last: boolean;
  /** The list that numbers the bands. */
  readonly list: number;
}

/** Where cells may end: at the content's end, and where the figures and pairs of any band do. */
function edgesOf(items: readonly Band[], context: Context): readonly number[] {
  const edges = items.flatMap((band) => band.blocks.flatMap((block) => endsOf(cellWidths(block, context))));
  return [...new Set([...edges, context.width])].sort((a, b) => a - b);
}

/** Widths of a block's cells, in twips: equal, or as wide as their words ask when a key figure does not fit. */
function cellWidths(block: Block, context: Context): readonly number[] {
  const { width } = context;
  if (block.type !== 'keyFigures' && block.type !== 'pairs') return [width];
  const equal = gutteredColumns(Math.max(1, block.items.length), width, GUTTER);
  if (block.type === 'pairs') return equal;
  const natural = block.items.map((item) => twips(naturalWidth(item, context) + GUTTER));
  const last = natural.length - 1;
  const fits = natural.every((own, index) => own <= equal[index]! + (index === last ? twips(GUTTER) : 0));
  const spare = width + twips(GUTTER) - natural.reduce((sum, own) => sum + own, 0);
  if (fits || spare < 0) return equal;
  return fitColumns(
    // The last cell has no gutter to reach into, so what is left over is its own.
    natural.map((own, index) => (index === last ? own + spare - twips(GUTTER) : own)),
    width,
  );
}

function endsOf(widths: readonly number[]): number[] {
  let end = 0;
  return widths.map((width) => {
    end += width;
    return end;
  });
}

function widthsOf(ends: readonly number[]): number[] {
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

/** A row of a band: what its cells hold, and the air above it. */
interface BandRow {
  readonly contents: readonly Xml[];
  /** In twips. */
  readonly widths: readonly number[];
  readonly above: number;
}

/** A row for each part of the band; the name's cell goes down along all of them. */
function writeBand(place: BandPlace, context: Context): Xml[] {
  const { band, index, name } = place;
  const { colours } = context.brand;
  const rows =
    band.blocks.length === 0
      ? [{ contents: [joint()], widths: [context.width], above: 0 }]
      : band.blocks.flatMap((block) => rowsOf(block, context));
  const rule = index === 0 ? { width: 0.75, colour: colours.ink } : { width: 0.25, colour: colours.mark };
  return rows.map(({ contents, widths, above }, line) => {
    const first = line === 0;
    const look: RowLook = {
      edges: place.edges,
      widths,
      rules: first ? { top: rule } : {},
      padding: {
        top: first ? AIR.top : above,
        bottom: line === rows.length - 1 && !place.last ? (context.tight ? AIR.tight : AIR.bottom) : 0,
      },
    };
    const merge = rows.length > 1 ? { merge: first ? ('start' as const) : ('continue' as const) } : {};
    const facts = { width: name, rules: look.rules, padding: { ...look.padding, right: GUTTER }, ...merge };
    return row({}, [
      cell(facts, first ? bandName(band, place.list, context) : joint()),
      ...contentCells(contents, look),
    ]);
  });
}

/** The number is a list's own. */
function bandName({ name, aside }: Band, list: number, context: Context): Xml {
  const title = paragraph(
    { style: 'BandName', numbering: { id: list, level: 0 } },
    writeText(name, context, {}),
  );
  return aside === ''
    ? title
    : join([title, paragraph({ style: 'BandAside' }, writeText(aside, context, {}))]);
}

interface RowLook {
  readonly edges: readonly number[];
  readonly widths: readonly number[];
  readonly rules: NonNullable<CellFacts['rules']>;
  readonly padding: { readonly top: number; readonly bottom: number };
}

function contentCells(contents: readonly Xml[], { edges, widths, rules, padding }: RowLook): Xml[] {
  const ends = endsOf(widths);
  return contents.map((content, index) => {
    const start = ends[index - 1] ?? 0;
    const end = ends[index]!;
    const span = edges.filter((edge) => edge > start && edge <= end).length;
    const right = index < contents.length - 1 ? GUTTER : 0;
    return cell({ width: end - start, span, rules, padding: { ...padding, right } }, content);
  });
}

/** The rows of one block. */
function rowsOf(block: Block, context: Context): BandRow[] {
  const widths = cellWidths(block, context);
  if (block.type === 'keyFigures') return figureRows(block, widths, context);
  if (block.type === 'pairs') return pairRows(block, widths, context);
  const ends = endsInTable(block) ? joint() : NOTHING;
  const above = block.type === 'paragraph' ? 9 : AIR.between;
  return [
    { contents: [join([context.flow([block], { ...context, before: 0, after: 0 }), ends])], widths, above },
  ];
}

function figureRows({ items }: KeyFiguresNode, widths: readonly number[], context: Context): BandRow[] {
  const inner = widths.map((width, index) => width / 20 - (index < items.length - 1 ? GUTTER : 0));
  const { labels, values, notes } = figureParts(items, { widths: inner, label: 'PairLabel' }, context);
  return [labels, values, notes].map((contents, line) => ({
    contents,
    widths,
    above: line === 0 ? AIR.between : 0,
  }));
}

function pairRows(node: PairsNode, widths: readonly number[], context: Context): BandRow[] {
  const { labels, values } = pairParts(node, context);
  const note = { contents: [writePairNote(node.note, context)], widths: [context.width], above: 0 };
  return [
    { contents: labels, widths, above: AIR.between },
    { contents: values, widths, above: 0 },
    ...(node.note.length === 0 ? [] : [note]),
  ];
}
