// Lines as they should stand in a file, and the texts that stand in it, in; for each line where it stands and what its numbers read out.
import { findByWords, type Gapped, isInNumber, skipWords, TAKEN } from './find-by-words.ts';
import { CELL_END } from './printed-line.ts';

/** A stretch of a file's text in reading order: a paragraph, a row of a table, the labels of a figure. */
export interface FileText {
  /** Line feeds part cells and labels. */
  readonly text: string;
  /** Where a person finds it: a page from 1, or the part of a package. */
  readonly page?: number;
  readonly part?: string;
}

/** Where a line was found, and its numbers as they stand there; null: nowhere. */
export interface FoundLine {
  readonly at: FileText;
  readonly numbers: readonly string[];
}

/** What `matchLines` compares: no spaces, no hyphens of broken words, arrows (drawn or typed) as an end; forms of one letter are one. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\S\n]|[-\u00ad\u2010]/gu, '')
    .replaceAll('→', '\n')
    .replace(/[〜～]/g, '~')
    .replace(/\n+/g, '\n')
    .replace(/^\n|\n$/g, '');
}

/** A line of fewer letters may be mistaken for another: it is looked for between its neighbours only. */
const FEW_LETTERS = 4;
/** Lines that are looked for by their words alone. */
const MOST_CHANGED = 300;

/** A line to find, and the block it stands in: lines of one block may stand in any order, blocks stand one after another. */
export interface SoughtLine {
  readonly parts: Gapped;
  readonly block: number;
}

interface Sought extends SoughtLine {
  readonly index: number;
  /** As compared, numbers included. */
  readonly whole: string;
  readonly letters: number;
}

/** A text with what was found in it taken out. */
interface Open {
  readonly text: FileText;
  rest: string;
  /** `rest` without line feeds. */
  flat: string;
}

/**
 * Finds each line: those that stand as they should first, then, unless `changed` is false, the others by their words, with any
 * number between them, where their numbers differ least.
 */
export function matchLines(
  lines: readonly SoughtLine[],
  texts: readonly FileText[],
  { changed: looksOn } = { changed: true },
): readonly (FoundLine | null)[] {
  const search = new Search(lines, texts);
  // 1. What stands once only holds the order. 2. The others between these. 3. What stands out of order has words of its own.
  search.anchor();
  search.each((line) => search.findAsIs(line, search.between(line)));
  search.each((line) => (line.letters < FEW_LETTERS ? null : search.findAsIs(line, search.everywhere())));
  // A file of other words than its model's is none of ours: looking on would take a stranger's time with us.
  if (!looksOn || search.openCount > MOST_CHANGED) return search.found;
  // 4. Changed numbers, between the neighbours and then anywhere.
  search.each((line) => search.findChanged(line, search.between(line)));
  search.each((line) => (line.letters < FEW_LETTERS ? null : search.findChanged(line, search.everywhere())));
  return search.found;
}

/** Lines and texts with what was found so far. */
class Search {
  readonly found: (FoundLine | null)[];
  readonly #open: readonly Open[];
  /** Longest first: short lines take what is left. */
  readonly #lines: readonly Sought[];
  readonly #places: (number | null)[];
  readonly #blocks: readonly number[];

  constructor(lines: readonly SoughtLine[], texts: readonly FileText[]) {
    this.#open = texts.map((text): Open => {
      const rest = comparable(text.text);
      return { text, rest, flat: rest.replaceAll(CELL_END, '') };
    });
    this.#lines = lines.map(soughtLine).sort((a, b) => b.whole.length - a.whole.length || a.index - b.index);
    this.#blocks = lines.map(({ block }) => block);
    this.#places = lines.map(() => null);
    this.found = lines.map(() => null);
  }

  get openCount(): number {
    return this.found.filter((found) => found === null).length;
  }

  each(find: (line: Sought) => Hit | null): void {
    for (const line of this.#lines) if (this.found[line.index] === null) this.#take(line, find(line));
  }

  /** Takes lines that stand as they should in one place only, as far as these follow each other. */
  anchor(): void {
    const wholes = new Map<string, number>();
    for (const { whole } of this.#lines) wholes.set(whole, (wholes.get(whole) ?? 0) + 1);
    const single = this.#lines.flatMap((line) => {
      if (line.letters < FEW_LETTERS || wholes.get(line.whole) !== 1) return [];
      const [hit, ...others] = [...this.#hitsAsIs(line, this.everywhere())];
      return hit && others.length === 0 ? [{ line, hit }] : [];
    });
    const inOrder = single.sort((a, b) => a.line.block - b.line.block || a.hit.text - b.hit.text);
    const kept = longestRise(inOrder.map(({ hit }) => hit.text)).map((index) => inOrder[index]!);
    for (const { line } of kept.sort((a, b) => b.line.whole.length - a.line.whole.length)) {
      this.#take(line, this.findAsIs(line, this.everywhere()));
    }
  }

  /** From the last text of the blocks before to the first of those behind. */
  between({ block }: Sought): Window {
    let from = 0;
    let to = this.#open.length - 1;
    for (const [index, place] of this.#places.entries()) {
      if (place === null) continue;
      if (this.#blocks[index]! < block) from = Math.max(from, place);
      if (this.#blocks[index]! > block) to = Math.min(to, place);
    }
    return from <= to ? { from, to } : { from: to, to: from };
  }

  everywhere(): Window {
    return { from: 0, to: this.#open.length - 1 };
  }

  /** Every number as it should be. */
  findAsIs(line: Sought, window: Window): Hit | null {
    return this.#hitsAsIs(line, window).next().value ?? null;
  }

  findChanged(line: Sought, { from, to }: Window): Hit | null {
    const most = numbersOf(line).join('').length;
    const key = longestWords(line);
    let best: (Hit & { readonly cost: number }) | null = null;
    for (let text = from; text <= to; text++) {
      const { rest, flat } = this.#open[text]!;
      if (!flat.includes(key)) continue;
      const hit = findByWords(line.parts, rest);
      if (hit && hit.cost < (best?.cost ?? most)) best = { ...hit, text };
    }
    return best;
  }

  *#hitsAsIs(line: Sought, { from, to }: Window): Generator<Hit, undefined> {
    const plain = line.whole.replaceAll(CELL_END, '');
    if (plain === '') return;
    for (let text = from; text <= to; text++) {
      const { rest, flat } = this.#open[text]!;
      if (!flat.includes(plain)) continue;
      for (let start = rest.indexOf(plain[0]!); start >= 0; start = rest.indexOf(plain[0]!, start + 1)) {
        const end = skipWords(rest, start, plain);
        if (end < 0 || isInNumber(rest, start) || isInNumber(rest, end)) continue;
        yield { text, start, end, numbers: numbersOf(line) };
      }
    }
  }

  #take({ index }: Sought, hit: Hit | null): void {
    if (!hit) return;
    const open = this.#open[hit.text]!;
    const { rest, text } = open;
    open.rest = rest.slice(0, hit.start) + TAKEN.repeat(hit.end - hit.start) + rest.slice(hit.end);
    open.flat = open.rest.replaceAll(CELL_END, '');
    this.#places[index] = hit.text;
    this.found[index] = { at: text, numbers: hit.numbers };
  }
}

/** Indices of the longest part of a list that never falls. */
function longestRise(list: readonly number[]): readonly number[] {
  const lengths: number[] = [];
  const before: number[] = [];
  for (const [index, value] of list.entries()) {
    let best = -1;
    for (let other = 0; other < index; other++) {
      if (list[other]! <= value && (best < 0 || lengths[other]! > lengths[best]!)) best = other;
    }
    lengths.push(best < 0 ? 1 : lengths[best]! + 1);
    before.push(best);
  }
  const rise: number[] = [];
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = before[at]!) rise.unshift(at);
  return rise;
}

interface Window {
  readonly from: number;
  readonly to: number;
}

interface Hit {
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly string[];
}

function soughtLine({ parts: given, block }: SoughtLine, index: number): Sought {
  const parts = given.map((part) =>
    typeof part === 'string' ? comparableWords(part) : { number: comparable(part.number) },
  );
  const words = parts.filter((part) => typeof part === 'string');
  const whole = parts.map((part) => (typeof part === 'string' ? part : part.number)).join('');
  return { index, block, whole, parts, letters: words.join('').replaceAll(CELL_END, '').length };
}

/** Words within a line keep the line feeds at their ends, which part cells. */
function comparableWords(words: string): string {
  const [start, end] = [words.startsWith(CELL_END), words.endsWith(CELL_END)];
  const inner = comparable(words);
  if (inner === '') return start || end ? CELL_END : '';
  return `${start ? CELL_END : ''}${inner}${end ? CELL_END : ''}`;
}

function numbersOf({ parts }: Sought): readonly string[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [part.number]));
}

function longestWords({ parts }: Sought): string {
  const words = parts.flatMap((part) => (typeof part === 'string' ? [part.replaceAll(CELL_END, '')] : []));
  return words.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
}
