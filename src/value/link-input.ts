// A stated number of the deal into a given cell, its unit and limits checked; the name of a shared input into that one's cell.
import type { Params } from '../diagnostic/diagnostic.ts';
import { nearestNames } from '../diagnostic/nearest.ts';
import { joinNames } from '../diagnostic/word.ts';
import type { Provenance, Slot, Stated } from '../model/stated.ts';
import type { StatedOrigin, Words } from '../quantity/amount.ts';
import type { CellId } from '../quantity/expr.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { type Ref, refTo } from '../quantity/ref.ts';
import { formatUnit, RATIO, sameUnit, type Unit } from '../quantity/unit.ts';
import type { Role } from './cell.ts';
import { at, type Context, fault, type LegalRange, markUsed } from './context.ts';
import { isMoney } from './rounding.ts';
import type { Assumption } from './value-case.ts';
import { wordsOf } from './words-of.ts';

/** What a place of the deal expects. */
export interface Wanted {
  readonly id: CellId;
  /** Canonical unit text; JPY is the deal's currency. `accept` are other units that mean the same number. */
  readonly unit: string;
  readonly accept?: readonly string[];
  readonly label: Words;
  readonly role: Role;
  readonly ref: Ref;
  /** Key of the driver or cost, or `deal`. */
  readonly user: string;
  readonly group: Assumption['group'];
  readonly range: LegalRange;
  /** Refuses values outside. */
  readonly limits?: readonly [least: number, most: number];
  /** Provenance that stands beside the number, for what the number itself does not say. */
  readonly beside?: Partial<Provenance>;
}

/** The cell of a slot; null when it was refused. */
export function linkInput(context: Context, slot: Slot, wanted: Wanted): CellId | null {
  const cell =
    slot.kind === 'reference' ? sharedCell(context, slot.name, wanted) : giveInput(context, slot, wanted);
  if (cell === null) return null;
  markUsed(context, cell, wanted.user);
  if (!context.ranges.has(cell)) context.ranges.set(cell, wanted.range);
  return cell;
}

/** The deal's shared inputs, as `inputs.<name>`, in the unit in which each is stated. */
export function giveSharedInputs(context: Context): void {
  for (const [name, stated] of Object.entries(context.deal.inputs ?? {})) {
    const ref = at(context, 'inputs', name);
    const unit = formatUnit(pointsOf(stated)[0]!.unit);
    const label = { ja: name, en: name };
    const facts = {
      id: `inputs.${name}`,
      unit,
      label,
      role: 'count',
      ref,
      user: name,
      group: 'shared',
    } as const;
    giveInput(context, stated, { ...facts, range: { kind: 'positive' } });
  }
}

/** Warns about shared inputs that nothing reads. */
export function checkSharedInputs(context: Context): void {
  for (const name of Object.keys(context.deal.inputs ?? {})) {
    if (context.usedBy.has(`inputs.${name}`)) continue;
    fault(context, at(context, 'inputs', name), {
      code: 'value/unused-input',
      params: { name },
      severity: 'warning',
    });
  }
}

/** The values of a statement: one, or pessimistic, mode, optimistic. */
export function pointsOf(stated: Stated): readonly Quantity[] {
  return stated.kind === 'value' ? [stated.value] : [stated.pessimistic, stated.mode, stated.optimistic];
}

function sharedCell(context: Context, name: string, wanted: Wanted): CellId | null {
  const id = `inputs.${name}`;
  const cell = context.sheet.cells.get(id);
  const known = Object.keys(context.deal.inputs ?? {});
  if (!cell) {
    if (known.includes(name)) return null;
    const nearest = joinNames(nearestNames(name, known));
    fault(context, wanted.ref, {
      code: 'value/unknown-input-name',
      params: { name, nearest, known: joinNames(known) },
    });
    return null;
  }
  // A shared input in the wrong unit is used all the same: that nothing reads it would be a second fault.
  markUsed(context, id, wanted.user);
  if (!unitFits(context, cell.unit, wanted)) return null;
  const [least, most] = wanted.limits ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const ends = context.ends.get(id);
  const values =
    'given' in cell ? [cell.given[0]!, ...(ends ? [ends.pessimistic, ends.optimistic] : [])] : [];
  if (!values.every((value) => within(context, value, { wanted, least, most }))) return null;
  context.aliases.set(wanted.id, id);
  return id;
}

function giveInput(context: Context, stated: Stated, wanted: Wanted): CellId | null {
  const points = pointsOf(stated);
  if (!points.every((point) => unitFits(context, point.unit, wanted))) return null;
  const [least, most] = wanted.limits ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (!points.every((point) => within(context, point.value, { wanted, least, most }))) return null;
  const mode = points[points.length === 1 ? 0 : 1]!.value;
  if (points.length === 3) {
    const [pessimistic, , optimistic] = points.map((point) => point.value) as [number, number, number];
    if ((mode - pessimistic) * (optimistic - mode) < 0) {
      const write = (value: number) => asWritten(value, points[1]!.unit);
      const params = { mode: write(mode), pessimistic: write(pessimistic), optimistic: write(optimistic) };
      fault(context, wanted.ref, { code: 'value/estimate-order', params: { ...nameOf(wanted), ...params } });
      return null;
    }
    if (pessimistic !== optimistic) context.ends.set(wanted.id, { pessimistic, optimistic });
  }
  const label = wordsOf(stated.label ?? wanted.beside?.label, wanted.label);
  const origin = originOf(numberRef(wanted.ref, stated), stated, wanted.beside);
  const { kind: _, ...provenance } = origin;
  const facts = { ...provenance, ref: wanted.ref, label, group: wanted.group, stated: true };
  context.inputs.set(wanted.id, facts);
  const { sheet } = context;
  sheet.give({
    id: wanted.id,
    unit: sheet.unit(wanted.unit),
    label,
    role: wanted.role,
    shape: 'one',
    rank: 'step',
    given: [mode],
    origin,
    ref: wanted.ref,
  });
  return wanted.id;
}

/** Where the number itself is written: at a key of its own when its source stands beside it. */
export function numberRef(ref: Ref, slot: Slot): Ref {
  if (slot.kind === 'estimate') return refTo(ref, 'mode');
  return slot.kind === 'value' && slot.key ? refTo(ref, slot.key) : ref;
}

/** Who said a number and when: what stands at it, else what stands beside it. */
export function originOf(
  ref: Ref,
  stated: Partial<Provenance>,
  beside: Partial<Provenance> = {},
): StatedOrigin {
  const basis = stated.basis ?? beside.basis;
  const source = stated.source ?? beside.source;
  const asOf = stated.asOf ?? beside.asOf;
  const owner = stated.owner ?? beside.owner;
  return {
    kind: 'stated',
    ref,
    ...(basis && { basis }),
    ...(source && { source: wordsOf(source) }),
    ...(asOf && { asOf }),
    ...(owner && { owner: wordsOf(owner) }),
  };
}

function unitFits(context: Context, found: Unit, wanted: Wanted): boolean {
  const { sheet } = context;
  const expected = sheet.unit(wanted.unit);
  if (sameUnit(found, expected)) return true;
  if ((wanted.accept ?? []).some((unit) => sameUnit(sheet.unit(unit), found))) return true;
  const name = nameOf(wanted);
  const foreign = Object.keys(found).find((symbol) => /^[A-Z]{3}$/.test(symbol) && symbol !== sheet.currency);
  if (foreign && isMoney(expected)) {
    fault(context, wanted.ref, {
      code: 'value/currency-mismatch',
      params: { ...name, found: foreign, expected: sheet.currency },
    });
  } else {
    const params = { ...name, found: formatUnit(found), expected: formatUnit(expected) };
    fault(context, wanted.ref, { code: 'value/unit-mismatch', params });
  }
  return false;
}

function within(
  context: Context,
  value: number,
  { wanted, least, most }: { readonly wanted: Wanted; readonly least: number; readonly most: number },
): boolean {
  if (!Number.isFinite(value) || Math.abs(value) > 9e15) {
    fault(context, wanted.ref, { code: 'value/not-finite', params: nameOf(wanted) });
    return false;
  }
  if (value >= least && value <= most) return true;
  reportRange(context, wanted.ref, { wanted, value, least, most });
  return false;
}

/** A number outside its limits, all three as they are written in the deal. */
export function reportRange(
  context: Context,
  ref: Ref,
  facts: {
    readonly wanted: Pick<Wanted, 'id' | 'label' | 'unit'>;
    readonly value: number;
    readonly least: number;
    readonly most: number;
  },
): void {
  const { wanted, value, least, most } = facts;
  const write = (number: number) => asWritten(number, context.sheet.unit(wanted.unit));
  const params = { ...nameOf(wanted), value: write(value), least: write(least), most: write(most) };
  fault(context, ref, { code: 'value/out-of-range', params });
}

/** What a number is, in words and by its cell. */
export function nameOf({ id, label }: Pick<Wanted, 'id' | 'label'>): Params {
  return { name: id, labelJa: label.ja, labelEn: label.en };
}

/** Shares in percent, as people write them; other numbers with their unit, unless it is a count. */
function asWritten(value: number, unit: Unit): string {
  const digits = (number: number) => String(Number(number.toPrecision(12)));
  return sameUnit(unit, RATIO) ? `${digits(value * 100)} %` : `${digits(value)} ${formatUnit(unit)}`;
}

/** Symbols of things measured, not counted: a ratio of two of them is no plain share. */
const MEASURED = new Set(['h', 'min', 'day', 'month', 'yr', 'kg', 't', 'kWh', 'm2', 'm3', 'L']);

/** Units that a bare ratio may stand for: shares of counted things (0.045 % for claims per unit), rates a year. */
export function alsoRatio(unit: Unit): readonly string[] {
  if (formatUnit(unit) === '1/yr') return ['-'];
  const symbols = Object.keys(unit);
  const isCount = symbols.every((symbol) => !MEASURED.has(symbol) && !/^[A-Z]{3}$/.test(symbol));
  const balance = Object.values(unit).reduce((sum, exponent) => sum + exponent, 0);
  return symbols.length === 2 && isCount && balance === 0 ? ['-'] : [];
}
