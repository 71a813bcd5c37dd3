// Whether a document may claim a profit at all (rule VAL-02): NPV, payback and running cost of the base case.
import type { Sink } from '../diagnostic/diagnostic.ts';
import type { Language } from '../text/index.ts';
import { formatAmount } from '../tree/index.ts';
import type { Facts } from './facts.ts';
import { MILLION, PERIOD } from './formats.ts';

/** A negative NPV, no payback within the horizon, or a running cost that eats the benefit is `kinds/no-profit`, which says what would pay. */
export function checkProfit({ value, ref }: Facts, sink: Sink): void {
  const { npv, paybackExact, annualBenefit, runningCost } = value.metrics;
  const earns = (npv.value ?? -1) >= 0 && paybackExact.value !== null;
  if (earns && (annualBenefit.value ?? 0) > (runningCost.value ?? 0)) return;
  const words = ({ id, value: number }: typeof npv, format: typeof MILLION, language: Language) =>
    number === null ? '' : formatAmount(value.amounts[id]!, format, language);
  const largest = (id: string | undefined, language: Language) =>
    id === undefined ? '' : words({ id, value: value.amounts[id]!.value }, MILLION, language);
  const { scope } = value;
  const pays = scope?.without.filter(({ npv: id }) => (value.amounts[id]!.value ?? -1) >= 0) ?? [];
  const params = {
    investmentJa: largest(scope?.investment, 'ja'),
    investmentEn: largest(scope?.investment, 'en'),
    runningJa: largest(scope?.runningCost, 'ja'),
    runningEn: largest(scope?.runningCost, 'en'),
    withoutJa: pays.map(({ label }) => `「${label.ja}」`).join(''),
    withoutEn: pays.map(({ label }) => `"${label.en}"`).join(', '),
    npvJa: words(npv, MILLION, 'ja'),
    npvEn: words(npv, MILLION, 'en'),
    paybackJa: words(paybackExact, PERIOD, 'ja'),
    paybackEn: words(paybackExact, PERIOD, 'en'),
  };
  sink({
    severity: 'error',
    code: 'kinds/no-profit',
    params,
    where: { ref: `${ref.replace(/#?$/, '#')}/deal` },
  });
}
