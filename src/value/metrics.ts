// The decision figures of a value case, by name.
import type { AmountId } from '../quantity/amount.ts';

/** A figure to decide by: its amount and, for branching without a lookup, its value; null has a reason. */
export interface Metric {
  readonly id: AmountId;
  readonly value: number | null;
  readonly reason?: string;
}

/** The decision figures. Money of a year in JPY/yr, money at the decision in JPY, periods in months, rates as fractions a year. */
export interface Metrics {
  /** Change of operating profit in the first full year (year `fullYear`): the headline. */
  readonly operatingProfitChange: Metric;
  readonly operatingProfitChangeP10: Metric;
  readonly operatingProfitChangeP50: Metric;
  readonly operatingProfitChangeP90: Metric;
  /** The first year in which adoption is complete for all 12 months; the last year when it never is. */
  readonly fullYear: Metric;
  /** Yearly effect at full adoption, risk adjusted, at year-1 prices. */
  readonly annualBenefit: Metric;
  /** One-time costs, assets and expenses, as raised by their risk. */
  readonly investment: Metric;
  /** Recurring costs a year, at year-1 prices. */
  readonly runningCost: Metric;
  /** Depreciation of the full year. */
  readonly depreciation: Metric;
  /** One-time releases of working capital at full adoption, risk adjusted. */
  readonly release: Metric;
  readonly npv: Metric;
  readonly npvPreTax: Metric;
  readonly npvMonthly: Metric;
  /** With the other terminal rule of working capital; equal to `npv` without releases. */
  readonly npvOtherTerminal: Metric;
  readonly irr: Metric;
  readonly irrPreTax: Metric;
  readonly mirr: Metric;
  /** (PV benefits − PV costs) ÷ PV costs. */
  readonly roi: Metric;
  /** The same, undiscounted (割引前). */
  readonly simpleRoi: Metric;
  readonly pvBenefits: Metric;
  readonly pvCosts: Metric;
  /** Disposal, releases with their reversal, deferrals: PV benefits − PV costs + this = pre-tax NPV. */
  readonly pvThird: Metric;
  /** First month in which the cumulative cash is back at zero, after tax (累積法). */
  readonly paybackMonth: Metric;
  readonly paybackExact: Metric;
  /** Cautious end is P90 (slow), upside P10 (fast). */
  readonly paybackP10: Metric;
  readonly paybackP50: Metric;
  readonly paybackP90: Metric;
  /** 1 when the cumulative cash turns negative again after the payback. */
  readonly paybackReverses: Metric;
  readonly paybackReversalMonth: Metric;
  readonly paybackPreTaxMonth: Metric;
  readonly paybackPreTaxExact: Metric;
  /** Investment ÷ average yearly net cash, in years (平均法). */
  readonly simplePayback: Metric;
  /** On monthly discounted cash. */
  readonly discountedPayback: Metric;
  readonly probabilityNpvNegative: Metric;
  readonly p10: Metric;
  readonly p50: Metric;
  readonly p90: Metric;
  readonly npvMean: Metric;
  readonly npvLowest: Metric;
  readonly npvHighest: Metric;
  /** 1 when the first flow other than zero is positive: a financing, its IRR reads the other way round. */
  readonly financing: Metric;
  /** Steady monthly net benefit: what a month of delay costs. */
  readonly costOfDelay: Metric;
}
