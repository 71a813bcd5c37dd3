// A shape of a drawing in, the path operators that paint it out.
import type { Colours } from '../../brand/index.ts';
import { InternalError } from '../../diagnostic/diagnostic.ts';
import type { AreaShape, BoxShape, LineShape, RingShape, Shape } from '../../tree/index.ts';
import { colourOperator, pdfNumber } from './syntax.ts';

/** Where shapes are painted: the page's height turns y down into PDF's y up; `fill` and `stroke` return the operators needed to change to a colour. */
export interface ShapeInk {
  readonly colours: Colours;
  readonly pageHeight: number;
  /** Sets the fill colour; '' when it is already set. */
  fill(colour: string): string;
}

/** Operators for one shape. The stroking state is kept inside, so that shapes do not depend on their order. */
export function paintShape(shape: Shape, ink: ShapeInk): string {
  switch (shape.type) {
    case 'line':
      return paintLine(shape, ink);
    case 'area':
      return paintArea(shape, ink);
    case 'box':
      return paintBox(shape, ink);
    case 'ring':
      return paintRing(shape, ink);
    case 'label':
      throw new InternalError(
        `the label "${shape.text}" reached the PDF as a shape; layout turns labels into text`,
      );
  }
}

function paintLine(line: LineShape, ink: ShapeInk): string {
  if (line.points.length < 2) return '';
  // Round joins: the mitre of a steep chart line would shoot past its point.
  const join = line.points.length > 2 ? '1 j ' : '';
  return `q ${join}${stroke(line, ink)}${path(line.points, ink.pageHeight)} S Q\n`;
}

function paintArea(area: AreaShape, ink: ShapeInk): string {
  if (area.points.length < 3) return '';
  return `${ink.fill(ink.colours[area.fill])}${path(area.points, ink.pageHeight)} f\n`;
}

function paintBox(box: BoxShape, ink: ShapeInk): string {
  const filled = box.fill ? `${ink.fill(ink.colours[box.fill])}${rectangle(box, 0, ink)} f\n` : '';
  if (!box.outline) return filled;
  // The outline lies inside the box: bars with and without one stay equally wide.
  return `${filled}q ${stroke(box.outline, ink)}${rectangle(box, box.outline.width / 2, ink)} S Q\n`;
}

function paintRing(ring: RingShape, ink: ShapeInk): string {
  const circle = circlePath(ring.x, ink.pageHeight - ring.y, ring.radius);
  return `${ink.fill(ink.colours[ring.fill])}q ${stroke(ring.outline, ink)}${circle} B Q\n`;
}

function stroke(line: { readonly ink: LineShape['ink']; readonly width: number }, ink: ShapeInk): string {
  return `${pdfNumber(line.width)} w ${colourOperator(ink.colours[line.ink], 'stroke')} `;
}

function path(points: LineShape['points'], pageHeight: number): string {
  return points
    .map(([x, y], index) => `${pdfNumber(x)} ${pdfNumber(pageHeight - y)} ${index === 0 ? 'm' : 'l'}`)
    .join(' ');
}

function rectangle(box: BoxShape, inset: number, ink: ShapeInk): string {
  const bottom = ink.pageHeight - box.y - box.height + inset;
  const [width, height] = [box.width - 2 * inset, box.height - 2 * inset];
  return `${pdfNumber(box.x + inset)} ${pdfNumber(bottom)} ${pdfNumber(width)} ${pdfNumber(height)} re`;
}

/** Control points of a quarter circle as a Bézier curve lie this share of the radius away. */
const QUARTER = (4 / 3) * (Math.SQRT2 - 1);

function circlePath(x: number, y: number, radius: number): string {
  const k = radius * QUARTER;
  const r = radius;
  const curve = (...offsets: readonly number[]) =>
    `${offsets.map((offset, i) => pdfNumber((i % 2 === 0 ? x : y) + offset)).join(' ')} c`;
  return [
    `${pdfNumber(x + r)} ${pdfNumber(y)} m`,
    curve(r, k, k, r, 0, r),
    curve(-k, r, -r, k, -r, 0),
    curve(-r, -k, -k, -r, 0, -r),
    curve(k, -r, r, -k, r, 0),
    'h',
  ].join(' ');
}
