// Neighbouring items into the glue between them: its natural width and what may be taken from it or added (JLReq 3.1, 3.8).
import type { Item } from './items.ts';

/** Stages in the order in which a line gives way (JLReq 3.8.3): word spaces, middle dots, brackets and commas, joins. */
export const SHRINK_STAGES = 4;
/** Stages in the order in which a line is spread (JLReq 3.8.4): word spaces, joins, all other places. */
export const STRETCH_STAGES = 3;

/** Glue after an item; all in points. */
export interface Gap {
  readonly natural: number;
  readonly shrink: readonly number[];
  readonly stretch: readonly number[];
  /** Em of the place: of the item before. */
  readonly em: number;
}

/** No more than this is added at any place, in em, while there is another way. */
export const MOST_ADDED = 0.25;

const WORD_SPACE = { least: 0.25, most: 0.5 } as const;
const JOIN = { natural: 0.25, least: 0.125, nice: 1 / 3 } as const;
/** Half ems of brackets and commas are not taken below a quarter (house limit; JLReq allows none at all). */
const LEAST_HALF = 0.25;

const NONE: readonly number[] = [0, 0, 0, 0];

/** Glue between two items of a line. `quarterEm`: Japanese and Latin keep a quarter em from each other. */
export function gapBetween(left: Item, right: Item, quarterEm: boolean): Gap {
  const em = left.size;
  if (left.kind === 'space') return wordSpace(left);
  if (right.kind === 'space' || right.kind === 'newline' || left.kind === 'newline')
    return fixed(left.kern, em);
  const halves = punctuationGlue(left, right);
  if (halves !== null) return { ...halves, natural: halves.natural + left.kern };
  if (quarterEm && isJoin(left, right)) return joinGlue(isJapanese(left) ? left : right);
  const added = mayOpen(left, right) ? MOST_ADDED * em : 0;
  return { natural: left.kern, shrink: NONE, stretch: [0, 0, added], em };
}

function fixed(natural: number, em: number): Gap {
  return { natural, shrink: NONE, stretch: NONE, em };
}

/** A word space is an item with a width; what it gives and takes stands after it, so that it goes with the space at a break. */
function wordSpace(space: Item): Gap {
  const em = space.size;
  return {
    natural: space.kern,
    shrink: [Math.max(0, space.width - WORD_SPACE.least * em), 0, 0, 0],
    stretch: [Math.max(0, WORD_SPACE.most * em - space.width), 0, 0],
    em,
  };
}

function joinGlue(japanese: Item): Gap {
  const em = japanese.size;
  const nice = (JOIN.nice - JOIN.natural) * em;
  return {
    natural: JOIN.natural * em,
    shrink: [0, 0, 0, (JOIN.natural - JOIN.least) * em],
    stretch: [0, nice, MOST_ADDED * em - nice],
    em,
  };
}

const STOPS: ReadonlySet<Item['kind']> = new Set(['comma', 'fullStop']);
const CLOSING: ReadonlySet<Item['kind']> = new Set(['closing', 'comma', 'fullStop']);

/** The half and quarter ems of JLReq's table 1; null where neither side is a mark with glue. */
function punctuationGlue(left: Item, right: Item): Gap | null {
  const closes = CLOSING.has(left.kind);
  const opens = right.kind === 'opening';
  const dotBefore = left.kind === 'middleDot';
  const dotAfter = right.kind === 'middleDot';
  if (!closes && !opens && !dotBefore && !dotAfter) return null;
  if (CLOSING.has(right.kind)) return dotBefore ? dotGlue(left.size, 0.25) : fixed(0, left.size);
  if (left.kind === 'wideSpace' || right.kind === 'wideSpace') return fixed(0, left.size);
  if (left.kind === 'opening') return dotAfter ? dotGlue(left.size, 0.25) : fixed(0, left.size);
  if (dotBefore && dotAfter) return dotGlue(left.size, 0.5);
  if (closes && dotAfter)
    return STOPS.has(left.kind) ? halfGlue(left, right, 0.25) : dotGlue(left.size, 0.25);
  if (dotBefore || dotAfter) return dotGlue(left.size, 0.25);
  if (closes && right.kind === 'dividing' && left.kind === 'closing') return fixed(0, left.size);
  return halfGlue(left, right, 0);
}

/** A quarter em at a middle dot may go entirely. */
function dotGlue(em: number, amount: number): Gap {
  return { natural: amount * em, shrink: [0, amount * em, 0, 0], stretch: NONE, em };
}

/** Half an em after what closes or before what opens; the one after 。 is never taken from inside a line. */
function halfGlue(left: Item, right: Item, more: number): Gap {
  const em = CLOSING.has(left.kind) ? left.size : right.size;
  const given = left.kind === 'fullStop' ? 0 : (0.5 - LEAST_HALF) * em;
  return {
    natural: (0.5 + more) * em,
    shrink: [0, more * em, given, 0],
    stretch: [0, 0, MOST_ADDED * em],
    em,
  };
}

const JAPANESE: ReadonlySet<Item['kind']> = new Set([
  'kana',
  'ideograph',
  'smallKana',
  'iteration',
  'prolonged',
]);

const isJapanese = (item: Item): boolean => JAPANESE.has(item.kind);

function isJoin(left: Item, right: Item): boolean {
  return (isJapanese(left) && right.isLatinLetter) || (left.isLatinLetter && isJapanese(right));
}

const NEVER_BEFORE: ReadonlySet<Item['kind']> = new Set([
  'closing',
  'comma',
  'fullStop',
  'middleDot',
  'dividing',
  'postfix',
  'wideSpace',
  'softHyphen',
]);
const NEVER_AFTER: ReadonlySet<Item['kind']> = new Set([
  'opening',
  'prefix',
  'middleDot',
  'wideSpace',
  'softHyphen',
]);
const SOLID: ReadonlySet<Item['kind']> = new Set(['latin', 'prefix', 'postfix', 'fullWidthLatin']);
const SIGNS = /^[△▲▽▼－＋±−]$/;

/** Whether a line may be spread here: not inside Latin, numbers and pairs that are one mark (JLReq, table 6). */
function mayOpen(left: Item, right: Item): boolean {
  if (NEVER_BEFORE.has(right.kind) || NEVER_AFTER.has(left.kind)) return false;
  if (SOLID.has(left.kind) && SOLID.has(right.kind)) return false;
  if (left.kind === 'inseparable' && right.kind === 'inseparable') return false;
  if (left.width === 0 || right.width === 0) return false;
  return !(SIGNS.test(left.source) && SOLID.has(right.kind));
}
