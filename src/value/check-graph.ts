// A built graph into faults before it is computed: units that do not belong together, cells that need themselves.
import { formatUnit } from '../quantity/unit.ts';
import { isFormula } from './cell.ts';
import { type Context, fault } from './context.ts';
import { CircularCells, componentsOf } from './order.ts';
import { expectUnit, UnitMismatch, unitOf } from './unit-check.ts';

/** Reports mistakes of units and circles; true when there are none. */
export function checkGraph(context: Context): boolean {
  return [checkUnits(context), checkOrder(context)].every((isGood) => isGood);
}

function checkUnits(context: Context): boolean {
  const { cells } = context.sheet;
  let isGood = true;
  for (const cell of cells.values()) {
    if (!isFormula(cell)) continue;
    try {
      expectUnit(cell.unit, unitOf(cell.expr, cells));
    } catch (error) {
      if (!(error instanceof UnitMismatch)) throw error;
      const params = { name: cell.id, expected: error.expected || formatUnit(cell.unit), found: error.found };
      fault(context, cell.ref ?? context.ref, { code: 'value/unit-mismatch', params });
      isGood = false;
    }
  }
  return isGood;
}

function checkOrder(context: Context): boolean {
  try {
    componentsOf(context.sheet.cells);
    return true;
  } catch (error) {
    if (!(error instanceof CircularCells)) throw error;
    const ref = context.sheet.cells.get(error.path[0]!)?.ref ?? context.ref;
    fault(context, ref, { code: 'value/circular', params: { path: error.path.join(' → ') } });
    return false;
  }
}
