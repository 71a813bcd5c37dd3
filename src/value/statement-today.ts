// The customer's own statement lines into what stands before: found by their standard line, or by the account's name.
import type { Words } from '../quantity/amount.ts';
import type { CellId } from '../quantity/expr.ts';
import { formatUnit, sameUnit } from '../quantity/unit.ts';
import type { Context } from './context.ts';
import type { StatedLine } from './value-case.ts';

/** Names under which the value maths itself asks for a line, whatever else the customer's file says. */
const CANONICAL: Readonly<Record<string, string>> = {
  sales: 'sales',
  cogs: 'cogs',
  sga: 'sga',
  'gross-profit': 'grossProfit',
  'operating-profit': 'operatingProfit',
  inventories: 'inventories',
  receivables: 'receivables',
  payables: 'payables',
};

/** A line of today: its cell, under the name that the customer gives it. */
export interface TodayLine {
  readonly cell: CellId;
  readonly label: Words;
}

/** The customer's lines as statements ask for them. */
export class Today {
  private readonly context: Context;
  private readonly lines: readonly StatedLine[];
  private readonly derived = new Map<string, TodayLine>();

  constructor(context: Context, lines: readonly StatedLine[]) {
    this.context = context;
    this.lines = lines;
  }

  /** A flow of a year (money, or money a year), or a balance (money); the newest where there are several. */
  standard(line: string, kind: 'flow' | 'level'): TodayLine | null {
    const key = CANONICAL[line];
    const named = this.lines.find((one) => one.key === key);
    const others = this.lines.filter((one) => one.line === line);
    const newest = [...others].sort((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? 1 : -1))[0];
    return this.found(named ?? newest, kind) ?? this.derived.get(line) ?? null;
  }

  /** A line that the customer does not give, made of lines that it does. */
  derive(line: string, made: TodayLine): void {
    this.derived.set(line, made);
  }

  /** The line whose account is called so, in either language. */
  account(name: Words, kind: 'flow' | 'level'): TodayLine | null {
    const line = this.lines.find(({ label }) => label.ja === name.ja || label.en === name.en);
    return this.found(line, kind);
  }

  private found(line: StatedLine | undefined, kind: 'flow' | 'level'): TodayLine | null {
    if (!line) return null;
    const cell = this.context.sheet.cells.get(`today.${line.key}`)!;
    const { sheet } = this.context;
    const money = sameUnit(cell.unit, sheet.unit('JPY'));
    const yearly = formatUnit(cell.unit) === formatUnit(sheet.unit('JPY/yr'));
    const fits = kind === 'level' ? money : money || yearly;
    return fits ? { cell: cell.id, label: line.label } : null;
  }
}
