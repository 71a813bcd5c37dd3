// A table into pieces: title, head, rows, source. Pages may part it between rows; title and head are then printed again.
import type { TableNode } from '../../tree/index.ts';
import { type ElementPlan, plan } from '../element-plan.ts';
import type { Frame } from '../frame.ts';
import { words } from '../inline.ts';
import { NEVER, type Piece, piece, type Resume } from '../piece.ts';
import { paintLines } from '../set-text.ts';
import { furnitureWords, roundingNote } from '../words.ts';
import { setSource, setTitle } from './captioned.ts';
import { type RowContext, repeatRow, type SetRow, setRow } from './table-cells.ts';
import { lineCount, paintHead, paintRow, type RowPainting, RULE_DROP, rowHeight } from './table-rows.ts';

/** Cost of a page that starts between two rows, and between rows of one group. */
const MID_TABLE = 30;
const MID_GROUP = 60;
const MID_ROW = 80;
/** The source's first baseline below the closing rule. */
const SOURCE_DROP = 15;
/** A row taller than this share of the page is divided. */
const TALL_SHARE = 0.5;
const TABLE_SPACE = 18;

export function layTable(node: TableNode, frame: Frame): readonly Piece[] {
  const table = new TableSetter(node, frame);
  return [table.titlePiece(), table.headPiece(), ...table.rowPieces(), ...table.sourcePieces()];
}

/** Column widths in points over a width; what rounding leaves goes to the last column. */
function columnWidths(node: TableNode, width: number): readonly number[] {
  const widths = node.columns.map(({ share }) => Math.round(share * width * 100) / 100);
  const rest = width - widths.reduce((total, own) => total + own, 0);
  return widths.map((own, index) => (index === widths.length - 1 ? own + rest : own));
}

class TableSetter {
  readonly #node: TableNode;
  readonly #frame: Frame;
  readonly #pitch: number;
  readonly #element: ElementPlan;
  readonly #widths: readonly number[];
  readonly #head: readonly SetRow[];
  readonly #resume: Resume;

  constructor(node: TableNode, frame: Frame) {
    this.#node = node;
    this.#frame = frame;
    this.#pitch = frame.setting.brand.page.pitch;
    this.#element = plan('Table', frame.parent);
    this.#widths = columnWidths(node, frame.width);
    frame.setting.widthsOf(node.id, this.#widths);
    this.#head = this.#setHead();
    this.#resume = this.#repeat();
  }

  titlePiece(): Piece {
    const { label = '', title, unitLine: unit = [] } = this.#node;
    const set = setTitle({ label, title, unit, element: plan('Caption', this.#element) }, this.#frame);
    return piece({
      above: TABLE_SPACE,
      snap: 'line',
      span: set.height,
      stretches: true,
      ids: [this.#node.id],
      place: (painter, y) => set.paint(painter, y),
    });
  }

  headPiece(): Piece {
    const { height, paint } = this.#headPaint(this.#head);
    return piece({
      snap: 'none',
      span: height - this.#pitch,
      breakBefore: NEVER,
      place: (painter, y) => paint(painter, y),
    });
  }

  rowPieces(): readonly Piece[] {
    const body = plan('TBody', this.#element);
    const { page } = this.#frame.setting.brand;
    return this.#node.body.flatMap((source, index) => {
      const element = plan('TR', body);
      const look = source.look ?? 'plain';
      const context = this.#context(look, index);
      const row: SetRow = { cells: setRow(source, element, context), look };
      const tall = rowHeight(row, this.#pitch) > page.lines * page.pitch * TALL_SHARE;
      return tall ? this.#tallPieces(row, index) : [this.#rowPiece(row, index)];
    });
  }

  sourcePieces(): readonly Piece[] {
    const { source = [], sums = [] } = this.#node;
    const rounded = sums.some(({ exact }) => exact === false);
    const note = rounded ? words(roundingNote(this.#frame.setting.language)) : [];
    const gap =
      source.length > 0 && note.length > 0 && this.#frame.setting.language === 'en' ? words(' ') : [];
    const text = setSource([...source, ...gap, ...note], this.#frame);
    if (text.lines.length === 0) return [];
    const { lead } = this.#frame.setting.brand.type.note;
    const own = piece({
      lead: RULE_DROP + SOURCE_DROP,
      below: TABLE_SPACE,
      snap: 'none',
      span: (text.lines.length - 1) * lead,
      breakBefore: NEVER,
      place: (painter, y) => {
        paintLines(painter, text, { x: this.#frame.x, y, lead });
      },
    });
    return [own];
  }

  #setHead(): readonly SetRow[] {
    const head = plan('THead', this.#element);
    return this.#node.head.map((row) => {
      const cells = setRow(row, plan('TR', head), this.#context('head', 0));
      return { cells, look: 'head' };
    });
  }

  #context(look: SetRow['look'], index: number): RowContext {
    const below = this.#node.body.slice(index + 1);
    return { node: this.#node, frame: this.#frame, widths: this.#widths, look, below };
  }

  #headPaint(rows: readonly SetRow[]) {
    const pitch = this.#pitch;
    const height = rows.reduce((total, row) => total + rowHeight(row, pitch), 0);
    const paint: Piece['place'] = (painter, y) => paintHead(painter, rows, { frame: this.#frame, y, pitch });
    return { height, paint: (painter: Parameters<typeof paint>[0], y: number) => paint(painter, y, WITHIN) };
  }

  /** Title and head as the next pages print them: artifacts, since they are read once. */
  #repeat(): Resume {
    const { label = '', title, unitLine: unit = [] } = this.#node;
    const { continued } = furnitureWords(this.#frame.setting.language);
    const repeated = { label, title: [...title, ...words(continued)], unit, element: null };
    const set = setTitle(repeated, this.#frame);
    const head = this.#headPaint(this.#head.map(repeatRow));
    return {
      height: set.height + this.#pitch + head.height,
      place: (painter, y) => {
        set.paint(painter, y);
        head.paint(painter, y + set.height + this.#pitch);
      },
    };
  }

  #rowPiece(row: SetRow, index: number): Piece {
    const pitch = this.#pitch;
    return piece({
      ...this.#rowSpace(index),
      span: rowHeight(row, pitch) - pitch,
      breakBefore: this.#breakBefore(index),
      place: (painter, y, edge) => {
        const part = null;
        const rules = this.#rules(index, edge);
        paintRow(painter, row, { frame: this.#frame, pitch, y, part, edge, ...rules });
      },
    });
  }

  /** A row of more than half a page: one piece a line, which stands on the grid. */
  #tallPieces(row: SetRow, index: number): readonly Piece[] {
    const pitch = this.#pitch;
    const count = lineCount(row);
    return Array.from({ length: count }, (_, line) => {
      const part = { from: line, to: line + 1 };
      const lonely = line === 1 || line === count - 1;
      return piece({
        ...this.#rowSpace(index),
        ...(line < count - 1 ? { below: 0 } : {}),
        breakBefore: line === 0 ? this.#breakBefore(index) : lonely ? NEVER : MID_ROW,
        place: (painter, y, edge) => {
          const rules = this.#rules(index, edge);
          const ruleAbove = line === 0 ? rules.ruleAbove : 'none';
          const ruleBelow = line === count - 1 || edge.last ? rules.ruleBelow : 'none';
          const own = { ruleAbove, ruleBelow } as const;
          paintRow(painter, row, { frame: this.#frame, pitch, y, part, edge, ...own });
        },
      });
    });
  }

  #rowSpace(index: number): Pick<Piece, 'snap' | 'drop' | 'below' | 'resume'> {
    const last = index === this.#node.body.length - 1;
    const sourced = this.#node.source !== undefined && this.#node.source.length > 0;
    return { snap: 'none', drop: RULE_DROP, below: last && !sourced ? TABLE_SPACE : 0, resume: this.#resume };
  }

  /** Rules by neighbours: strong above the first of the totals and at the end, fine between rows and where a page ends. */
  #rules(index: number, edge: Edge): Pick<RowPainting, 'ruleAbove' | 'ruleBelow'> {
    const rows = this.#node.body;
    const opensTotals = rows[index]?.look === 'total' && rows[index - 1]?.look !== 'total';
    return {
      ruleAbove: index === 0 || edge.first ? 'none' : opensTotals ? 'strong' : 'fine',
      ruleBelow: index === rows.length - 1 ? 'strong' : edge.last ? 'fine' : 'none',
    };
  }

  #breakBefore(index: number): number {
    const rows = this.#node.body;
    const row = rows[index]!;
    const held = index <= 1 || index === rows.length - 1 || row.look === 'total';
    if (held) return NEVER;
    return row.cells.some((cell) => cell.repeated) ? MID_GROUP : MID_TABLE;
  }
}

type Edge = Parameters<Piece['place']>[2];
const WITHIN: Edge = { first: false, last: false };
