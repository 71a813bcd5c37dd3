// The rows of flows whose rate of return is sought in, their blocks on the sheet of the search out.
import type { CellId } from '../../../quantity/expr.ts';
import { type Cell, isFormula } from '../../../value/index.ts';

/** Rows of a block: the heading, the value at each rate, where it crosses zero, the rate there, and three results. */
export interface SearchPlace {
  readonly heading: number;
  readonly value: number;
  readonly crossing: number;
  readonly rate: number;
  /** Number of crossings; below it the guess and the reason. */
  readonly result: number;
}

/** Heads of the sheet: number of the step and 1 + rate; the words of the reasons; then the blocks. */
export const STEP_ROW = 4;
export const GROWTH_ROW = 5;
export const REASON_ROW = 7;
const FIRST_BLOCK = 12;
const BLOCK = 8;

/** Blocks by row of flows, in the order of the formulas that ask. */
export function searchPlaces({
  cells,
}: {
  readonly cells: ReadonlyMap<CellId, Cell>;
}): ReadonlyMap<CellId, SearchPlace> {
  const flows = new Set<CellId>();
  for (const cell of cells.values()) if (isFormula(cell) && cell.expr.op === 'irr') flows.add(cell.expr.id);
  return new Map(
    [...flows].map((id, index): [CellId, SearchPlace] => {
      const heading = FIRST_BLOCK + BLOCK * index;
      return [
        id,
        { heading, value: heading + 1, crossing: heading + 2, rate: heading + 3, result: heading + 4 },
      ];
    }),
  );
}
