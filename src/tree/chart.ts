// A chart is data, not pixels: series of amount ids with a scale. PDF draws it, Word gets a native, editable chart.
import type { AmountId } from '../quantity/amount.ts';
import type { Inline, Scale } from './inline.ts';

/** One step of a bridge: the account that moves, why (at most two short lines), by how much, as a gain or a cost. */
export interface BridgeStep {
  readonly account: string;
  readonly cause: readonly (readonly Inline[])[];
  readonly amount: AmountId;
  readonly role: 'gain' | 'cost';
}

/**
 * From profit today to profit after, account by account. `start` null: the change alone is bridged from zero
 * (when the gain is under 15 % of today's profit, or today's profit is not known).
 */
export interface BridgeChart {
  readonly type: 'bridge';
  readonly scale: Scale;
  readonly digits: number;
  readonly start: { readonly name: string; readonly account: string; readonly amount: AmountId } | null;
  readonly steps: readonly BridgeStep[];
  readonly end: { readonly name: string; readonly account: string; readonly amount: AmountId };
  /** The gain of the arrow, and it as a share of today's profit. */
  readonly change: { readonly amount: AmountId; readonly ratio?: AmountId };
  /** P10 and P90 of the last bar. */
  readonly range?: { readonly low: AmountId; readonly high: AmountId };
  /** Names and sums under the gains and the costs; signed amounts. */
  readonly groups: {
    readonly gains: { name: string; amount: AmountId };
    readonly costs: { name: string; amount: AmountId };
  };
}

/** Cumulative cash by month with its band; the ring marks the payback. All series have one id a month, from month 0. */
export interface CashChart {
  readonly type: 'cash';
  readonly scale: Scale;
  readonly digits: number;
  readonly months: number;
  readonly base: readonly AmountId[];
  readonly low: readonly AmountId[];
  readonly high: readonly AmountId[];
  readonly names: { readonly base: string; readonly low: string; readonly high: string };
  /** Exact payback in months (null: not within the horizon) and its cautious and upside ends. */
  readonly payback: { readonly amount: AmountId; readonly early: AmountId; readonly late: AmountId } | null;
  /** Words of the horizontal axis: 「年目末」, "years". */
  readonly axis: string;
}

/** One input of a tornado: its name, the range that it moves in, and the target at its pessimistic and optimistic end. */
export interface TornadoStep {
  readonly name: string;
  readonly range: readonly Inline[];
  readonly low: AmountId;
  readonly high: AmountId;
}

/** One target (NPV) as each input alone moves between its ends; the largest swing first. */
export interface TornadoChart {
  readonly type: 'tornado';
  readonly scale: Scale;
  readonly digits: number;
  readonly steps: readonly TornadoStep[];
  /** The target with every input at its mode: the line that all bars stand on. */
  readonly base: { readonly name: string; readonly amount: AmountId };
  /** What is measured: NPV. */
  readonly target: string;
  /** Names of the two parts of a bar. */
  readonly names: { readonly worse: string; readonly better: string };
}

export type Chart = BridgeChart | CashChart | TornadoChart;
