// A deal into its graph of cells, with the lists by which results are found again. All faults go to the sink.
import type { Sink } from '../diagnostic/diagnostic.ts';
import type { Deal } from '../model/deal.ts';
import { add, type CellId, compare, div, need, sumOf } from '../quantity/expr.ts';
import type { Ref } from '../quantity/ref.ts';
import { sameUnit, type Unit } from '../quantity/unit.ts';
import { type AdjustedDriver, adjustDriver } from './adjust-driver.ts';
import { type Adoption, checkHorizon, fullYearFlag, linkAdoption } from './adoption.ts';
import { addBenefits, type Benefits } from './benefits.ts';
import { addCashTable, type TableRow } from './case-cash.ts';
import { addCash, type Cash } from './cash.ts';
import { checkPairs } from './check-pairs.ts';
import { addSanity, type SanityCells } from './check-sanity.ts';
import { at, type Context, fault } from './context.ts';
import { addDecision, addFullYear, inFullYear } from './decision.ts';
import { type LinkedAsset, linkAsset } from './depreciation.ts';
import { linkDiscountRate } from './discounting.ts';
import type { Engine } from './engine.ts';
import { type LinkedCost, linkCost } from './link-cost.ts';
import { linkDriver, type Usages } from './link-driver.ts';
import { checkSharedInputs, giveSharedInputs, originOf } from './link-input.ts';
import { addPools, type LinkedPool } from './pools.ts';
import { Sheet } from './sheet.ts';
import { DEFAULT_HORIZON, defaults, HORIZON_LIMITS } from './tables/defaults.ts';
import type { StatedLine } from './value-case.ts';

/** What `priceDeal` is given. `ref` is the workspace path of the deal's file. */
export interface DealFacts {
  readonly deal: Deal;
  readonly dealId?: string;
  readonly ref: Ref;
  readonly usages: Usages;
  readonly today?: readonly StatedLine[];
}

/** The built graph, before any value. */
export interface DealGraph {
  readonly context: Context;
  readonly drivers: readonly AdjustedDriver[];
  readonly adoptions: readonly Adoption[];
  readonly benefits: Benefits;
  readonly costs: readonly LinkedCost[];
  readonly assets: readonly LinkedAsset[];
  readonly cash: Cash;
  readonly pools: readonly LinkedPool[];
  readonly bridge: BridgeCells;
  readonly table: readonly TableRow[];
  readonly sanity: readonly SanityCells[];
}

/** Cells of the first full year, JPY/yr; costs are negative. */
export interface BridgeCells {
  readonly accounts: readonly { readonly accountId: string; readonly id: CellId }[];
  readonly costs: readonly { readonly cost: string; readonly id: CellId }[];
  readonly depreciation: CellId;
  readonly gains: CellId;
  readonly charges: CellId;
  readonly after: CellId | null;
  readonly ratio: CellId | null;
}

/** Builds the graph; null when a part that others stand on was refused. */
export function buildGraph(facts: DealFacts, sink: Sink): DealGraph | null {
  const context = startContext(facts, sink);
  if (!context) return null;
  giveSharedInputs(context);
  const rate = linkDiscountRate(context);
  const keys = Object.keys(facts.deal.drivers).sort();
  const linked = present(keys.map((key) => linkDriver(context, key, facts.usages)));
  checkPairs(context, linked);
  const pools = addPools(context, linked);
  const drivers = present(
    linked.map((driver) => adjustDriver(context, driver, overlapOf(pools, driver.key))),
  );
  const plain = linkAdoption(context, facts.deal.adoption, {
    id: 'adoption',
    ref: at(context, 'adoption'),
    user: 'deal',
  });
  const paced = present(drivers.map((driver) => pace(context, driver, plain)));
  const costs = present(
    Object.keys(facts.deal.costs ?? {})
      .sort()
      .map((key) => linkCost(context, key)),
  );
  const assets = present(
    costs.filter(({ treatment }) => treatment === 'asset').map((cost) => linkAsset(context, cost)),
  );
  if (!rate || !plain) return null;
  const adoptions = [plain, ...paced.filter(({ driver }) => driver.counted).map(({ adoption }) => adoption)];
  addFullYear(context, fullYearFlag(context, adoptions));
  const benefits = addBenefits(context, paced);
  const cash = addCash(context, { benefits, costs, assets });
  if (!cash) return null;
  addDecision(context, { rate, benefits, cash, costs });
  giveToday(context, facts.today ?? []);
  const bridge = addBridge(context, { benefits, costs, cash });
  const table = addCashTable(context, { benefits, costs, cash });
  const sanity = addSanity(context, benefits);
  checkSharedInputs(context);
  return { context, drivers, adoptions, benefits, costs, assets, cash, pools, bridge, table, sanity };
}

function startContext({ deal, ref }: DealFacts, sink: Sink): Context | null {
  const years = deal.horizon ?? DEFAULT_HORIZON;
  const sheet = new Sheet({ years, currency: deal.currency, asOf: deal.asOf });
  const context: Context = {
    sheet,
    deal,
    ref,
    sink,
    ends: new Map(),
    ranges: new Map(),
    inputs: new Map(),
    usedBy: new Map(),
    aliases: new Map(),
  };
  const { least, most } = HORIZON_LIMITS;
  if (!Number.isInteger(years) || years < least || years > most) {
    fault(context, at(context, 'horizon'), {
      code: 'value/horizon-range',
      params: { value: years, least, most },
    });
    return null;
  }
  giveHorizon(context, years);
  return context;
}

function giveHorizon(context: Context, years: number): void {
  const { deal, sheet } = context;
  const label = { ja: '評価期間', en: 'Horizon' };
  const facts = {
    id: 'horizon',
    unit: { yr: 1 },
    label,
    role: 'time',
    shape: 'one',
    rank: 'step',
    given: [years],
  } as const;
  if (deal.horizon === undefined) {
    sheet.give({
      ...facts,
      origin: { kind: 'table', table: defaults.id, row: 'horizon', source: defaults.source },
    });
    return;
  }
  const ref = at(context, 'horizon');
  sheet.give({ ...facts, ref, origin: { kind: 'stated', ref } });
  context.inputs.set('horizon', { label, group: 'deal', stated: true, ref });
}

function pace(
  context: Context,
  driver: AdjustedDriver,
  plain: Adoption | null,
): { readonly driver: AdjustedDriver; readonly adoption: Adoption } | null {
  const own = driver.facts.adoption;
  const adoption = own
    ? linkAdoption(context, own, {
        id: `${driver.key}.adoption`,
        ref: at(context, 'drivers', driver.key, 'adoption'),
        user: driver.key,
      })
    : plain;
  return adoption && { driver, adoption };
}

function overlapOf(pools: readonly LinkedPool[], key: string): CellId | null {
  return pools.find((pool) => pool.drivers.includes(key))?.overlap ?? null;
}

/** Lines of the customer's own statements, as `today.<key>`. */
function giveToday(context: Context, lines: readonly StatedLine[]): void {
  for (const line of lines) {
    const origin = originOf(line.ref, {
      ...(line.basis && { basis: line.basis }),
      ...(line.source && { source: line.source }),
      ...(line.asOf && { asOf: line.asOf }),
      ...(line.owner && { owner: line.owner }),
    });
    const { kind: _, ...provenance } = origin;
    const id = `today.${line.key}`;
    context.inputs.set(id, { ...provenance, label: line.label, group: 'today', stated: true });
    context.sheet.give({
      id,
      unit: yearly(context, line),
      label: line.label,
      role: 'rate',
      shape: 'one',
      rank: 'key',
      given: [line.value],
      origin,
      ref: line.ref,
    });
  }
}

/** Profit of a fiscal year is money a year, also where the statement is read as plain money. */
function yearly({ sheet }: Context, { key, unit }: StatedLine): Unit {
  const isPlainProfit = key === 'operatingProfit' && sameUnit(unit, sheet.unit('JPY'));
  return isPlainProfit ? sheet.unit('JPY/yr') : unit;
}

function addBridge(
  context: Context,
  parts: { readonly benefits: Benefits; readonly costs: readonly LinkedCost[]; readonly cash: Cash },
): BridgeCells {
  const { sheet } = context;
  const { benefits, costs, cash } = parts;
  const change = {
    ja: '営業利益の増加（初めて通年で効く年）',
    en: 'Change of operating profit (first full year)',
  };
  inFullYear(context, 'operatingProfitChange', { row: cash.ebit, label: change });
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
    row: cash.depreciation,
    label: { ja: '減価償却費', en: 'Depreciation' },
    costs: true,
  });
  const sum = (id: CellId, ja: string, en: string, ids: readonly CellId[]): CellId =>
    sheet.add({ id, unit: 'JPY/yr', role: 'rate', rank: 'key', label: { ja, en }, expr: sumOf(ids) });
  const gains = sum(
    'bridge.gains',
    '効果',
    'Gains',
    accounts.map(({ id }) => id),
  );
  const charges = sum('bridge.costs', '費用', 'Costs', [...expenses.map(({ id }) => id), depreciation]);
  sheet.add({
    id: 'fullYearDepreciation',
    unit: 'JPY/yr',
    role: 'rate',
    rank: 'key',
    label: { ja: '減価償却費（初めて通年で効く年）', en: 'Depreciation of the first full year' },
    expr: { op: 'neg', args: [{ op: 'cell', id: depreciation }] },
  });
  const today = sheet.cells.has('today.operatingProfit') ? 'today.operatingProfit' : null;
  const after =
    today &&
    sheet.add({
      id: 'operatingProfitAfter',
      unit: 'JPY/yr',
      role: 'rate',
      rank: 'key',
      label: { ja: '導入後の営業利益', en: 'Operating profit after' },
      expr: add(today, 'operatingProfitChange'),
    });
  const ratio =
    today &&
    sheet.add({
      id: 'operatingProfitRatio',
      unit: '-',
      role: 'share',
      rank: 'key',
      label: { ja: '営業利益の増加率', en: 'Change of operating profit as a share' },
      expr: need(compare(today, '>', 0), 'zero-denominator', div('operatingProfitChange', today)),
    });
  return { accounts, costs: expenses, depreciation, gains, charges, after, ratio };
}

function present<T>(things: readonly (T | null)[]): readonly T[] {
  return things.filter((thing): thing is T => thing !== null);
}

/** Warns when use has not spread by the horizon's end. */
export function adoptionReach({ context, adoptions }: DealGraph, engine: Engine): void {
  const reached = adoptions.map(({ share }) => engine.value(share, 12 * context.sheet.years));
  checkHorizon(context, Math.min(...reached), at(context, 'horizon'));
}
