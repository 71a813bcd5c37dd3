// One number, or one row of numbers over months or years, with the formula or the source that it comes from.
import type { Rank, StatedOrigin, TableOrigin, Words } from '../quantity/amount.ts';
import type { CellId, Expr } from '../quantity/expr.ts';
import type { Ref } from '../quantity/ref.ts';
import type { Unit } from '../quantity/unit.ts';

/** A single value; a value a month 0..12H; a value a year 0..H. Column 0 is the decision. */
export type Shape = 'one' | 'month' | 'year';

/** rate: per year; flow: within a period; level: at its end; flag: 1 or 0; share: a ratio; count: anything counted; time. */
export type Role = 'rate' | 'flow' | 'level' | 'flag' | 'share' | 'count' | 'time' | 'price';

interface CellFacts {
  readonly id: CellId;
  readonly unit: Unit;
  readonly shape: Shape;
  readonly label: Words;
  readonly role: Role;
  readonly rank: Rank;
  readonly ref?: Ref;
}

/** A cell that is computed; `opening` (0, 1 or a single cell) stands before the first period for `prev`. */
export interface FormulaCell extends CellFacts {
  readonly expr: Expr;
  readonly opening?: Expr;
}

/** A cell that is stated in the deal, or a row of a table of the product; one value a period, each of its own origin if need be. */
export interface GivenCell extends CellFacts {
  readonly given: readonly number[];
  readonly origin: StatedOrigin | TableOrigin;
  readonly origins?: readonly (StatedOrigin | TableOrigin)[];
}

export type Cell = FormulaCell | GivenCell;

export function isFormula(cell: Cell): cell is FormulaCell {
  return 'expr' in cell;
}

/** How many periods a shape has over a horizon of whole years. */
export function periodsOf(shape: Shape, years: number): number {
  if (shape === 'one') return 1;
  return shape === 'month' ? 12 * years + 1 : years + 1;
}
