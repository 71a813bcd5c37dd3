// Key figures in, a frame of two to four cells out: a rule, the name, the number with its unit, and what it compares with.

import { join, type Xml } from '../../../package/index.ts';
import {
  amountParts,
  type Inline,
  type KeyFigure,
  type KeyFiguresNode,
  plainText,
} from '../../../tree/index.ts';
import { GUTTER, gutteredColumns } from '../columns.ts';
import type { Context } from '../context.ts';
import { cell, paragraph, row, table, textRun } from '../elements.ts';
import { estimateWidth } from '../estimate.ts';
import { writeInlines } from '../inlines/index.ts';
import { turnAccent } from '../inlines/looks.ts';
import { writeText } from '../inlines/text.ts';
import type { RunFacts } from '../properties.ts';
import type { ParagraphStyleId } from '../styles/index.ts';
import { HERO_SIZE } from '../styles/index.ts';

/** Writes key figures as a frame whose first row, the names, is its head. */
export function writeKeyFigures({ items }: KeyFiguresNode, context: Context): Xml {
  const columns = gutteredColumns(items.length, context.width, GUTTER);
  const gutterOf = (index: number) => (index < items.length - 1 ? GUTTER : 0);
  const widths = columns.map((column, index) => column / 20 - gutterOf(index));
  const { labels, values, notes } = figureParts(items, { widths, label: 'KeyFigureLabel' }, context);
  const cells = (contents: readonly Xml[]) =>
    contents.map((content, index) =>
      cell({ width: columns[index]!, padding: { right: gutterOf(index) } }, content),
    );
  const rows = [row({ header: true }, cells(labels)), row({}, cells(values)), row({}, cells(notes))];
  return table({ style: 'Frame', columns, firstRow: true }, rows);
}

/** How far a value may reach into its cell's padding: the style's indent, less a hair. */
const OVERHANG = 6;
/** Between a number and its unit, in points: a space of this size is as wide. */
const PART_GAP = 2;
const GAP_SIZE = 7;

interface FigurePlace {
  /** Of the cells, without gutters, in points. */
  readonly widths: readonly number[];
  readonly label: ParagraphStyleId;
}

interface FigureParts {
  readonly labels: Xml[];
  readonly values: Xml[];
  readonly notes: Xml[];
}

/**
 * Names, numbers and comparisons, a paragraph each: rows of a frame, so that numbers stand on one line however long the names
 * are, and the names are their heads. A unit for which there is no room moves into the name.
 */
export function figureParts(
  items: readonly KeyFigure[],
  { widths, label }: FigurePlace,
  context: Context,
): FigureParts {
  const figures = items.map((item, index) => {
    const unit = wholeUnit(item.value, context);
    const moves = unit !== null && valueWidth(item, context) > (widths[index] ?? 0) + OVERHANG;
    return { item, unit: moves ? unit : null };
  });
  return {
    labels: figures.map(({ item, unit }) =>
      paragraph(
        { style: label },
        join([writeInlines(item.label, context), unit && textRun(inBrackets(unit, context), {})]),
      ),
    ),
    values: figures.map(({ item, unit }) =>
      paragraph({ style: 'KeyFigure' }, writeValue(item, unit !== null, context)),
    ),
    notes: figures.map(({ item }) => paragraph({ style: 'KeyFigureNote' }, writeInlines(item.note, context))),
  };
}

function inBrackets(unit: string, { language }: Context): string {
  // The sign and the word of a unit stay on one line.
  return language === 'ja' ? `（${unit}）` : ` (${unit.replaceAll(' ', '\u00a0')})`;
}

/** The number that a summary is about is larger than the others. */
function accentFacts(item: KeyFigure, context: Context): RunFacts {
  if (!item.accent) return {};
  return context.part === 'band' && context.ground === 'paper'
    ? { style: 'HeroFigure' }
    : turnAccent({}, context);
}

/** Numbers large, units small beside them; words as large as a number. `bare` leaves the units out. */
function writeValue(item: KeyFigure, bare: boolean, context: Context): Xml {
  const facts = accentFacts(item, context);
  return join(
    item.value.map((inline) => {
      if (inline.type !== 'amount') return writeInlines([inline], context, facts);
      const pieces = partsOf(inline, context).flatMap(({ number, unit }) => [
        writeText(number, context, facts),
        ...(unit === '' || bare ? [] : [writeText(unit, context, unitFacts(facts, context))]),
      ]);
      return join(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [partGap(), piece])));
    }),
  );
}

/** A small space: it also keeps programs from putting a quarter em of the large size there. */
function partGap(): Xml {
  return textRun('\u00a0', { size: GAP_SIZE });
}

function unitFacts(facts: RunFacts, { brand }: Context): RunFacts {
  const accent = facts.style === 'Accent' || facts.style === 'HeroFigure';
  return { style: 'FigureUnit', bold: false, ...(accent ? { colour: brand.colours.accent } : {}) };
}

function partsOf(inline: Extract<Inline, { type: 'amount' }>, { document, language }: Context) {
  const amount = document.amounts[inline.id];
  return amount ? amountParts(amount, inline.format, language) : [];
}

/** The unit of a value that is one number with one unit; null when there is nothing that could move. */
function wholeUnit(value: readonly Inline[], context: Context): string | null {
  const [only] = value;
  if (value.length !== 1 || only?.type !== 'amount') return null;
  const parts = partsOf(only, context);
  return parts.length === 1 && parts[0]?.unit ? parts[0].unit : null;
}

function valueWidth(item: KeyFigure, context: Context): number {
  const { figure } = context.brand.type;
  const size = accentFacts(item, context).style === 'HeroFigure' ? HERO_SIZE : figure.number;
  return item.value.reduce((sum, inline) => {
    if (inline.type !== 'amount')
      return sum + estimateWidth(plainText([inline], context.document), size, true);
    const parts = partsOf(inline, context).map(({ number, unit }) => {
      const small = unit === '' ? 0 : PART_GAP + estimateWidth(unit, figure.unit);
      return estimateWidth(number, size, true) + small;
    });
    return sum + parts.reduce((all, part) => all + part, PART_GAP * (parts.length - 1));
  }, 0);
}

/** The width that a key figure's widest line asks for, in points. */
export function naturalWidth(item: KeyFigure, context: Context): number {
  const { document, brand } = context;
  const { caption, table } = brand.type;
  return Math.max(
    valueWidth(item, context),
    estimateWidth(plainText(item.label, document), table, true),
    estimateWidth(plainText(item.note, document), caption),
  );
}
