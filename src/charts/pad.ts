// A sheet to draw on: shapes in the order of painting, and the knowledge of what is taken, so that no label touches anything.
import type { BoxShape, Drawing, Ink, LabelShape, RingShape, Shape } from '../tree/index.ts';
import type { ChartContext } from './context.ts';
import {
  type Box,
  boxesTouch,
  boxInside,
  type Point,
  type Segment,
  segmentsOf,
  segmentTouches,
} from './geometry.ts';

/** A label's ink above and below its baseline, in em: kanji stand 0.86 high, parentheses hang 0.21 low. */
export const ASCENT = 0.86;
export const DESCENT = 0.21;

/** Points that stay free round a label. */
const CLEARANCE = 1;

export class Pad {
  readonly width: number;
  readonly height: number;
  readonly #context: ChartContext;
  readonly #shapes: Shape[] = [];
  readonly #boxes: Box[] = [];
  readonly #segments: Segment[] = [];

  constructor(context: ChartContext, height: number) {
    this.width = context.width;
    this.height = height;
    this.#context = context;
  }

  line(points: readonly Point[], width: number, ink: Ink): void {
    this.#shapes.push({ type: 'line', points: points.map(([x, y]) => [neat(x), neat(y)]), width, ink });
    this.#segments.push(...segmentsOf(points, width));
  }

  /** A level line from x to x. */
  level(y: number, [from, to]: Point, width: number, ink: Ink): void {
    this.line(
      [
        [from, y],
        [to, y],
      ],
      width,
      ink,
    );
  }

  /** An upright line from y to y. */
  upright(x: number, [from, to]: Point, width: number, ink: Ink): void {
    this.line(
      [
        [x, from],
        [x, to],
      ],
      width,
      ink,
    );
  }

  /** A filled area; labels may stand on it, its edges are drawn as lines where they must not be crossed. */
  area(points: readonly Point[], fill: Ink): void {
    this.#shapes.push({ type: 'area', points: points.map(([x, y]) => [neat(x), neat(y)]), fill });
  }

  box(shape: Omit<BoxShape, 'type'>): void {
    const { x, y, width, height } = shape;
    this.#shapes.push({
      ...shape,
      type: 'box',
      x: neat(x),
      y: neat(y),
      width: neat(width),
      height: neat(height),
    });
    this.#boxes.push({ left: x, top: y, right: x + width, bottom: y + height });
  }

  ring(shape: Omit<RingShape, 'type'>): void {
    this.#shapes.push({ ...shape, type: 'ring', x: neat(shape.x), y: neat(shape.y) });
    const reach = shape.radius + shape.outline.width / 2;
    this.#boxes.push({
      left: shape.x - reach,
      top: shape.y - reach,
      right: shape.x + reach,
      bottom: shape.y + reach,
    });
  }

  /**
   * Sets the labels that `labelsAt` makes for the first spot where they fit the sheet and come no closer than `clearance` to
   * anything drawn so far; null when there is none. The labels of a spot stay together.
   */
  place<Spot>(
    spots: Iterable<Spot>,
    labelsAt: (spot: Spot) => readonly LabelShape[],
    clearance = CLEARANCE,
  ): readonly LabelShape[] | null {
    for (const spot of spots) {
      const labels = labelsAt(spot);
      if (!this.#isFree(labels, clearance)) continue;
      for (const label of labels) {
        this.#shapes.push({ ...label, x: neat(label.x), y: neat(label.y) });
        this.#boxes.push(this.boxOf(label));
      }
      return labels;
    }
    return null;
  }

  /** Sets a label where it is; false when it does not fit there. */
  set(label: LabelShape): boolean {
    return this.place([label], (only) => [only]) !== null;
  }

  /** A label pushed inside the sheet from its left or right edge. */
  inside(label: LabelShape): LabelShape {
    const { left, right } = this.boxOf(label);
    const shift = left < 0 ? -left : right > this.width ? this.width - right : 0;
    return shift === 0 ? label : { ...label, x: label.x + shift };
  }

  /** The space that a label takes. */
  boxOf(label: LabelShape): Box {
    const { text, size, bold, x, y, anchor } = label;
    const width = this.#context.fonts.measure(text, { size, bold, language: this.#context.language });
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { left, top: y - size * ASCENT, right: left + width, bottom: y + size * DESCENT };
  }

  drawing(): Drawing {
    return { width: this.width, height: this.height, shapes: this.#shapes };
  }

  #isFree(group: readonly LabelShape[], clearance: number): boolean {
    const sheet: Box = { left: 0, top: 0, right: this.width, bottom: this.height };
    return group.every((label) => {
      const box = this.boxOf(label);
      return (
        boxInside(box, sheet) &&
        !this.#boxes.some((taken) => boxesTouch(taken, box, clearance)) &&
        !this.#segments.some((taken) => segmentTouches(taken, box, clearance))
      );
    });
  }
}

/** A label in the usual ink; `anchor` says what `x` means. */
export function labelAt(
  text: string,
  [x, y]: Point,
  style: {
    readonly size: number;
    readonly bold?: boolean;
    readonly ink?: Ink;
    readonly anchor?: LabelShape['anchor'];
  },
): LabelShape {
  return { type: 'label', text, x, y, bold: false, ink: 'ink', anchor: 'middle', ...style };
}

/** Hundredths of a point are finer than any printer, and keep drawings equal on every machine. */
function neat(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
