// An English word into the places where it may be divided (Liang's patterns for American English).
import { createRequire } from 'node:module';

/** Letters that stay together at either end of a divided word. */
const MIN_LETTERS = 3;

/** Letters only, apostrophes inside; not in capitals throughout, which are names or abbreviations. */
const WORD = /^(?!\p{Lu}+$)\p{L}+(?:[’']\p{L}+)?$/u;

/** The part of hyphen 1.14.1 that is used; the package has no types of its own. */
interface Patterns {
  hyphenateSync(word: string, options: { readonly hyphenChar: string }): string;
}

let patterns: Patterns | undefined;

/** Reading the patterns takes 20 ms, so only a text that is hyphenated pays for them. */
function english(): Patterns {
  patterns ??= createRequire(import.meta.url)('hyphen/en-us/index.js') as Patterns;
  return patterns;
}

const known = new Map<string, readonly number[]>();
/** Words remembered before the memory starts anew. */
const KNOWN_COUNT = 10_000;

/** Offsets inside a word before which a hyphen may stand; none for what is no plain word. */
export function hyphenate(word: string): readonly number[] {
  if (word.length < 2 * MIN_LETTERS || !WORD.test(word)) return [];
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = divide(word);
  if (known.size >= KNOWN_COUNT) known.clear();
  known.set(word, found);
  return found;
}

function divide(word: string): readonly number[] {
  const places: number[] = [];
  let at = 0;
  for (const part of english().hyphenateSync(word, { hyphenChar: '\u00ad' }).split('\u00ad')) {
    at += part.length;
    if (at >= MIN_LETTERS && word.length - at >= MIN_LETTERS) places.push(at);
  }
  return places;
}
