// One driver of the deal into cells: its inputs checked, its formulas, and the gross effect of every account it moves.
import { nearestNames } from '../diagnostic/nearest.ts';
import { joinNames } from '../diagnostic/word.ts';
import type { DealDriver } from '../model/deal.ts';
import type { Basis, Words } from '../quantity/amount.ts';
import { type CellId, type Expr, renameCells } from '../quantity/expr.ts';
import type { Shape } from './cell.ts';
import { at, type Context, fault, type LegalRange } from './context.ts';
import type { Driver, DriverEffect, DriverInput, DriverPosting } from './drivers/driver.ts';
import { drivers } from './drivers/index.ts';
import { alsoRatio, linkInput } from './link-input.ts';
import { BASIS_ORDER, defaults } from './tables/defaults.ts';
import type { Certainty } from './value-case.ts';
import { wordsOf } from './words-of.ts';

/** An account that a driver moves, with its gross effect (before attribution and risk). */
export interface LinkedPosting {
  /** `scrap.materials` */
  readonly id: CellId;
  readonly posting: DriverPosting;
  readonly account: Words;
  readonly accountId: string;
  readonly effect: DriverEffect;
  /** The cell of the month of `once` and `from`. */
  readonly month: CellId | null;
}

export interface LinkedDriver {
  readonly key: string;
  readonly facts: DealDriver;
  readonly standard: Driver;
  readonly name: Words;
  /** Cells by the names of the driver's formulas. */
  readonly names: ReadonlyMap<string, CellId>;
  readonly postings: readonly LinkedPosting[];
  readonly certainty: Certainty;
  /** In the metrics: hard or avoided cost of a usage that the offering has. */
  readonly counted: boolean;
  readonly pool: string;
  readonly basis: Basis;
  readonly before: CellId;
  readonly after: CellId;
  readonly metric: Words;
}

/** The usages of the offering. */
export type Usages = readonly { readonly id: string; readonly name: unknown }[];

/** Links one driver; null when something of it was refused. */
export function linkDriver(context: Context, key: string, usages: Usages): LinkedDriver | null {
  const facts = context.deal.drivers[key]!;
  const standard = drivers.get(facts.driver.toUpperCase());
  if (!standard) {
    const known = [...drivers.keys()];
    const params = {
      name: facts.driver,
      nearest: joinNames(nearestNames(facts.driver, known)),
      known: joinNames(known),
    };
    fault(context, at(context, 'drivers', key, 'driver'), { code: 'value/unknown-driver', params });
    return null;
  }
  const usageKnown = checkUsage(context, key, usages);
  const accountsKnown = checkAccounts(context, key, standard);
  const inputs = linkInputs(context, key, standard);
  if (!inputs || !usageKnown || !accountsKnown) return null;
  const names = addSteps(context, key, { standard, inputs });
  const effects = standard.effects.filter((effect) => stands(effect, inputs));
  if (effects.length === 0) {
    missingAlternative(context, key, standard);
    return null;
  }
  const name = wordsOf(facts.label, standard.name);
  const postings = effects.flatMap((effect) => postEffect(context, { key, effect, names, name }));
  const certainty = facts.certainty ?? standard.certainty;
  const counted = (certainty === 'hard' || certainty === 'avoid') && facts.usage !== undefined;
  const metric = wordsOf(facts.effect?.metric, standard.metric.label);
  const ends = endsOf(context, key, { standard, names });
  if (!ends) return null;
  const pool = facts.pool ?? `${standard.pool}:*`;
  return {
    key,
    facts,
    standard,
    name,
    names,
    postings,
    certainty,
    counted,
    pool,
    basis: weakestBasis(context, inputs),
    metric,
    ...ends,
  };
}

function checkUsage(context: Context, key: string, usages: Usages): boolean {
  const { usage } = context.deal.drivers[key]!;
  if (usage === undefined) {
    fault(context, at(context, 'drivers', key), {
      code: 'value/no-usage',
      params: { name: key },
      severity: 'warning',
    });
    return true;
  }
  const known = usages.map(({ id }) => id);
  if (known.includes(usage)) return true;
  const params = { name: usage, nearest: joinNames(nearestNames(usage, known)), known: joinNames(known) };
  fault(context, at(context, 'drivers', key, 'usage'), { code: 'value/unknown-usage', params });
  return false;
}

function checkAccounts(context: Context, key: string, standard: Driver): boolean {
  const known = standard.effects.flatMap((effect) => Object.keys(effect.postings));
  const unknown = Object.keys(context.deal.drivers[key]!.accounts ?? {}).filter(
    (name) => !known.includes(name),
  );
  for (const name of unknown) {
    const params = { driver: standard.id, name, known: joinNames([...new Set(known)]) };
    fault(context, at(context, 'drivers', key, 'accounts', name), { code: 'value/unknown-account', params });
  }
  return unknown.length === 0;
}

/** Inputs by their names in the formulas; what is left out takes its default or stays away. */
function linkInputs(context: Context, key: string, standard: Driver): ReadonlyMap<string, CellId> | null {
  const stated = context.deal.drivers[key]!.inputs;
  const names = resolveNames(context, key, standard);
  if (!names) return null;
  const cells = new Map<string, CellId>();
  let whole = true;
  for (const [name, input] of Object.entries(standard.inputs)) {
    const written = names.get(name);
    const slot = written === undefined ? undefined : stated[written];
    if (slot) {
      const ref = at(context, 'drivers', key, 'inputs', written!);
      const cell = linkInput(context, slot, {
        id: `${key}.${name}`,
        unit: input.unit,
        accept: alsoRatio(context.sheet.unit(input.unit)),
        label: input.label,
        role: input.role,
        ref,
        user: key,
        group: 'driver',
        range: rangeOf(input, cells),
        ...(input.range === 'share' && { limits: [0, 1] as const }),
      });
      if (cell) cells.set(name, cell);
      else whole = false;
      if (cell && input.needsBasis) whole = checkBasis(context, cell, ref) && whole;
    } else if (input.default) {
      cells.set(name, context.sheet.row(defaults, input.default));
    } else if (!input.optional) {
      missing(context, key, { standard, name });
      whole = false;
    }
  }
  return whole ? cells : null;
}

/** Written names by the names of the catalogue; refuses what the driver does not know. */
function resolveNames(context: Context, key: string, standard: Driver): ReadonlyMap<string, string> | null {
  const known = Object.keys(standard.inputs);
  const names = new Map<string, string>();
  let whole = true;
  for (const written of Object.keys(context.deal.drivers[key]!.inputs)) {
    const name = known.find(
      (candidate) => candidate === written || standard.inputs[candidate]!.aliases?.includes(written),
    );
    if (name) names.set(name, written);
    else {
      const params = {
        driver: standard.id,
        name: written,
        nearest: joinNames(nearestNames(written, known)),
        known: joinNames(known),
      };
      fault(context, at(context, 'drivers', key, 'inputs', written), { code: 'value/unknown-input', params });
      whole = false;
    }
  }
  return whole ? names : null;
}

function missing(
  context: Context,
  key: string,
  { standard, name }: { readonly standard: Driver; readonly name: string },
): void {
  const { label, unit } = standard.inputs[name]!;
  const params = { driver: standard.id, name, labelJa: label.ja, labelEn: label.en, unit };
  fault(context, at(context, 'drivers', key, 'inputs'), { code: 'value/missing-input', params });
}

/** A driver with alternatives of which none is stated: names the first that is left out. */
function missingAlternative(context: Context, key: string, standard: Driver): void {
  const name = standard.effects.flatMap((effect) => effect.given ?? [])[0];
  if (name) missing(context, key, { standard, name });
}

function checkBasis(context: Context, cell: CellId, ref: string): boolean {
  if (context.inputs.get(cell)?.basis) return true;
  fault(context, ref, { code: 'value/kappa-basis', params: { name: cell } });
  return false;
}

function rangeOf(input: DriverInput, cells: ReadonlyMap<string, CellId>): LegalRange {
  const before = input.after ? cells.get(input.after) : undefined;
  if (before) return { kind: 'below', cell: before };
  return input.range === 'share' ? { kind: 'share' } : { kind: 'positive' };
}

function stands(effect: DriverEffect, inputs: ReadonlyMap<string, CellId>): boolean {
  return (
    (effect.given ?? []).every((name) => inputs.has(name)) &&
    !(effect.without ?? []).some((name) => inputs.has(name))
  );
}

/** Steps whose inputs are all there, added to the names. */
function addSteps(
  context: Context,
  key: string,
  { standard, inputs }: { readonly standard: Driver; readonly inputs: ReadonlyMap<string, CellId> },
): ReadonlyMap<string, CellId> {
  const names = new Map(inputs);
  const ref = at(context, 'drivers', key);
  for (const [name, step] of Object.entries(standard.steps ?? {})) {
    const expr = localExpr(context, step.expr, names);
    if (!expr) continue;
    const { unit, label, role, shape = 'one' } = step;
    names.set(name, context.sheet.add({ id: `${key}.${name}`, unit, label, role, shape, expr, ref }));
  }
  return names;
}

/** A formula of the catalogue over the deal's cells; null when one of its names is not there. */
export function localExpr(context: Context, expr: Expr, names: ReadonlyMap<string, CellId>): Expr | null {
  let whole = true;
  const local = renameCells(expr, (name) => {
    if (name === '#year') return context.sheet.year();
    if (name.startsWith('#')) return context.sheet.calendar(name.slice(1));
    const cell = names.get(name);
    if (cell === undefined) whole = false;
    return cell ?? name;
  });
  return whole ? local : null;
}

function postEffect(
  context: Context,
  {
    key,
    effect,
    names,
    name,
  }: {
    readonly key: string;
    readonly effect: DriverEffect;
    readonly names: ReadonlyMap<string, CellId>;
    readonly name: Words;
  },
): readonly LinkedPosting[] {
  const facts = context.deal.drivers[key]!;
  const { sheet } = context;
  const yearly = effect.kind === 'yearly' || effect.kind === 'from';
  return Object.entries(effect.postings).flatMap(([postingKey, posting]): LinkedPosting[] => {
    const expr = localExpr(context, posting.expr, names);
    if (!expr) return [];
    const id = `${key}.${postingKey}`;
    const account = wordsOf(facts.accounts?.[postingKey] ?? facts.account, posting.account.name);
    const shape: Shape = effect.shape ?? 'one';
    const label = { ja: `${name.ja}：${account.ja}（調整前）`, en: `${name.en}: ${account.en} (gross)` };
    sheet.add({
      id,
      unit: yearly ? 'JPY/yr' : 'JPY',
      label,
      shape,
      role: yearly ? 'rate' : 'flow',
      expr,
      ref: at(context, 'drivers', key),
    });
    const month = effect.month ? (names.get(effect.month) ?? null) : null;
    return [{ id, posting, account, accountId: accountIdOf(posting, account), effect, month }];
  });
}

/** The standard key of an account under its standard name; own names make accounts of their own. */
function accountIdOf({ account }: DriverPosting, name: Words): string {
  return name.ja === account.name.ja && name.en === account.name.en ? account.key : ownAccountId(name);
}

export function ownAccountId(name: Words): string {
  const slug = name.en
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `own.${slug || name.ja}`;
}

function endsOf(
  context: Context,
  key: string,
  { standard, names }: { readonly standard: Driver; readonly names: ReadonlyMap<string, CellId> },
): { readonly before: CellId; readonly after: CellId } | null {
  const effect = context.deal.drivers[key]!.effect;
  const find = (end: 'before' | 'after'): CellId | null => {
    const written = effect?.[end];
    const name = written ?? standard.metric[end];
    const cell =
      names.get(name) ??
      names.get(aliasOf(standard, name)) ??
      (context.sheet.cells.has(`inputs.${name}`) ? `inputs.${name}` : null);
    if (cell) return cell;
    const known = [...names.keys()];
    const params = {
      driver: standard.id,
      name,
      nearest: joinNames(nearestNames(name, known)),
      known: joinNames(known),
    };
    fault(context, at(context, 'drivers', key, 'effect', end), { code: 'value/unknown-input', params });
    return null;
  };
  const before = find('before');
  const after = find('after');
  return before !== null && after !== null ? { before, after } : null;
}

function aliasOf(standard: Driver, written: string): string {
  return (
    Object.keys(standard.inputs).find((name) => standard.inputs[name]!.aliases?.includes(written)) ?? written
  );
}

/** An effect is as sure as the weakest of its inputs; what has no basis is an assumption. */
function weakestBasis(context: Context, inputs: ReadonlyMap<string, CellId>): Basis {
  const bases = [...inputs.values()]
    .filter((cell) => context.inputs.has(cell))
    .map((cell) => context.inputs.get(cell)!.basis ?? 'assumption');
  return BASIS_ORDER.findLast((basis) => bases.includes(basis)) ?? 'assumption';
}
