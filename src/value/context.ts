// What building the graph of one deal shares: the sheet, the deal with its ref, faults, and what was stated so far.
import type { Code } from '../diagnostic/catalog/index.ts';
import type { Params, Severity, Sink } from '../diagnostic/diagnostic.ts';
import type { Deal } from '../model/deal.ts';
import type { Basis, Words } from '../quantity/amount.ts';
import type { CellId } from '../quantity/expr.ts';
import { type Ref, refTo } from '../quantity/ref.ts';
import type { Driver } from './drivers/driver.ts';
import type { LegalRange } from './legal-range.ts';
import type { Sheet } from './sheet.ts';
import type { Assumption } from './value-case.ts';

/** The two other points of an estimate, whose mode is the cell's value. */
export interface Ends {
  readonly pessimistic: number;
  readonly optimistic: number;
}

export type { LegalRange } from './legal-range.ts';

/** Where an input comes from, for the list of assumptions. */
export interface InputFacts {
  readonly label: Words;
  readonly group: Assumption['group'];
  readonly basis?: Basis;
  readonly source?: Words;
  readonly asOf?: string;
  readonly owner?: Words;
  readonly ref?: Ref;
  readonly stated: boolean;
}

export interface Context {
  readonly sheet: Sheet;
  readonly deal: Deal;
  readonly ref: Ref;
  readonly sink: Sink;
  /** Drivers that the workspace defines, by id. */
  readonly own?: ReadonlyMap<string, Driver>;
  /** Uncertain inputs, by their cells. */
  readonly ends: Map<CellId, Ends>;
  readonly ranges: Map<CellId, LegalRange>;
  readonly inputs: Map<CellId, InputFacts>;
  readonly usedBy: Map<CellId, Set<string>>;
  /** `scrap.D` for the shared input that stands there. */
  readonly aliases: Map<CellId, CellId>;
}

/** The ref of a place in the deal. */
export function at(context: Context, ...keys: readonly (string | number)[]): Ref {
  return refTo(context.ref, ...keys);
}

export function fault(
  context: Context,
  ref: Ref,
  {
    code,
    params = {},
    severity = 'error',
  }: { readonly code: Code; readonly params?: Params; readonly severity?: Severity },
): void {
  context.sink({ severity, code, params, where: { ref } });
}

export function markUsed(context: Context, cell: CellId, user: string): void {
  const users = context.usedBy.get(cell) ?? new Set();
  context.usedBy.set(cell, users.add(user));
}
