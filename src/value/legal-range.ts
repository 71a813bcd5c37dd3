// Where the break-even of an input may lie.
import type { CellId } from '../quantity/expr.ts';

/** A share, between 0 and the value of a cell, or any amount from 0. */
export type LegalRange =
  | { readonly kind: 'share' }
  | { readonly kind: 'below'; readonly cell: CellId }
  | { readonly kind: 'positive' };
