// A figure into one piece: title, subtitle with the unit, the drawing with its alt text, the source.
import { chartHeight, drawChart, measureWith } from '../../charts/index.ts';
import { type FigureNode, type LabelShape, plainText, type Shape } from '../../tree/index.ts';
import { type ElementPlan, plan } from '../element-plan.ts';
import type { Frame } from '../frame.ts';
import { words } from '../inline.ts';
import { captionLook } from '../looks.ts';
import type { Painter } from '../painter.ts';
import { type Piece, piece } from '../piece.ts';
import { paintLine, paintLines, setText, textWidth, UNLIMITED } from '../set-text.ts';
import { paintEnd, setSource, setTitle } from './captioned.ts';

/** Below the title: the subtitle's baseline, further lines of it, and the drawing's top below the last one. */
const SUBTITLE_DROP = 15;
const SUBTITLE_PITCH = 12.5;
const DRAWING_GAP = 9;
/** From the drawing's foot to the source's baseline. */
const SOURCE_GAP = 18;
const FIGURE_SPACE = 18;
const UNIT_GAP = 12;

export function layFigure(node: FigureNode, frame: Frame): readonly Piece[] {
  const group = plan('Div', frame.parent);
  const inner = { ...frame, parent: group };
  const caption = plan('Caption', group);
  const { pitch } = frame.setting.brand.page;
  // 1. Words above the drawing.
  const title = setTitle({ label: node.label ?? '', title: node.title, unit: [], element: caption }, inner);
  const subtitle = setSubtitle(node, inner, caption);
  // 2. The drawing, and the source below it.
  const { amounts } = frame.setting.document;
  const { fonts, language } = frame.setting;
  const drawing = drawChart(node.chart, { width: frame.width, amounts, language, fonts: measureWith(fonts) });
  const drawingTop = title.height + subtitle.height + DRAWING_GAP;
  const foot = drawingTop + Math.max(drawing.height, chartHeight(node.chart));
  const source = setSource(node.source ?? [], inner);
  const sourceTop = foot + SOURCE_GAP;
  const sourced = source.lines.length > 0;
  const { lead } = frame.setting.brand.type.note;
  const alt = plainText(node.alt, frame.setting.document);
  return [
    piece({
      above: FIGURE_SPACE,
      below: FIGURE_SPACE,
      snap: 'line',
      span: sourced ? sourceTop + (source.lines.length - 1) * lead : Math.ceil(foot / pitch) * pitch,
      drop: 3,
      stretches: true,
      ids: [node.id],
      place: (painter, y) => {
        title.paint(painter, y);
        subtitle.paint(painter, y + title.height);
        const box = [frame.x, y + drawingTop, frame.width, drawing.height] as const;
        const figure = plan('Figure', group, { alt, box: { page: painter.page, rect: box } });
        for (const shape of drawing.shapes) paintShape(painter, shape, { figure, frame, y: y + drawingTop });
        paintLines(painter, source, { x: frame.x, y: y + sourceTop, lead });
      },
    }),
  ];
}

/** What is measured, grey, with the unit at the right of its first line. */
function setSubtitle(node: FigureNode, frame: Frame, element: ElementPlan) {
  const look = captionLook(frame);
  const unit = setText(node.unitLine, look, { frame, width: frame.width, element });
  const room = frame.width - (unit.lines.length > 0 ? textWidth(unit) + UNIT_GAP : 0);
  const text = setText(node.subtitle, look, { frame, width: room, element });
  const count = Math.max(text.lines.length, unit.lines.length);
  return {
    height: count === 0 ? 0 : SUBTITLE_DROP + (count - 1) * SUBTITLE_PITCH,
    paint: (painter: Painter, y: number) => {
      const first = y + SUBTITLE_DROP;
      paintLines(painter, text, { x: frame.x, y: first, lead: SUBTITLE_PITCH });
      paintEnd(painter, unit, { right: frame.x + frame.width, y: first });
    },
  };
}

/** One shape of the drawing, moved to its place; its labels become text of the Figure. */
function paintShape(
  painter: Painter,
  shape: Shape,
  at: { figure: ElementPlan; frame: Frame; y: number },
): void {
  if (shape.type === 'label') paintLabel(painter, shape, at);
  else painter.shape(moveShape(shape, at.frame.x, at.y), at.figure);
}

function paintLabel(
  painter: Painter,
  label: LabelShape,
  at: { figure: ElementPlan; frame: Frame; y: number },
): void {
  const { frame, figure } = at;
  const colour = frame.setting.brand.colours[label.ink];
  const look = { size: label.size, bold: label.bold, colour, quarterEm: false };
  const text = setText(words(label.text), look, { frame, width: UNLIMITED, element: figure });
  const share = { start: 0, middle: 0.5, end: 1 }[label.anchor];
  const x = frame.x + label.x - share * textWidth(text);
  paintLine(painter, text, { line: 0, x, y: at.y + label.y });
}

function moveShape(shape: Exclude<Shape, LabelShape>, dx: number, dy: number): Shape {
  switch (shape.type) {
    case 'line':
    case 'area':
      return { ...shape, points: shape.points.map(([x, y]) => [x + dx, y + dy] as const) };
    case 'box':
    case 'ring':
      return { ...shape, x: shape.x + dx, y: shape.y + dy };
  }
}
