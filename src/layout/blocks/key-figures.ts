// Key figures into one piece of cells side by side: rule, name, number with its unit, what it compares with.
import type { AmountPart, KeyFigure, KeyFiguresNode } from '../../tree/index.ts';
import { plan } from '../element-plan.ts';
import { columnsWidth, type Frame } from '../frame.ts';
import { words } from '../inline.ts';
import { captionLook, labelLook } from '../looks.ts';
import { type Piece, piece } from '../piece.ts';
import { reportOverflow } from '../report.ts';
import { paintLines, type SetText, setShortText, setText, textWidth, UNLIMITED } from '../set-text.ts';
import { drawRule, STRONG_RULE } from '../strokes.ts';
import { type SetValue, setValue, valueParts } from './figure-value.ts';

/** From the name's last baseline: the rule above it, the number, the comparison. */
const RULE_RISE = 15;
const NUMBER_DROP = 36;
const NOTE_DROP = 54;
const LABEL_PITCH = 12;
const NOTE_PITCH = 12.5;
const GUTTER = 12;
/** The number that a summary is about. */
const HERO_SIZE = 32;
const FIGURES_SPACE = 18;
const TOLERANCE = 0.5;

interface SetFigure {
  readonly x: number;
  readonly width: number;
  readonly label: SetText;
  readonly value: SetValue;
  readonly note: SetText;
}

export function layKeyFigures(node: KeyFiguresNode, frame: Frame): readonly Piece[] {
  const group = { ...frame, parent: plan('Div', frame.parent) };
  const cells = cellsOf(node, group);
  const figures = node.items.map((item, index) => setFigure(item, cells[index]!, group));
  const labelHeight = LABEL_PITCH * (Math.max(1, ...figures.map(({ label }) => label.lines.length)) - 1);
  const noteLines = Math.max(0, ...figures.map(({ note }) => note.lines.length));
  const ruled = frame.part === 'page';
  return [
    piece({
      above: FIGURES_SPACE,
      below: FIGURES_SPACE,
      snap: 'line',
      span: labelHeight + (noteLines > 0 ? NOTE_DROP + (noteLines - 1) * NOTE_PITCH : NUMBER_DROP),
      rise: ruled ? RULE_RISE : 10,
      stretches: true,
      place: (painter, y) => {
        for (const { label, note, value, width, x } of figures) {
          if (ruled)
            drawRule(
              painter,
              { x, y: y - RULE_RISE, width },
              { weight: STRONG_RULE, ink: frame.ground.rule },
            );
          paintLines(painter, label, { x, y, lead: LABEL_PITCH });
          value.paint(painter, x, y + labelHeight + NUMBER_DROP);
          paintLines(painter, note, { x, y: y + labelHeight + NOTE_DROP, lead: NOTE_PITCH });
        }
      },
    }),
  ];
}

interface Cell {
  readonly x: number;
  readonly width: number;
}

/** Equal cells over the measure; in a band three columns each, or as wide as their words ask when one does not fit. */
function cellsOf(node: KeyFiguresNode, frame: Frame): readonly Cell[] {
  const count = node.items.length;
  const three = columnsWidth(frame.setting.brand, 3);
  const equal =
    frame.part !== 'page' && count * (three + GUTTER) - GUTTER <= frame.width + 0.5
      ? three
      : (frame.width + GUTTER) / count - GUTTER;
  const even = node.items.map((_, index) => ({ x: frame.x + index * (equal + GUTTER), width: equal }));
  if (frame.part === 'page') return even;
  const natural = node.items.map((item) => naturalWidth(item, frame));
  if (natural.every((width) => width <= equal)) return even;
  const spare = frame.width - natural.reduce((total, width) => total + width, 0) - GUTTER * (count - 1);
  if (spare < 0) return even;
  let x = frame.x;
  return natural.map((own) => {
    const width = own + spare / count;
    const cell = { x, width };
    x += width + GUTTER;
    return cell;
  });
}

function naturalWidth(item: KeyFigure, frame: Frame): number {
  const place = { frame, width: UNLIMITED, element: null };
  const label = textWidth(setText(item.label, labelLook(frame), place));
  const note = textWidth(setText(item.note, captionLook(frame), place));
  return Math.max(label, note, setNumber(valueParts(item.value, frame), item, frame).width);
}

function setFigure(item: KeyFigure, cell: Cell, frame: Frame): SetFigure {
  const parts = valueParts(item.value, frame);
  const value = setNumber(parts, item, frame);
  const [only] = parts;
  // Number and unit together are too wide: the unit goes into the name, in brackets.
  const moved = value.width > cell.width && parts.length === 1 && only !== undefined && only.unit !== '';
  const label = moved ? [...item.label, ...words(inBrackets(only.unit, frame))] : item.label;
  const shown = moved ? setNumber([{ number: only.number, unit: '' }], item, frame) : value;
  if (shown.width > cell.width + TOLERANCE) {
    const text = parts.map(({ number, unit }) => number + unit).join('');
    reportOverflow(frame, text, shown.width - cell.width);
  }
  const place = { frame, width: cell.width };
  return {
    ...cell,
    label: setText(label, labelLook(frame), { ...place, element: plan('P', frame.parent) }),
    value: shown,
    note: setShortText(item.note, captionLook(frame), { ...place, element: plan('P', frame.parent) }),
  };
}

function inBrackets(unit: string, { setting }: Frame): string {
  return setting.language === 'ja' ? `（${unit}）` : ` (${unit.replaceAll(' ', '\u00a0')})`;
}

function setNumber(parts: readonly AmountPart[], item: KeyFigure, frame: Frame): SetValue {
  const { figure } = frame.setting.brand.type;
  const colour = item.accent ? frame.ground.accent : frame.ground.text;
  const number = item.accent && frame.part === 'band' ? HERO_SIZE : figure.number;
  const look = { number, unit: figure.unit, numberColour: colour, unitColour: colour, bold: true };
  return setValue(parts, look, { frame, element: plan('P', frame.parent) });
}
