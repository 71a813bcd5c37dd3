// The customer's own numbers beside the deal: what the work costs in all, its sum, and our fee's share of it.
import type { Customer } from '../model/index.ts';
import type { Amount, AmountId } from '../quantity/amount.ts';
import { shareOf, sumOf } from '../quantity/derive.ts';
import { type Ref, refTo } from '../quantity/ref.ts';
import { type ValueCase, wordsOf } from '../value/index.ts';

/** Ids of the total cost's parts, their sum, and our yearly fee's share; null without a total cost. */
export interface TotalCost {
  readonly parts: readonly { readonly key: string; readonly id: AmountId }[];
  readonly sum: AmountId;
  readonly share: AmountId;
}

/** Amounts `total.<key>`, `total`, `total.share` of a customer (rule BEN-05: our fee is a part of your cost). */
export function totalCostAmounts(
  customer: Customer,
  customerRef: Ref,
  value: ValueCase,
): { readonly amounts: Readonly<Record<AmountId, Amount>>; readonly total: TotalCost | null } {
  const stated = Object.entries(customer.totalCost).map(([key, item]): Amount => {
    const ref = refTo(customerRef, 'totalCost', key, 'value');
    return {
      id: `total.${key}`,
      label: wordsOf(item.name),
      value: item.value.value,
      unit: item.value.unit,
      rank: 'step',
      origin: {
        kind: 'stated',
        ref,
        basis: 'customer',
        source: wordsOf(item.source),
        asOf: item.asOf,
        ...(item.owner ? { owner: wordsOf(item.owner) } : {}),
      },
    };
  });
  if (stated.length === 0) return { amounts: {}, total: null };
  const sum = sumOf({ id: 'total', label: { ja: '全体の費用', en: 'Whole cost' } }, stated);
  const fee = value.amounts[value.metrics.runningCost.id]!;
  const share = shareOf({ id: 'total.share', label: { ja: '弊社の費用の割合', en: 'Our share' } }, fee, sum);
  const amounts = Object.fromEntries([...stated, sum, share].map((amount) => [amount.id, amount]));
  const parts = Object.keys(customer.totalCost).map((key) => ({ key, id: `total.${key}` }));
  return { amounts, total: { parts, sum: sum.id, share: share.id } };
}
