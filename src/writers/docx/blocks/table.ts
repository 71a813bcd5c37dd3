// A table in, caption, ruled table with a repeated head, and source out.
import { roundingNote } from '../../../layout/index.ts';
import { join, NOTHING, type Xml, xml } from '../../../package/index.ts';
import { plainText, type TableNode } from '../../../tree/index.ts';
import { caption } from '../caption.ts';
import { fitColumns } from '../columns.ts';
import type { Context } from '../context.ts';
import { paragraph, row, table } from '../elements.ts';
import { writeInlines } from '../inlines/index.ts';
import { writeText } from '../inlines/text.ts';
import { hasSource } from './ends.ts';
import { spaceAfter } from './spacing.ts';
import { writeTableCell } from './table-cell.ts';
import { placeCells, type RowPlace, rowLines } from './table-grid.ts';

/** Writes a table: caption with unit line, head and rows, source. */
export function writeTable(node: TableNode, context: Context): Xml {
  const wanted = context.pages.columnWidths[node.id] ?? node.columns.map((column) => column.share);
  const columns = fitColumns(wanted, context.width);
  const rows = [...node.head, ...node.body];
  const facts = {
    style: 'DataTable',
    columns,
    firstRow: node.head.length > 0,
    firstColumn: true,
    ...wordsFor(node, context),
  } as const;
  const body = table(
    facts,
    rows.map((_, index) => writeRow({ node, rows, index, columns }, context)),
  );
  return xml`${caption(node, context)}${body}${source(node, context)}`;
}

/** What a screen reader says before it enters the table. */
function wordsFor(node: TableNode, { document }: Context): { caption: string; description?: string } {
  const say = (...lines: readonly (TableNode['title'] | undefined)[]) =>
    lines.map((line) => plainText(line ?? [], document)).filter((text) => text !== '');
  const description = say(node.unitLine, node.source).join(' ');
  return {
    caption: [node.label ?? '', ...say(node.title)].join(' ').trim(),
    ...(description ? { description } : {}),
  };
}

/** Pitch of the rows, in points; a row of two lines takes two. */
const ROW = 18;

function writeRow(place: RowPlace, context: Context): Xml {
  const { rows, index, node } = place;
  const current = rows[index]!;
  const header = index < node.head.length;
  const lines = rowLines(place, context);
  const cells = placeCells(current).map((placed) =>
    writeTableCell({ ...place, ...placed, header, tall: lines > 1, keeps: keepsNext(place) }, context),
  );
  return row({ height: lines === 1 ? ROW : Math.ceil((8 + 14 * lines) / ROW) * ROW, header }, cells);
}

/** Rows that stay with the one below: the head and the first of two rows, a group's first row, a row above a total, and the last before a source. */
function keepsNext({ node, rows, index }: RowPlace): boolean {
  const next = rows[index + 1];
  if (!next) return hasSource(node);
  const repeats = next.cells.some((one) => one.repeated);
  return index <= node.head.length || repeats || next.look === 'total';
}

/** The source, and a word on rounding where parts may miss their total. */
function source({ source: given = [], sums = [] }: TableNode, context: Context): Xml {
  const rounded = sums.some(({ exact }) => exact === false);
  if (given.length === 0 && !rounded) return NOTHING;
  const gap = context.language === 'en' && given.length > 0 ? ' ' : '';
  const note = rounded ? writeText(gap + roundingNote(context.language), context, {}) : NOTHING;
  return paragraph(
    { style: context.styles.source, ...spaceAfter(context) },
    join([writeInlines(given, context), note]),
  );
}
