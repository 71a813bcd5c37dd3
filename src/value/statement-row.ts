// A line of a statement while it is built: its key, its row of changes, and where it stands.
import type { Words } from '../quantity/amount.ts';
import type { CellId, Term } from '../quantity/expr.ts';
import type { Context } from './context.ts';
import type { StatementSources } from './statement-sources.ts';

export type StatementName = 'PL' | 'BS' | 'CF';

/** A row: its change by period; a balance's change is the whole so far. `part` rows are inside the line above them. */
export interface StatementRow {
  readonly key: string;
  readonly id: CellId;
  readonly statement: StatementName;
  readonly role: 'part' | 'line' | 'total';
  readonly label: Words;
  /** The standard line of the customer's statement. */
  readonly line?: string;
  readonly postings: readonly string[];
}

export interface NewRow {
  readonly statement: StatementName;
  readonly role: StatementRow['role'];
  readonly label: Words;
  readonly expr: Term;
  readonly line?: string;
  readonly postings?: readonly string[];
}

/** The rows of one shape as they are added. */
export class Rows {
  private readonly context: Context;
  readonly sources: StatementSources;

  constructor(context: Context, sources: StatementSources) {
    this.context = context;
    this.sources = sources;
  }

  id(key: string): CellId {
    return `${this.sources.prefix}${key}`;
  }

  add(key: string, { expr, ...row }: NewRow): StatementRow {
    const role = row.statement === 'BS' ? 'level' : 'flow';
    const { shape } = this.sources;
    const id = this.id(key);
    const { label, postings = [] } = row;
    this.context.sheet.add({ id, unit: 'JPY', shape, role, label, expr });
    return { ...row, key, id, postings };
  }
}

/** Both languages of a name. */
export const words = (ja: string, en: string): Words => ({ ja, en });
