// What the deal claims of the customer's own lines (1.11.3): ratios, warnings above the limit, refusal above the whole.
import { type CellId, compare, div, type Expr, need, sub, sumOf } from '../quantity/expr.ts';
import type { Ref } from '../quantity/ref.ts';
import type { AdjustedDriver, AdjustedPosting } from './adjust-driver.ts';
import type { Benefits } from './benefits.ts';
import { at, type Context, fault } from './context.ts';
import type { Section } from './drivers/accounts.ts';
import type { Engine } from './engine.ts';
import { percent } from './pools.ts';
import { limits } from './tables/defaults.ts';
import type { SanityRatio } from './value-case.ts';

/** A ratio's cells: what is saved of which line, and its limit. */
export interface SanityCells {
  readonly line: string;
  readonly ratio: CellId;
  readonly limit: CellId;
  /** Where the claim is made, when it is no line of the customer's statements. */
  readonly ref?: Ref;
}

const LINES: readonly { readonly line: string; readonly section: Section | null; readonly limit: string }[] =
  [
    { line: 'cogs', section: 'cogs', limit: 'cogsShare' },
    { line: 'sga', section: 'sga', limit: 'sgaShare' },
    { line: 'operatingProfit', section: null, limit: 'operatingProfitShare' },
  ];

/** Adds a ratio for every line that the customer's statements give. */
export function addSanity(
  context: Context,
  benefits: Benefits,
  drivers: readonly AdjustedDriver[],
): readonly SanityCells[] {
  return [...addLines(context, benefits), ...addInventoryDays(context, drivers)];
}

/** Days of inventory that are cut, as a share of what they were (1.11.3). */
function addInventoryDays(context: Context, drivers: readonly AdjustedDriver[]): readonly SanityCells[] {
  return drivers
    .filter(({ standard, counted }) => standard.id === 'D-DIO' && counted)
    .map(({ key, names, name }): SanityCells => {
      const [before, after] = [names.get('DIO0')!, names.get('DIO1')!];
      const ratio = context.sheet.add({
        id: `sanity.inventoryDays.${key}`,
        unit: '-',
        role: 'share',
        label: { ja: `${name.ja}の短縮率`, en: `Share cut by ${name.en}` },
        expr: need(compare(before, '>', 0), 'zero-denominator', div(sub(before, after), before)),
      });
      const limit = context.sheet.row(limits, 'inventoryDaysShare');
      return { line: 'inventory-days', ratio, limit, ref: at(context, 'drivers', key) };
    });
}

function addLines(context: Context, benefits: Benefits): readonly SanityCells[] {
  const postings = benefits.accounts
    .flatMap((row) => row.postings)
    .filter(({ side, effect }) => side === 'yearly' && effect.shape !== 'year');
  return LINES.flatMap(({ line, section, limit }): SanityCells[] => {
    const today = `today.${line}`;
    const base = context.sheet.cells.get(today);
    if (!base) return [];
    const saved = section === null ? benefits.annual : addSaved(context, line, savings(postings, section));
    const { ja, en } = base.label;
    const expr: Expr = need(compare(today, '>', 0), 'zero-denominator', div(saved, today));
    const label = { ja: `効果の${ja}に対する割合`, en: `Benefit as a share of ${en}` };
    const ratio = context.sheet.add({ id: `sanity.${line}`, unit: '-', role: 'share', label, expr });
    return [{ line, ratio, limit: context.sheet.row(limits, limit) }];
  });
}

/** Costs that fall; a cost that rises with sales is no saving. */
function savings(postings: readonly AdjustedPosting[], section: Section): readonly CellId[] {
  return postings
    .filter(({ posting }) => posting.account.section === section && posting.sign < 0)
    .map(({ steady }) => steady);
}

function addSaved(context: Context, line: string, ids: readonly CellId[]): CellId {
  const label = { ja: `${line} の減少`, en: `Saved of ${line}` };
  return context.sheet.add({
    id: `sanity.${line}.saved`,
    unit: 'JPY/yr',
    role: 'rate',
    rank: 'wire',
    label,
    expr: sumOf(ids),
  });
}

/** Warns above the limit, refuses above the whole line. */
export function checkSanity(
  context: Context,
  engine: Engine,
  cells: readonly SanityCells[],
): readonly SanityRatio[] {
  return cells.map(({ line, ratio, limit, ref: claim }): SanityRatio => {
    const share = engine.value(ratio);
    const most = engine.value(limit);
    const exceeded = share > most + 1e-9;
    const ref = claim ?? context.sheet.cells.get(`today.${line}`)?.ref ?? context.ref;
    if (share > 1 + 1e-9 && line !== 'operatingProfit')
      fault(context, ref, { code: 'value/over-line', params: { line, share: percent(share) } });
    else if (exceeded) {
      fault(context, ref, {
        code: 'value/sanity',
        params: { line, share: percent(share), limit: percent(most) },
        severity: 'warning',
      });
    }
    return { line, amount: ratio, limit, exceeded };
  });
}
