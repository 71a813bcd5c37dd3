// Widths wanted in points (or shares) in, whole twips that add up exactly to the width of the place out.
import { twips } from './units.ts';

/** Edges are rounded, not widths, so that errors do not pile up; the last column ends where the place does. */
export function fitColumns(wanted: readonly number[], width: number): number[] {
  const total = wanted.reduce((sum, one) => sum + one, 0);
  let edge = 0;
  let wide = 0;
  return wanted.map((one, index) => {
    wide += one;
    const next = index === wanted.length - 1 ? width : Math.round((wide / total) * width);
    const column = next - edge;
    edge = next;
    return column;
  });
}

/** `count` equal columns with gutters between them: each but the last carries its gutter at the right. */
export function gutteredColumns(count: number, width: number, gutter: number): number[] {
  const inner = (width - twips(gutter) * (count - 1)) / count;
  const wanted = Array.from({ length: count }, (_, index) => inner + (index < count - 1 ? twips(gutter) : 0));
  return fitColumns(wanted, width);
}

/** The gutter of the page's twelve columns, in points. */
export const GUTTER = 12;

/** From the measure's left edge to the fourth of its twelve columns, in points: names stand left of it. */
export function nameColumn(measure: number): number {
  const column = (measure - 11 * GUTTER) / 12;
  return 3 * (column + GUTTER);
}
