// A list of plain values, one a year, into a given row by year; column 0 is zero.

import type { Slot, StatedValue } from '../model/stated.ts';
import type { StatedOrigin, Words } from '../quantity/amount.ts';
import type { CellId } from '../quantity/expr.ts';
import { type Ref, refTo } from '../quantity/ref.ts';
import { formatUnit, sameUnit } from '../quantity/unit.ts';
import type { Role } from './cell.ts';
import { type Context, fault, markUsed } from './context.ts';
import { nameOf, numberRef, originOf, reportRange } from './link-input.ts';

export interface WantedYears {
  readonly id: CellId;
  readonly unit: string;
  readonly label: Words;
  readonly role: Role;
  readonly ref: Ref;
  readonly user: string;
  readonly limits: readonly [number, number];
  /** True: the last value holds for the years after it; false: a list of one holds for all, else one a year is needed. */
  readonly hold: boolean;
}

/** The row, or null when a value was refused. */
export function linkYears(context: Context, slots: readonly Slot[], wanted: WantedYears): CellId | null {
  const { sheet } = context;
  const values = slots.map((slot, index) => plainValue(context, slot, { wanted, index }));
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return null;
  if (!wanted.hold && known.length !== 1 && known.length < sheet.years) {
    const params = { name: wanted.id, expected: sheet.years, found: known.length };
    fault(context, wanted.ref, { code: 'value/list-length', params });
    return null;
  }
  const given = [
    0,
    ...Array.from({ length: sheet.years }, (_, index) => known[Math.min(index, known.length - 1)]!),
  ];
  const origins = slots.map((slot, index) =>
    originOf(numberRef(refTo(wanted.ref, index), slot), slot as StatedValue),
  );
  const origin: StatedOrigin = origins[0]!;
  sheet.give({
    id: wanted.id,
    unit: sheet.unit(wanted.unit),
    label: wanted.label,
    role: wanted.role,
    shape: 'year',
    rank: 'step',
    given,
    origin,
    ref: wanted.ref,
    origins: [
      { kind: 'stated', ref: wanted.ref },
      ...Array.from({ length: sheet.years }, (_, index) => origins[Math.min(index, origins.length - 1)]!),
    ],
  });
  context.inputs.set(wanted.id, { label: wanted.label, group: 'deal', stated: true, ref: wanted.ref });
  markUsed(context, wanted.id, wanted.user);
  return wanted.id;
}

function plainValue(
  context: Context,
  slot: Slot,
  { wanted, index }: { readonly wanted: WantedYears; readonly index: number },
): number | null {
  const ref = refTo(wanted.ref, index);
  if (slot.kind !== 'value') {
    fault(context, ref, { code: 'value/plain-value-only', params: { name: wanted.id } });
    return null;
  }
  const expected = context.sheet.unit(wanted.unit);
  const { value, unit } = slot.value;
  if (!sameUnit(unit, expected)) {
    const params = { ...nameOf(wanted), found: formatUnit(unit), expected: formatUnit(expected) };
    fault(context, ref, { code: 'value/unit-mismatch', params });
    return null;
  }
  const [least, most] = wanted.limits;
  if (value >= least && value <= most) return value;
  reportRange(context, ref, { wanted, value, least, most });
  return null;
}
