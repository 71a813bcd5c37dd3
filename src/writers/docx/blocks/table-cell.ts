// A cell with its place in the table in, its paragraphs and rules out.

import { join, NOTHING, type Xml } from '../../../package/index.ts';
import type { Context } from '../context.ts';
import { cell, paragraph } from '../elements.ts';
import { writeInlines } from '../inlines/index.ts';
import type { CellFacts, ParagraphFacts, RunFacts } from '../properties.ts';
import { cellAt, type PlacedCell, type RowPlace } from './table-grid.ts';

interface CellPlace extends RowPlace, PlacedCell {
  readonly header: boolean;
  /** The row has two lines or more. */
  readonly tall: boolean;
  readonly keeps: boolean;
}

/** Writes one cell: a line, and a second, small one below it. */
export function writeTableCell(place: CellPlace, context: Context): Xml {
  const { columns, column, span, header } = place;
  const width = columns.slice(column, column + span).reduce((sum, one) => sum + one, 0);
  const facts: CellFacts = {
    width,
    span,
    rules: cellRules(place, context),
    fill: header ? context.brand.colours.tint : undefined,
    // What is flush right needs no inset at its left; a narrow head keeps its one line by it.
    ...(alignOf(place) === 'right' ? { padding: { left: 0 } } : {}),
    ...(header ? { vertical: 'bottom' as const } : {}),
  };
  return cell(facts, join([firstLine(place, context), secondLine(place, context)]));
}

/** A repeated cell stays blank: an empty paragraph, as a cell must have one. */
function firstLine(place: CellPlace, context: Context): Xml {
  const { one } = place;
  const words = one.repeated ? NOTHING : writeInlines(one.children, context, lookOf(place));
  return paragraph({ ...styleOf(place), ...keep(place) }, words);
}

function secondLine(place: CellPlace, context: Context): Xml {
  const { below } = place.one;
  if (!below || below.length === 0 || place.one.repeated) return NOTHING;
  const aligned = alignOf(place);
  return paragraph(
    { style: 'TableBelow', ...(aligned ? { align: aligned } : {}), ...keep(place) },
    writeInlines(below, context),
  );
}

function keep({ keeps }: CellPlace): Pick<ParagraphFacts, 'keepNext'> {
  return keeps ? { keepNext: true } : {};
}

function styleOf(place: CellPlace): ParagraphFacts {
  const align = alignOf(place);
  if (place.header) return { style: 'TableHead', ...(align ? { align } : {}) };
  if (place.tall) return { style: 'TableTextTwo', ...(align ? { align } : {}) };
  if (align === 'right') return { style: 'TableNumber' };
  return { style: 'TableText', ...(align ? { align } : {}) };
}

function alignOf({ node, column, span }: CellPlace): 'right' | 'center' | null {
  const align = span > 1 && column === 0 ? 'start' : node.columns[column]?.align;
  return align === 'end' ? 'right' : align === 'center' ? 'center' : null;
}

/** How a cell's part is set; in a total row everything is bold. */
function lookOf({ one, rows, index, header }: CellPlace): RunFacts {
  if (header) return {};
  const total = rows[index]?.look === 'total';
  switch (one.look) {
    case 'strong':
      return { style: 'Strong', bold: true };
    case 'before':
      return { style: 'Before', ...(total ? { bold: true } : {}) };
    case 'after':
      return total ? { style: 'Accent', bold: true } : { style: 'After', bold: true };
    case 'faint':
      return { style: 'Faint', ...(total ? { bold: true } : {}) };
    default:
      return total ? { style: 'Strong', bold: true } : {};
  }
}

/**
 * Rules are written on both sides of an edge, since Word draws the one that says more: none between a repeated cell and the one
 * above, a strong one below the head, above the first of the totals, and at the end; hairlines between rows.
 */
function cellRules(
  { node, rows, index, column }: CellPlace,
  { brand }: Context,
): NonNullable<CellFacts['rules']> {
  const strong = { width: 0.75, colour: brand.colours.ink };
  const hair = { width: 0.25, colour: brand.colours.mark };
  const edge = (above: number) => {
    const below = above + 1;
    if (above < 0) return null;
    if (below >= rows.length || below === node.head.length) return strong;
    if (cellAt(rows[below], column)?.repeated) return null;
    if (rows[below]?.look === 'total' && rows[above]?.look !== 'total') return strong;
    return below < node.head.length ? null : hair;
  };
  return { top: edge(index - 1), bottom: edge(index) };
}
