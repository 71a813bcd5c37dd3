// The face of formulas that checks units: a formula in, its unit out, or the two units that do not belong together.
import { InternalError } from '../diagnostic/diagnostic.ts';
import type { Expr, Op } from '../quantity/expr.ts';
import {
  divideUnits,
  formatUnit,
  multiplyUnits,
  RATIO,
  raiseUnit,
  sameUnit,
  type Unit,
} from '../quantity/unit.ts';
import type { Cell, Shape } from './cell.ts';

/** A unit, or `any` for the literal 0, which belongs everywhere. */
export type UnitOrAny = Unit | 'any';

/** Two units that meet where one is needed: "hours where yen belong". */
export class UnitMismatch extends Error {
  readonly expected: string;
  readonly found: string;
  constructor(expected: UnitOrAny, found: UnitOrAny) {
    super(`${words(found)} where ${words(expected)} belongs`);
    this.expected = words(expected);
    this.found = words(found);
  }
}

interface Meeting {
  readonly expr: Expr;
  readonly args: readonly UnitOrAny[];
  /** Unit and shape of the cell that `cell`, `prev` and series operations read. */
  readonly read: { readonly unit: Unit; readonly shape: Shape };
}

const YEAR: Unit = { yr: 1 };
const PER_YEAR: Unit = { yr: -1 };

const UNIT_OF: Record<Op, (meeting: Meeting) => UnitOrAny> = {
  literal: ({ expr }) => (expr.op === 'literal' && expr.value === 0 ? 'any' : RATIO),
  cell: ({ read }) => read.unit,
  prev: ({ read }) => read.unit,
  add: ({ args }) => alike(args),
  sub: ({ args }) => alike(args),
  min: ({ args }) => alike(args),
  max: ({ args }) => alike(args),
  mul: ({ args }) => args.reduce((a, b) => (a === 'any' || b === 'any' ? 'any' : multiplyUnits(a, b))),
  div: ({ args: [a, b] }) => (a === 'any' ? 'any' : divideUnits(a!, b === 'any' ? RATIO : b!)),
  neg: ({ args }) => args[0]!,
  floor: ({ args }) => args[0]!,
  sqrt: ({ args: [a] }) => (a === 'any' ? 'any' : raiseUnit(a!, 0.5)),
  exp: ({ args }) => ratios(args),
  pow: ({ args }) => ratios(args),
  compound: ({ args: [rate, years] }) => {
    alike([YEAR, years!]);
    return rate !== 'any' && sameUnit(rate!, PER_YEAR) ? RATIO : ratios([rate!]);
  },
  compare: ({ args }) => {
    alike(args);
    return RATIO;
  },
  and: ({ args }) => ratios(args),
  or: ({ args }) => ratios(args),
  not: ({ args }) => ratios(args),
  if: ({ args: [condition, then, otherwise] }) => {
    ratios([condition!]);
    return alike([then!, otherwise!]);
  },
  need: ({ args: [condition, value] }) => {
    ratios([condition!]);
    return value!;
  },
  total: ({ read }) => read.unit,
  yearSum: ({ read }) => read.unit,
  yearMean: ({ read }) => read.unit,
  yearLast: ({ read }) => read.unit,
  inYear: ({ read }) => read.unit,
  first: ({ read }) => {
    ratios([read.unit]);
    return read.shape === 'month' ? { month: 1 } : YEAR;
  },
  irr: () => RATIO,
};

/** The unit of a formula; throws `UnitMismatch` where two units do not belong together. */
export function unitOf(expr: Expr, cells: ReadonlyMap<string, Cell>): UnitOrAny {
  const args = 'args' in expr ? expr.args.map((arg) => unitOf(arg, cells)) : [];
  const cell = 'id' in expr ? cells.get(expr.id) : undefined;
  if ('id' in expr && !cell) throw new InternalError(`no cell "${expr.id}"`);
  return UNIT_OF[expr.op]({ expr, args, read: cell ?? { unit: RATIO, shape: 'one' } });
}

/** Checks a unit against the declared one; throws `UnitMismatch`. */
export function expectUnit(expected: Unit, found: UnitOrAny): void {
  if (found !== 'any' && !sameUnit(expected, found)) throw new UnitMismatch(expected, found);
}

function alike(units: readonly UnitOrAny[]): UnitOrAny {
  const known = units.filter((unit): unit is Unit => unit !== 'any');
  for (const unit of known) expectUnit(known[0]!, unit);
  return known[0] ?? 'any';
}

function ratios(units: readonly UnitOrAny[]): Unit {
  for (const unit of units) expectUnit(RATIO, unit);
  return RATIO;
}

function words(unit: UnitOrAny): string {
  return unit === 'any' ? '0' : formatUnit(unit);
}
