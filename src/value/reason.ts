// Why a value does not exist: the first cause met when its formula is walked again.
import type { CellId, Expr, Reason } from '../quantity/expr.ts';
import { RATIO } from '../quantity/unit.ts';
import { isFormula, periodsOf } from './cell.ts';
import { computeOf, monthsOf, type Reading, yearOf } from './compute.ts';
import type { Engine } from './engine.ts';
import { findIrr } from './irr.ts';
import { toleranceOf } from './rounding.ts';
import { unitOf } from './unit-check.ts';

/** The reason of a value that is NaN; null when the value exists. */
export function reasonOf(engine: Engine, id: CellId, period = 0): Reason | null {
  const cell = engine.cells.get(id)!;
  if (!Number.isNaN(engine.value(id, cell.shape === 'one' ? 0 : period))) return null;
  if (!isFormula(cell)) return 'missing-input';
  return walk(cell.expr, { engine, period }) ?? 'not-finite';
}

interface Walk {
  readonly engine: Engine;
  readonly period: number;
}

function walk(expr: Expr, at: Walk): Reason | null {
  const compute = (part: Expr): number => computeOf(part, readingOf(at.engine))(at.period);
  if (expr.op === 'literal') return null;
  if (expr.op === 'cell' || expr.op === 'prev') return readReason(expr.id, at, expr.op === 'prev' ? -1 : 0);
  if ('id' in expr) return seriesReason(expr.id, expr.op, at);
  if (expr.op === 'need' && !(compute(expr.args[0]) >= 0.5)) return walk(expr.args[0], at) ?? expr.reason;
  if (expr.op === 'if') {
    const condition = compute(expr.args[0]!);
    if (Number.isNaN(condition)) return walk(expr.args[0]!, at);
    return walk(expr.args[condition >= 0.5 ? 1 : 2]!, at);
  }
  for (const arg of expr.args) {
    const reason = Number.isNaN(compute(arg)) ? walk(arg, at) : null;
    if (reason) return reason;
  }
  return expr.op === 'div' && compute(expr.args[1]!) === 0 ? 'zero-denominator' : null;
}

function readReason(id: CellId, { engine, period }: Walk, lag: number): Reason | null {
  return period + lag < 0 ? null : reasonOf(engine, id, period + lag);
}

function seriesReason(id: CellId, op: string, { engine, period }: Walk): Reason | null {
  const shape = engine.cells.get(id)!.shape;
  const [from, to] =
    op === 'inYear' ? [yearOf(period), yearOf(period)] : rangeOf(op, period, periodsOf(shape, engine.years));
  for (let t = from; t <= to; t++) {
    const reason = reasonOf(engine, id, t);
    if (reason) return reason;
  }
  if (op === 'irr') return findIrr(engine.values(id)).reason ?? null;
  return op === 'first' ? 'beyond-horizon' : null;
}

function rangeOf(op: string, period: number, length: number): readonly [number, number] {
  return op.startsWith('year') ? monthsOf(period) : [0, length - 1];
}

function readingOf(engine: Engine): Reading {
  return {
    cell: (id) => (t) => engine.value(id, engine.cells.get(id)!.shape === 'one' ? 0 : t),
    prev: (id) => (t) => (t === 0 ? 0 : engine.value(id, t - 1)),
    row: (id) => ({
      at: (t) => engine.value(id, t),
      length: periodsOf(engine.cells.get(id)!.shape, engine.years),
    }),
    toleranceOf: (part) => {
      const unit = unitOf(part, engine.cells);
      return toleranceOf(unit === 'any' ? RATIO : unit);
    },
  };
}
