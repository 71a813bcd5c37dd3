// Pairs of a value before and after into one piece of cells side by side: name, grey value, arrow, bold accent value, unit.
import type { PairsNode } from '../../tree/index.ts';
import { plan } from '../element-plan.ts';
import { columnsWidth, type Frame } from '../frame.ts';
import { labelLook, noteLook } from '../looks.ts';
import type { Painter } from '../painter.ts';
import { type Piece, piece } from '../piece.ts';
import { reportOverflow, TOLERANCE } from '../report.ts';
import { paintLine, paintLines, type SetText, setText, textWidth, UNLIMITED } from '../set-text.ts';
import { drawArrow } from '../strokes.ts';

/** From the name's baseline: the values, the note. */
const VALUE_DROP = 24;
const NOTE_DROP = 41;
/** The small note counts as standing on the grid line above it, so that what follows keeps its distance. */
const NOTE_LINE = 36;
const LABEL_PITCH = 12;
const ARROW_GAP = 5;
const ARROW_LENGTH = 16;
const UNIT_GAP = 3;
const GUTTER = 12;
const PAIRS_SPACE = 18;

interface SetPair {
  readonly x: number;
  readonly label: SetText;
  readonly before: SetText;
  readonly beforeWidth: number;
  readonly after: SetText;
  readonly unit: SetText;
}

export function layPairs(node: PairsNode, frame: Frame): readonly Piece[] {
  const group = plan('Div', frame.parent);
  const inner = { ...frame, parent: group };
  const pairs = node.items.map((_, index) => setPair(node, index, inner));
  const { lead } = frame.setting.brand.type.note;
  const note = setText(node.note, noteLook(frame), { frame, width: frame.width, element: plan('P', group) });
  const labelHeight = LABEL_PITCH * (Math.max(1, ...pairs.map(({ label }) => label.lines.length)) - 1);
  return [
    piece({
      above: PAIRS_SPACE,
      below: PAIRS_SPACE,
      snap: 'line',
      span: labelHeight + (note.lines.length > 0 ? NOTE_LINE + (note.lines.length - 1) * lead : VALUE_DROP),
      drop: NOTE_DROP - NOTE_LINE + 3,
      stretches: true,
      place: (painter, y) => {
        for (const pair of pairs) paintPair(painter, pair, { y, drop: labelHeight + VALUE_DROP });
        paintLines(painter, note, { x: frame.x, y: y + labelHeight + NOTE_DROP, lead });
      },
    }),
  ];
}

function setPair(node: PairsNode, index: number, frame: Frame): SetPair {
  const { brand } = frame.setting;
  const { pair: type } = brand.type;
  const item = node.items[index]!;
  // Three columns each where they fit, so that pairs stand below the key figures of the band above.
  const three = columnsWidth(brand, 3);
  const even = (frame.width + GUTTER) / node.items.length - GUTTER;
  const width = frame.part === 'band' ? Math.min(three, even) : even;
  const element = plan('P', frame.parent);
  const value = plan('P', frame.parent);
  const place = { frame, width: UNLIMITED, element: value };
  const x = frame.x + index * (width + GUTTER);
  const { accent, grey, text } = frame.ground;
  const beforeLook = { size: type.number, colour: grey, quarterEm: false };
  const pair = {
    x,
    label: setText(item.label, labelLook(frame), { frame, width, element }),
    before: withoutArrows(setText([...item.before, { type: 'arrow' }], beforeLook, place)),
    beforeWidth: textWidth(setText(item.before, beforeLook, place)),
    after: setText(item.after, { size: type.number, colour: accent, bold: true, quarterEm: false }, place),
    unit: setText(item.unit, { size: type.unit, colour: text, quarterEm: false }, place),
  };
  // The last one may go on to the end of the measure.
  const room = index === node.items.length - 1 ? frame.x + frame.width - x : width;
  checkRoom(pair, room, frame);
  return pair;
}

/** A pair is set on one line: what does not fit there would run into its neighbour or out of the measure. */
function checkRoom(pair: SetPair, room: number, frame: Frame): void {
  const over = unitLeft(pair) + textWidth(pair.unit) - room;
  if (over <= TOLERANCE) return;
  const values = [pair.before, pair.after].map(wordsOf).join(' → ');
  reportOverflow(frame, `${values} ${wordsOf(pair.unit)}`.trim(), over);
}

function wordsOf({ lines }: SetText): string {
  return lines
    .flatMap(({ segments }) => segments.map(({ text }) => text))
    .join('')
    .trim();
}

/** From the pair's left edge to the value after, and to the unit. */
function afterLeft({ beforeWidth }: SetPair): number {
  return beforeWidth + ARROW_GAP + ARROW_LENGTH + ARROW_GAP;
}

function unitLeft(pair: SetPair): number {
  return afterLeft(pair) + textWidth(pair.after) + UNIT_GAP;
}

/** The arrow is read where it is drawn, but drawn here, in the brand's own size. */
function withoutArrows(text: SetText): SetText {
  return { ...text, lines: text.lines.map((line) => ({ ...line, arrows: [] })) };
}

function paintPair(painter: Painter, pair: SetPair, { y, drop }: { y: number; drop: number }): void {
  const { after, before, label, unit } = pair;
  paintLines(painter, label, { x: pair.x, y, lead: LABEL_PITCH });
  const base = y + drop;
  const arrow = pair.x + pair.beforeWidth + ARROW_GAP;
  paintLine(painter, before, { line: 0, x: pair.x, y: base });
  drawArrow(painter, { x0: arrow, x1: arrow + ARROW_LENGTH, y: base - 5 });
  paintLine(painter, after, { line: 0, x: pair.x + afterLeft(pair), y: base });
  paintLine(painter, unit, { line: 0, x: pair.x + unitLeft(pair), y: base });
}
