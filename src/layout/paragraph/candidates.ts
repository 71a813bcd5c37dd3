// Items into the places where a line may begin, each with its price, as the paragraph's style asks.
import type { FontSet } from '../../fonts/index.ts';
import { breakOpportunities, hyphenate, phraseBreaks } from '../../text/index.ts';
import type { Item, ItemList } from './items.ts';
import type { ParagraphStyle } from './types.ts';

export interface Candidate {
  /** Index of the item that begins the line. */
  readonly item: number;
  readonly penalty: number;
  /** Width in points of the hyphen that is drawn at the end of the line before; 0 when there is none. */
  readonly hyphen: number;
}

export interface CandidateTask {
  readonly list: ItemList;
  readonly style: ParagraphStyle;
  readonly width: number;
  readonly fonts: FontSet;
}

/** Prices in demerits: 100 is a line of 40 characters spread by one of them, 10,000 one with a quarter em everywhere. */
const PRICE = {
  hyphen: 900,
  unit: 15_000,
  /** Inside 百万円: worse than before it. */
  insideUnit: 40_000,
  counter: 400,
  address: 200,
  compound: 100,
  /** More than a line: a heading takes another one before it tears a phrase. */
  insidePhrase: 1_300_000,
  /** Kanji against katakana, Latin and the like: where a phrase longer than the line parts first. */
  betweenScripts: 1_100_000,
  insideWord: 60_000,
  /** A heading with a comma reads best with its line ending there, even when the lines are less even. */
  insideClause: 60_000,
} as const;

/** Candidates in order, one an item at most, between the first and the last item. */
export function readCandidates(task: CandidateTask): readonly Candidate[] {
  const { list, style, width, fonts } = task;
  const starts = new Map(list.items.map((item, index) => [item.at, index] as const));
  const found = new Map<number, Candidate>();
  const phrases = style.phrases ? new Set(phraseBreaks(list.text)) : null;
  const opportunities = breakOpportunities(list.text, { mode: style.breaking, lang: style.language });
  for (const offset of opportunities) {
    const item = starts.get(offset);
    if (item === undefined || item === 0) continue;
    const penalty =
      price(list, item) +
      (phrases === null
        ? 0
        : phrasePrice(list, item, { isPhrase: phrases.has(offset), clauses: style.clauses === true }));
    found.set(item, {
      item,
      penalty,
      hyphen: list.items[item - 1]!.kind === 'softHyphen' ? hyphenWidth(list.items[item - 1]!, fonts) : 0,
    });
  }
  if (style.hyphenate) addHyphens(list, { starts, found, fonts });
  addInsideLongWords(list.items, found, width);
  return [...found.values()].sort((a, b) => a.item - b.item);
}

/** In a heading: a break inside a phrase, or inside a clause when a comma offers itself. */
function phrasePrice(
  { items, text }: ItemList,
  index: number,
  { isPhrase, clauses }: { readonly isPhrase: boolean; readonly clauses: boolean },
): number {
  if (!isPhrase) return tearPrice(items, index);
  const hasClauses = clauses && /[、，,](?=.)/u.test(text);
  const before = items[index - 1]!.kind === 'space' ? items[index - 2] : items[index - 1];
  return hasClauses && !/^[、，,。]$/.test(before?.source ?? '') ? PRICE.insideClause : 0;
}

function tearPrice(items: readonly Item[], index: number): number {
  return items[index - 1]!.kind === items[index]!.kind ? PRICE.insidePhrase : PRICE.betweenScripts;
}

const UNIT = /^[円万億兆千百十年月日件名人社台個回点本枚箱時分秒％%倍歳店泊食棟坪か箇ヶヵカケ]/;
const COUNTER = /^[第約年計各全毎]/;
const ANY_DIGIT = /^\p{Nd}/u;

/** What a break before an item costs by what it would part. */
function price({ items, text }: ItemList, index: number): number {
  const left = items[index - 1]!;
  const right = items[index]!;
  if (ANY_DIGIT.test(left.source) && UNIT.test(right.source)) return PRICE.unit;
  if (left.kind === 'space' && isUnitAfterSpace(items, index, text)) return PRICE.unit;
  if (/^[万億兆千百]$/.test(left.source) && UNIT.test(right.source)) return PRICE.insideUnit;
  if (ANY_DIGIT.test(right.source) && COUNTER.test(left.source)) return PRICE.counter;
  if (left.kind === 'softHyphen') return PRICE.hyphen;
  if (left.source === '-' || left.source === '‐') return PRICE.compound;
  return left.kind === 'latin' && right.kind === 'latin' ? PRICE.address : 0;
}

/** 5 km, ¥1.2 million: a short word after a number and a space. */
function isUnitAfterSpace(items: readonly Item[], index: number, text: string): boolean {
  const before = items[index - 2];
  if (before === undefined || !ANY_DIGIT.test(before.source)) return false;
  return /^(?:[A-Za-z]{1,3}|million|billion|thousand|months?|years?|days?|hours?)(?![A-Za-z])/.test(
    text.slice(items[index]!.at, items[index]!.at + 10),
  );
}

interface Finding {
  readonly starts: ReadonlyMap<number, number>;
  readonly found: Map<number, Candidate>;
  readonly fonts: FontSet;
}

/** The hyphen of divided words (U+2010, in the face and size of what it follows). */
export const HYPHEN = '\u2010';

/** Width in points of the hyphen after an item. */
function hyphenWidth(item: Item, fonts: FontSet): number {
  const face = fonts.face(item.face);
  return (face.advance(face.glyphOf(HYPHEN.charCodeAt(0))) * item.size) / 1000;
}

const WORD = /\p{L}[\p{L}’']*/gu;

function addHyphens({ items, text }: ItemList, { starts, found, fonts }: Finding): void {
  for (const match of text.matchAll(WORD)) {
    for (const place of hyphenate(match[0])) {
      const item = starts.get(match.index + place);
      if (item === undefined || found.has(item) || items[item]!.language !== 'en') continue;
      found.set(item, { item, penalty: PRICE.hyphen, hyphen: hyphenWidth(items[item - 1]!, fonts) });
    }
  }
}

/** What is wider than the measure must part somewhere: between its clusters, but never inside a number. */
function addInsideLongWords(items: readonly Item[], found: Map<number, Candidate>, width: number): void {
  let first = 0;
  for (let i = 1; i <= items.length; i += 1) {
    if (i < items.length && !found.has(i)) continue;
    if (widthOf(items, first, i) > width) addEverywhere(items, found, { first, end: i });
    first = i;
  }
}

function widthOf(items: readonly Item[], first: number, end: number): number {
  let sum = 0;
  for (let i = first; i < end; i += 1) sum += items[i]!.isBlank ? 0 : items[i]!.width;
  return sum;
}

function addEverywhere(
  items: readonly Item[],
  found: Map<number, Candidate>,
  { first, end }: { readonly first: number; readonly end: number },
): void {
  for (let i = first + 1; i < end; i += 1) {
    const [left, right] = [items[i - 1]!, items[i]!];
    const isLatinPair = left.kind === 'latin' && right.kind === 'latin';
    const isInNumber = /[\d.,]/.test(left.source) && /[\d.,]/.test(right.source);
    if (isLatinPair && !isInNumber && /^[\p{L}\p{N}]/u.test(right.source)) {
      found.set(i, { item: i, penalty: PRICE.insideWord, hyphen: 0 });
    }
  }
}
