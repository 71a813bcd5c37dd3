// An amount: one number that may stand in a document, with its unit and the whole answer to "where does it come from?".
import type { Expr } from './expr.ts';
import type { Place, Ref } from './ref.ts';
import type { Unit } from './unit.ts';

/** The key of an amount: a cell (`npv`), a cell's period (`cash@2`), an input (`scrap.p0`), a run's result (`npv.p10`). */
export type AmountId = string;

/** The same words in both languages of the product. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

/** How much an amount matters to a reader: a key figure, a step towards one, or wiring that only the engine needs. */
export type Rank = 'key' | 'step' | 'wire';

/** How well a stated number is known (実測・確認・試行・同業の実績・業界の値・想定・見積). */
export type Basis = 'measured' | 'customer' | 'pilot' | 'case' | 'industry' | 'assumption' | 'quote';

/** Who said a stated number, when, and where it was written. */
export interface StatedOrigin {
  readonly kind: 'stated';
  readonly ref: Ref;
  readonly place?: Place;
  readonly basis?: Basis;
  readonly source?: Words;
  readonly asOf?: string;
  readonly owner?: Words;
}

/** A row of a table that the product carries, resolved by date (tax, depreciation, conversions). */
export interface TableOrigin {
  readonly kind: 'table';
  readonly table: string;
  readonly row: string;
  readonly from?: string;
  readonly source: Words;
}

/**
 * A formula in words. Each input's label stands in 「」 (ja) or “ ” (en) and is unique within the formula, so that the
 * words can be read back with nothing but `inputs`.
 */
export interface FormulaOrigin {
  readonly kind: 'formula';
  readonly formula: Words;
  readonly inputs: readonly FormulaInput[];
  /** The formula over amount ids, for an amount that is no cell of a deal: what a program computes it by again. */
  readonly expr?: Expr;
}

/** One name of a formula: a single value, or the values of a series in order of its periods. */
export interface FormulaInput {
  readonly label: Words;
  readonly ids: readonly AmountId[];
  readonly value: number | null | readonly (number | null)[];
  readonly unit: Unit;
}

/** A search or a run that found the number; its proof is to run it again. */
export interface RunOrigin {
  readonly kind: 'run';
  readonly method: 'enumeration' | 'break-even' | 'monte-carlo' | 'scenario';
  readonly words: Words;
  readonly target: AmountId;
  readonly inputs: readonly AmountId[];
  /** What each input was set to, in their order, as the amounts that hold it (scenarios). */
  readonly at?: readonly AmountId[];
  readonly count: number;
  readonly seed?: number;
  /** Percentile 0..1, or the value that the target was brought to. */
  readonly level?: number;
}

export type Origin = StatedOrigin | TableOrigin | FormulaOrigin | RunOrigin;

/** A number with its unit and origin. `value` null means "does not exist", with `reason` saying why. */
export interface Amount {
  readonly id: AmountId;
  readonly label: Words;
  readonly value: number | null;
  readonly reason?: string;
  readonly unit: Unit;
  readonly rank: Rank;
  readonly origin: Origin;
}
