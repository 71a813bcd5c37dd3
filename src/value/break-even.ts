// One input moved until NPV is zero: the root nearest to its present value inside its legal range.
import type { CellId } from '../quantity/expr.ts';
import type { Engine } from './engine.ts';
import { bisect } from './irr.ts';
import type { LegalRange } from './legal-range.ts';
import { move } from './uncertain.ts';

const MOST_MONEY = 9e15;
const GRID = 64;

/** The value at which the target is zero; NaN when there is none in the range. The engine is put back. */
export function findBreakEven(
  engine: Engine,
  id: CellId,
  { target, range }: { readonly target: CellId; readonly range: LegalRange },
): number {
  const mode = engine.value(id);
  const reach = engine.reach([id], [target]);
  const f = (value: number): number => {
    move(engine, id, { value, reach });
    return engine.value(target);
  };
  const root = reach.length === 0 ? Number.NaN : findNearestRoot(f, gridOf(engine, range, mode), mode);
  move(engine, id, { value: mode, reach });
  return root;
}

/** The zero of a function between the points of a grid that is nearest to `mode`; NaN when there is none. */
export function findNearestRoot(f: (value: number) => number, grid: readonly number[], mode: number): number {
  const roots: number[] = [];
  let before = f(grid[0]!);
  if (before === 0) roots.push(grid[0]!);
  for (let index = 1; index < grid.length; index++) {
    const after = f(grid[index]!);
    if (after === 0) roots.push(grid[index]!);
    else if (before * after < 0) roots.push(bisectWide(f, grid[index - 1]!, grid[index]!));
    before = after;
  }
  return roots.reduce(
    (best, root) => (Math.abs(root - mode) < Math.abs(best - mode) ? root : best),
    roots[0] ?? Number.NaN,
  );
}

/** Bisection in units of the upper end, so that a tolerance of 1e-12 holds for shares and for billions alike. */
function bisectWide(f: (value: number) => number, from: number, to: number): number {
  const unit = Math.max(Math.abs(from), Math.abs(to));
  return unit * bisect((x) => f(unit * x), from / unit, to / unit);
}

/** Points that part the range: even ones in a share, doubling ones round the present value of an amount. */
function gridOf(engine: Engine, range: LegalRange, mode: number): readonly number[] {
  const top = range.kind === 'share' ? 1 : range.kind === 'below' ? engine.value(range.cell) : null;
  if (top !== null) {
    const even = Array.from({ length: GRID + 1 }, (_, index) => (top * index) / GRID);
    return [...even, mode].filter((value) => value >= 0 && value <= top).sort((a, b) => a - b);
  }
  return positiveGrid(mode === 0 ? 1 : Math.abs(mode));
}

/** Points from 0 up, doubling round a start. */
export function positiveGrid(start: number): readonly number[] {
  const grid = [0];
  for (let value = start / 1024; value < MOST_MONEY; value *= 2) grid.push(value);
  return [...grid, MOST_MONEY];
}
