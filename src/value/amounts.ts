// Computed cells into amounts: every cell and period with its value, and where it comes from in words.
import { InternalError } from '../diagnostic/diagnostic.ts';
import type { Amount, AmountId, Origin, Words } from '../quantity/amount.ts';
import type { CellId, Reason } from '../quantity/expr.ts';
import type { Unit } from '../quantity/unit.ts';
import { type Cell, isFormula, periodsOf } from './cell.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { reasonOf } from './reason.ts';
import { amountId, explain, periodLabel } from './words.ts';

/** The growing set of a case's amounts. */
export class Amounts {
  readonly all: Record<AmountId, Amount> = {};
  private readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** All periods of all cells. */
  addCells(): void {
    const value = (id: CellId, period: number): number | null => {
      const found = this.engine.value(id, period);
      return Number.isNaN(found) ? null : found;
    };
    for (const cell of this.engine.cells.values()) {
      for (let period = 0; period < periodsOf(cell.shape, this.engine.years); period++) {
        const origin = isFormula(cell)
          ? explain({ cell, period, cells: this.engine.cells, years: this.engine.years, value })
          : givenOrigin(cell, period);
        this.add({
          id: amountId(cell, period),
          label: periodLabel(cell.label, cell.shape, period),
          unit: cell.unit,
          rank: cell.rank,
          origin,
          ...this.valueOf(cell, period),
        });
      }
    }
  }

  /** The two ends of every estimate, stated where the estimate is. */
  addEnds(context: Context): void {
    for (const [id, ends] of context.ends) {
      const mode = this.all[id]!;
      this.add({
        ...mode,
        id: `${id}.pessimistic`,
        value: ends.pessimistic,
        label: endLabel(mode.label, '慎重', 'pessimistic'),
        origin: endOrigin(mode.origin, 'pessimistic'),
      });
      this.add({
        ...mode,
        id: `${id}.optimistic`,
        value: ends.optimistic,
        label: endLabel(mode.label, '上振れ', 'optimistic'),
        origin: endOrigin(mode.origin, 'optimistic'),
      });
    }
  }

  /** `scrap.D` for the shared input that stands there, so that either name finds it. */
  addAliases(context: Context): void {
    for (const [alias, id] of context.aliases) {
      if (!this.all[alias]) this.add({ ...this.all[id]!, id: alias });
    }
  }

  /** The result of a search or a run; NaN becomes null with the reason. */
  addRun(facts: {
    readonly id: AmountId;
    readonly label: Words;
    readonly value: number;
    readonly unit: Unit;
    readonly origin: Origin;
    readonly reason?: string;
  }): AmountId {
    const { value, reason = 'beyond-horizon', ...rest } = facts;
    this.add({ ...rest, rank: 'key', ...(Number.isNaN(value) ? { value: null, reason } : { value }) });
    return facts.id;
  }

  private valueOf(cell: Cell, period: number): { readonly value: number | null; readonly reason?: Reason } {
    const value = this.engine.value(cell.id, period);
    if (!Number.isNaN(value)) return { value: value === 0 ? 0 : value };
    const reason = reasonOf(this.engine, cell.id, period);
    return { value: null, ...(reason && { reason }) };
  }

  /** An amount made of others; gives its id. */
  put(amount: Amount): AmountId {
    this.add(amount);
    return amount.id;
  }

  private add(amount: Amount): void {
    this.all[amount.id] = amount;
  }
}

function givenOrigin(cell: Cell, period: number): Origin {
  if (isFormula(cell)) throw new InternalError(`${cell.id} is computed`);
  const origin = cell.origins?.[period] ?? cell.origin;
  return origin.kind === 'table' && cell.shape !== 'one'
    ? { ...origin, row: `${origin.row} ${period}` }
    : origin;
}

/** An end is written beside the mode. */
function endOrigin(origin: Origin, end: 'pessimistic' | 'optimistic'): Origin {
  return origin.kind === 'stated' ? { ...origin, ref: origin.ref.replace(/mode$/, end) } : origin;
}

function endLabel(label: Words, ja: string, en: string): Words {
  return { ja: `${label.ja}（${ja}）`, en: `${label.en} (${en})` };
}
