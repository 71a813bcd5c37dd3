// The shape of a standard value driver: inputs, formulas, and the accounts they move.
import type { Words } from '../../quantity/amount.ts';
import type { Expr } from '../../quantity/expr.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Ref } from '../../quantity/ref.ts';
import type { Role } from '../cell.ts';
import type { Certainty } from '../value-case.ts';
import type { Account } from './accounts.ts';

/**
 * An input by the letter of the catalogue in ASCII (`p0`, `v_p`, `kappa`). Units in canonical text, JPY for the deal's
 * currency. `after` names the input that this one is the after-value of: it lies between 0 and that one's value.
 */
export interface DriverInput {
  readonly unit: string;
  readonly role: Role;
  readonly label: Words;
  /** Share: 0..1. */
  readonly range?: 'share';
  readonly after?: string;
  /** Other units in which the same number may be written. */
  readonly accept?: readonly string[];
  readonly optional?: true;
  readonly aliases?: readonly string[];
  /** A row of the table of defaults, when the input is left out. */
  readonly default?: string;
  /** What stands when the input is left out, and where it was written (drivers of a workspace). */
  readonly preset?: { readonly value: Quantity; readonly ref: Ref };
  /** Conversion of hours into money: never without its basis (1.5). */
  readonly needsBasis?: true;
}

/** A named part of a formula. */
export interface DriverStep {
  readonly unit: string;
  readonly role: Role;
  readonly label: Words;
  readonly expr: Expr;
  readonly shape?: 'year';
}

/**
 * A line of the books that moves. `expr` is the effect on profit or cash, signed: a gain is positive. `sign` says how the
 * account itself moves.
 */
export interface DriverPosting {
  readonly account: Account;
  readonly sign: 1 | -1;
  readonly expr: Expr;
}

/**
 * yearly: JPY/yr with adoption. from: the same from a month on. release: JPY of cash, once, as adoption rises. charge: JPY of
 * profit without cash, alike. once: JPY, the whole in one month. defer: JPY of cash that comes in one month and goes out in
 * another. `month` (and `until`) name the inputs of those months. The effect stands only when all of `given` and none of
 * `without` are there.
 */
export interface DriverEffect {
  readonly kind: 'yearly' | 'from' | 'release' | 'charge' | 'once' | 'defer';
  readonly month?: string;
  readonly until?: string;
  /** The input that is the useful life of what `defer` defers: its depreciation moves too, in a straight line. */
  readonly life?: string;
  /** Takes the risk of that effect of the driver, not one of its own sign. */
  readonly follows?: 'yearly' | 'release';
  /** A gross effect that differs from year to year (churn). */
  readonly shape?: 'year';
  readonly given?: readonly string[];
  readonly without?: readonly string[];
  readonly postings: Readonly<Record<string, DriverPosting>>;
}

/** Savings on a pool: what there was, what is saved, in one unit. */
export interface PoolUse {
  readonly unit: string;
  readonly baseline: Expr;
  readonly saved: Expr;
}

/** A standard driver. In formulas a plain name is an input or a step, `#name` a row of the calendar. */
export interface Driver {
  readonly id: string;
  readonly name: Words;
  readonly dimension: 'Q' | 'C' | 'D';
  readonly certainty: Certainty;
  readonly pool: string;
  readonly metric: { readonly label: Words; readonly before: string; readonly after: string };
  /** What is counted: `symbol` in every unit becomes what the input is stated in (units, kg, hours). */
  readonly counted?: { readonly input: string; readonly symbol: string; readonly time?: true };
  readonly inputs: Readonly<Record<string, DriverInput>>;
  readonly steps?: Readonly<Record<string, DriverStep>>;
  readonly effects: readonly DriverEffect[];
  readonly use?: PoolUse;
}
