// Key figures in, a frame of two to four cells out: a rule, the name, the number with its unit, and what it compares with.
import { amountParts, type Inline, type KeyFigure, type KeyFiguresNode, plainText } from '../../../tree/index.ts';
import { GUTTER, gutteredColumns } from '../columns.ts';
import type { Context } from '../context.ts';
import { cell, paragraph, row, table, textRun } from '../elements.ts';
import { estimateWidth } from '../estimate.ts';
import { writeInlines } from '../inlines/index.ts';
import { turnAccent } from '../inlines/looks.ts';
import { writeText } from '../inlines/text.ts';
import type { RunFacts } from '../properties.ts';
import type { ParagraphStyleId } from '../style-ids.ts';
import { HERO_SIZE } from '../character-styles.ts';
import { join, type Xml } from '../xml.ts';

export function writeKeyFigures({ items }: KeyFiguresNode, context: Context): Xml {
  const columns = gutteredColumns(items.length, context.width, GUTTER);
  const cells = items.map((item, index) => {
    const gutter = index < items.length - 1 ? GUTTER : 0;
    const width = columns[index]!;
    const words = writeKeyFigure(item, { width: width / 20 - gutter, label: 'KeyFigureLabel' }, context);
    return cell({ width, padding: { right: gutter } }, words);
  });
  return table({ style: 'Frame', columns }, [row({}, cells)]);
}

/** How far a value may reach into its cell's padding: the style's indent, less a hair. */
const OVERHANG = 6;

/** Between a number and its unit, in points. */
const PART_GAP = 2;

interface FigurePlace {
  /** In points. */
  readonly width: number;
  readonly label: ParagraphStyleId;
}

/** The three paragraphs of one key figure. A unit for which there is no room moves into the name. */
export function writeKeyFigure(item: KeyFigure, { width, label }: FigurePlace, context: Context): Xml {
  const facts = accentFacts(item, context);
  const whole = wholeUnit(item.value, context);
  const moves = whole !== null && valueWidth(item, context) > width + OVERHANG;
  const unitInName = moves ? (context.language === 'ja' ? `（${whole}）` : ` (${whole})`) : '';
  return join([
    paragraph({ style: label }, join([writeInlines(item.label, context), textRun(unitInName, {})])),
    paragraph({ style: 'KeyFigure', solid: true }, join(item.value.map((one) => writeValue(one, { facts, bare: moves }, context)))),
    paragraph({ style: 'KeyFigureNote' }, writeInlines(item.note, context)),
  ]);
}

/** The number that a summary is about is larger than the others. */
function accentFacts(item: KeyFigure, context: Context): RunFacts {
  if (!item.accent) return {};
  return context.part === 'band' && context.ground === 'paper' ? { style: 'HeroFigure' } : turnAccent({}, context);
}

interface ValueLook {
  readonly facts: RunFacts;
  /** Without its unit. */
  readonly bare: boolean;
}

/** A number large, its unit small beside it; words as large as the number. */
function writeValue(inline: Inline, { facts, bare }: ValueLook, context: Context): Xml {
  if (inline.type !== 'amount') return writeInlines([inline], context, facts);
  const pieces = partsOf(inline, context).flatMap(({ number, unit }) => [
    { text: number, facts },
    ...(unit === '' || bare ? [] : [{ text: unit, facts: unitFacts(facts, context) }]),
  ]);
  return join(
    pieces.map((piece, index) => (index < pieces.length - 1 ? parted(piece, context) : writeText(piece.text, context, piece.facts))),
  );
}

/** In English a space stands between the parts; in Japanese the last character keeps a little room after it. */
function parted({ text, facts }: { readonly text: string; readonly facts: RunFacts }, context: Context): Xml {
  if (context.language === 'en') return writeText(text.endsWith('%') ? text : `${text}\u00a0`, context, facts);
  return join([
    writeText(text.slice(0, -1), context, facts),
    writeText(text.slice(-1), context, { ...facts, tracking: PART_GAP }),
  ]);
}

function unitFacts(facts: RunFacts, { brand }: Context): RunFacts {
  return facts.style === 'Accent' || facts.style === 'HeroFigure' ? { style: 'FigureUnit', colour: brand.colours.accent } : { style: 'FigureUnit' };
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
    if (inline.type !== 'amount') return sum + estimateWidth(plainText([inline], context.document), size, true);
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
