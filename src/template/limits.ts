// How much a template may do. Reached limits are faults; time and memory are the limits of a process, not of this room.

export interface Limits {
  /** Characters of one template file. */
  readonly text: number;
  /** Characters of filled Markdown together with those of the strings printed into it. */
  readonly output: number;
  /** Blocks and partials inside one another. */
  readonly depth: number;
  /** Pieces of text, mustaches, blocks and partials that are run, each turn of a loop counted. */
  readonly steps: number;
}

/** A hundred times what the largest built-in section needs. */
export const DEFAULT_LIMITS: Limits = { text: 200_000, output: 2_000_000, depth: 64, steps: 100_000 };
