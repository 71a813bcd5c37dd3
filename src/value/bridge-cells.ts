// The first full year into the parts of a bridge: what each account gains, what each cost takes, and profit after.
import type { Words } from '../quantity/amount.ts';
import { add, type CellId, compare, div, need, neg, sumOf } from '../quantity/expr.ts';
import type { Benefits } from './benefits.ts';
import type { Context } from './context.ts';
import { inFullYear } from './full-year.ts';
import type { LinkedCost } from './link-cost.ts';
import type { OneTimeEffects } from './one-time-effects.ts';
import type { Profit } from './profit.ts';

/** Cells of the first full year, JPY/yr; costs are negative. */
export interface BridgeCells {
  readonly accounts: readonly { readonly accountId: string; readonly id: CellId }[];
  readonly costs: readonly { readonly cost: string; readonly id: CellId }[];
  readonly depreciation: CellId;
  /** Profit without cash (fixed cost that had been absorbed in stock), null where there is none. */
  readonly charge: CellId | null;
  readonly gains: CellId;
  readonly charges: CellId;
  readonly after: CellId | null;
  readonly ratio: CellId | null;
}

/** Adds the first full year's change of profit, and its parts by account. */
export function addBridge(
  context: Context,
  parts: {
    readonly benefits: Benefits;
    readonly oneTime: OneTimeEffects;
    readonly costs: readonly LinkedCost[];
    readonly profit: Profit;
  },
): BridgeCells {
  const { benefits, oneTime, costs, profit } = parts;
  const change = {
    ja: '営業利益の増加（初めて通年で効く年）',
    en: 'Change of operating profit (first full year)',
  };
  inFullYear(context, 'operatingProfitChange', { row: profit.ebit, label: change });
  const accounts = benefits.accounts.map(({ accountId, id, account }) => ({
    accountId,
    id: inFullYear(context, `bridge.gain.${accountId}`, { row: id, label: account }),
  }));
  const expenses = costs
    .filter((cost) => cost.treatment === 'expense')
    .map((cost) => ({
      cost: cost.key,
      id: inFullYear(context, `bridge.cost.${cost.key}`, {
        row: cost.year,
        label: cost.account,
        costs: true,
      }),
    }));
  const depreciation = inFullYear(context, 'bridge.depreciation', {
    row: profit.depreciation,
    label: { ja: '減価償却費', en: 'Depreciation' },
    costs: true,
  });
  const charge = oneTime.charge
    ? inFullYear(context, 'bridge.absorbed', {
        row: oneTime.charge.year,
        label: { ja: '在庫に配賦されていた固定費', en: 'Fixed cost absorbed in stock' },
      })
    : null;
  const gains = addSum(context, 'bridge.gains', {
    label: { ja: '効果', en: 'Gains' },
    ids: accounts.map(({ id }) => id),
  });
  const charges = addSum(context, 'bridge.costs', {
    label: { ja: '費用', en: 'Costs' },
    ids: [...expenses.map(({ id }) => id), depreciation, ...(charge ? [charge] : [])],
  });
  context.sheet.add({
    id: 'fullYearDepreciation',
    unit: 'JPY/yr',
    role: 'rate',
    rank: 'key',
    label: { ja: '減価償却費（初めて通年で効く年）', en: 'Depreciation of the first full year' },
    expr: neg(depreciation),
  });
  return { accounts, costs: expenses, depreciation, charge, gains, charges, ...addAfter(context) };
}

function addSum(
  context: Context,
  id: CellId,
  { label, ids }: { readonly label: Words; readonly ids: readonly CellId[] },
): CellId {
  return context.sheet.add({ id, unit: 'JPY/yr', role: 'rate', rank: 'key', label, expr: sumOf(ids) });
}

/** Today's profit with the change, and the change as a share of it; null where today's is not known. */
function addAfter(context: Context): Pick<BridgeCells, 'after' | 'ratio'> {
  const { sheet } = context;
  const today = 'today.operatingProfit';
  if (!sheet.cells.has(today)) return { after: null, ratio: null };
  const after = sheet.add({
    id: 'operatingProfitAfter',
    unit: 'JPY/yr',
    role: 'rate',
    rank: 'key',
    label: { ja: '導入後の営業利益', en: 'Operating profit after' },
    expr: add(today, 'operatingProfitChange'),
  });
  const ratio = sheet.add({
    id: 'operatingProfitRatio',
    unit: '-',
    role: 'share',
    rank: 'key',
    label: { ja: '営業利益の増加率', en: 'Change of operating profit as a share' },
    expr: need(compare(today, '>', 0), 'zero-denominator', div('operatingProfitChange', today)),
  });
  return { after, ratio };
}
