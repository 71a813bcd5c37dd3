// Two neighbouring cells in their text: whether custom keeps them on one line although UAX#14 would let them part.
import type { Cell } from './break-cells.ts';

/**
 * The customs of Japanese business writing and of Latin compounds. Cells i - 1 and i are the neighbours; each rule says
 * where it comes from. Number and unit (5件, 3年) may part: the paragraph composer makes that dear instead.
 */
export function isGlued(cells: readonly Cell[], i: number): boolean {
  return CUSTOMS.some((custom) => custom(cells, i));
}

type Custom = (cells: readonly Cell[], i: number) => boolean;

const CUSTOMS: readonly Custom[] = [
  fullWidthNumber,
  currencyAndItsCount,
  numberAndItsSign,
  numberAndItsUnitSign,
  rangeOfNumbers,
  equation,
  repeatMarks,
  nameAndHonorific,
  shortPrefix,
  leadingHyphen,
];

/** １２ ２，０２７ ＡＢ: full-width digits and letters are one word (pdfkit tears ２｜０２７). */
function fullWidthNumber(cells: readonly Cell[], i: number): boolean {
  const [left, right] = [cells[i - 1]!.text, cells[i]!.text];
  if (!FULL_WIDTH_LATIN.test(right)) return false;
  if (FULL_WIDTH_LATIN.test(left)) return true;
  return (
    FULL_WIDTH_POINT.has(left) &&
    FULL_WIDTH_DIGIT.test(right) &&
    FULL_WIDTH_DIGIT.test(cells[i - 2]?.text ?? '')
  );
}

const FULL_WIDTH_LATIN = /^[０-９Ａ-Ｚａ-ｚ]/;
const FULL_WIDTH_DIGIT = /^[０-９]/;
const FULL_WIDTH_POINT: ReadonlySet<string> = new Set(['，', '．', '：']);
const ANY_DIGIT = /^[\p{Nd}]/u;

/** △5, ▲１, －3, ＋3, ±5, △¥120: the sign of a number stands with it. */
function numberAndItsSign(cells: readonly Cell[], i: number): boolean {
  const right = cells[i]!;
  return SIGNS.has(cells[i - 1]!.text) && (ANY_DIGIT.test(right.text) || right.kind === 'PR');
}

const SIGNS: ReadonlySet<string> = new Set(['△', '▲', '▽', '▼', '－', '＋', '±', '−', '+', '-']);

/** ¥ million, € 40: no line ends in a currency sign, although a space follows it. */
function currencyAndItsCount(cells: readonly Cell[], i: number): boolean {
  if (cells[i - 1]!.kind !== 'SP' || !CURRENCY_SIGN.test(cells[i - 2]?.text ?? '')) return false;
  return cells[i]!.kind === 'AL' || cells[i]!.kind === 'NU';
}

const CURRENCY_SIGN = /^\p{Sc}$/u;

/** 25㎡, ２５㌔: a unit in one character is a postfix (JLReq cl-13), though UAX#14 calls it an ideograph. */
function numberAndItsUnitSign(cells: readonly Cell[], i: number): boolean {
  return ANY_DIGIT.test(cells[i - 1]!.text) && UNIT_SIGN.test(cells[i]!.text);
}

const UNIT_SIGN = /^[ℓ㏄㏋\u3300-\u3357\u3371-\u337a\u3380-\u33df]/;

/** 26–40, 3〜5, P10–P90, 2024‐25: a range is one number. */
function rangeOfNumbers(cells: readonly Cell[], i: number): boolean {
  const dash = cells[i - 1]!;
  if (!dash.isJapaneseHyphen || !ANY_DIGIT.test(cells[i - 2]?.text ?? '')) return false;
  return ANY_DIGIT.test(cells[i]!.text) || (dash.text === '–' && cells[i]!.kind === 'AL');
}

/** n＝30, 3×4, a≧5: signs of equations between letters and digits (JLReq cl-17, cl-18). */
function equation(cells: readonly Cell[], i: number): boolean {
  const [left, right] = [cells[i - 1]!, cells[i]!];
  if (OPERATORS.test(right.text)) return isTerm(left) && isTerm(cells[i + 1]);
  return OPERATORS.test(left.text) && isTerm(right) && isTerm(cells[i - 2]);
}

const OPERATORS = /^[＝≒≠≦≧＜＞＋－×÷]$/;

const isTerm = (cell: Cell | undefined): boolean =>
  cell?.kind === 'AL' || cell?.kind === 'NU' || FULL_WIDTH_LATIN.test(cell?.text ?? '');

/** 〳〵, 〴〵: the two halves of a repeat mark (JLReq cl-08). */
function repeatMarks(cells: readonly Cell[], i: number): boolean {
  return cells[i]!.text === '〵' && (cells[i - 1]!.text === '〳' || cells[i - 1]!.text === '〴');
}

/** 山田様, ＡＢＣ社 御中: an honorific stands with its name, over a space too; 様子 and 御中元 are words of their own. */
function nameAndHonorific(cells: readonly Cell[], i: number): boolean {
  const right = cells[i]!;
  const next = cells[i + 1]?.text ?? '';
  if (right.text === '中' && cells[i - 1]!.text === '御') return true;
  const isHonorific =
    (right.text === '様' && !AFTER_SAMA.test(next)) ||
    (right.text === '殿' && !AFTER_TONO.test(next)) ||
    (right.text === '御' && next === '中' && cells[i + 2]?.text !== '元');
  if (!isHonorific) return false;
  const left = cells[i - 1]!;
  const name = left.kind === 'SP' || left.text === '\u3000' ? cells[i - 2] : left;
  return (
    name !== undefined && ['ID', 'AL', 'NU', 'NS', 'CP', 'CL'].includes(name.kind) && name.text !== '\u3000'
  );
}

const AFTER_SAMA = /^[子々式相態変]/;
const AFTER_TONO = /^[下堂様方]/;

/** e-mail, B-to-B: a single letter does not part from its hyphen. */
function shortPrefix(cells: readonly Cell[], i: number): boolean {
  const isHyphen = cells[i - 1]!.kind === 'HY' || cells[i - 1]!.text === '\u2010';
  const isLetter = (cell: Cell | undefined): boolean => cell?.kind === 'AL' || cell?.kind === 'HL';
  return isHyphen && isLetter(cells[i - 2]) && !isLetter(cells[i - 3]) && cells[i - 3]?.kind !== 'NU';
}

/** -style, ‐5: a hyphen before a word is its first letter (UAX#14 LB20a). */
function leadingHyphen(cells: readonly Cell[], i: number): boolean {
  const hyphen = cells[i - 1]!;
  if (hyphen.kind !== 'HY' && hyphen.text !== '\u2010') return false;
  const before = cells[i - 2]?.kind;
  const right = cells[i]!.kind;
  return (before === undefined || LEADS.has(before)) && (right === 'AL' || right === 'HL' || right === 'NU');
}

const LEADS: ReadonlySet<Cell['kind']> = new Set(['BK', 'SP', 'ZW', 'CB', 'GL', 'OP']);
