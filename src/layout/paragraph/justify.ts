// A line and the width that it must fill into the change of each of its gaps, stage by stage.
import { type Gap, SHRINK_STAGES, STRETCH_STAGES } from './gaps.ts';

/** Changes in points, one a gap. `isFilled`: the line came out at its width. */
export interface Adjustment {
  readonly changes: readonly number[];
  readonly isFilled: boolean;
  /** Largest change in em of its place; negative when the line was shrunk. */
  readonly most: number;
}

/** Spreads `missing` points (negative: takes them away) over the gaps of a line. */
export function adjustGaps(gaps: readonly Gap[], missing: number): Adjustment {
  const changes = gaps.map(() => 0);
  const count = missing < 0 ? SHRINK_STAGES : STRETCH_STAGES;
  let left = Math.abs(missing);
  for (let stage = 0; stage < count && left > 0; stage += 1) {
    const room = gaps.map((gap) => (missing < 0 ? gap.shrink : gap.stretch)[stage] ?? 0);
    left -= fillStage(changes, room, left);
  }
  // Nothing else is possible: every place that may open at all opens by the same amount more.
  if (left > SMALLEST && missing > 0) {
    const room = gaps.map((gap) => (gap.stretch.some((points) => points > 0) ? left : 0));
    left -= fillStage(changes, room, left);
  }
  const signed = missing < 0 ? changes.map((change) => -change) : changes;
  return { changes: signed, isFilled: left <= SMALLEST, most: mostOf(signed, gaps) };
}

/** Below this, in points, nobody sees it. */
const SMALLEST = 1e-6;

/** Gives each gap its part of a stage's need; returns what was given. */
function fillStage(changes: number[], room: readonly number[], need: number): number {
  const total = room.reduce((sum, points) => sum + points, 0);
  if (total === 0) return 0;
  const given = Math.min(need, total);
  room.forEach((points, i) => {
    changes[i] = (changes[i] ?? 0) + (points * given) / total;
  });
  return given;
}

function mostOf(changes: readonly number[], gaps: readonly Gap[]): number {
  let most = 0;
  changes.forEach((change, i) => {
    const inEm = change / (gaps[i]?.em ?? 1);
    if (Math.abs(inEm) > Math.abs(most)) most = inEm;
  });
  return most;
}
