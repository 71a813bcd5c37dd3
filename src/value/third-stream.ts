// What is neither benefit nor cost: disposal, working capital and deferred investments, and what of them falls at the end.
import { add, type CellId, compare, neg, sumOf, type Term, total, when } from '../quantity/expr.ts';
import type { Context } from './context.ts';
import type { LinkedAsset } from './depreciation.ts';
import type { OneTimeEffects } from './one-time-effects.ts';
import { addYear } from './profit.ts';

/** Rows before tax. `end` is the part by year that falls at the horizon's end, whatever the convention of discounting. */
export interface ThirdStream {
  readonly year: CellId;
  readonly month: CellId;
  readonly end: CellId;
  readonly disposal: CellId;
  /** Releases less their reversal. */
  readonly release: CellId;
  readonly deferral: CellId | null;
}

export function addThirdStream(
  context: Context,
  { oneTime, assets }: { readonly oneTime: OneTimeEffects; readonly assets: readonly LinkedAsset[] },
): ThirdStream {
  const { sheet } = context;
  const proceeds = assets.flatMap(({ disposal }) => (disposal ? [disposal.cash] : []));
  const disposal = addYear(context, 'disposal', {
    label: { ja: '資産の処分収入', en: 'Proceeds of disposal' },
    expr: sumOf(proceeds),
  });
  const { release, reversal } = addRelease(context, oneTime);
  const deferral = addDeferral(context, oneTime);
  const end = addYear(context, 'endFlow.preTax', {
    label: { ja: '期末だけの現金（税引前）', en: 'Cash at the end of the horizon before tax' },
    expr: sumPresent([disposal, reversal, deferral?.end]),
  });
  const label = { ja: '処分収入と運転資本の増減', en: 'Disposal and working capital' };
  const year = addYear(context, 'third.year', {
    label,
    expr: sumPresent([disposal, release, deferral?.net]),
  });
  const month = sheet.add({
    id: 'third.month',
    unit: 'JPY',
    shape: 'month',
    label,
    expr: sumPresent([oneTime.release?.month, oneTime.deferral?.month, atTheEnd(context, end)]),
  });
  return { year, month, end, disposal, release, deferral: deferral?.net ?? null };
}

/** A year's row of the horizon's end as a row by month: all of it in month 12H. */
export function atTheEnd(context: Context, row: CellId): CellId {
  const { sheet } = context;
  const label = { ja: '期末だけの現金', en: 'Cash at the end of the horizon' };
  const whole = { ja: '期末だけの現金の合計', en: 'Cash at the end of the horizon, in all' };
  const sum = sheet.add({ id: `${row}.total`, unit: 'JPY', rank: 'wire', label: whole, expr: total(row) });
  const expr = when(compare(sheet.month(), '=', sheet.horizonMonths()), sum, 0);
  return sheet.add({ id: `${row}.month`, unit: 'JPY', shape: 'month', rank: 'wire', label, expr });
}

/** Releases by year, less what comes back at the horizon under `reverse`. */
function addRelease(
  context: Context,
  { release }: OneTimeEffects,
): { readonly release: CellId; readonly reversal: CellId | null } {
  const label = { ja: '運転資本の増減', en: 'Change of working capital' };
  const net = (expr: Term): CellId => addYear(context, 'releaseNet', { label, expr });
  if (!release) return { release: net(0), reversal: null };
  const { sheet } = context;
  const released = sheet.add({
    id: 'released',
    unit: 'JPY',
    label: { ja: '期間中に減った運転資本', en: 'Working capital released' },
    expr: total(release.year),
  });
  if (context.deal.nwcTerminal === 'keep') return { release: net(release.year), reversal: null };
  const reversal = addYear(context, 'reversal', {
    label: { ja: '運転資本の戻り', en: 'Reversal of working capital' },
    expr: when(compare(sheet.year(), '=', 'horizon'), neg(released), 0),
  });
  return { release: net(add(release.year, reversal)), reversal };
}

function addDeferral(
  context: Context,
  { deferral }: OneTimeEffects,
): { readonly net: CellId; readonly end: CellId } | null {
  if (!deferral) return null;
  const { sheet } = context;
  const end = addYear(context, 'deferral.atEnd', {
    label: { ja: '評価期間の後に払う先送り分', en: 'Deferred beyond the horizon' },
    expr: when(compare(sheet.year(), '=', 'horizon'), deferral.end, 0),
  });
  const label = { ja: '投資の先送り（差引）', en: 'Deferred investment, net' };
  return { net: addYear(context, 'deferralNet', { label, expr: add(deferral.year, end) }), end };
}

function sumPresent(parts: readonly (CellId | null | undefined)[]): Term {
  const [first, ...others] = parts.filter((part): part is CellId => part !== null && part !== undefined);
  if (first === undefined) return 0;
  return others.length === 0 ? first : add(first, ...others);
}
