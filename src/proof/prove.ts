// A model in, every amount that it carries computed again out.
import { parseUnit, RATIO, type Unit } from '../quantity/unit.ts';
import {
  BrokenCase,
  type CarriedCase,
  type Cell,
  evaluate,
  type Recomputed,
  recompute,
} from '../value/index.ts';
import type { ProofModel } from './model.ts';

/** Amounts by id. Throws `BrokenCase` when the cells are no computable whole. */
export function proveAmounts(model: ProofModel): ReadonlyMap<string, Recomputed> {
  const results = new Map(recompute(carriedCase(model)));
  for (const { id, value, unit } of model.stated) results.set(id, { value, unit: unitOf(unit) });
  // A derived amount may stand on another that comes later.
  let waiting = [...model.derived];
  while (waiting.length > 0) {
    const ready = waiting.filter(({ expr }) => reads(expr).every((id) => results.has(id)));
    if (ready.length === 0) throw new BrokenCase(`"${waiting[0]!.id}" stands on an amount that is not there`);
    for (const { id, expr, unit } of ready) {
      results.set(id, { value: evaluate(expr, (read) => results.get(read)?.value), unit: unitOf(unit) });
    }
    waiting = waiting.filter(({ id }) => !results.has(id));
  }
  return results;
}

function carriedCase({ cells, structure, runs, scenarios }: ProofModel): CarriedCase {
  const { years, currency, asOf } = structure;
  return { cells: cells.map(linkedCell), years, currency, asOf, scenarios, ...(runs ? { runs } : {}) };
}

function linkedCell(cell: ProofModel['cells'][number]): Cell {
  const { id, label, unit, shape, role, rank } = cell;
  const facts = { id, label: { ja: label, en: label }, unit: unitOf(unit), shape, role, rank };
  if ('expr' in cell)
    return { ...facts, expr: cell.expr, ...(cell.opening ? { opening: cell.opening } : {}) };
  // Who said it does not matter to the sum.
  return { ...facts, given: cell.given, origin: { kind: 'stated', ref: '' } };
}

function unitOf(text: string): Unit {
  const unit = parseUnit(text);
  if (!unit) throw new BrokenCase(`"${text}" is no unit`);
  return unit === RATIO ? RATIO : unit;
}

function reads(expr: ProofModel['derived'][number]['expr']): readonly string[] {
  if ('id' in expr) return [expr.id];
  return 'args' in expr ? expr.args.flatMap(reads) : [];
}
