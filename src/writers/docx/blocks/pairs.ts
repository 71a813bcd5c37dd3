// Pairs of before and after in, a frame with a cell a pair out, and the note below.

import { join, NOTHING, type Xml, xml } from '../../../package/index.ts';
import type { PairsNode } from '../../../tree/index.ts';
import { GUTTER, gutteredColumns } from '../columns.ts';
import type { Context } from '../context.ts';
import { cell, paragraph, row, table, textRun } from '../elements.ts';
import { writeInlines } from '../inlines/index.ts';
import { writeText } from '../inlines/text.ts';
import type { RunFacts } from '../properties.ts';
import { spaceAfter } from './spacing.ts';

/** Writes pairs as a frame whose first row, the names, is its head. */
export function writePairs(node: PairsNode, context: Context): Xml {
  const columns = gutteredColumns(node.items.length, context.width, GUTTER);
  const cells = (contents: readonly Xml[]) =>
    contents.map((content, index) => {
      const gutter = index < contents.length - 1 ? GUTTER : 0;
      return cell({ width: columns[index]!, padding: { right: gutter } }, content);
    });
  const { labels, values } = pairParts(node, context);
  const rows = [row({ header: true }, cells(labels)), row({}, cells(values))];
  const below = node.note.length === 0 ? NOTHING : writePairNote(node.note, context);
  return xml`${table({ style: 'Frame', columns, firstRow: true }, rows)}${below}`;
}

/** Names and values of pairs, a paragraph each: rows of a frame, so that values stand on one line however long the names are. */
export function pairParts(
  { items }: PairsNode,
  context: Context,
): { readonly labels: Xml[]; readonly values: Xml[] } {
  return {
    labels: items.map(({ label }) => paragraph({ style: 'PairLabel' }, writeInlines(label, context))),
    values: items.map((item) => paragraph({ style: 'Pair', keepNext: true }, pairValue(item, context))),
  };
}

/** Before, arrow, after, unit. */
function pairValue({ before, after, unit }: PairsNode['items'][number], context: Context): Xml {
  const grey: RunFacts = { colour: context.brand.colours.grey };
  const gain: RunFacts = { style: 'Strong', bold: true, colour: context.brand.colours.accent };
  const gap = textRun(' ', {});
  const unitRuns = unit.length === 0 ? [] : [gap, writeInlines(unit, context, { style: 'PairUnit' })];
  const change = [writeInlines(before, context, grey), gap, writeText('→', context, grey), gap];
  return join([...change, writeInlines(after, context, gain), ...unitRuns]);
}

/** The small line below a row of pairs. */
export function writePairNote(note: PairsNode['note'], context: Context): Xml {
  return paragraph({ style: 'PairNote', ...spaceAfter(context) }, writeInlines(note, context));
}
