// The candidates of a paragraph into the breaks that make it look best as a whole (Knuth and Plass, with Japanese costs).
import type { Candidate } from './candidates.ts';
import type { LineSums, Stretch } from './line-sums.ts';
import type { ParagraphStyle } from './types.ts';

/** A line that was chosen: its items with the blanks at its end, and without them. */
export interface ChosenLine {
  readonly first: number;
  /** End of what is seen. */
  readonly end: number;
  /** End of what belongs to the line, swallowed blanks with it. */
  readonly next: number;
  /** Width of the hyphen that is drawn at its end, 0 for none. */
  readonly hyphen: number;
  readonly isLast: boolean;
}

export interface FitTask {
  readonly sums: LineSums;
  /** Items of this part of the paragraph: up to its end or a forced break, which belongs to it. */
  readonly part: Stretch;
  readonly candidates: readonly Candidate[];
  readonly style: ParagraphStyle;
  readonly width: number;
}

const COST = {
  /** Both sides of a justified line, at the full use of what it may take or give. */
  fullStretch: 10_000,
  fullShrink: 400,
  /** Each full measure of stretch beyond what is allowed. */
  overStretch: 2_000_000,
  overfull: 1e10,
  /** Ragged lines: a whole measure left free. */
  free: 20_000,
  evenFree: 200_000,
  headingLine: 1_000_000,
  shortEnd: 12_000,
  shortEndHeading: 1_000_000,
  hyphenPair: 3_000,
} as const;

/** More lines in a row than this may not end in a hyphen. */
const MOST_HYPHENS = 2;

interface Node {
  readonly place: number;
  readonly hyphens: number;
  readonly cost: number;
  readonly before: Node | null;
}

/** A place where lines meet; the last is the end of the part. */
interface Place extends Candidate {
  /** End of what is seen of the line before. */
  readonly seenEnd: number;
}

/** Chooses the lines of one part. */
export function fitLines(task: FitTask): readonly ChosenLine[] {
  const whole = wholeLine(task);
  if (whole !== null) return [whole];
  const places = readPlaces(task);
  const nodes: Node[][] = [[{ place: 0, hyphens: 0, cost: 0, before: null }]];
  let oldest = 0;
  for (let to = 1; to < places.length; to += 1) {
    while (oldest < to - 1 && isTooLong(task, places, oldest, to)) oldest += 1;
    nodes.push(bestNodes(task, places, { nodes, oldest, to }));
  }
  return traceLines(nodes.at(-1)!, places, task.part);
}

/** One line when all of it fits: nothing is better, and labels are mostly that. */
function wholeLine({ sums, part, width }: FitTask): ChosenLine | null {
  const { first, end: next } = part;
  const end = seenEnd(sums, first, next);
  return sums.natural(first, end) > width ? null : { first, end, next, hyphen: 0, isLast: true };
}

function readPlaces({ sums, part, candidates }: FitTask): readonly Place[] {
  const ends: Candidate[] = [
    { item: part.first, penalty: 0, hyphen: 0 },
    ...candidates.filter(({ item }) => item > part.first && item < part.end),
    { item: part.end, penalty: 0, hyphen: 0 },
  ];
  return ends.map((place) => ({ ...place, seenEnd: seenEnd(sums, part.first, place.item) }));
}

function seenEnd(sums: LineSums, first: number, item: number): number {
  let end = item;
  while (end > first && sums.items[end - 1]!.isBlank) end -= 1;
  return end;
}

/** Even fully shrunk it cannot fit, so neither can a longer one. A hyphen only makes it longer. */
function isTooLong({ sums, width }: FitTask, places: readonly Place[], from: number, to: number): boolean {
  const first = places[from]!.item;
  const end = places[to]!.seenEnd;
  return sums.natural(first, end) - sums.shrink(first, end) > width + TOLERANCE;
}

/** Points by which sums of many widths may err. */
const TOLERANCE = 1e-6;

interface Search {
  readonly nodes: readonly (readonly Node[])[];
  readonly oldest: number;
  readonly to: number;
}

/** The best way to a place: one for every number of hyphens in a row. */
function bestNodes(task: FitTask, places: readonly Place[], { nodes, oldest, to }: Search): Node[] {
  const costs: number[] = [];
  const before: Node[] = [];
  const hasHyphen = places[to]!.hyphen > 0;
  for (let from = oldest; from < to; from += 1) {
    const cost = lineCost(task, places, from, to);
    // From here on lines are only shorter: once there is a way, one as loose as this is no better.
    if (before.length > 0 && isHopeless(task, places, from, to)) break;
    for (const node of nodes[from]!) {
      const hyphens = hasHyphen ? node.hyphens + 1 : 0;
      const sum = node.cost + cost + hyphenCost(hyphens);
      if (sum >= (costs[hyphens] ?? Number.POSITIVE_INFINITY)) continue;
      costs[hyphens] = sum;
      before[hyphens] = node;
    }
  }
  return before
    .map((node, hyphens) => ({ place: to, hyphens, cost: costs[hyphens]!, before: node }))
    .filter(Boolean);
}

function hyphenCost(inARow: number): number {
  if (inARow > MOST_HYPHENS) return COST.overfull;
  return inARow === 2 ? COST.hyphenPair : 0;
}

/** Fullness below which a line is not tried when a fuller one was found; headings look for even lines, so for short ones. */
const LEAST_FULL = { justify: 0.7, ragged: 0.5 } as const;

function isHopeless(
  { sums, width, style }: FitTask,
  places: readonly Place[],
  from: number,
  to: number,
): boolean {
  if (to === places.length - 1 || style.phrases) return false;
  const least = style.align === 'justify' ? LEAST_FULL.justify : LEAST_FULL.ragged;
  return sums.natural(places[from]!.item, places[to]!.seenEnd) < width * least;
}

function lineCost(task: FitTask, places: readonly Place[], from: number, to: number): number {
  const { style, width, sums } = task;
  const place = places[to]!;
  const first = places[from]!.item;
  const end = place.seenEnd;
  const missing = width - sums.natural(first, end) - place.hyphen;
  const isLast = to === places.length - 1;
  let cost = place.penalty + (style.phrases ? COST.headingLine : 0);
  if (isLast && from > 0 && isShort(sums, first, end))
    cost += style.phrases ? COST.shortEndHeading : COST.shortEnd;
  if (missing < -TOLERANCE) return cost + tightCost(-missing, sums.shrink(first, end));
  if (style.phrases) return cost + COST.evenFree * (missing / width) ** 2;
  if (isLast) return cost;
  if (style.align !== 'justify') return cost + COST.free * (missing / width) ** 2;
  return cost + looseCost(missing, sums.stretch(first, end));
}

function tightCost(needed: number, shrink: number): number {
  if (needed > shrink + TOLERANCE) return COST.overfull * (1 + needed - shrink);
  return COST.fullShrink * (needed / shrink) ** 2;
}

function looseCost(missing: number, stretch: number): number {
  if (missing <= stretch) return stretch === 0 ? 0 : COST.fullStretch * (missing / stretch) ** 2;
  return COST.fullStretch + COST.overStretch * (missing / Math.max(stretch, 1) - 1 + 0.1);
}

/** One or two characters, marks not counted: too little for a line. A Latin word of some length is enough. */
function isShort({ items }: LineSums, first: number, end: number): boolean {
  let letters = 0;
  for (let i = first; i < end; i += 1) {
    const { kind } = items[i]!;
    if (!UNCOUNTED.has(kind)) letters += 1;
    if (letters > 2) return false;
  }
  return true;
}

const UNCOUNTED: ReadonlySet<string> = new Set([
  'closing',
  'comma',
  'fullStop',
  'dividing',
  'space',
  'wideSpace',
]);

function traceLines(ends: readonly Node[], places: readonly Place[], part: Stretch): readonly ChosenLine[] {
  const lines: ChosenLine[] = [];
  const start = ends.reduce((a, b) => (b.cost < a.cost ? b : a));
  for (let node: Node = start; node.before !== null; node = node.before) {
    const place = places[node.place]!;
    const first = places[node.before.place]!.item;
    const end = Math.max(first, place.seenEnd);
    lines.push({ first, end, next: place.item, hyphen: place.hyphen, isLast: place.item === part.end });
  }
  return lines.reverse();
}
