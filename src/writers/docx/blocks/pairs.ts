// Pairs of before and after in, a frame with a cell a pair out, and the note below.
import type { PairsNode } from '../../../tree/index.ts';
import { GUTTER, gutteredColumns } from '../columns.ts';
import type { Context } from '../context.ts';
import { cell, paragraph, row, table, textRun } from '../elements.ts';
import { writeInlines } from '../inlines/index.ts';
import { writeText } from '../inlines/text.ts';
import type { RunFacts } from '../properties.ts';
import { join, NOTHING, xml, type Xml } from '../xml.ts';
import { spaceAfter } from './spacing.ts';

export function writePairs({ items, note }: PairsNode, context: Context): Xml {
  const columns = gutteredColumns(items.length, context.width, GUTTER);
  const cells = items.map((item, index) => {
    const gutter = index < items.length - 1 ? GUTTER : 0;
    return cell({ width: columns[index]!, padding: { right: gutter } }, writePair(item, context));
  });
  const below = note.length === 0 ? NOTHING : writePairNote(note, context);
  return xml`${table({ style: 'Frame', columns }, [row({}, cells)])}${below}`;
}

/** The two paragraphs of one pair: its name, and before, arrow, after, unit. */
export function writePair({ label, before, after, unit }: PairsNode['items'][number], context: Context): Xml {
  const { colours } = context.brand;
  const plain: RunFacts = { colour: colours.grey };
  const gain: RunFacts = { style: 'Strong', colour: colours.accent };
  const unitRuns = unit.length === 0 ? [] : [textRun(' ', {}), writeInlines(unit, context, { style: 'PairUnit' })];
  const value = join([
    writeInlines(before, context, plain),
    textRun(' ', {}),
    writeText('→', context, plain),
    textRun(' ', {}),
    writeInlines(after, context, gain),
    ...unitRuns,
  ]);
  return xml`${paragraph({ style: 'PairLabel', keepNext: true }, writeInlines(label, context))}${paragraph({ style: 'Pair', solid: true }, value)}`;
}

/** The small line below a row of pairs. */
export function writePairNote(note: PairsNode['note'], context: Context): Xml {
  return paragraph({ style: 'PairNote', ...spaceAfter(context) }, writeInlines(note, context));
}
