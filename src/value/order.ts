// Cells into the order in which they can be computed: strongly connected components, and inside one the order of a period.
import { type CellId, cellsOf } from '../quantity/expr.ts';
import { type Cell, isFormula } from './cell.ts';

/** Cells that need each other in the same period, in the order they do, the first again at the end. */
export class CircularCells extends Error {
  readonly path: readonly CellId[];
  constructor(path: readonly CellId[]) {
    super(path.join(' → '));
    this.path = path;
  }
}

/**
 * Components in an order in which each comes after what it reads; the cells of one are ordered so that a period can be
 * computed in one pass. Throws `CircularCells` when a cell needs itself in the same period, or a recurrence mixes shapes.
 */
export function componentsOf(cells: ReadonlyMap<CellId, Cell>): readonly (readonly CellId[])[] {
  return strongComponents(cells).map((component) => {
    const [id] = component;
    if (component.length === 1 && !readsOf(cells.get(id!)!, false).includes(id!)) return component;
    const shapes = new Set(component.map((member) => cells.get(member)!.shape));
    if (shapes.size > 1) throw new CircularCells([...component, id!]);
    return withinPeriod(component, cells);
  });
}

function readsOf(cell: Cell, lagged: boolean): readonly CellId[] {
  if (!isFormula(cell)) return [];
  return cellsOf(cell.expr)
    .filter((read) => lagged || !read.lag)
    .map((read) => read.id);
}

/** Tarjan's algorithm, with a stack of its own: a chain of cells may be longer than the call stack. */
function strongComponents(cells: ReadonlyMap<CellId, Cell>): readonly (readonly CellId[])[] {
  const state = {
    index: new Map<CellId, number>(),
    low: new Map<CellId, number>(),
    open: [] as CellId[],
    held: new Set<CellId>(),
  };
  const components: CellId[][] = [];
  const enter = (id: CellId): Frame => {
    state.index.set(id, state.index.size);
    state.low.set(id, state.index.get(id)!);
    state.open.push(id);
    state.held.add(id);
    return { id, reads: readsOf(cells.get(id)!, true), next: 0 };
  };
  const lower = (id: CellId, to: number): void => {
    state.low.set(id, Math.min(state.low.get(id)!, to));
  };
  for (const root of cells.keys()) {
    if (state.index.has(root)) continue;
    const frames = [enter(root)];
    while (frames.length > 0) {
      const frame = frames.at(-1)!;
      const read = frame.reads[frame.next++];
      if (read === undefined) {
        frames.pop();
        const parent = frames.at(-1);
        if (parent) lower(parent.id, state.low.get(frame.id)!);
        if (state.low.get(frame.id) === state.index.get(frame.id)) components.push(close(frame.id, state));
      } else if (!state.index.has(read)) frames.push(enter(read));
      else if (state.held.has(read)) lower(frame.id, state.index.get(read)!);
    }
  }
  return components;
}

interface Frame {
  readonly id: CellId;
  readonly reads: readonly CellId[];
  next: number;
}

function close(root: CellId, state: { readonly open: CellId[]; readonly held: Set<CellId> }): CellId[] {
  const component = state.open.splice(state.open.indexOf(root));
  for (const id of component) state.held.delete(id);
  return component.reverse();
}

/** Depth first over same-period reads. */
function withinPeriod(component: readonly CellId[], cells: ReadonlyMap<CellId, Cell>): readonly CellId[] {
  const inside = new Set(component);
  const done = new Set<CellId>();
  const path: CellId[] = [];
  const order: CellId[] = [];
  const visit = (id: CellId): void => {
    if (done.has(id)) return;
    if (path.includes(id)) throw new CircularCells([...path.slice(path.indexOf(id)), id]);
    path.push(id);
    for (const read of readsOf(cells.get(id)!, false)) if (inside.has(read)) visit(read);
    path.pop();
    done.add(id);
    order.push(id);
  };
  for (const id of [...component].sort()) visit(id);
  return order;
}
