// One driver of the deal into cells: what it is, which usage causes it, and the gross effect of every account it moves.
import { nearestNames } from '../diagnostic/nearest.ts';
import { joinNames } from '../diagnostic/word.ts';
import type { DealDriver } from '../model/deal.ts';
import type { Basis, Words } from '../quantity/amount.ts';
import type { CellId } from '../quantity/expr.ts';
import { at, type Context, fault } from './context.ts';
import { type LinkedPosting, linkEffects } from './driver-effects.ts';
import { catalogueName, linkDriverInputs } from './driver-inputs.ts';
import type { Driver } from './drivers/driver.ts';
import { drivers } from './drivers/index.ts';
import { BASIS_ORDER } from './tables/defaults.ts';
import type { Certainty } from './value-case.ts';
import { wordsOf } from './words-of.ts';

export interface LinkedDriver {
  readonly key: string;
  readonly facts: DealDriver;
  readonly standard: Driver;
  readonly name: Words;
  /** Cells by the names of the driver's formulas. */
  readonly names: ReadonlyMap<string, CellId>;
  /** A unit of the catalogue as this deal counts. */
  readonly unit: (text: string) => string;
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
  const standard = standardOf(context, key);
  if (!standard) return null;
  const usageKnown = checkUsage(context, key, usages);
  const accountsKnown = checkAccounts(context, key, standard);
  const inputs = linkDriverInputs(context, key, standard);
  if (!inputs || !usageKnown || !accountsKnown) return null;
  const name = wordsOf(facts.label, standard.name);
  const effects = linkEffects(context, { key, facts, standard, inputs, name });
  const ends = effects && endsOf(context, key, { standard, names: effects.names });
  if (!effects || !ends) return null;
  const certainty = facts.certainty ?? standard.certainty;
  return {
    key,
    facts,
    standard,
    name,
    ...effects,
    ...ends,
    unit: inputs.unit,
    certainty,
    counted: (certainty === 'hard' || certainty === 'avoid') && facts.usage !== undefined,
    pool: facts.pool ?? `${standard.pool}:*`,
    basis: weakestBasis(context, inputs.cells),
    metric: wordsOf(facts.effect?.metric, standard.metric.label),
  };
}

function standardOf(context: Context, key: string): Driver | null {
  const written = context.deal.drivers[key]!.driver;
  const id = written.toUpperCase();
  const standard = drivers.get(id) ?? context.own?.get(id);
  if (standard) return standard;
  const known = [...(context.own?.keys() ?? []), ...drivers.keys()];
  const nearest = joinNames(nearestNames(written, known));
  // Forty names help nobody who only misspelt one.
  const params = { name: written, nearest, known: nearest === '' ? joinNames(known) : '' };
  fault(context, at(context, 'drivers', key, 'driver'), { code: 'value/unknown-driver', params });
  return null;
}

function checkUsage(context: Context, key: string, usages: Usages): boolean {
  const { usage } = context.deal.drivers[key]!;
  if (usage === undefined) {
    const params = { name: key };
    fault(context, at(context, 'drivers', key), { code: 'value/no-usage', params, severity: 'warning' });
    return true;
  }
  const known = usages.map(({ id }) => id);
  if (known.includes(usage)) return true;
  const params = { name: usage, nearest: joinNames(nearestNames(usage, known)), known: joinNames(known) };
  fault(context, at(context, 'drivers', key, 'usage'), { code: 'value/unknown-usage', params });
  return false;
}

function checkAccounts(context: Context, key: string, standard: Driver): boolean {
  const known = new Set(standard.effects.flatMap((effect) => Object.keys(effect.postings)));
  const names = Object.keys(context.deal.drivers[key]!.accounts ?? {});
  const unknown = names.filter((name) => !known.has(name));
  for (const name of unknown) {
    const params = { driver: standard.id, name, known: joinNames([...known]) };
    fault(context, at(context, 'drivers', key, 'accounts', name), { code: 'value/unknown-account', params });
  }
  return unknown.length === 0;
}

/** Cells of the metric before and after: inputs, steps, or shared inputs by the names that the deal gives. */
function endsOf(
  context: Context,
  key: string,
  { standard, names }: { readonly standard: Driver; readonly names: ReadonlyMap<string, CellId> },
): { readonly before: CellId; readonly after: CellId } | null {
  const effect = context.deal.drivers[key]!.effect;
  const find = (end: 'before' | 'after'): CellId | null => {
    const written = effect?.[end] ?? standard.metric[end];
    const own = names.get(written) ?? names.get(catalogueName(standard, written) ?? '');
    if (own) return own;
    if (context.sheet.cells.has(`inputs.${written}`)) return `inputs.${written}`;
    const known = [...names.keys()];
    const nearest = joinNames(nearestNames(written, known));
    const params = { driver: standard.id, name: written, nearest, known: joinNames(known) };
    fault(context, at(context, 'drivers', key, 'effect', end), { code: 'value/unknown-input', params });
    return null;
  };
  const before = find('before');
  const after = find('after');
  return before !== null && after !== null ? { before, after } : null;
}

/** An effect is as sure as the weakest of its inputs; what has no basis is an assumption. */
function weakestBasis(context: Context, inputs: ReadonlyMap<string, CellId>): Basis {
  const bases = [...inputs.values()]
    .filter((cell) => context.inputs.has(cell))
    .map((cell) => context.inputs.get(cell)!.basis ?? 'assumption');
  return BASIS_ORDER.findLast((basis) => bases.includes(basis)) ?? 'assumption';
}
