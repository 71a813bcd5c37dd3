// A line's words with gaps for its numbers, and a text, in; where the words stand with the least changed numbers between them out.
import { CELL_END } from './printed-line.ts';

/** Where a line stands, and what reads in the place of each of its numbers. */
export interface WordsHit {
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly string[];
  /** Letters by which the numbers differ from what they should be. */
  readonly cost: number;
}

export type Gapped = readonly (string | { readonly number: string })[];

/** A changed number is not longer than it was by more letters than this. */
const LONGER = 8;
/** A number may stand in two pieces (3 + 年), but rather stands in one. */
const ACROSS = 0.4;
/** What was found before is taken out of a text and leaves these. */
export const TAKEN = '\0';

/** A way through the first parts of a line that ends at a place of the text. */
interface Way {
  readonly start: number;
  readonly numbers: readonly string[];
  readonly cost: number;
}

/**
 * The cheapest way to read the parts in the text, each after the one before; null when the words do not stand there. Takes time
 * in proportion to the text, whatever is in it: it may come from a stranger.
 */
export function findByWords(parts: Gapped, text: string): WordsHit | null {
  let ways: Map<number, Way> = startsIn(text, parts);
  for (const [index, part] of parts.entries()) {
    const next = new Map<number, Way>();
    for (const [at, way] of ways) {
      const from = index > 0 && text[at] === CELL_END ? at + 1 : at;
      if (typeof part !== 'string') stepNumber(next, { text, from, way, expected: part.number });
      else {
        const end = skipWords(text, from, part);
        if (end >= 0) keep(next, end, way);
      }
    }
    ways = next;
  }
  let best: WordsHit | null = null;
  for (const [end, way] of ways) {
    if (typeof parts.at(-1) !== 'string' && isInNumber(text, end)) continue;
    if (!best || way.cost < best.cost) best = { ...way, end };
  }
  return best;
}

/** The end of words that begin at a place, line feeds between their letters skipped; −1 when they do not. */
export function skipWords(text: string, from: number, words: string): number {
  let at = from;
  for (const letter of words) {
    if (letter === CELL_END) continue;
    while (at > from && text[at] === CELL_END) at++;
    if (text[at] === CELL_END) at++;
    if (!text.startsWith(letter, at)) return -1;
    at += letter.length;
  }
  return at;
}

/** Whether a place lies within a number: between 1 and 2 of 12, of 1,200 or of 1.2. */
export function isInNumber(text: string, at: number): boolean {
  return (
    /[0-9][.,]?$/.test(text.slice(Math.max(0, at - 2), at)) && /^[.,]?[0-9]/.test(text.slice(at, at + 2))
  );
}

function startsIn(text: string, parts: Gapped): Map<number, Way> {
  const [first] = parts;
  const ways = new Map<number, Way>();
  for (let at = 0; at < text.length; at++) {
    const fits = typeof first === 'string' ? text[at] === first[0] : !isInNumber(text, at);
    if (fits) ways.set(at, { start: at, numbers: [], cost: 0 });
  }
  return ways;
}

interface NumberStep {
  readonly text: string;
  readonly from: number;
  readonly way: Way;
  readonly expected: string;
}

function stepNumber(next: Map<number, Way>, { text, from, way, expected }: NumberStep): void {
  for (let end = from + 1; end <= Math.min(text.length, from + expected.length + LONGER); end++) {
    const last = text[end - 1];
    if (last === TAKEN) return;
    if (last === CELL_END) continue;
    const [number, ...others] = text.slice(from, end).split(CELL_END);
    const whole = (number ?? '') + others.join('');
    const cost = way.cost + distance(whole, expected) + others.length * ACROSS;
    keep(next, end, { start: way.start, numbers: [...way.numbers, whole], cost });
  }
}

function keep(ways: Map<number, Way>, at: number, way: Way): void {
  const known = ways.get(at);
  if (!known || way.cost < known.cost) ways.set(at, way);
}

/** Letters to change, add or take away to make one text of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (a[i] === b[j] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
