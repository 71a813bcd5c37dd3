// Benefits, costs and depreciation into the change of operating profit, by year.
import type { Words } from '../quantity/amount.ts';
import { add, type CellId, sub, sumOf, type Term } from '../quantity/expr.ts';
import type { Benefits } from './benefits.ts';
import type { Context } from './context.ts';
import type { LinkedAsset } from './depreciation.ts';
import type { LinkedCost } from './link-cost.ts';
import type { OneTimeEffects } from './one-time-effects.ts';

interface YearAndMonth {
  readonly year: CellId;
  readonly month: CellId;
}

/** What is paid or charged stands as a positive number. */
export interface Profit {
  readonly running: YearAndMonth;
  /** One-time expenses. */
  readonly expensed: YearAndMonth;
  readonly capex: YearAndMonth;
  readonly depreciation: CellId;
  readonly ebit: CellId;
}

export function addProfit(
  context: Context,
  parts: {
    readonly benefits: Benefits;
    readonly oneTime: OneTimeEffects;
    readonly costs: readonly LinkedCost[];
    readonly assets: readonly LinkedAsset[];
  },
): Profit {
  const { benefits, oneTime, costs, assets } = parts;
  const once = costs.filter(({ facts }) => facts.timing.kind !== 'recurring');
  const of = (id: CellId, label: Words, group: readonly LinkedCost[]) =>
    addSums(context, id, { label, group });
  const running = of(
    'runningCost',
    { ja: '経常費用', en: 'Running cost' },
    costs.filter((cost) => !once.includes(cost)),
  );
  const expensed = of(
    'expensed',
    { ja: '一時費用', en: 'One-time expense' },
    once.filter(({ treatment }) => treatment === 'expense'),
  );
  const capex = of(
    'capex',
    { ja: '設備投資', en: 'Capital expenditure' },
    once.filter(({ treatment }) => treatment === 'asset'),
  );
  const charged = sumOf(assets.map(({ charge }) => charge));
  const depreciation = addYear(context, 'depreciation', {
    label: { ja: '減価償却費', en: 'Depreciation' },
    expr: oneTime.shift ? sub(charged, oneTime.shift) : charged,
  });
  const before = sub(sub(sub(benefits.year, running.year), expensed.year), depreciation);
  const ebit = addYear(context, 'ebit', {
    label: { ja: '営業利益の増減', en: 'Change of operating profit' },
    expr: oneTime.charge ? add(before, oneTime.charge.year) : before,
  });
  return { running, expensed, capex, depreciation, ebit };
}

/** A row of money by year that a reader may ask for. */
export function addYear(
  context: Context,
  id: CellId,
  { label, expr }: { readonly label: Words; readonly expr: Term },
): CellId {
  return context.sheet.add({ id, unit: 'JPY', shape: 'year', rank: 'key', label, expr });
}

function addSums(
  context: Context,
  id: CellId,
  { label, group }: { readonly label: Words; readonly group: readonly LinkedCost[] },
): YearAndMonth {
  const months = sumOf(group.map((cost) => cost.month));
  return {
    year: addYear(context, `${id}.year`, { label, expr: sumOf(group.map((cost) => cost.year)) }),
    month: context.sheet.add({ id: `${id}.month`, unit: 'JPY', shape: 'month', label, expr: months }),
  };
}
