// The inputs that a driver states into cells by their names in its formulas, with what is counted taken from the statement.
import { nearestNames } from '../diagnostic/nearest.ts';
import { joinNames } from '../diagnostic/word.ts';
import type { Slot } from '../model/stated.ts';
import type { CellId } from '../quantity/expr.ts';
import type { Ref } from '../quantity/ref.ts';
import { formatUnit, type Unit } from '../quantity/unit.ts';
import { at, type Context, fault, type LegalRange } from './context.ts';
import type { Driver, DriverInput } from './drivers/driver.ts';
import { alsoRatio, linkInput, nameOf, pointsOf } from './link-input.ts';
import { defaults } from './tables/defaults.ts';

export interface DriverInputs {
  readonly cells: ReadonlyMap<string, CellId>;
  /** A unit of the catalogue as this deal counts: `JPY/unit` is `JPY/kg` where the units are kilograms. */
  readonly unit: (text: string) => string;
}

/** What is left out takes its default or stays away; null when an input was refused or is missing. */
export function linkDriverInputs(context: Context, key: string, standard: Driver): DriverInputs | null {
  const names = resolveNames(context, key, standard);
  if (!names) return null;
  const unit = unitsOf(context, standard, names);
  const cells = new Map<string, CellId>();
  let whole = true;
  for (const [name, input] of Object.entries(standard.inputs)) {
    const stated = names.get(name) ?? presetOf(input);
    if (stated) {
      const cell = linkOne(context, key, { name, input, stated, unit, cells });
      if (cell) cells.set(name, cell);
      else whole = false;
    } else if (input.default) {
      cells.set(name, context.sheet.row(defaults, input.default));
    } else if (!input.optional) {
      reportMissing(context, key, { standard, name });
      whole = false;
    }
  }
  return whole ? { cells, unit } : null;
}

/** A constant of the driver's own definition, as if the deal had stated it. */
function presetOf({ preset }: DriverInput): StatedInput | undefined {
  return preset && { slot: { kind: 'value', value: preset.value }, ref: preset.ref };
}

interface StatedInput {
  readonly slot: Slot;
  readonly ref: Ref;
}

function linkOne(
  context: Context,
  key: string,
  facts: {
    readonly name: string;
    readonly input: DriverInput;
    readonly stated: StatedInput;
    readonly unit: DriverInputs['unit'];
    readonly cells: ReadonlyMap<string, CellId>;
  },
): CellId | null {
  const { name, input, stated, cells } = facts;
  const unit = facts.unit(input.unit);
  const cell = linkInput(context, stated.slot, {
    id: `${key}.${name}`,
    unit,
    accept: [...alsoRatio(context.sheet.unit(unit)), ...(input.accept ?? [])],
    label: input.label,
    role: input.role,
    ref: stated.ref,
    user: key,
    group: 'driver',
    range: rangeOf(input, cells),
    ...(input.range === 'share' && { limits: [0, 1] as const }),
  });
  if (!cell || !input.needsBasis || context.inputs.get(cell)?.basis) return cell;
  // A shared input is one fault at its own place, not one at each use.
  const ref = context.inputs.get(cell)?.ref ?? stated.ref;
  fault(context, ref, { code: 'value/kappa-basis', params: nameOf({ id: cell, label: input.label }) });
  return null;
}

/** Slots by the names of the catalogue; refuses what the driver does not know. */
function resolveNames(
  context: Context,
  key: string,
  standard: Driver,
): ReadonlyMap<string, StatedInput> | null {
  const names = new Map<string, StatedInput>();
  let whole = true;
  for (const [written, slot] of Object.entries(context.deal.drivers[key]!.inputs)) {
    const ref = at(context, 'drivers', key, 'inputs', written);
    const name = catalogueName(standard, written);
    if (name) names.set(name, { slot, ref });
    else {
      const known = Object.keys(standard.inputs);
      const nearest = joinNames(nearestNames(written, known));
      const params = { driver: standard.id, name: written, nearest, known: joinNames(known) };
      fault(context, ref, { code: 'value/unknown-input', params });
      whole = false;
    }
  }
  return whole ? names : null;
}

/** The catalogue's name of an input as written (κ for kappa); undefined when there is none. */
export function catalogueName(standard: Driver, written: string): string | undefined {
  const known = Object.keys(standard.inputs);
  return known.find((name) => name === written || standard.inputs[name]!.aliases?.includes(written));
}

/** Reports an input that a driver needs and the deal does not state. */
export function reportMissing(
  context: Context,
  key: string,
  { standard, name }: { readonly standard: Driver; readonly name: string },
): void {
  const { label, unit } = standard.inputs[name]!;
  const params = { driver: standard.id, name, labelJa: label.ja, labelEn: label.en, unit };
  fault(context, at(context, 'drivers', key, 'inputs'), { code: 'value/missing-input', params });
}

function rangeOf(input: DriverInput, cells: ReadonlyMap<string, CellId>): LegalRange {
  const before = input.after ? cells.get(input.after) : undefined;
  if (before) return { kind: 'below', cell: before };
  return input.range === 'share' ? { kind: 'share' } : { kind: 'positive' };
}

/** Symbols that count or measure things; time and money never stand for them. */
const TIME = new Set(['h', 'min', 'day', 'month', 'yr']);

function unitsOf(
  context: Context,
  { counted, inputs }: Driver,
  names: ReadonlyMap<string, StatedInput>,
): DriverInputs['unit'] {
  const slot = counted && names.get(counted.input)?.slot;
  const stated = slot && statedUnit(context, slot);
  if (!counted || !stated) return (text) => text;
  const expected = context.sheet.unit(inputs[counted.input]!.unit);
  const symbol = Object.keys(stated).find((candidate) => {
    const isTime = TIME.has(candidate) && !counted.time;
    return (
      !isTime &&
      !(candidate in expected) &&
      stated[candidate] === expected[counted.symbol] &&
      !/^[A-Z]{3}$/.test(candidate)
    );
  });
  if (!symbol || counted.symbol in stated) return (text) => text;
  return (text) => formatUnit(renamed(context.sheet.unit(text), counted.symbol, symbol));
}

function statedUnit(context: Context, slot: Slot): Unit | undefined {
  if (slot.kind === 'reference') return context.sheet.cells.get(`inputs.${slot.name}`)?.unit;
  return pointsOf(slot)[0]!.unit;
}

function renamed(unit: Unit, from: string, to: string): Unit {
  return Object.fromEntries(
    Object.entries(unit).map(([symbol, exponent]) => [symbol === from ? to : symbol, exponent]),
  );
}
