// The periods of cells that change from run to run into flat instructions over rows of lanes; the rest into constants.
import type { CellId, Expr, SeriesOp, ValueOp } from '../quantity/expr.ts';
import { RATIO } from '../quantity/unit.ts';
import { type Cell, isFormula, periodsOf } from './cell.ts';
import { type Compute, computeOf, monthsOf, type Reading, yearOf } from './compute.ts';
import type { Engine } from './engine.ts';
import { type LaneOp, type Machine, numberOf, WIDTH } from './lanes.ts';
import { toleranceOf } from './rounding.ts';
import { unitOf } from './unit-check.ts';

/** Runs that are computed together: few enough that all slots of a deal stay in the processor's cache. */
export const LANES = 128;

/** Operations that take any number of parts. */
const FOLDED: ReadonlySet<string> = new Set(['add', 'mul', 'min', 'max', 'and', 'or']);

/** Compiles steps in the order of the engine; the inputs are single cells whose lanes are written from outside. */
export class Compiler {
  private readonly engine: Engine;
  private readonly cells: ReadonlyMap<CellId, Cell>;
  /** Slots of the periods of every cell that changes from run to run. */
  private readonly varying = new Map<CellId, number[]>();
  private readonly constants = new Map<number | '-0', number>();
  private readonly scratch: number[] = [];
  private readonly code: number[] = [];
  private readonly tolerances: number[] = [];
  private readonly series: number[] = [];
  private readonly scalars = new Map<Expr, Compute>();
  private readonly uniform = new Map<Expr, boolean>();
  private slots = 0;

  constructor(engine: Engine, inputs: readonly CellId[]) {
    this.engine = engine;
    this.cells = engine.cells;
    for (const id of inputs) this.varying.set(id, [this.newSlot()]);
  }

  /** The cells of one step, period by period as in the engine. */
  addStep(ids: readonly CellId[]): void {
    const formulas = ids.flatMap((id) => {
      const cell = this.cells.get(id)!;
      return isFormula(cell) ? [cell] : [];
    });
    for (const { id, shape } of formulas) {
      this.varying.set(
        id,
        Array.from({ length: periodsOf(shape, this.engine.years) }, () => this.newSlot()),
      );
    }
    const periods = formulas[0] ? periodsOf(formulas[0].shape, this.engine.years) : 0;
    for (let t = 0; t < periods; t++) {
      for (const cell of formulas) this.root(cell.expr, { cell, t }, this.varying.get(cell.id)![t]!);
    }
  }

  slotsOf(id: CellId): readonly number[] {
    const own = this.varying.get(id);
    if (own) return own;
    return this.engine.values(id).map((value) => this.constant(value));
  }

  finish(): Machine {
    const data = new Float64Array(this.slots * LANES);
    for (const [value, slot] of this.constants) data.fill(value === '-0' ? -0 : value, slot, slot + LANES);
    return {
      data,
      code: Int32Array.from(this.code),
      tolerances: Float64Array.from(this.tolerances),
      slots: Int32Array.from(this.series),
      lanes: LANES,
    };
  }

  /** A whole formula into the slot of its cell; a result that is not finite does not exist. */
  private root(expr: Expr, place: Place, out: number): void {
    const slot = this.operand(expr, place, { out, depth: 0 });
    if (slot !== out) this.emit('copy', out, [slot]);
    else this.endRoot(out);
  }

  /** A sum at the root is checked as it is made; others that may overflow are checked after. */
  private endRoot(out: number): void {
    const at = this.code.length - WIDTH;
    const last = this.code[at];
    if (last === numberOf('add')) this.code[at] = numberOf('lastAdd');
    else if (last === numberOf('sub')) this.code[at] = numberOf('lastSub');
    else if (last === numberOf('neg')) this.emit('finite', out, [out]);
  }

  /** The slot of a part: where its cell stands, a constant, or computed into `out`. */
  private operand(expr: Expr, place: Place, to: Target): number {
    if (this.isUniform(expr)) return this.constant(this.scalar(expr, place));
    if (expr.op === 'cell') return this.slotOf(expr.id, place.t);
    if (expr.op === 'prev') return this.previous(expr.id, place, to);
    if ('id' in expr) return this.ofSeries(expr.op, expr.id, { place, to });
    if (expr.op === 'literal') return this.constant(expr.value);
    return this.ofValues(expr, place, to);
  }

  private previous(id: CellId, place: Place, to: Target): number {
    if (place.t > 0) return this.slotOf(id, place.t - 1);
    const cell = this.cells.get(id)!;
    const opening = isFormula(cell) ? cell.opening : undefined;
    return opening ? this.operand(opening, place, to) : this.constant(0);
  }

  private ofValues(
    expr: Exclude<Expr, { readonly id: CellId } | { readonly op: 'literal' }>,
    place: Place,
    { out, depth }: Target,
  ): number {
    const at = (index: number): number => {
      const level = depth + index;
      return this.operand(expr.args[index]!, place, { out: this.scratchSlot(level), depth: level });
    };
    const tolerance = this.toleranceOf(expr);
    if (expr.args.length === 1 && FOLDED.has(expr.op)) {
      // Of one part: as that part, and a condition still as 1 or 0.
      const part = at(0);
      const [op, args] =
        expr.op === 'and' || expr.op === 'or'
          ? ([expr.op, [part, part]] as const)
          : (['copy', [part]] as const);
      this.emit(op, out, args);
      return out;
    }
    if (expr.op === 'if' || expr.op === 'need' || expr.args.length === 1) {
      this.emit(
        expr.op as LaneOp,
        out,
        expr.args.map((_, index) => at(index)),
        tolerance,
      );
      return out;
    }
    const op =
      expr.op === 'compare' ? (`compare${expr.relation}` as const) : (expr.op as Exclude<ValueOp, 'compare'>);
    // From left to right, as the engine folds.
    const [second, ...others] = expr.args.slice(1);
    this.emit(op, out, [at(0), this.operand(second!, place, this.scratchAt(depth + 1))], tolerance);
    for (const other of others)
      this.emit(op, out, [out, this.operand(other, place, this.scratchAt(depth + 1))], tolerance);
    return out;
  }

  private ofSeries(
    op: SeriesOp,
    id: CellId,
    { place, to }: { readonly place: Place; readonly to: Target },
  ): number {
    const slots = this.slotsOf(id);
    const { t } = place;
    if (op === 'yearLast') return slots[12 * t]!;
    if (op === 'inYear') return slots[yearOf(t)]!;
    if (op === 'first' || op === 'irr') {
      const from = this.series.length;
      this.series.push(...slots);
      this.code.push(numberOf(op), to.out, from, slots.length, 0, 0);
      return to.out;
    }
    const [from, until] = op === 'total' ? [0, slots.length - 1] : monthsOf(t);
    let sum = this.constant(0);
    for (let month = from; month <= until; month++) {
      this.emit('add', to.out, [sum, slots[month]!]);
      sum = to.out;
    }
    if (op === 'yearMean') this.emit('div', to.out, [sum, this.constant(until - from + 1)]);
    return to.out;
  }

  private slotOf(id: CellId, t: number): number {
    const period = this.cells.get(id)!.shape === 'one' ? 0 : t;
    const own = this.varying.get(id);
    return own ? own[period]! : this.constant(this.engine.value(id, period));
  }

  private emit(op: LaneOp, out: number, args: readonly number[], tolerance = 0): void {
    this.code.push(numberOf(op), out, args[0] ?? 0, args[1] ?? 0, args[2] ?? 0, tolerance);
  }

  private constant(value: number): number {
    const name = Object.is(value, -0) ? '-0' : value;
    const known = this.constants.get(name);
    if (known !== undefined) return known;
    const slot = this.newSlot();
    this.constants.set(name, slot);
    return slot;
  }

  private scratchAt(depth: number): Target {
    return { out: this.scratchSlot(depth), depth };
  }

  private scratchSlot(depth: number): number {
    while (this.scratch.length <= depth) this.scratch.push(this.newSlot());
    return this.scratch[depth]!;
  }

  private newSlot(): number {
    return LANES * this.slots++;
  }

  /** Index of the tolerance of a comparison or a floor, as the engine takes it. */
  private toleranceOf(expr: Expr): number {
    if (!('args' in expr) || (expr.op !== 'compare' && expr.op !== 'floor')) return 0;
    const parts = expr.op === 'compare' ? expr.args : expr.args.slice(0, 1);
    this.tolerances.push(Math.max(...parts.map((part) => this.partTolerance(part))));
    return this.tolerances.length - 1;
  }

  private partTolerance(part: Expr): number {
    const unit = unitOf(part, this.cells);
    return toleranceOf(unit === 'any' ? RATIO : unit);
  }

  private isUniform(expr: Expr): boolean {
    const known = this.uniform.get(expr);
    if (known !== undefined) return known;
    const own =
      'id' in expr
        ? !this.varying.has(expr.id) && !this.opensWith(expr)
        : 'args' in expr
          ? expr.args.every((arg) => this.isUniform(arg))
          : true;
    this.uniform.set(expr, own);
    return own;
  }

  /** Whether what stands before the first period of a lagged cell changes from run to run. */
  private opensWith(expr: Expr): boolean {
    if (expr.op !== 'prev') return false;
    const cell = this.cells.get(expr.id)!;
    return isFormula(cell) && cell.opening !== undefined && !this.isUniform(cell.opening);
  }

  private scalar(expr: Expr, { t }: Place): number {
    let compute = this.scalars.get(expr);
    if (!compute) {
      compute = computeOf(expr, this.reading());
      this.scalars.set(expr, compute);
    }
    return compute(t);
  }

  private reading(): Reading {
    const { engine, cells } = this;
    const valueAt = (id: CellId) => (t: number) => engine.value(id, cells.get(id)!.shape === 'one' ? 0 : t);
    return {
      cell: valueAt,
      prev: (id) => {
        const cell = cells.get(id)!;
        const opening = isFormula(cell) && cell.opening ? computeOf(cell.opening, this.reading()) : () => 0;
        return (t) => (t === 0 ? opening(0) : engine.value(id, t - 1));
      },
      row: (id) => ({
        at: (t) => engine.value(id, t),
        length: periodsOf(cells.get(id)!.shape, engine.years),
      }),
      toleranceOf: (part) => this.partTolerance(part),
    };
  }
}

interface Place {
  readonly cell: Cell;
  readonly t: number;
}

interface Target {
  readonly out: number;
  readonly depth: number;
}
