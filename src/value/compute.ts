// The face of formulas that computes: an operation and its compiled parts in, a function of the period out. NaN is null.
import type { CalcExpr, Expr, Op, Relation, SeriesOp, ValueOp } from '../quantity/expr.ts';
import { findIrr } from './irr.ts';
import { floorWithin } from './rounding.ts';

/** The value in a period; NaN when it does not exist. Conditions are 1 or 0. */
export type Compute = (period: number) => number;

/** What the operations on values get: compiled parts, and the tolerance of comparisons in their unit. */
export interface Parts {
  readonly args: readonly Compute[];
  readonly tolerance: number;
  readonly relation: Relation;
}

/** A row as series operations see it. */
export interface Row {
  readonly at: Compute;
  readonly length: number;
}

const finite = (value: number): number => (Number.isFinite(value) ? value : Number.NaN);
const holds = (value: number): boolean => value >= 0.5;
const flag = (value: boolean): number => (value ? 1 : 0);

/** a − b against zero, with the tolerance of the rounding before every comparison. */
const RELATIONS: Record<Relation, (difference: number, tolerance: number) => boolean> = {
  '<': (difference, tolerance) => difference <= -tolerance,
  '≤': (difference, tolerance) => difference < tolerance,
  '=': (difference, tolerance) => Math.abs(difference) < tolerance,
  '≥': (difference, tolerance) => difference > -tolerance,
  '>': (difference, tolerance) => difference >= tolerance,
};

const unary =
  (f: (a: number) => number) =>
  ({ args: [a] }: Parts): Compute =>
  (t) =>
    f(a!(t));
const binary =
  (f: (a: number, b: number) => number) =>
  ({ args: [a, b] }: Parts): Compute =>
  (t) =>
    f(a!(t), b!(t));
const folded =
  (f: (a: number, b: number) => number) =>
  (parts: Parts): Compute => {
    const [head, ...rest] = parts.args;
    if (rest.length === 1) return binary(f)(parts);
    return (t) => {
      let result = head!(t);
      for (const arg of rest) result = f(result, arg(t));
      return result;
    };
  };

/** Conditions that do not exist make the result not exist. */
const logical =
  (f: (values: readonly number[]) => boolean) =>
  ({ args }: Parts): Compute =>
  (t) => {
    const values = args.map((arg) => arg(t));
    return values.some(Number.isNaN) ? Number.NaN : flag(f(values));
  };

const COMPUTE_VALUE: Record<ValueOp, (parts: Parts) => Compute> = {
  add: folded((a, b) => a + b),
  sub: binary((a, b) => a - b),
  mul: folded((a, b) => finite(a * b)),
  div: binary((a, b) => (b === 0 ? Number.NaN : finite(a / b))),
  neg: unary((a) => 0 - a),
  min: folded(Math.min),
  max: folded(Math.max),
  floor:
    ({ args: [a], tolerance }) =>
    (t) =>
      floorWithin(a!(t), tolerance),
  sqrt: unary(Math.sqrt),
  exp: unary((a) => finite(Math.exp(a))),
  // NaN to the power of 0 is 1 in JavaScript: what does not exist must stay so.
  pow: binary((a, b) => (a >= 0 ? finite(a ** b) : Number.NaN)),
  compound: binary((rate, years) => (rate >= -1 ? finite((1 + rate) ** years) : Number.NaN)),
  compare: ({ args: [a, b], relation, tolerance }) => {
    const test = RELATIONS[relation];
    return (t) => {
      const difference = a!(t) - b!(t);
      return Number.isNaN(difference) ? Number.NaN : flag(test(difference, tolerance));
    };
  },
  and: logical((values) => values.every(holds)),
  or: logical((values) => values.some(holds)),
  not: logical((values) => !holds(values[0]!)),
  // The branch that is not taken is not looked at: it may not exist.
  if:
    ({ args: [condition, then, otherwise] }) =>
    (t) => {
      const value = condition!(t);
      if (Number.isNaN(value)) return value;
      return holds(value) ? then!(t) : otherwise!(t);
    },
  need:
    ({ args: [condition, value] }) =>
    (t) =>
      holds(condition!(t)) ? value!(t) : Number.NaN,
};

const COMPUTE_SERIES: Record<SeriesOp, (row: Row) => Compute> = {
  total: (row) => () => sum(row, 0, row.length - 1),
  yearSum: (row) => (year) => sum(row, ...monthsOf(year)),
  yearMean: (row) => (year) => {
    const [from, to] = monthsOf(year);
    return sum(row, from, to) / (to - from + 1);
  },
  yearLast: (row) => (year) => row.at(12 * year),
  inYear: (row) => (month) => row.at(yearOf(month)),
  first: (row) => () => {
    for (let t = 0; t < row.length; t++) if (holds(row.at(t))) return t;
    return Number.NaN;
  },
  irr: (row) => () => {
    const flows = Array.from({ length: row.length }, (_, t) => row.at(t));
    return flows.some(Number.isNaN) ? Number.NaN : (findIrr(flows).value ?? Number.NaN);
  },
};

/** How a formula becomes a function of the period, given how the cells it reads become one. */
export interface Reading {
  readonly cell: (id: string) => Compute;
  readonly prev: (id: string) => Compute;
  readonly row: (id: string) => Row;
  readonly toleranceOf: (expr: CalcExpr['args'][number]) => number;
}

type Handler = (expr: Expr, reading: Reading) => Compute;

const fromParts =
  (op: ValueOp): Handler =>
  (expr, reading) => {
    const args = 'args' in expr ? expr.args : [];
    const relation = expr.op === 'compare' ? expr.relation : '=';
    const tolerance = expr.op === 'compare' || expr.op === 'floor' ? reading.toleranceOf(args[0]!) : 0;
    const other = expr.op === 'compare' ? reading.toleranceOf(args[1]!) : 0;
    const parts = args.map((arg) => computeOf(arg, reading));
    return COMPUTE_VALUE[op]({ args: parts, relation, tolerance: Math.max(tolerance, other) });
  };
const fromRow =
  (op: SeriesOp): Handler =>
  (expr, reading) =>
    COMPUTE_SERIES[op](reading.row((expr as { id: string }).id));

const COMPUTE: Record<Op, Handler> = {
  literal: (expr) => {
    const value = (expr as { value: number }).value;
    return () => value;
  },
  cell: (expr, reading) => reading.cell((expr as { id: string }).id),
  prev: (expr, reading) => reading.prev((expr as { id: string }).id),
  ...(Object.fromEntries(Object.keys(COMPUTE_VALUE).map((op) => [op, fromParts(op as ValueOp)])) as Record<
    ValueOp,
    Handler
  >),
  ...(Object.fromEntries(Object.keys(COMPUTE_SERIES).map((op) => [op, fromRow(op as SeriesOp)])) as Record<
    SeriesOp,
    Handler
  >),
};

/** A formula compiled to a function of the period. */
export function computeOf(expr: Expr, reading: Reading): Compute {
  return COMPUTE[expr.op](expr, reading);
}

/** First and last month of a year; year 0 is the decision alone. */
export function monthsOf(year: number): readonly [number, number] {
  return year === 0 ? [0, 0] : [12 * (year - 1) + 1, 12 * year];
}

/** The year that a month lies in; month 0 in year 0. */
export function yearOf(month: number): number {
  return Math.ceil(month / 12);
}

function sum(row: Row, from: number, to: number): number {
  let result = 0;
  for (let t = from; t <= to; t++) result += row.at(t);
  return result;
}
