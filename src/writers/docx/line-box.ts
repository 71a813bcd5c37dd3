// Where a line of exact pitch has its baseline: Word and LibreOffice give four fifths of it to what stands above.

/** From a line's top to its baseline, as a share of its pitch. */
export const BASELINE = 0.8;

/** How much closer two lines of different pitch stand than two lines of the grid, box on box, in points. */
export function boxShift(above: number, below: number, pitch: number): number {
  return pitch - above * (1 - BASELINE) - below * BASELINE;
}
