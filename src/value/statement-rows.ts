// Sources of one shape into the rows of PL, BS and CF: what each line changes by, in the sign in which the customer's books show it.
import type { Context } from './context.ts';
import { balanceSheet, capitalOf } from './statement-bs.ts';
import { cashFlow } from './statement-cf.ts';
import { profitAndLoss } from './statement-pl.ts';
import { Rows, type StatementRow } from './statement-row.ts';
import type { StatementParts, StatementSources } from './statement-sources.ts';

/** All rows of one shape in the order of a statement. */
export interface StatementRows {
  readonly pl: readonly StatementRow[];
  readonly bs: readonly StatementRow[];
  readonly cf: readonly StatementRow[];
}

/** Adds the rows of all three statements. */
export function addStatementRows(
  context: Context,
  parts: StatementParts,
  sources: StatementSources,
): StatementRows {
  const rows = new Rows(context, sources);
  const capital = capitalOf(parts, sources);
  const pl = profitAndLoss(rows, parts, sources);
  const bs = balanceSheet(rows, { parts, sources, capital });
  const cf = cashFlow(rows, { parts, sources, capital });
  return { pl, bs, cf };
}
