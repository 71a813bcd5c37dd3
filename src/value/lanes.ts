// The face of formulas that computes many runs at once: one operation over a row of lanes, a lane for each run.
//
// It must agree with `compute.ts` bit by bit: the same operations in the same order, NaN for what does not exist.
import type { Relation, ValueOp } from '../quantity/expr.ts';
import { findIrr } from './irr.ts';
import { floorWithin } from './rounding.ts';

/** A flat list of instructions over one array; a slot is a place of `lanes` numbers in it. */
export interface Machine {
  readonly data: Float64Array;
  /** `WIDTH` numbers each: operation, slot of the result, up to three operands, index of the tolerance. */
  readonly code: Int32Array;
  readonly tolerances: Float64Array;
  /** Slots of series operations, by the range that the instruction names. */
  readonly slots: Int32Array;
  readonly lanes: number;
}

export const WIDTH = 6;

/**
 * What can stand in an instruction: values' operations, each relation its own, and what only a machine needs (`lastAdd`: the
 * sum at a formula's root, which does not exist when it is infinite).
 */
export type LaneOp =
  | Exclude<ValueOp, 'compare'>
  | `compare${Relation}`
  | 'copy'
  | 'finite'
  | 'lastAdd'
  | 'lastSub'
  | 'first'
  | 'irr';

type Work = (machine: Machine, at: number) => void;

const finite = (value: number): number => (value - value === 0 ? value : Number.NaN);

const WORK: Record<LaneOp, Work> = {
  add: ({ data, code, lanes }, at) => {
    const [out, a, b] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    for (let i = 0; i < lanes; i++) data[out + i] = data[a + i]! + data[b + i]!;
  },
  sub: ({ data, code, lanes }, at) => {
    const [out, a, b] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    for (let i = 0; i < lanes; i++) data[out + i] = data[a + i]! - data[b + i]!;
  },
  mul: ({ data, code, lanes }, at) => {
    const [out, a, b] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    for (let i = 0; i < lanes; i++) data[out + i] = finite(data[a + i]! * data[b + i]!);
  },
  div: ({ data, code, lanes }, at) => {
    const [out, a, b] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    for (let i = 0; i < lanes; i++) data[out + i] = finite(data[a + i]! / data[b + i]!);
  },
  neg: ({ data, code, lanes }, at) => {
    const [out, a] = [code[at + 1]!, code[at + 2]!];
    for (let i = 0; i < lanes; i++) data[out + i] = 0 - data[a + i]!;
  },
  min: ({ data, code, lanes }, at) => {
    const [out, a, b] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    for (let i = 0; i < lanes; i++) data[out + i] = Math.min(data[a + i]!, data[b + i]!);
  },
  max: ({ data, code, lanes }, at) => {
    const [out, a, b] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    for (let i = 0; i < lanes; i++) data[out + i] = Math.max(data[a + i]!, data[b + i]!);
  },
  floor: ({ data, code, lanes, tolerances }, at) => {
    const [out, a] = [code[at + 1]!, code[at + 2]!];
    const tolerance = tolerances[code[at + 5]!]!;
    for (let i = 0; i < lanes; i++) data[out + i] = floorWithin(data[a + i]!, tolerance);
  },
  sqrt: ({ data, code, lanes }, at) => {
    const [out, a] = [code[at + 1]!, code[at + 2]!];
    for (let i = 0; i < lanes; i++) data[out + i] = Math.sqrt(data[a + i]!);
  },
  exp: ({ data, code, lanes }, at) => {
    const [out, a] = [code[at + 1]!, code[at + 2]!];
    for (let i = 0; i < lanes; i++) data[out + i] = finite(Math.exp(data[a + i]!));
  },
  pow: ({ data, code, lanes }, at) => {
    const [out, a, b] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    for (let i = 0; i < lanes; i++) {
      const base = data[a + i]!;
      data[out + i] = base >= 0 ? finite(base ** data[b + i]!) : Number.NaN;
    }
  },
  compound: ({ data, code, lanes }, at) => {
    const [out, a, b] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    for (let i = 0; i < lanes; i++) {
      const rate = data[a + i]!;
      data[out + i] = rate >= -1 ? finite((1 + rate) ** data[b + i]!) : Number.NaN;
    }
  },
  'compare<': ({ data, code, lanes, tolerances }, at) => {
    const [out, a, b] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    const tolerance = tolerances[code[at + 5]!]!;
    for (let i = 0; i < lanes; i++) {
      const difference = data[a + i]! - data[b + i]!;
      data[out + i] = difference <= -tolerance ? 1 : difference > -tolerance ? 0 : Number.NaN;
    }
  },
  'compare≤': ({ data, code, lanes, tolerances }, at) => {
    const [out, a, b] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    const tolerance = tolerances[code[at + 5]!]!;
    for (let i = 0; i < lanes; i++) {
      const difference = data[a + i]! - data[b + i]!;
      data[out + i] = difference < tolerance ? 1 : difference >= tolerance ? 0 : Number.NaN;
    }
  },
  'compare=': ({ data, code, lanes, tolerances }, at) => {
    const [out, a, b] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    const tolerance = tolerances[code[at + 5]!]!;
    for (let i = 0; i < lanes; i++) {
      const size = Math.abs(data[a + i]! - data[b + i]!);
      data[out + i] = size < tolerance ? 1 : size >= tolerance ? 0 : Number.NaN;
    }
  },
  'compare≥': ({ data, code, lanes, tolerances }, at) => {
    const [out, a, b] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    const tolerance = tolerances[code[at + 5]!]!;
    for (let i = 0; i < lanes; i++) {
      const difference = data[a + i]! - data[b + i]!;
      data[out + i] = difference > -tolerance ? 1 : difference <= -tolerance ? 0 : Number.NaN;
    }
  },
  'compare>': ({ data, code, lanes, tolerances }, at) => {
    const [out, a, b] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    const tolerance = tolerances[code[at + 5]!]!;
    for (let i = 0; i < lanes; i++) {
      const difference = data[a + i]! - data[b + i]!;
      data[out + i] = difference >= tolerance ? 1 : difference < tolerance ? 0 : Number.NaN;
    }
  },
  and: ({ data, code, lanes }, at) => {
    const [out, a, b] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    for (let i = 0; i < lanes; i++) {
      const [x, y] = [data[a + i]!, data[b + i]!];
      data[out + i] = Number.isNaN(x) || Number.isNaN(y) ? Number.NaN : x >= 0.5 && y >= 0.5 ? 1 : 0;
    }
  },
  or: ({ data, code, lanes }, at) => {
    const [out, a, b] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    for (let i = 0; i < lanes; i++) {
      const [x, y] = [data[a + i]!, data[b + i]!];
      data[out + i] = Number.isNaN(x) || Number.isNaN(y) ? Number.NaN : x >= 0.5 || y >= 0.5 ? 1 : 0;
    }
  },
  not: ({ data, code, lanes }, at) => {
    const [out, a] = [code[at + 1]!, code[at + 2]!];
    for (let i = 0; i < lanes; i++) {
      const value = data[a + i]!;
      data[out + i] = value >= 0.5 ? 0 : value < 0.5 ? 1 : Number.NaN;
    }
  },
  // Both branches are computed and one is taken: what does not exist in the other is not looked at.
  if: ({ data, code, lanes }, at) => {
    const [out, condition, then, otherwise] = [code[at + 1]!, code[at + 2]!, code[at + 3]!, code[at + 4]!];
    for (let i = 0; i < lanes; i++) {
      const value = data[condition + i]!;
      data[out + i] = value >= 0.5 ? data[then + i]! : value < 0.5 ? data[otherwise + i]! : Number.NaN;
    }
  },
  need: ({ data, code, lanes }, at) => {
    const [out, condition, value] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    for (let i = 0; i < lanes; i++)
      data[out + i] = data[condition + i]! >= 0.5 ? data[value + i]! : Number.NaN;
  },
  copy: ({ data, code, lanes }, at) => {
    const [out, a] = [code[at + 1]!, code[at + 2]!];
    for (let i = 0; i < lanes; i++) data[out + i] = data[a + i]!;
  },
  finite: ({ data, code, lanes }, at) => {
    const [out, a] = [code[at + 1]!, code[at + 2]!];
    for (let i = 0; i < lanes; i++) data[out + i] = finite(data[a + i]!);
  },
  lastAdd: ({ data, code, lanes }, at) => {
    const [out, a, b] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    for (let i = 0; i < lanes; i++) data[out + i] = finite(data[a + i]! + data[b + i]!);
  },
  lastSub: ({ data, code, lanes }, at) => {
    const [out, a, b] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    for (let i = 0; i < lanes; i++) data[out + i] = finite(data[a + i]! - data[b + i]!);
  },
  first: ({ data, code, lanes, slots }, at) => {
    const [out, from, count] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    for (let i = 0; i < lanes; i++) data[out + i] = Number.NaN;
    for (let t = count - 1; t >= 0; t--) {
      const slot = slots[from + t]!;
      for (let i = 0; i < lanes; i++) if (data[slot + i]! >= 0.5) data[out + i] = t;
    }
  },
  irr: ({ data, code, lanes, slots }, at) => {
    const [out, from, count] = [code[at + 1]!, code[at + 2]!, code[at + 3]!];
    for (let i = 0; i < lanes; i++) {
      const flows = Array.from({ length: count }, (_, t) => data[slots[from + t]! + i]!);
      data[out + i] = flows.some(Number.isNaN) ? Number.NaN : (findIrr(flows).value ?? Number.NaN);
    }
  },
};

const NAMES = Object.keys(WORK) as readonly LaneOp[];
const BY_NUMBER: readonly Work[] = NAMES.map((name) => WORK[name]);
const NUMBERS: ReadonlyMap<LaneOp, number> = new Map(NAMES.map((name, number) => [name, number]));

/** The number of an operation in the code. */
export function numberOf(op: LaneOp): number {
  return NUMBERS.get(op)!;
}

/** Runs the whole code once, over all lanes. */
export function runMachine(machine: Machine): void {
  const { code } = machine;
  for (let at = 0; at < code.length; at += WIDTH) BY_NUMBER[code[at]!]!(machine, at);
}
