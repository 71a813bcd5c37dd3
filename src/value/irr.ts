// Yearly flows into the internal rate of return, or the reason why there is none.
import type { Reason } from '../quantity/expr.ts';

/** Rates are searched between −90 % and 10000 % a year, on a grid that is geometric in 1 + r. */
export const GRID = { lowest: 0.1, highest: 101, steps: 80 } as const;
const TOLERANCE = 1e-12;

export interface Rate {
  readonly value: number | null;
  readonly reason?: Reason;
  readonly roots: readonly number[];
}

/** The one rate at which the flows are worth nothing today; flows[0] is at the decision. */
export function findIrr(flows: readonly number[]): Rate {
  if (!flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0)) {
    return { value: null, reason: 'no-sign-change', roots: [] };
  }
  const roots = findRoots((growth) => worth(flows, growth)).map((growth) => growth - 1);
  if (roots.length === 0) return { value: null, reason: 'no-root', roots };
  return roots.length > 1 ? { value: null, reason: 'multiple-roots', roots } : { value: roots[0]!, roots };
}

/** Value of the flows at 1 + r. */
function worth(flows: readonly number[], growth: number): number {
  return flows.reduceRight((later, flow) => later / growth + flow, 0);
}

function findRoots(f: (growth: number) => number): readonly number[] {
  const { lowest, highest, steps } = GRID;
  const ratio = (highest / lowest) ** (1 / steps);
  const roots: number[] = [];
  let low: number = lowest;
  let before = f(low);
  for (let step = 1; step <= steps; step++) {
    const high = lowest * ratio ** step;
    const after = f(high);
    if (after === 0) roots.push(high);
    else if (before * after < 0) roots.push(bisect(f, low, high));
    low = high;
    before = after;
  }
  return roots;
}

/** The root between two points of opposite sign, to 1e-12. */
export function bisect(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const rising = f(low) < 0;
  for (let turn = 0; turn < 200; turn++) {
    const middle = (low + high) / 2;
    if (high - low <= TOLERANCE * Math.max(1, Math.abs(middle)) || middle === low || middle === high)
      return middle;
    if (f(middle) < 0 === rising) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
