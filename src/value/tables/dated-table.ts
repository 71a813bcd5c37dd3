// Tables that the product carries: rows with the date from which they hold, and where they come from.

import { InternalError } from '../../diagnostic/diagnostic.ts';
import type { Words } from '../../quantity/amount.ts';
import type { Role } from '../cell.ts';

/** One number of a table. `from` is the first date on which it holds; without one it always does. */
export interface DatedRow {
  readonly row: string;
  readonly from?: string;
  readonly value: number;
  /** Canonical unit text; JPY stands for the deal's currency. */
  readonly unit: string;
  readonly role: Role;
  readonly label: Words;
}

export interface DatedTable {
  readonly id: string;
  readonly source: Words;
  readonly rows: readonly DatedRow[];
}

/** The row that holds on a date: the latest one that has begun. */
export function resolveRow(table: DatedTable, row: string, asOf: string): DatedRow {
  const candidates = table.rows
    .filter((candidate) => candidate.row === row && (candidate.from ?? '') <= asOf)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
  const found = candidates[0] ?? table.rows.find((candidate) => candidate.row === row);
  if (!found) throw new InternalError(`table ${table.id} has no row ${row}`);
  return found;
}
