// What pricing a deal yields: every number of the deal as an amount, and the lists from which a proposal is written.
import type { Amount, AmountId, Basis, Words } from '../quantity/amount.ts';
import type { CellId } from '../quantity/expr.ts';
import type { Ref } from '../quantity/ref.ts';
import type { Unit } from '../quantity/unit.ts';
import type { Cell } from './cell.ts';
import type { Alternative, Scope } from './comparisons.ts';
import type { LegalRange } from './legal-range.ts';
import type { Metrics } from './metrics.ts';

/** A line of the customer's own statements, as it was read elsewhere; the bridge starts from `operatingProfit`. */
export interface StatedLine {
  /** `operatingProfit`, `sales`, `cogs`, `sga`, `inventories` … ; the amount gets the id `today.<key>`. */
  readonly key: string;
  readonly label: Words;
  readonly value: number;
  readonly unit: Unit;
  readonly ref: Ref;
  /** Which standard line it is (`sales`, `cogs`, `operating-profit` …) and the statement that it stands in. */
  readonly line?: string;
  readonly statement?: 'PL' | 'BS' | 'CF';
  /** The fiscal year, as the customer calls it: 「2026年3月期」. */
  readonly period?: Words;
  readonly basis?: Basis;
  readonly source?: Words;
  readonly asOf?: string;
  readonly owner?: Words;
}

/** What is structure, not a cell: a change of it changes the formulas. */
export interface Structure {
  readonly currency: string;
  /** First month after the decision, `2027-04`. */
  readonly start: string;
  readonly asOf: string;
  /** Whole years H; months run 0..12H, years 0..H, column 0 is the decision. */
  readonly years: number;
  readonly months: number;
  readonly discounting: 'end-of-year' | 'mid-year' | 'monthly';
  readonly lossRule: 'offset' | 'carryforward' | 'none';
  readonly nwcTerminal: 'reverse' | 'keep';
  readonly adoption: 'linear' | 'table' | 's-curve';
}

/** A line of the customer's books that moves (仕訳先). */
export interface Posting {
  /** `posting:scrap.materials`, `posting:cost.service`, `posting:depreciation`. */
  readonly id: string;
  readonly statement: 'PL' | 'BS' | 'CF';
  readonly account: Words;
  /** Same for postings that share an account. */
  readonly accountId: string;
  /** Effect on profit (PL) or cash (BS, CF) of a steady year, signed: a gain is positive. Once-only effects: the whole. */
  readonly amount: AmountId;
  /** 1: the account's balance rises, −1: it falls. */
  readonly sign: 1 | -1;
  readonly role: 'gain' | 'cost';
  /** False: on a line of its own, in no metric. */
  readonly counted: boolean;
  /** Keys of the deal's drivers behind it (none for costs). */
  readonly drivers: readonly string[];
  readonly effects: readonly string[];
  /** Why it moves, in few words: the driver's metric, the cost's label. */
  readonly cause: Words;
}

/** A change of a Quality, Cost or Delivery metric (QCD効果). */
export interface Effect {
  /** `effect:scrap` */
  readonly id: string;
  /** The driver's key in the deal, and its standard id. */
  readonly driver: string;
  readonly driverId: string;
  readonly driverName: Words;
  readonly dimension: 'Q' | 'C' | 'D';
  readonly metric: Words;
  readonly before: AmountId;
  readonly after: AmountId;
  readonly unit: Unit;
  /** Id of the offering's usage that causes it; null: none, and then it is worth nothing. */
  readonly usage: string | null;
  readonly postings: readonly string[];
  /** Effect on profit a year (or the release), risk adjusted. */
  readonly amount: AmountId;
  readonly certainty: Certainty;
  /** False: printed on a line of its own, in no metric (soft, risk). */
  readonly counted: boolean;
  /** True where attribution or the conversion of hours is 0: described in words, worth nothing in money (定性効果). */
  readonly qualitative?: true;
  readonly pool: string;
  /** How before and after were measured. */
  readonly basis: { readonly before?: Basis; readonly after?: Basis };
  readonly source: { readonly before?: Words; readonly after?: Words };
}

/** hard: a budget line falls; avoid: planned spend is not made; soft: time or mood; risk: an expected loss. */
export type Certainty = 'hard' | 'avoid' | 'soft' | 'risk';

/** A cost item of the deal. */
export interface CostItem {
  /** Key in the deal. */
  readonly id: string;
  readonly label: Words;
  readonly account: Words;
  readonly payer: 'vendor' | 'internal' | 'third-party';
  readonly treatment: 'asset' | 'expense';
  readonly timing: 'start' | 'month' | 'recurring';
  /** As stated, and as raised by its risk (equal without one); JPY once, JPY/yr recurring. */
  readonly stated: AmountId;
  readonly amount: AmountId;
  readonly risk: AmountId;
  /** Cash by year, 0..H, negative. */
  readonly years: readonly AmountId[];
  readonly depreciation?: {
    readonly method: 'DB200' | 'SL-JP' | 'SL-plain' | 'POOL-3';
    readonly life: number;
    readonly charges: readonly AmountId[];
    readonly books: readonly AmountId[];
  };
  readonly disposal?: AmountId;
}

/** A row of the cash table; amounts by year, 0 the decision. Signed: cash out is negative. */
export interface CashRow {
  readonly id: string;
  readonly label: Words;
  readonly role:
    | 'benefit'
    | 'benefitTotal'
    | 'running'
    | 'investment'
    | 'release'
    | 'deferral'
    | 'tax'
    | 'disposal'
    | 'net'
    | 'cumulative';
  /** True where a rule and bold type belong. */
  readonly total: boolean;
  readonly amounts: readonly AmountId[];
  /** False when every period is zero: the row may be left out. */
  readonly moves: boolean;
  readonly postings: readonly string[];
}

/** Cumulative cash by month, 0..12H, after tax, with its band from the enumeration. */
export interface CumulativeCash {
  readonly base: readonly AmountId[];
  readonly p10: readonly AmountId[];
  readonly p50: readonly AmountId[];
  readonly p90: readonly AmountId[];
}

/** One bar of the tornado: an input at its two ends, all others at their mode. Sorted by swing, largest first. */
export interface TornadoBar {
  readonly input: AmountId;
  readonly label: Words;
  readonly pessimistic: AmountId;
  readonly optimistic: AmountId;
  /** NPV at the pessimistic and at the optimistic end. */
  readonly low: AmountId;
  readonly high: AmountId;
  readonly swing: AmountId;
}

/** The value of an input or a cost at which NPV is zero; its amount is null with a reason when there is none. */
export interface BreakEven {
  readonly input: AmountId;
  readonly label: Words;
  readonly amount: AmountId;
  readonly value: number | null;
  readonly kind: 'input' | 'cost';
}

/** An input of the deal with everything a reader asks about it. */
export interface Assumption {
  readonly id: AmountId;
  readonly label: Words;
  /** `value` alone, or the three points of an estimate (`value` is then the mode). */
  readonly value: AmountId;
  readonly pessimistic?: AmountId;
  readonly optimistic?: AmountId;
  readonly basis?: Basis;
  readonly source?: Words;
  readonly asOf?: string;
  readonly owner?: Words;
  readonly ref?: Ref;
  /** False: not written in the deal, taken from a table of the product (its amount says which). */
  readonly stated: boolean;
  /** Keys of drivers and costs, or `deal`, that read it. */
  readonly usedBy: readonly string[];
  readonly group: 'shared' | 'driver' | 'cost' | 'deal' | 'table' | 'today';
}

/** One step of the bridge: an account, the causes behind it, the change of the full year. */
export interface BridgeStep {
  readonly account: Words;
  readonly accountId: string;
  readonly amount: AmountId;
  readonly role: 'gain' | 'cost';
  readonly causes: readonly BridgeCause[];
  readonly postings: readonly string[];
}

/** Why an account moves: an effect's metric with before and after, or a cost's label. */
export interface BridgeCause {
  readonly label: Words;
  readonly before?: AmountId;
  readonly after?: AmountId;
  readonly unit?: Unit;
}

/** From today's operating profit to the full year's, account by account; steps add up to `change`. */
export interface Bridge {
  /** Today's profit; null when it is not known or the gain is under the table's share of it: bridge the change alone. */
  readonly start: AmountId | null;
  /** Today's profit even when `start` is null; null when unknown. */
  readonly today: AmountId | null;
  readonly steps: readonly BridgeStep[];
  /** `start` + change, or the change alone. */
  readonly end: AmountId;
  /** Today + change even when `start` is null; null when today is unknown. */
  readonly after: AmountId | null;
  readonly change: AmountId;
  /** Change as a share of today's profit; null when unknown or today is not positive. */
  readonly ratio: AmountId | null;
  readonly gains: AmountId;
  readonly costs: AmountId;
  /** P10 and P90 of `end`. */
  readonly range: { readonly low: AmountId; readonly high: AmountId };
  readonly year: number;
}

/** Savings on one pool of hours, units or yen (1.11): baseline, saved, share. */
export interface Pool {
  readonly name: string;
  readonly drivers: readonly string[];
  readonly baseline: AmountId;
  readonly saved: AmountId;
  readonly share: AmountId;
}

/** A run over the uncertain inputs. */
export interface Uncertainty {
  readonly method: 'enumeration' | 'monte-carlo';
  /** Runs: 3^k, or the draws. 1 when nothing is uncertain. */
  readonly count: number;
  readonly seed?: number;
  readonly inputs: readonly AmountId[];
  /** Percentiles by the name `npv`, `operatingProfitChange`, `paybackExact`; p5 p10 p25 p50 p75 p90 p95. */
  readonly percentiles: Readonly<Record<'npv' | 'operatingProfitChange' | 'paybackExact', Percentiles>>;
}

export type PercentileName = 'p5' | 'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'p95';
export type Percentiles = Readonly<Record<PercentileName, AmountId>>;

/** Shares of the customer's own lines (1.11.3), each with the limit above which it is a warning. */
export interface SanityRatio {
  readonly line: string;
  readonly amount: AmountId;
  readonly limit: AmountId;
  readonly exceeded: boolean;
}

/** A fiscal year of the customer (会計年度) over the months of the deal, 0 the decision. */
export interface FiscalYear {
  /** Its last month, `2028-03`. */
  readonly end: string;
  /** 「2028年3月期」, "year to March 2028". */
  readonly label: Words;
  /** First and last month of the deal in it, and how many: fewer than twelve in the first and the last. */
  readonly from: number;
  readonly to: number;
  readonly months: number;
}

/**
 * A line of the customer's PL, BS or CF: today, its change, and after. A flow of PL and CF is that of the year; a balance is the
 * one at the year's end and its change the whole so far. Costs are positive, as books show them.
 */
export interface StatementLine {
  readonly id: string;
  /** `pl.sales`, `pl.cogs.scrap.materials`, `bs.cash`, `cf.operating`. */
  readonly key: string;
  readonly statement: 'PL' | 'BS' | 'CF';
  /** `part`: inside the line above it. */
  readonly role: 'part' | 'line' | 'total';
  /** The account's name in the customer's own statement, where it gives one. */
  readonly label: Words;
  /** Null: the customer's statement does not give the line; its change stands alone. */
  readonly before: AmountId | null;
  /** By year of evaluation, 0..H. */
  readonly change: readonly AmountId[];
  readonly after: readonly AmountId[] | null;
  /** The first full year: a year's money, or the balance at its end. */
  readonly fullYear: { readonly change: AmountId; readonly after: AmountId | null };
  /** By fiscal year, as `statements.fiscalYears`; null when the customer's is not known. */
  readonly fiscal: {
    readonly change: readonly AmountId[];
    readonly after: readonly AmountId[] | null;
  } | null;
  /** False when every period's change is zero. */
  readonly moves: boolean;
  readonly postings: readonly string[];
}

/** The figures in which scenarios are compared. */
export type ScenarioMetric = keyof Pick<
  Metrics,
  'annualBenefit' | 'operatingProfitChange' | 'investment' | 'npv' | 'irr' | 'paybackExact'
>;

/** The deal under other inputs: `cautious`, `base`, `upside`, `nothing`, then those of the deal file. */
export interface Scenario {
  readonly key: string;
  readonly label: Words;
  readonly note?: Words;
  /** Inputs that differ from the base, each with the amount that gives its value here. */
  readonly settings: readonly { readonly input: AmountId; readonly value: AmountId }[];
  readonly metrics: Readonly<Record<ScenarioMetric, AmountId>>;
}

/** The priced deal: plain data, the one truth of its numbers. */
export interface ValueCase {
  readonly dealId: string;
  readonly ref: Ref;
  readonly structure: Structure;
  readonly cells: readonly Cell[];
  /** Values by cell, one per period (a single one for shape `one`); null: does not exist. */
  readonly values: Readonly<Record<string, readonly (number | null)[]>>;
  /** Every number that may be printed: cells (`npv`), periods of cells (`cash@2`), inputs and ends, results of runs. */
  readonly amounts: Readonly<Record<AmountId, Amount>>;
  readonly metrics: Metrics;
  readonly postings: readonly Posting[];
  readonly effects: readonly Effect[];
  readonly costs: readonly CostItem[];
  readonly cashTable: readonly CashRow[];
  readonly cumulative: CumulativeCash;
  readonly tornado: readonly TornadoBar[];
  readonly breakEvens: readonly BreakEven[];
  readonly assumptions: readonly Assumption[];
  readonly bridge: Bridge;
  readonly pools: readonly Pool[];
  readonly sanity: readonly SanityRatio[];
  /** Present when the deal names one. */
  readonly alternative?: Alternative;
  /** Present when the base case has no profit (NPV below zero, no payback, or a running cost that eats the benefit). */
  readonly scope?: Scope;
  readonly uncertainty: Uncertainty;
  readonly scenarios: readonly Scenario[];
  readonly statements: {
    readonly pl: readonly StatementLine[];
    readonly bs: readonly StatementLine[];
    readonly cf: readonly StatementLine[];
    readonly fiscalYears: readonly FiscalYear[];
  };
  /** Where the break-even of an input may lie, by its cell; any amount from 0 where nothing is said. */
  readonly ranges: Readonly<Record<CellId, LegalRange>>;
}
