// What a deal is held against: the customer's next-best alternative, and the smaller deal that would pay.
import type { AmountId, Words } from '../quantity/amount.ts';

/** One term of the comparison with the alternative, as a present value over the horizon. */
export interface AlternativeTerm {
  readonly group: 'price' | 'positive' | 'negative';
  readonly key: string;
  readonly label: Words;
  readonly amount: AmountId;
  /** The driver of the deal whose benefit it is. */
  readonly driver: string | null;
  /** Why, where it is stated: a negative of 0 has to say. */
  readonly note: Words | null;
}

/** The customer's next-best alternative (次善の策) and what may be asked instead of it; every figure a present value. */
export interface Alternative {
  readonly name: Words;
  readonly kind: 'competitor' | 'in-house' | 'nothing';
  readonly terms: readonly AlternativeTerm[];
  /** Its price; Σ of what is better; Σ of what is worse; the difference of these two. */
  readonly reference: AmountId;
  readonly positive: AmountId;
  readonly negative: AmountId;
  readonly differentiation: AmountId;
  /** reference + differentiation: above it the customer is better off with the alternative. */
  readonly ceiling: AmountId;
  /** What the vendor is paid in this deal. */
  readonly price: AmountId;
  /** 1 − (price − reference) ÷ differentiation; null (`zero-denominator`) when nothing sets us apart. */
  readonly share: AmountId;
  readonly limit: AmountId;
}

/** What would pay where this deal does not: the limits of its costs, all else unchanged, and NPV without each cost. */
export interface Scope {
  /** One-time costs in all, and running cost a year, at which NPV is zero; null when even none of them would not pay. */
  readonly investment: AmountId;
  readonly runningCost: AmountId;
  readonly without: readonly { readonly cost: AmountId; readonly label: Words; readonly npv: AmountId }[];
}
