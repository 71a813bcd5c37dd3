// A character into its class of Japanese composition (JLReq, appendix A), with the lists of what may not begin or end a line.

/** JLReq's classes that composition tells apart; `other` has no place of its own in them (arrows, emoji, signs). */
export type CharacterClass =
  | 'opening'
  | 'closing'
  | 'hyphen'
  | 'dividing'
  | 'middleDot'
  | 'fullStop'
  | 'comma'
  | 'inseparable'
  | 'iteration'
  | 'prolonged'
  | 'smallKana'
  | 'prefix'
  | 'postfix'
  | 'wideSpace'
  | 'kana'
  | 'ideograph'
  | 'fullWidthLatin'
  | 'latin'
  | 'space'
  | 'other';

/** cl-01 to cl-13 as lists; half-width forms stand in the class of their full-width twins. */
const LISTS = {
  /** cl-01, and cl-28 (warichu). */
  opening: '‘“（〔［｛〈《「『【⦅｟〘〖«〝｢',
  /** cl-02, and cl-29. */
  closing: '’”）〕］｝〉》」』】⦆｠〙〗»〟｣',
  /** cl-03; ～ is how Windows types 〜. */
  hyphen: '‐〜゠–～',
  /** cl-04. */
  dividing: '！？‼⁇⁈⁉',
  /** cl-05. */
  middleDot: '・：；･',
  /** cl-06. */
  fullStop: '。．｡',
  /** cl-07. */
  comma: '、，､',
  /** cl-08; ― is how Shift JIS had —. */
  inseparable: '—―…‥〳〴〵',
  /** cl-09. */
  iteration: 'ヽヾゝゞ々〻',
  /** cl-10, and the voiced marks that stand alone. */
  prolonged: 'ー゛゜ｰﾞﾟ',
  /** cl-11. */
  smallKana: 'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ',
  /** cl-12. */
  prefix: '￥＄￡＃€№¥$£',
  /** cl-13. */
  postfix: '°′″℃￠％‰㏋ℓ㌃㌍㌔㌘㌢㌣㌦㌧㌫㌶㌻㍉㍊㍍㍑㍗㎎㎏㎜㎝㎞㎡㏄%¢',
} as const satisfies Partial<Record<CharacterClass, string>>;

/** Characters that may not begin a line (cl-02 to 07, 09 to 11): also Word's `noLineBreaksBefore`. */
export const NOT_AT_LINE_START: string =
  LISTS.closing +
  LISTS.hyphen +
  LISTS.dividing +
  LISTS.middleDot +
  LISTS.fullStop +
  LISTS.comma +
  LISTS.iteration +
  LISTS.prolonged +
  LISTS.smallKana;

/** Characters that may not end a line (cl-01, cl-12): also Word's `noLineBreaksAfter`. */
export const NOT_AT_LINE_END: string = LISTS.opening + LISTS.prefix;

const CLASS_OF = new Map<string, CharacterClass>(
  (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((name) =>
    [...LISTS[name]].map((character) => [character, name] as const),
  ),
);

/** The class of a character or cluster (its first character decides). */
export function characterClass(cluster: string): CharacterClass {
  const first = String.fromCodePoint(cluster.codePointAt(0) ?? 0);
  return CLASS_OF.get(first) ?? classByScript(first);
}

function classByScript(character: string): CharacterClass {
  if (character >= '!' && character <= '~') return 'latin';
  if (character === ' ' || character === '\u00a0') return 'space';
  if (character === '\u3000') return 'wideSpace';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return 'kana';
  if (/[\p{Script=Han}〇〆]/u.test(character)) return 'ideograph';
  if (/[０-９Ａ-Ｚａ-ｚ]/u.test(character)) return 'fullWidthLatin';
  if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u.test(character)) return 'latin';
  return 'other';
}

/** Kana, kanji and the marks that stand in for them: what asks for a quarter em beside Latin letters and digits. */
export function isJapaneseLetter(kind: CharacterClass): boolean {
  return JAPANESE_LETTERS.has(kind);
}

const JAPANESE_LETTERS: ReadonlySet<CharacterClass> = new Set([
  'kana',
  'ideograph',
  'smallKana',
  'iteration',
  'prolonged',
]);
