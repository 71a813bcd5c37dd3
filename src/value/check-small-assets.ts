// Assets of the deal into hints on how the customer may write them off: a warning each, never a silent change.

import { at, type Context, fault } from './context.ts';
import type { LinkedAsset } from './depreciation.ts';
import type { CustomerTax } from './input-tax.ts';
import type { LinkedCost } from './link-cost.ts';
import { pointsOf } from './link-input.ts';
import { addMonths } from './months.ts';
import { consumptionTax } from './tables/consumption-tax.ts';
import { resolveRow } from './tables/dated-table.ts';
import { type SmallAssetRule, smallAssetSource, smallAssets } from './tables/small-assets.ts';

interface Judged {
  readonly cost: LinkedCost;
  /** Price of one thing, as the customer's books judge it. */
  readonly unitPrice: number;
  readonly whole: number;
  readonly from: string;
  readonly rule: SmallAssetRule | null;
}

/** Warns where an asset could be written off faster, or a three-year pool holds things that are too dear. */
export function checkSmallAssets(
  context: Context,
  assets: readonly LinkedAsset[],
  tax: CustomerTax | undefined,
): void {
  if (context.sheet.currency !== 'JPY') return;
  const judged = assets.flatMap(({ cost }) => judge(context, cost, tax) ?? []);
  const immediate = judged.filter(({ rule }) => rule?.treatment === 'immediate');
  const whole = immediate.reduce((sum, one) => sum + one.whole, 0);
  for (const one of judged) report(context, one, whole);
}

function judge(context: Context, cost: LinkedCost, tax: CustomerTax | undefined): Judged | null {
  const { amount, count = 1, timing } = cost.facts;
  const stated = amount.kind === 'reference' ? context.deal.inputs?.[amount.name] : amount;
  if (!stated || count < 1) return null;
  const points = pointsOf(stated);
  const whole = points[points.length === 1 ? 0 : 1]!.value;
  const from = `${addMonths(context.deal.start, Math.max(0, timing.from - 1))}-01`;
  const rate = tax?.accounting === 'included' ? resolveRow(consumptionTax, 'rate', from).value : 0;
  const unitPrice = (whole / count) * (1 + rate);
  return { cost, whole, from, unitPrice, rule: ruleFor(unitPrice, from, tax) };
}

function ruleFor(price: number, from: string, tax: CustomerTax | undefined): SmallAssetRule | null {
  const employees = tax?.employees ?? Number.POSITIVE_INFINITY;
  const fits = (rule: SmallAssetRule): boolean =>
    price > 0 &&
    price < rule.limit &&
    rule.from <= from &&
    from <= (rule.until ?? from) &&
    (rule.employeeMax === undefined || (tax?.small === true && employees <= rule.employeeMax));
  return smallAssets.find(fits) ?? null;
}

function report(context: Context, { cost, unitPrice, from, rule }: Judged, whole: number): void {
  const ref = at(context, 'costs', cost.key, 'depreciation');
  const isPool = cost.facts.depreciation?.method === 'POOL-3';
  const params = { name: cost.key, price: Math.round(unitPrice), from };
  const pool = smallAssets.find(({ treatment }) => treatment === 'POOL-3')!;
  if (isPool && unitPrice >= pool.limit) {
    fault(context, ref, {
      code: 'value/pool-too-dear',
      params: { ...params, limit: pool.limit },
      severity: 'warning',
    });
    return;
  }
  if (!rule || (isPool && rule.treatment === 'POOL-3')) return;
  const isOver = rule.annualCap !== undefined && whole > rule.annualCap;
  const hint = {
    ...params,
    limit: rule.limit,
    treatment: `small-asset-${rule.treatment}`,
    sourceJa: smallAssetSource.ja,
    sourceEn: smallAssetSource.en,
    cap: isOver ? rule.annualCap! : '',
    whole: isOver ? Math.round(whole) : '',
  };
  fault(context, ref, { code: 'value/small-asset', params: hint, severity: 'warning' });
}
