// Whether a document may claim a profit at all (rule VAL-02): NPV, payback and running cost of the base case.
import type { Sink } from '../diagnostic/diagnostic.ts';
import { formatAmount } from '../tree/index.ts';
import type { Facts } from './facts.ts';
import { MILLION, PERIOD } from './formats.ts';

/** A negative NPV, no payback within the horizon, or a running cost that eats the benefit is `kinds/no-profit`. */
export function checkProfit({ value, ref, order }: Facts, sink: Sink): void {
  const { npv, paybackExact, annualBenefit, runningCost } = value.metrics;
  const earns = (npv.value ?? -1) >= 0 && paybackExact.value !== null;
  if (earns && (annualBenefit.value ?? 0) > (runningCost.value ?? 0)) return;
  const words = (id: string, format: typeof MILLION) => formatAmount(value.amounts[id]!, format, order.languages[0] ?? 'ja');
  const params = { npv: words(npv.id, MILLION), payback: words(paybackExact.id, PERIOD) };
  sink({ severity: 'error', code: 'kinds/no-profit', params, where: { ref: `${ref.replace(/#?$/, '#')}/deal` } });
}
