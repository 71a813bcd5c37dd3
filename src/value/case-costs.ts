// Linked costs and assets into the cost items of the case, with their cash, charges and book values by year.
import type { AmountId } from '../quantity/amount.ts';
import type { CellId } from '../quantity/expr.ts';
import type { DealGraph } from './build-graph.ts';
import type { CostItem } from './value-case.ts';

export function costItemsOf({ context, costs, assets }: DealGraph): readonly CostItem[] {
  const years = Array.from({ length: context.sheet.years + 1 }, (_, year) => year);
  const rowIds = (id: CellId): AmountId[] => years.map((year) => `${id}@${year}`);
  return costs.map((cost): CostItem => {
    const asset = assets.find((candidate) => candidate.cost === cost);
    return {
      id: cost.key,
      label: cost.label,
      account: cost.account,
      payer: cost.facts.payer,
      treatment: cost.treatment,
      timing: cost.facts.timing.kind,
      stated: cost.stated,
      amount: cost.full,
      risk: cost.risk,
      years: rowIds(cost.year),
      ...(asset && {
        depreciation: {
          method: asset.depreciation.method,
          life: asset.depreciation.life,
          charges: rowIds(asset.charge),
          books: rowIds(asset.book),
        },
      }),
      ...(asset?.disposal && { disposal: asset.disposal.stated }),
    };
  });
}
