// The cells of a row into set lines with their place in the columns and in the structure.
import { measure } from '../../fonts/index.ts';
import { type Inline, plainText, type TableCell, type TableNode, type TableRow } from '../../tree/index.ts';
import { type ElementPlan, plan } from '../element-plan.ts';
import type { Frame } from '../frame.ts';
import { noteLook } from '../looks.ts';
import {
  asArtifact,
  type SetText,
  setShortText,
  setText,
  type TextLook,
  type TextPlace,
  textWidth,
  UNLIMITED,
} from '../set-text.ts';

/** Text stands so far inside its column. */
export const CELL_INSET = 4;

/** One printed line of a cell. */
export interface CellLine {
  readonly text: SetText;
  readonly line: number;
}

export interface SetCell {
  /** Left edge of its column, and the width of what it spans. */
  readonly x: number;
  readonly width: number;
  /** Left edge of its words' measure. */
  readonly textX: number;
  readonly lines: readonly CellLine[];
  /** Null for a cell whose words stand in the cell above. */
  readonly element: ElementPlan | null;
  /** An arrow from the value before: the cell's only content, or in front of its words. */
  readonly arrow: 'none' | 'alone' | 'leading';
}

export interface SetRow {
  readonly cells: readonly SetCell[];
  readonly look: 'plain' | 'total' | 'head';
}

/** What a row needs to know of its table. */
export interface RowContext {
  readonly node: TableNode;
  readonly frame: Frame;
  readonly widths: readonly number[];
  readonly look: SetRow['look'];
  /** The body's rows from the next one on: cells that repeat this row's words are spanned by them. */
  readonly below: readonly TableRow[];
}

/** Sets one row; `element` is its TR. */
export function setRow(row: TableRow, element: ElementPlan, context: RowContext): SetRow['cells'] {
  let column = 0;
  return row.cells.map((cell, index) => {
    const first = column;
    column += cell.columnSpan ?? 1;
    const x = context.frame.x + sum(context.widths.slice(0, first));
    const width = sum(context.widths.slice(first, column));
    const place = { x, width, column: first, row, header: index === 0 };
    const owner = !cell.repeated ? planCell(cell, element, { ...context, ...place }) : null;
    return setCell(cell, owner, { ...context, ...place });
  });
}

/** The same row as an artifact: what was read once is printed again on the next page. */
export function repeatRow(row: SetRow): SetRow {
  const cells = row.cells.map((cell) => ({
    ...cell,
    element: null,
    lines: cell.lines.map(({ line, text }) => ({ line, text: asArtifact(text) })),
  }));
  return { ...row, cells };
}

interface CellPlace {
  readonly x: number;
  readonly width: number;
  readonly column: number;
  readonly row: TableRow;
  readonly header: boolean;
}

function planCell(cell: TableCell, row: ElementPlan, context: RowContext & CellPlace): ElementPlan {
  const rowSpan = context.look === 'head' ? 1 : 1 + repeatsBelow(context.below, context.column);
  const spans = {
    ...(cell.columnSpan && cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  };
  if (context.look === 'head') return plan('TH', row, { scope: 'Column', ...spans });
  return context.header ? plan('TH', row, { scope: 'Row', ...spans }) : plan('TD', row, spans);
}

/** In how many of the next rows the cell of a column repeats this one. */
function repeatsBelow(rows: readonly TableRow[], column: number): number {
  const ends = rows.findIndex((row) => !cellAt(row, column)?.repeated);
  return ends === -1 ? rows.length : ends;
}

function cellAt(row: TableRow, column: number): TableCell | undefined {
  let next = 0;
  return row.cells.find((cell) => {
    const found = next === column;
    next += cell.columnSpan ?? 1;
    return found;
  });
}

function setCell(cell: TableCell, element: ElementPlan | null, context: RowContext & CellPlace): SetCell {
  const { frame, look, x } = context;
  const align = context.node.columns[context.column]?.align ?? 'start';
  const borrowed = look === 'head' && align === 'end' ? emptyBefore(context) : 0;
  const width = context.width + borrowed - 2 * CELL_INSET;
  const arrow =
    cell.children[0]?.type === 'arrow' ? (cell.children.length === 1 ? 'alone' : 'leading') : 'none';
  const children = arrow === 'none' ? cell.children : withoutArrow(cell.children);
  const compared = context.row.cells.some((other) => other.look === 'before');
  const own = { ...cellLook(cell, { look, compared }, frame), align };
  const place = { frame, width, element };
  const words = setShortText(children, hyphenated(children, own, place), place);
  const below = setShortText(cell.below ?? [], { ...noteLook(frame), align }, place);
  const hang = align === 'end' ? bracketWidth(children, own, frame) : 0;
  return {
    x,
    width: context.width,
    textX: x - borrowed + CELL_INSET + hang,
    lines: [words, below].flatMap((text) => text.lines.map((_, line) => ({ text, line }))),
    element,
    arrow,
  };
}

/** Width of the empty head cell before this one (the arrow's), over which a short column's name may reach. */
function emptyBefore({ column, row, widths }: RowContext & CellPlace): number {
  const before = cellAt(row, column - 1);
  return before && before.children.length === 0 ? widths[column - 1]! : 0;
}

function withoutArrow(children: readonly Inline[]): readonly Inline[] {
  const [first, ...others] = children.slice(1);
  if (first?.type !== 'text') return children.slice(1);
  return [{ ...first, text: first.text.trimStart() }, ...others];
}

/** A cell divides English words only where one is wider than the cell. */
function hyphenated(children: readonly Inline[], look: TextLook, { frame, width }: TextPlace): TextLook {
  const { document, language } = frame.setting;
  if (language !== 'en') return look;
  const style = { size: look.size, bold: look.bold ?? false, language };
  const longest = plainText(children, document)
    .split(/[\s-]/)
    .map((word) => measure(word, style));
  return Math.max(0, ...longest) > width ? { ...look, hyphenate: true } : look;
}

/** A closing bracket of a negative number hangs in the inset, so that digits stand below digits. */
function bracketWidth(children: readonly Inline[], look: TextLook, frame: Frame): number {
  // Japanese writes a minus as △.
  if (frame.setting.language === 'ja') return 0;
  if (!/^\(.*\)$/.test(plainText(children, frame.setting.document))) return 0;
  const { align: _, ...plain } = look;
  const bracket = setText([{ type: 'text', text: ')' }], plain, { frame, width: UNLIMITED, element: null });
  return Math.min(CELL_INSET, textWidth(bracket));
}

/** Sizes and weights by the part that a cell plays. */
function cellLook(
  cell: TableCell,
  { look, compared }: { look: SetRow['look']; compared: boolean },
  frame: Frame,
): TextLook {
  const { body, caption, note, table } = frame.setting.brand.type;
  const { accent, grey, text } = frame.ground;
  if (look === 'head') return { size: caption, colour: text, bold: true };
  const total = look === 'total';
  switch (cell.look ?? 'plain') {
    case 'strong':
      return { size: table, colour: text, bold: true };
    case 'before':
      return { size: body.size, colour: text, bold: total };
    case 'after':
      // Larger only beside the value that it is compared with.
      return { size: compared ? body.size : table, colour: accent, bold: true };
    case 'faint':
      return { size: note.size, colour: grey, bold: total };
    case 'plain':
      return { size: table, colour: text, bold: total };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
