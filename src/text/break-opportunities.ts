// Text into the offsets at which a line may begin: JLReq for Japanese, UAX#14 inside Latin, CSS's two strictnesses.
import { type Cell, readCells } from './break-cells.ts';
import { isGlued } from './break-customs.ts';
import type { Language } from './language.ts';
import type { LineBreakClass } from './line-break-class.ts';
import { urlBreaks, urlSpans } from './url-spans.ts';

export interface BreakOptions {
  /** CSS `line-break`: in `normal`, small kana and ー may begin a line, and in Japanese ‐ – 〜 ゠ after a wide character. */
  readonly mode: 'strict' | 'normal';
  readonly lang: Language;
}

/**
 * The UTF-16 offsets at which a line may begin, ascending, without 0 and the length. Spaces stay on the line before; a
 * newline and a ZERO WIDTH SPACE always end theirs. Grapheme clusters are never divided.
 */
export function breakOpportunities(text: string, options: BreakOptions): number[] {
  const cells = readCells(text, options);
  const urls = urlSpans(text);
  const inUrls = new Set(urls.flatMap((span) => urlBreaks(text, span)));
  const breaks: number[] = [];
  let url = 0;
  for (let i = 1; i < cells.length; i += 1) {
    const offset = cells[i]!.start;
    while (url < urls.length && urls[url]!.end <= offset) url += 1;
    const isInside = url < urls.length && urls[url]!.start < offset;
    if (isInside ? inUrls.has(offset) : mayBreak(cells, i, options)) breaks.push(offset);
  }
  return breaks;
}

/** Whether a line may begin with cell i: the rules of UAX#14 in their order, each with our tailoring beside it. */
function mayBreak(cells: readonly Cell[], i: number, options: BreakOptions): boolean {
  const left = cells[i - 1]!;
  const right = cells[i]!;
  if (left.kind === 'BK') return true; // LB4, LB5
  if (right.kind === 'BK' || right.kind === 'SP' || right.kind === 'ZW') return false; // LB6, LB7
  const base = beforeSpaces(cells, i);
  if (base?.kind === 'ZW') return true; // LB8
  if (left.kind === 'SP') return mayBreakAfterSpaces(cells, i, options);
  return !isHeld(left, right) && !isGlued(cells, i);
}

/** The cell before cell i and the spaces before that; undefined at the start of the text. */
function beforeSpaces(cells: readonly Cell[], i: number): Cell | undefined {
  let at = i - 1;
  while (at >= 0 && cells[at]!.kind === 'SP') at -= 1;
  return cells[at];
}

/** LB11 to LB18 across spaces: what closes clings to what is before them, what opens to what follows. */
function mayBreakAfterSpaces(cells: readonly Cell[], i: number, options: BreakOptions): boolean {
  const base = beforeSpaces(cells, i);
  const right = cells[i]!;
  const isStrict = options.mode === 'strict';
  if (base?.kind === 'OP' || right.kind === 'WJ' || HELD_AFTER_SPACES.has(right.kind)) return false; // LB11, 13, 14
  if (right.kind === 'IS' && cells[i + 1]?.kind !== 'NU') return false; // LB15c, LB15d
  if (base?.kind === 'B2' && right.kind === 'B2') return false; // LB17
  if (base?.kind === 'QU' && base.isOpeningQuote && right.kind !== 'ID') return false; // LB15a
  if (right.kind === 'QU' && right.isClosingQuote) return false; // LB15b
  if (isStrict && right.kind === 'NS') return false; // LB16; JLReq: never at line start
  if (isStrict && options.lang === 'ja' && right.isJapaneseHyphen) return false; // JLReq cl-03
  return !isGlued(cells, i);
}

const HELD_AFTER_SPACES: ReadonlySet<LineBreakClass> = new Set(['CL', 'CP', 'EX', 'SY']);

/** LB11 to LB30 between neighbours: whether they stay together. */
function isHeld(left: Cell, right: Cell): boolean {
  if (left.kind === 'WJ' || left.kind === 'GL') return true; // LB11, LB12
  if (left.kind === 'OP' || left.kind === 'BB') return true; // LB14, LB21
  if (NEVER_FIRST.has(right.kind)) return !right.mayBeginAfterWide || !left.isWide; // LB11-13, 21, 22; CSS normal
  if (left.kind === 'QU' || right.kind === 'QU') return true; // LB19
  if (left.kind === 'B2' && right.kind === 'B2') return true; // LB17: —— and ―― are one
  if (left.kind === 'CB' || right.kind === 'CB') return false; // LB20
  // LB23a and JLReq cl-12: a prefix stands with whatever it is put before.
  if (left.kind === 'PR') return true;
  if (left.kind === 'SY') return true; // Ours: a slash breaks in addresses only (PDF/UA).
  if (right.kind === 'OP' && right.isWide) return false; // LB30 is for narrow brackets
  return HELD_AFTER[left.kind]?.has(right.kind) ?? false;
}

/** Classes that no line begins with, whatever is before (spaces apart). */
const NEVER_FIRST: ReadonlySet<LineBreakClass> = new Set([
  'CL',
  'CP',
  'EX',
  'SY',
  'IS',
  'NS',
  'BA',
  'HY',
  'IN',
  'GL',
  'WJ',
]);

const set = (...kinds: readonly LineBreakClass[]): ReadonlySet<LineBreakClass> => new Set(kinds);

/** What follows a class without a break: letters, numbers and their signs (LB21a, 23 to 30). */
const HELD_AFTER: Partial<Record<LineBreakClass, ReadonlySet<LineBreakClass>>> = {
  AL: set('AL', 'HL', 'NU', 'PR', 'PO', 'OP'),
  HL: set('AL', 'HL', 'NU', 'PR', 'PO', 'OP'),
  NU: set('AL', 'HL', 'NU', 'PR', 'PO', 'OP'),
  ID: set('PO'),
  NS: set('PO'),
  PO: set('AL', 'HL', 'NU', 'OP'),
  IS: set('AL', 'HL', 'NU'),
  HY: set('NU'),
  CP: set('AL', 'HL', 'NU', 'PO', 'PR'),
  CL: set('PO', 'PR'),
};
