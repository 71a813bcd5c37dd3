// A driver's formulas over its inputs into cells: its steps, and the gross effect of every account that it moves.

import type { DealDriver } from '../model/deal.ts';
import type { Words } from '../quantity/amount.ts';
import { type CellId, cellsOf, type Expr, renameCells } from '../quantity/expr.ts';
import { at, type Context } from './context.ts';
import { type DriverInputs, reportMissing } from './driver-inputs.ts';
import type { Driver, DriverEffect, DriverPosting } from './drivers/driver.ts';
import { wordsOf } from './words-of.ts';

/** An account that a driver moves, with its gross effect (before attribution and risk). */
export interface LinkedPosting {
  /** `scrap.materials` */
  readonly id: CellId;
  readonly posting: DriverPosting;
  readonly account: Words;
  readonly accountId: string;
  readonly effect: DriverEffect;
  /** Cells of the months of `once`, `from` and `defer`. */
  readonly month: CellId | null;
  readonly until: CellId | null;
  /** Useful life of what `defer` defers. */
  readonly life: CellId | null;
}

interface Parts {
  readonly key: string;
  readonly facts: DealDriver;
  readonly standard: Driver;
  readonly inputs: DriverInputs;
  readonly name: Words;
}

export interface LinkedEffects {
  /** Inputs and steps by name. */
  readonly names: ReadonlyMap<string, CellId>;
  readonly postings: readonly LinkedPosting[];
}

/** Adds steps and postings; null when an alternative of the driver is stated by half, or none is. */
export function linkEffects(context: Context, parts: Parts): LinkedEffects | null {
  const names = addSteps(context, parts);
  const effects = parts.standard.effects.filter((effect) => stands(effect, names));
  if (!checkAlternatives(context, parts, { effects, names })) return null;
  return { names, postings: effects.flatMap((effect) => postEffect(context, parts, { effect, names })) };
}

/** A formula of the catalogue over the deal's cells; null when one of its names is not there. */
export function localExpr(context: Context, expr: Expr, names: ReadonlyMap<string, CellId>): Expr | null {
  const unknown = cellsOf(expr).some(({ id }) => !id.startsWith('#') && !names.has(id));
  if (unknown) return null;
  return renameCells(expr, (name) => {
    if (name === '#year-number') return context.sheet.year();
    return name.startsWith('#') ? context.sheet.calendar(name.slice(1)) : names.get(name)!;
  });
}

/** Steps whose inputs are all there, added to the names. */
function addSteps(context: Context, { key, standard, inputs }: Parts): ReadonlyMap<string, CellId> {
  const names = new Map(inputs.cells);
  const ref = at(context, 'drivers', key);
  for (const [name, step] of Object.entries(standard.steps ?? {})) {
    const id = `${key}.${name}`;
    const expr = localExpr(context, step.expr, names);
    if (!expr) continue;
    const { label, role, shape = 'one' } = step;
    names.set(name, context.sheet.add({ id, unit: inputs.unit(step.unit), label, role, shape, expr, ref }));
  }
  return names;
}

function stands(effect: DriverEffect, names: ReadonlyMap<string, CellId>): boolean {
  const isWhole = (effect.given ?? []).every((name) => names.has(name));
  return isWhole && !(effect.without ?? []).some((name) => names.has(name));
}

/** Every stated input must be read by an effect that stands; else names what its effect lacks. */
function checkAlternatives(
  context: Context,
  { key, standard, inputs }: Parts,
  {
    effects,
    names,
  }: { readonly effects: readonly DriverEffect[]; readonly names: ReadonlyMap<string, CellId> },
): boolean {
  const read = new Set(effects.flatMap((effect) => readsOf(effect, standard)));
  const idle = [...inputs.cells.keys()].filter((name) => standard.inputs[name]!.optional && !read.has(name));
  const halves = standard.effects.filter((effect) => {
    const isExcluded = (effect.without ?? []).some((name) => names.has(name));
    return (
      !effects.includes(effect) &&
      !isExcluded &&
      readsOf(effect, standard).some((name) => idle.includes(name))
    );
  });
  const open = effects.length === 0 && halves.length === 0 ? standard.effects : halves;
  const lacks = open.map((effect) =>
    readsOf(effect, standard).filter((name) => name in standard.inputs && !inputs.cells.has(name)),
  );
  // The alternative that lacks the least is the one that was meant.
  const missing = lacks.sort((a, b) => a.length - b.length)[0] ?? [];
  for (const name of missing) reportMissing(context, key, { standard, name });
  return effects.length > 0 && missing.length === 0;
}

/** Names of the inputs that an effect reads, through steps. */
function readsOf(effect: DriverEffect, standard: Driver): readonly string[] {
  const found = new Set<string>(
    [effect.month, effect.until, effect.life].filter((name) => name !== undefined),
  );
  const visit = (expr: Expr): void => {
    for (const { id } of cellsOf(expr)) {
      if (found.has(id) || id.startsWith('#')) continue;
      found.add(id);
      const step = standard.steps?.[id];
      if (step) visit(step.expr);
    }
  };
  for (const { expr } of Object.values(effect.postings)) visit(expr);
  return [...found];
}

function postEffect(
  context: Context,
  { key, facts, name }: Parts,
  { effect, names }: { readonly effect: DriverEffect; readonly names: ReadonlyMap<string, CellId> },
): readonly LinkedPosting[] {
  const yearly = effect.kind === 'yearly' || effect.kind === 'from';
  const monthOf = (input: string | undefined): CellId | null => (input ? (names.get(input) ?? null) : null);
  return Object.entries(effect.postings).flatMap(([postingKey, posting]): LinkedPosting[] => {
    const expr = localExpr(context, posting.expr, names);
    if (!expr) return [];
    const account = wordsOf(facts.accounts?.[postingKey] ?? facts.account, posting.account.name);
    const id = context.sheet.add({
      id: `${key}.${postingKey}`,
      unit: yearly ? 'JPY/yr' : 'JPY',
      label: { ja: `${name.ja}：${account.ja}（調整前）`, en: `${name.en}: ${account.en} (gross)` },
      shape: effect.shape ?? 'one',
      role: yearly ? 'rate' : 'flow',
      expr,
      ref: at(context, 'drivers', key),
    });
    const accountId = accountIdOf(posting, account);
    const [month, until, life] = [effect.month, effect.until, effect.life].map(monthOf);
    return [{ id, posting, account, accountId, effect, month: month!, until: until!, life: life! }];
  });
}

/** The standard key of an account under its standard name; own names make accounts of their own. */
function accountIdOf({ account }: DriverPosting, name: Words): string {
  if (name.ja === account.name.ja && name.en === account.name.en) return account.key;
  const slug = name.en
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `own.${slug || name.ja}`;
}
