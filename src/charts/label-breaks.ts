// Names of accounts and causes into the offsets at which they may be broken without hurting: 減価/償却費, not 減価償/却費.

import { breakOpportunities, type Language, phraseBreaks } from '../text/index.ts';

const KANJI = /^[\u3400-\u9fff々]/;
const KATAKANA = /^[\u30a1-\u30fa\u30fc]/;

/**
 * Breaks of a label, ascending: wherever a line may break and after arrows, or only between words. Japanese compounds have no
 * spaces: they part between scripts, after ・, and inside kanji after every second one, of which most words are made, never
 * leaving one alone.
 */
export function labelBreaks(text: string, language: Language, between: 'words' | 'any'): readonly number[] {
  const opportunities = breakOpportunities(text, { mode: 'strict', lang: language });
  const arrows = [...text.matchAll(/→(?=.)/g)].map((match) => match.index + 1);
  const all = [...new Set([...opportunities, ...arrows])].toSorted((a, b) => a - b);
  if (between === 'any' || language === 'en') return all;
  const phrases = new Set(phraseBreaks(text));
  return all.filter((offset) => phrases.has(offset) || partsCompound(text, offset));
}

function partsCompound(text: string, offset: number): boolean {
  const [left, right] = [text[offset - 1]!, text[offset]!];
  if (/[・→／/\s]/.test(left)) return true;
  if (KATAKANA.test(left) && KANJI.test(right)) return runAfter(text, offset) >= 2;
  if (KANJI.test(left) && KATAKANA.test(right)) return runBefore(text, offset) >= 2;
  if (!KANJI.test(left) || !KANJI.test(right)) return false;
  return runBefore(text, offset) % 2 === 0 && runAfter(text, offset) >= 2;
}

/** Kanji in a row that end before an offset, and that begin at it. */
function runBefore(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && KANJI.test(text[start - 1]!)) start -= 1;
  return offset - start;
}

function runAfter(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && KANJI.test(text[end]!)) end += 1;
  return end - offset;
}
