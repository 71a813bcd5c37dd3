// Which cell or run gives each decision figure.
import type { AmountId } from '../quantity/amount.ts';
import type { Amounts } from './amounts.ts';
import type { Metric, Metrics } from './metrics.ts';

/** Amount ids by metric; those with a percentile come from the run over the uncertain inputs. */
export const METRIC_IDS: Readonly<Record<keyof Metrics, AmountId>> = {
  operatingProfitChange: 'operatingProfitChange',
  operatingProfitChangeP10: 'operatingProfitChange.p10',
  operatingProfitChangeP50: 'operatingProfitChange.p50',
  operatingProfitChangeP90: 'operatingProfitChange.p90',
  fullYear: 'fullYear',
  annualBenefit: 'annualBenefit',
  investment: 'investment',
  runningCost: 'runningCost',
  depreciation: 'fullYearDepreciation',
  release: 'releaseTotal',
  npv: 'npv',
  npvPreTax: 'npvPreTax',
  npvMonthly: 'npvMonthly',
  npvOtherTerminal: 'npvOtherTerminal',
  irr: 'irr',
  irrPreTax: 'irrPreTax',
  mirr: 'mirr',
  roi: 'roi',
  simpleRoi: 'simpleRoi',
  pvBenefits: 'pvBenefits',
  pvCosts: 'pvCosts',
  pvThird: 'pvThird',
  paybackMonth: 'payback.month',
  paybackExact: 'payback.exact',
  paybackP10: 'payback.exact.p10',
  paybackP50: 'payback.exact.p50',
  paybackP90: 'payback.exact.p90',
  paybackReverses: 'payback.reverses',
  paybackReversalMonth: 'payback.reversalMonth',
  paybackPreTaxMonth: 'paybackPreTax.month',
  paybackPreTaxExact: 'paybackPreTax.exact',
  simplePayback: 'simplePayback',
  discountedPayback: 'discountedPayback.exact',
  probabilityNpvNegative: 'npv.probabilityNegative',
  p10: 'npv.p10',
  p50: 'npv.p50',
  p90: 'npv.p90',
  npvMean: 'npv.mean',
  npvLowest: 'npv.lowest',
  npvHighest: 'npv.highest',
  financing: 'financing',
  costOfDelay: 'costOfDelay',
};

export function metricsOf(amounts: Amounts): Metrics {
  const entries = Object.entries(METRIC_IDS).map(([name, id]): [string, Metric] => {
    const { value, reason } = amounts.all[id]!;
    return [name, { id, value, ...(reason && { reason }) }];
  });
  return Object.fromEntries(entries) as unknown as Metrics;
}
