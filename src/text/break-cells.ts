// Text into cells for the line breaker: one a grapheme cluster, with its UAX#14 class settled for language and mode.
import { graphemeClusters } from './clusters.ts';
import type { Language } from './language.ts';
import { type LineBreakClass, lineBreakClass } from './line-break-class.ts';

export interface Cell {
  readonly text: string;
  /** UTF-16 offset in the whole text. */
  readonly start: number;
  readonly kind: LineBreakClass;
  /** Kana, kanji, full-width forms and their punctuation; quotes and ambiguous signs among them. */
  readonly isWide: boolean;
  /** ‐ – 〜 ゠ ～ (JLReq cl-03). */
  readonly isJapaneseHyphen: boolean;
  /** May begin a line after a wide character although its class never does. */
  readonly mayBeginAfterWide: boolean;
  readonly isOpeningQuote: boolean;
  readonly isClosingQuote: boolean;
}

/** Cuts text into cells. */
export function readCells(
  text: string,
  options: { readonly mode: 'strict' | 'normal'; readonly lang: Language },
): readonly Cell[] {
  const clusters = graphemeClusters(text);
  const raw = clusters.map(lineBreakClass);
  const wide = clusters.map((cluster, i) => isWideCell(cluster, raw[i]!));
  const isNormal = options.mode === 'normal';
  let start = 0;
  return clusters.map((cluster, i) => {
    const isJapaneseHyphen = JAPANESE_HYPHENS.has(cluster);
    const kind = settle(raw, wide, i, clusters, isNormal);
    const cell: Cell = {
      text: cluster,
      start,
      kind,
      isWide: wide[i]! || (kind !== raw[i]! && kind !== 'AL'),
      isJapaneseHyphen,
      mayBeginAfterWide: isNormal && options.lang === 'ja' && isJapaneseHyphen,
      isOpeningQuote: OPENING_QUOTES.has(cluster) && isOpenSide(raw[i - 1]),
      isClosingQuote: CLOSING_QUOTES.has(cluster) && isCloseSide(raw[i + 1]),
    };
    start += cluster.length;
    return cell;
  });
}

const JAPANESE_HYPHENS: ReadonlySet<string> = new Set(['\u2010', '\u2013', '\u301c', '\u30a0', '\uff5e']);
const OPENING_QUOTES: ReadonlySet<string> = new Set(['“', '‘', '«', '‹']);
const CLOSING_QUOTES: ReadonlySet<string> = new Set(['”', '’', '»', '›']);

function isWideCell(cluster: string, kind: LineBreakClass): boolean {
  if (kind === 'ID' || kind === 'CJ') return true;
  const code = cluster.codePointAt(0) ?? 0;
  return (code >= 0x3001 && code <= 0x30ff) || (code >= 0xff01 && code <= 0xffe6);
}

/** Resolves what UAX#14 leaves to context: small kana by mode, quotes and ambiguous signs by their neighbours. */
function settle(
  raw: readonly LineBreakClass[],
  wide: readonly boolean[],
  i: number,
  clusters: readonly string[],
  isNormal: boolean,
): LineBreakClass {
  const kind = raw[i]!;
  if (kind === 'CJ') return isNormal ? 'ID' : 'NS';
  const besideWide = (wide[i - 1] ?? false) || (wide[i + 1] ?? false);
  if (kind === 'AI') return besideWide ? 'ID' : 'AL';
  if (kind === 'QU' && besideWide) {
    if (OPENING_QUOTES.has(clusters[i]!)) return 'OP';
    const isApostrophe = clusters[i] === '’' && raw[i + 1] === 'AL';
    if (CLOSING_QUOTES.has(clusters[i]!) && !isApostrophe) return 'CL';
  }
  return kind;
}

/** LB15a: a quote opens at the start of a text, after a space or after another opening mark. */
function isOpenSide(before: LineBreakClass | undefined): boolean {
  return before === undefined || ['BK', 'SP', 'ZW', 'OP', 'QU', 'GL'].includes(before);
}

/** LB15b: a quote closes before a space, the end, or what closes. */
function isCloseSide(after: LineBreakClass | undefined): boolean {
  return (
    after === undefined || ['BK', 'SP', 'ZW', 'GL', 'WJ', 'CL', 'CP', 'QU', 'EX', 'IS', 'SY'].includes(after)
  );
}
