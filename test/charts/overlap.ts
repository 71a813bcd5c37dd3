// Finds what a reader would see as touching in a drawing: label on label, label on bar, ring or line, ink outside the sheet.
import type { TextMeasure } from '../../src/charts/index.ts';
import type { Language } from '../../src/text/language.ts';
import type { Drawing, LabelShape, Shape } from '../../src/tree/index.ts';

interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** One sentence for each fault of a drawing. */
export function overlapsOf(drawing: Drawing, fonts: TextMeasure, language: Language): readonly string[] {
  const labels = drawing.shapes.filter((shape): shape is LabelShape => shape.type === 'label');
  const rects = labels.map((label) => rectOf(label, fonts, language));
  const faults: string[] = [];
  for (const [index, label] of labels.entries()) {
    const rect = rects[index]!;
    if (
      rect.x0 < -0.02 ||
      rect.x1 > drawing.width + 0.02 ||
      rect.y0 < -0.02 ||
      rect.y1 > drawing.height + 0.02
    ) {
      faults.push(`"${label.text}" leaves the sheet`);
    }
    if (label.size < 8) faults.push(`"${label.text}" is smaller than 8`);
    for (const [other, second] of labels.entries()) {
      if (other > index && meet(rect, rects[other]!)) faults.push(`"${label.text}" on "${second.text}"`);
    }
    for (const shape of drawing.shapes) {
      if (touches(shape, rect)) faults.push(`"${label.text}" on a ${shape.type}`);
    }
  }
  return faults;
}

/** Ink of kanji from 0.86 above to 0.21 below the baseline; parentheses hang as low. */
function rectOf(
  { text, size, bold, x, y, anchor }: LabelShape,
  fonts: TextMeasure,
  language: Language,
): Rect {
  const width = fonts.measure(text, { size, bold, language });
  const x0 = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return { x0, x1: x0 + width, y0: y - 0.86 * size, y1: y + 0.21 * size };
}

function meet(a: Rect, b: Rect): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function touches(shape: Shape, rect: Rect): boolean {
  if (shape.type === 'box') {
    return meet(rect, { x0: shape.x, y0: shape.y, x1: shape.x + shape.width, y1: shape.y + shape.height });
  }
  if (shape.type === 'ring') {
    const reach = shape.radius + shape.outline.width / 2;
    return meet(rect, { x0: shape.x - reach, y0: shape.y - reach, x1: shape.x + reach, y1: shape.y + reach });
  }
  if (shape.type !== 'line') return false;
  return shape.points.slice(1).some((to, index) => crosses(shape.points[index]!, to, rect, shape.width / 2));
}

/** By sampling: a piece of line is walked in steps of a fifth of a point. */
function crosses(
  from: readonly [number, number],
  to: readonly [number, number],
  rect: Rect,
  half: number,
): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) * 5));
  for (let step = 0; step <= steps; step += 1) {
    const x = from[0] + ((to[0] - from[0]) * step) / steps;
    const y = from[1] + ((to[1] - from[1]) * step) / steps;
    if (meet(rect, { x0: x - half, x1: x + half, y0: y - half, y1: y + half })) return true;
  }
  return false;
}
