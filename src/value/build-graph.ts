// A deal into its graph of cells, with the lists by which results are found again. All faults go to the sink.
import type { Sink } from '../diagnostic/diagnostic.ts';
import type { Deal } from '../model/deal.ts';
import type { CellId } from '../quantity/expr.ts';
import type { Ref } from '../quantity/ref.ts';
import { sameUnit, type Unit } from '../quantity/unit.ts';
import { type AdjustedDriver, adjustDriver } from './adjust-driver.ts';
import { type Adoption, checkHorizon, fullYearFlag, linkAdoption } from './adoption.ts';
import { addAlternative } from './alternative.ts';
import { addBenefits, type Benefits, type PacedDriver } from './benefits.ts';
import { addBridge, type BridgeCells } from './bridge-cells.ts';
import { addCashTable, type TableRow } from './case-cash.ts';
import { addCash } from './cash.ts';
import { checkToday } from './check-balance.ts';
import { checkKeys } from './check-keys.ts';
import { checkPairs } from './check-pairs.ts';
import { addSanity, type SanityCells } from './check-sanity.ts';
import { checkSmallAssets } from './check-small-assets.ts';
import type { Alternative } from './comparisons.ts';
import { at, type Context, fault } from './context.ts';
import { addDecision } from './decision.ts';
import { type LinkedAsset, linkAsset } from './depreciation.ts';
import { linkDiscountRate } from './discounting.ts';
import type { Driver } from './drivers/driver.ts';
import type { Engine } from './engine.ts';
import { addFullYear } from './full-year.ts';
import { addInputTax, type CustomerTax } from './input-tax.ts';
import { type LinkedCost, linkCost } from './link-cost.ts';
import { linkDriver, type Usages } from './link-driver.ts';
import { checkSharedInputs, giveSharedInputs, originOf } from './link-input.ts';
import { addOneTimeEffects, type OneTimeEffects } from './one-time-effects.ts';
import { addPools, type LinkedPool } from './pools.ts';
import { addProfit } from './profit.ts';
import { type LinkedScenario, linkScenarios } from './scenarios.ts';
import { Sheet } from './sheet.ts';
import { addStatements, type Statements } from './statements.ts';
import { DEFAULT_HORIZON, defaults, HORIZON_LIMITS } from './tables/defaults.ts';
import { addThirdStream } from './third-stream.ts';
import { addTurnoverDays } from './turnover-days.ts';
import type { StatedLine } from './value-case.ts';

/** What `priceDeal` is given. `ref` is the workspace path of the deal's file. */
export interface DealFacts {
  readonly deal: Deal;
  readonly dealId?: string;
  readonly ref: Ref;
  readonly usages: Usages;
  readonly today?: readonly StatedLine[];
  /** The month in which the customer's fiscal year ends, 1..12. */
  readonly fiscalYearEnd?: number | undefined;
  /** Drivers that the workspace defines (`ownDrivers`), by id. */
  readonly drivers?: ReadonlyMap<string, Driver>;
  /** What the customer's file says of its taxes. */
  readonly customerTax?: CustomerTax;
}

/** The built graph, before any value. */
export interface DealGraph {
  readonly context: Context;
  readonly drivers: readonly AdjustedDriver[];
  readonly adoptions: readonly Adoption[];
  readonly benefits: Benefits;
  readonly oneTime: OneTimeEffects;
  readonly costs: readonly LinkedCost[];
  readonly assets: readonly LinkedAsset[];
  readonly pools: readonly LinkedPool[];
  readonly bridge: BridgeCells;
  readonly table: readonly TableRow[];
  readonly sanity: readonly SanityCells[];
  readonly statements: Statements;
  readonly scenarios: readonly LinkedScenario[];
  readonly alternative: Alternative | null;
}

/** Builds the graph; null when a part that others stand on was refused. */
export function buildGraph(facts: DealFacts, sink: Sink): DealGraph | null {
  const context = startContext(facts, sink);
  if (!context || !checkKeys(context)) return null;
  // 1. What is stated: shared inputs, drivers, costs, today's figures.
  giveSharedInputs(context);
  addInputTax(context, facts.customerTax);
  const rate = linkDiscountRate(context);
  const keys = Object.keys(facts.deal.drivers).sort();
  const linked = present(keys.map((key) => linkDriver(context, key, facts.usages)));
  const costs = present(costKeys(facts.deal).map((key) => linkCost(context, key)));
  const assets = present(costs.filter(isAsset).map((cost) => linkAsset(context, cost)));
  checkSmallAssets(context, assets, facts.customerTax);
  giveToday(context, facts.today ?? []);
  addTurnoverDays(context, facts.today ?? []);
  // 2. What may not be counted twice, before anything is added up.
  checkPairs(context, linked);
  const pools = addPools(context, linked);
  const drivers = present(
    linked.map((driver) => adjustDriver(context, driver, overlapOf(pools, driver.key))),
  );
  // 3. When: adoption of the deal, or a driver's own.
  const plain = linkAdoption(context, facts.deal.adoption, {
    id: 'adoption',
    ref: at(context, 'adoption'),
    user: 'deal',
  });
  const paced = present(drivers.map((driver) => pace(context, driver, plain)));
  if (!rate || !plain) return null;
  const adoptions = adoptionsInUse(paced, plain);
  addFullYear(context, fullYearFlag(context, adoptions));
  // 4. Profit, cash, and the figures to decide by.
  const benefits = addBenefits(context, paced);
  const oneTime = addOneTimeEffects(context, paced, rate);
  const profit = addProfit(context, { benefits, oneTime, costs, assets });
  const third = addThirdStream(context, { oneTime, assets });
  const cash = addCash(context, { benefits, profit, third, assets });
  if (!cash) return null;
  addDecision(context, { rate, benefits, oneTime, third, cash, costs });
  const alternative = addAlternative(context, { rate, costs, paced });
  // 5. What is printed and checked besides.
  const bridge = addBridge(context, { benefits, oneTime, costs, profit });
  const table = addCashTable(context, { benefits, costs, profit, third, cash });
  const sanity = addSanity(context, benefits, drivers);
  const { today = [], fiscalYearEnd } = facts;
  checkToday(context, today);
  const parts = { paced, benefits, oneTime, costs, assets, profit, third, cash };
  const statements = addStatements(context, parts, { today, fiscalYearEnd });
  const scenarios = linkScenarios(context);
  if (linked.length === keys.length) checkSharedInputs(context);
  return {
    context,
    drivers,
    adoptions,
    benefits,
    oneTime,
    costs,
    assets,
    pools,
    bridge,
    table,
    alternative,
    sanity,
    statements,
    scenarios,
  };
}

function costKeys(deal: Deal): readonly string[] {
  return Object.keys(deal.costs ?? {}).sort();
}

function isAsset({ treatment }: LinkedCost): boolean {
  return treatment === 'asset';
}

/** The adoptions of the counted drivers, or the deal's when there is none. */
function adoptionsInUse(paced: readonly PacedDriver[], plain: Adoption): readonly Adoption[] {
  const used = paced.filter(({ driver }) => driver.counted).map(({ adoption }) => adoption);
  return used.length === 0 ? [plain] : used;
}

function startContext({ deal, ref, drivers = new Map() }: DealFacts, sink: Sink): Context | null {
  const years = deal.horizon ?? DEFAULT_HORIZON;
  const sheet = new Sheet({ years, currency: deal.currency, asOf: deal.asOf });
  const context: Context = {
    sheet,
    deal,
    ref,
    sink,
    own: drivers,
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

function pace(context: Context, driver: AdjustedDriver, plain: Adoption | null): PacedDriver | null {
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
  const { currency } = context.sheet;
  const foreign = (unit: Unit) =>
    Object.keys(unit).find((symbol) => CURRENCY.test(symbol) && symbol !== currency);
  const mixed = lines.find(({ unit }) => foreign(unit) !== undefined);
  if (mixed) {
    // One fault for a whole statement: its lines are all in that currency.
    const { key, label, ref } = mixed;
    const params = {
      name: `today.${key}`,
      labelJa: label.ja,
      labelEn: label.en,
      found: foreign(mixed.unit)!,
      expected: currency,
    };
    fault(context, ref, { code: 'value/currency-mismatch', params });
  }
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

const CURRENCY = /^[A-Z]{3}$/;

/** Profit of a fiscal year is money a year, also where the statement is read as plain money. */
function yearly({ sheet }: Context, { key, unit }: StatedLine): Unit {
  const isPlainProfit = key === 'operatingProfit' && sameUnit(unit, sheet.unit('JPY'));
  return isPlainProfit ? sheet.unit('JPY/yr') : unit;
}

function present<T>(things: readonly (T | null)[]): readonly T[] {
  return things.filter((thing): thing is T => thing !== null);
}

/** Warns when use has not spread by the horizon's end. */
export function adoptionReach({ context, adoptions }: DealGraph, engine: Engine): void {
  const reached = adoptions.map(({ share }) => engine.value(share, 12 * context.sheet.years));
  checkHorizon(context, Math.min(...reached), at(context, 'horizon'));
}
