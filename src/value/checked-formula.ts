// The text of a formula and the units of its names into an expression of the unit that is expected, or a fault with its column.
import type { Words } from '../quantity/amount.ts';
import type { Expr, ValueOp } from '../quantity/expr.ts';
import { readUnit } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/unit.ts';
import type { Cell } from './cell.ts';
import { FormulaFault } from './formula-tokens.ts';
import { type ParsedFormula, parseFormula } from './parse-formula.ts';
import { expectUnit, UnitMismatch, unitOf } from './unit-check.ts';

/** Signs of the operations in a message. */
const SIGNS: Readonly<Partial<Record<ValueOp, string>>> = {
  add: '+',
  sub: '−',
  mul: '×',
  div: '÷',
  pow: '^',
  neg: '−',
};

/** Reads a formula over cells that stand for its names (`standIn`); throws `FormulaFault`. `expected` is a canonical unit. */
export function checkedFormula(text: string, names: ReadonlyMap<string, Cell>, expected: string): Expr {
  const parsed = parseFormula(text, [...names.keys()]);
  checkParts(parsed, names);
  const unit = unitOf(parsed.expr, names);
  try {
    expectUnit(readUnit(expected)!.unit, unit);
  } catch (error) {
    throw asFault(error, { column: 1, sign: '=' });
  }
  return parsed.expr;
}

/** A cell of a unit, for a name whose value is not known yet. */
export function standIn(id: string, unit: Unit, label: Words): Cell {
  const origin = { kind: 'stated', ref: '' } as const;
  return { id, unit, label, shape: 'one', role: 'count', rank: 'step', given: [0], origin };
}

/** Bottom up, so that the first complaint is about the smallest part that is wrong. */
function checkParts({ expr, columns }: ParsedFormula, names: ReadonlyMap<string, Cell>): void {
  const visit = (part: Expr): void => {
    if ('args' in part) part.args.forEach(visit);
    try {
      unitOf(part, names);
    } catch (error) {
      throw asFault(error, { column: columns.get(part)!, sign: SIGNS[part.op as ValueOp] ?? part.op });
    }
  };
  visit(expr);
}

function asFault(error: unknown, place: { readonly column: number; readonly sign: string }): unknown {
  if (!(error instanceof UnitMismatch)) return error;
  return new FormulaFault('value/formula-units', { expected: error.expected, found: error.found, ...place });
}
