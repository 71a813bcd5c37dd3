// A row in, where its cells stand and how many lines it takes out.
import { plainText, type TableCell, type TableNode, type TableRow } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { estimateLines } from '../estimate.ts';

/** A row of a table, with the rows round it and the columns in twips. */
export interface RowPlace {
  readonly node: TableNode;
  readonly rows: readonly TableRow[];
  readonly index: number;
  readonly columns: readonly number[];
}

/** A cell with the column it starts in. */
export interface PlacedCell {
  readonly one: TableCell;
  readonly column: number;
  readonly span: number;
}

/** Cells with their first columns. */
export function placeCells(row: TableRow): PlacedCell[] {
  let column = 0;
  return row.cells.map((one) => {
    const span = one.columnSpan ?? 1;
    const placed = { one, column, span };
    column += span;
    return placed;
  });
}

/** The cell that covers a column. */
export function cellAt(row: TableRow | undefined, column: number): TableCell | undefined {
  return (
    row &&
    placeCells(row).find((placed) => column >= placed.column && column < placed.column + placed.span)?.one
  );
}

/** Inset of a cell's words, in points; numbers have none at their left. */
const INSET = 4;

/** Lines that the tallest cell of a row takes, the line below counted. */
export function rowLines({ rows, index, columns, node }: RowPlace, context: Context): number {
  const { type } = context.brand;
  const cells = placeCells(rows[index]!).map(({ one, column, span }) => {
    const insets = node.columns[column]?.align === 'end' ? INSET : 2 * INSET;
    const width = columns.slice(column, column + span).reduce((sum, twips) => sum + twips / 20, 0) - insets;
    const size = index < node.head.length ? type.caption : one.look === 'faint' ? type.note.size : type.table;
    const first = estimateLines(one.repeated ? '' : plainText(one.children, context.document), size, width);
    const below = one.below
      ? estimateLines(plainText(one.below, context.document), type.note.size, width)
      : 0;
    return first + below;
  });
  return Math.max(1, ...cells);
}
