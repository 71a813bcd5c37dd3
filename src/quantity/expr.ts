// A formula as data: a small closed set of operations over cells, plus the builders that write formulas down.

/** The id of a cell: `scrap.p0`, `npv`, `cash`. */
export type CellId = string;

/** Operations on a whole series; they take a cell and stand alone at a formula's root. */
export const SERIES_OPS = ['total', 'yearSum', 'yearMean', 'yearLast', 'inYear', 'first', 'irr'] as const;
export type SeriesOp = (typeof SERIES_OPS)[number];

/** Operations on values of one period. */
export const VALUE_OPS = [
  'add',
  'sub',
  'mul',
  'div',
  'neg',
  'min',
  'max',
  'floor',
  'sqrt',
  'exp',
  'pow',
  'compound',
  'compare',
  'and',
  'or',
  'not',
  'if',
  'need',
] as const;
export type ValueOp = (typeof VALUE_OPS)[number];

export type Op = ValueOp | SeriesOp | 'literal' | 'cell' | 'prev';

export type Relation = '<' | '≤' | '=' | '≥' | '>';

/** Why a number does not exist. */
export type Reason =
  | 'no-sign-change'
  | 'multiple-roots'
  | 'no-root'
  | 'zero-denominator'
  | 'zero-cost'
  | 'beyond-horizon'
  | 'missing-input'
  | 'not-finite';

/** The only numbers that a formula may hold itself: all others are cells with an origin. */
export interface LiteralExpr {
  readonly op: 'literal';
  readonly value: 0 | 1;
}

/** A cell in the same period (`cell`) or the one before it (`prev`, the only lag). */
export interface CellExpr {
  readonly op: 'cell' | 'prev';
  readonly id: CellId;
}

export interface CalcExpr {
  readonly op: Exclude<ValueOp, 'compare' | 'need'>;
  readonly args: readonly Expr[];
}

export interface CompareExpr {
  readonly op: 'compare';
  readonly relation: Relation;
  readonly args: readonly [Expr, Expr];
}

/** `args[1]`, which does not exist (for `reason`) unless the condition `args[0]` holds. */
export interface NeedExpr {
  readonly op: 'need';
  readonly reason: Reason;
  readonly args: readonly [Expr, Expr];
}

export interface SeriesExpr {
  readonly op: SeriesOp;
  readonly id: CellId;
}

export type Expr = LiteralExpr | CellExpr | CalcExpr | CompareExpr | NeedExpr | SeriesExpr;

/** What builders take: a formula, the id of a cell in the same period, 0 or 1. */
export type Term = Expr | CellId | 0 | 1;

export function term(value: Term): Expr {
  if (typeof value === 'string') return { op: 'cell', id: value };
  return typeof value === 'number' ? { op: 'literal', value } : value;
}

const calc =
  (op: CalcExpr['op']) =>
  (...terms: readonly Term[]): Expr => ({ op, args: terms.map(term) });

export const add = calc('add');
export const mul = calc('mul');
export const min = calc('min');
export const max = calc('max');
export const and = calc('and');
export const or = calc('or');
export const sub = (a: Term, b: Term): Expr => calc('sub')(a, b);
export const div = (a: Term, b: Term): Expr => calc('div')(a, b);
export const pow = (base: Term, exponent: Term): Expr => calc('pow')(base, exponent);
/** (1 + rate) to the power of a time in years. */
export const compound = (rate: Term, years: Term): Expr => calc('compound')(rate, years);
export const neg = (a: Term): Expr => calc('neg')(a);
export const floor = (a: Term): Expr => calc('floor')(a);
export const sqrt = (a: Term): Expr => calc('sqrt')(a);
export const exp = (a: Term): Expr => calc('exp')(a);
export const not = (a: Term): Expr => calc('not')(a);
export const when = (condition: Term, then: Term, otherwise: Term): Expr =>
  calc('if')(condition, then, otherwise);
export const compare = (a: Term, relation: Relation, b: Term): Expr => ({
  op: 'compare',
  relation,
  args: [term(a), term(b)],
});
export const need = (condition: Term, reason: Reason, value: Term): Expr => ({
  op: 'need',
  reason,
  args: [term(condition), term(value)],
});
export const prev = (id: CellId): Expr => ({ op: 'prev', id });
export const total = (id: CellId): Expr => ({ op: 'total', id });
export const yearSum = (id: CellId): Expr => ({ op: 'yearSum', id });
export const yearMean = (id: CellId): Expr => ({ op: 'yearMean', id });
export const yearLast = (id: CellId): Expr => ({ op: 'yearLast', id });
export const inYear = (id: CellId): Expr => ({ op: 'inYear', id });
export const first = (flag: CellId): Expr => ({ op: 'first', id: flag });
export const irr = (id: CellId): Expr => ({ op: 'irr', id });

/** The sum of a set of cells, in the order of their ids, so that the order of the set changes no bit; 0 of none. */
export function sumOf(ids: readonly CellId[]): Expr {
  const [only, ...others] = [...ids].sort();
  if (only === undefined) return term(0);
  return others.length === 0 ? term(only) : add(only, ...others);
}

/** Every cell that a formula reads, with the way it reads it; repeated cells repeat. */
export function cellsOf(expr: Expr): readonly { readonly id: CellId; readonly lag: boolean }[] {
  if ('id' in expr) return [{ id: expr.id, lag: expr.op === 'prev' }];
  if ('args' in expr) return expr.args.flatMap((arg) => cellsOf(arg));
  return [];
}

/** The same formula over other cells. */
export function renameCells(expr: Expr, rename: (id: CellId) => CellId): Expr {
  if ('id' in expr) return { ...expr, id: rename(expr.id) };
  if (!('args' in expr)) return expr;
  const args = expr.args.map((arg) => renameCells(arg, rename));
  return { ...expr, args } as unknown as Expr;
}
