// Points in, the whole numbers of Word's many units out.

/** Twentieths of a point: positions, widths, spacing. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Half points: type sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Eighths of a point: rules. */
export function eighths(points: number): number {
  return Math.round(points * 8);
}

/** English metric units: drawings and their lines. */
export function emu(points: number): number {
  return Math.round(points * 12700);
}

/** Hundredths of a point: type sizes inside charts. */
export function hundredths(points: number): number {
  return Math.round(points * 100);
}

/** `#17384C` as Word writes it: `17384C`. */
export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
