// Boxes and lines in points (y down): do they touch?

/** A rectangle by its edges. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Point = readonly [number, number];

/** A straight piece of a line with its width. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
}

/** Two boxes that share an area, or come closer than `clearance`. */
export function boxesTouch(a: Box, b: Box, clearance = 0): boolean {
  return (
    a.left < b.right + clearance &&
    b.left < a.right + clearance &&
    a.top < b.bottom + clearance &&
    b.top < a.bottom + clearance
  );
}

/** A line that crosses a box or comes closer than `clearance`. */
export function segmentTouches({ from, to, width }: Segment, box: Box, clearance = 0): boolean {
  const grown = grow(box, clearance + width / 2);
  if (Math.min(from[1], to[1]) > grown.bottom || Math.max(from[1], to[1]) < grown.top) return false;
  if (Math.min(from[0], to[0]) > grown.right || Math.max(from[0], to[0]) < grown.left) return false;
  // Liang–Barsky: the part of the line inside each pair of edges, from t0 to t1.
  let [t0, t1] = [0, 1];
  const edges: readonly [number, number][] = [
    [from[0] - to[0], from[0] - grown.left],
    [to[0] - from[0], grown.right - from[0]],
    [from[1] - to[1], from[1] - grown.top],
    [to[1] - from[1], grown.bottom - from[1]],
  ];
  for (const [p, q] of edges) {
    if (p === 0) {
      if (q <= 0) return false;
    } else if (p < 0) {
      t0 = Math.max(t0, q / p);
    } else {
      t1 = Math.min(t1, q / p);
    }
  }
  return t0 < t1;
}

/** A box inside another, edges included. */
export function boxInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - 1e-6 &&
    inner.right <= outer.right + 1e-6 &&
    inner.top >= outer.top - 1e-6 &&
    inner.bottom <= outer.bottom + 1e-6
  );
}

/** The straight pieces of a line through points. */
export function segmentsOf(points: readonly Point[], width: number): readonly Segment[] {
  return points.slice(1).map((to, index) => ({ from: points[index]!, to, width }));
}

function grow(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}
