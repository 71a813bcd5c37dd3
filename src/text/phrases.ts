// Japanese text into phrases (bunsetsu): the offsets at which a heading or a line of speech may be broken.
import { type CharacterClass, characterClass } from './classes.ts';
import { graphemeClusters } from './clusters.ts';

interface Mark {
  readonly text: string;
  readonly start: number;
  readonly kind: CharacterClass;
}

/**
 * Offsets at which a phrase begins, ascending, without 0 and the length. Rules, not a dictionary: a phrase begins where
 * kana give way to kanji, katakana or Latin, after 、。 and closing marks, before opening ones, after spaces. It never
 * begins inside a run of kanji, katakana, letters or digits with their unit, and words that only serve (について, こと,
 * です) stay with the phrase before them. Line breaking rules still apply on top.
 */
export function phraseBreaks(text: string): number[] {
  const marks = readMarks(text);
  const breaks: number[] = [];
  for (let i = 1; i < marks.length; i += 1) {
    if (beginsPhrase(marks, i, text)) breaks.push(marks[i]!.start);
  }
  return breaks;
}

function readMarks(text: string): readonly Mark[] {
  let at = 0;
  return graphemeClusters(text).map((cluster) => {
    const mark = { text: cluster, start: at, kind: characterClass(cluster) };
    at += cluster.length;
    return mark;
  });
}

const isKanji = (mark: Mark): boolean => mark.kind === 'ideograph' || mark.kind === 'iteration';
const isKatakana = (mark: Mark): boolean =>
  /^[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f]/.test(mark.text);
const isHiragana = (mark: Mark): boolean => /^[\u3041-\u309f]/.test(mark.text);
const isDigit = (mark: Mark): boolean => /^\p{Nd}/u.test(mark.text);

const CLOSES: ReadonlySet<CharacterClass> = new Set(['closing', 'comma', 'fullStop', 'dividing']);
const NEVER_FIRST: ReadonlySet<CharacterClass> = new Set([
  'closing',
  'comma',
  'fullStop',
  'dividing',
  'middleDot',
  'hyphen',
  'prolonged',
  'smallKana',
  'iteration',
  'postfix',
  'space',
  'wideSpace',
]);

function beginsPhrase(marks: readonly Mark[], i: number, text: string): boolean {
  const left = marks[i - 1]!;
  const right = marks[i]!;
  if (NEVER_FIRST.has(right.kind) || left.kind === 'opening' || left.kind === 'prefix') return false;
  if (left.text === '\u00a0' || left.text === '\u2060') return false;
  if (left.kind === 'space' || left.kind === 'wideSpace') return true;
  if (servesPhraseBefore(text, right.start)) return false;
  if (CLOSES.has(left.kind)) return !isQuotedTail(left, right);
  if (right.kind === 'opening') return true;
  if (left.kind === 'middleDot' || left.kind === 'hyphen') return false;
  if (isHiragana(left)) return beginsAfterKana(marks, i, text);
  if (isHiragana(right)) return false;
  if (followsCount(marks, i)) return true;
  return beginsBetweenScripts(left, right);
}

/** 「…」と: what follows a closing bracket in kana belongs to it. */
function isQuotedTail(left: Mark, right: Mark): boolean {
  return left.kind === 'closing' && isHiragana(right);
}

/** Kana before: a new word begins with kanji, katakana, Latin or a number, or after a particle inside kana. */
function beginsAfterKana(marks: readonly Mark[], i: number, text: string): boolean {
  const right = marks[i]!;
  if (!isHiragana(right)) {
    return !isHonorificPrefix(marks, i) && !isInsideVerb(marks, i) && !joinsKana(marks, i);
  }
  if (beginsHonorific(marks, i)) return true;
  return followsParticle(text, right.start) && startsWord(text, right.start);
}

/** お客様, ご提案: the kana before is a prefix of the word, when a word begins there. */
function isHonorificPrefix(marks: readonly Mark[], i: number): boolean {
  const prefix = marks[i - 1]!.text;
  if ((prefix !== 'お' && prefix !== 'ご') || !isKanji(marks[i]!)) return false;
  const before = marks[i - 2];
  return before === undefined || !isHiragana(before) || PARTICLE_END.test(before.text);
}

/** の|ご提案: after a particle, お and ご before kanji begin a phrase. */
function beginsHonorific(marks: readonly Mark[], i: number): boolean {
  const next = marks[i + 1];
  return (
    /^[おご]$/.test(marks[i]!.text) &&
    next !== undefined &&
    isKanji(next) &&
    PARTICLE_END.test(marks[i - 1]!.text)
  );
}

/** 使い方, 見える化, 2年9か月: kanji that end a word in kana or count with one. */
function joinsKana(marks: readonly Mark[], i: number): boolean {
  const right = marks[i]!.text;
  const [kana, before] = [marks[i - 1]!.text, marks[i - 2]];
  if (/^[かヶヵカケ]$/.test(kana) && before !== undefined && isDigit(before)) return true;
  const after = marks[i + 1];
  return (
    /^[方化手式型感性さ]$/.test(right) &&
    (after === undefined || !isKanji(after)) &&
    !/^[のがをはにでと]$/.test(kana)
  );
}

/** 引き合い, 見積り書, 取り組み, 受け取り: one kana of a verb between two kanji joins them. */
function isInsideVerb(marks: readonly Mark[], i: number): boolean {
  const before = marks[i - 2];
  const kana = marks[i - 1]!.text;
  if (before === undefined || !isKanji(before) || !isKanji(marks[i]!)) return false;
  if (!/^[きぎしちみりいけげせてめれえ]$/.test(kana)) return false;
  return COMPOUND_SECOND.test(marks[i]!.text);
}

/** Kanji that second verbs and nouns of compounds begin with. */
const COMPOUND_SECOND = /^[合込出入上下付扱替換取組回返止切直過続始終書先抜戻掛]/;

/** Two words without kana between them are one (需要データ, PDF出力), unless a number or a sign like → divides them. */
function beginsBetweenScripts(left: Mark, right: Mark): boolean {
  if (isDigit(left) || isDigit(right)) return isDigit(right) && isKatakana(left);
  return left.kind === 'other' && right.kind !== 'other' && !SIGNS.test(left.text);
}

/** Signs that stand with what follows them. */
const SIGNS = /^[△▲▽▼※①-⑳■□●○◆◇★☆]/;

/** 12日|短く, 1日|40分: after a number and its counter, a number or a word that goes on in kana begins a phrase. */
function followsCount(marks: readonly Mark[], i: number): boolean {
  const right = marks[i]!;
  if (!COUNTED.test(marks[i - 1]!.text)) return false;
  let at = i - 1;
  while (
    at > 0 &&
    (isKanji(marks[at]!) || /^[かヶヵカケ]$/.test(marks[at]!.text)) &&
    COUNT_PART.test(marks[at]!.text)
  )
    at -= 1;
  if (!isDigit(marks[at]!) && marks[at]!.kind !== 'postfix') return false;
  // 2年9か月 and 11月25日 are one span or date; 1日|40分 is not.
  if (isDigit(right)) return !/^[年月時分]/.test(marks[i - 1]!.text);
  const next = marks[i + 1];
  return (
    isKanji(right) &&
    next !== undefined &&
    isHiragana(next) &&
    !/^[前後間分目台位半強弱超代以内中]/.test(right.text)
  );
}

const COUNTED = /^[円年月日件名人社個回点本枚箱時分秒倍歳店%％]/;
const COUNT_PART = /^[円万億兆千百十年月日件名人社個回点本枚箱時分秒間倍歳店かヶヵカケ%％]/;

/** Words that lean on the phrase before, as they are written at the start of the rest of the text. */
const SERVING =
  /^(?:について|により|による|によって|において|における|に対し|に対する|にとって|にあたり|に関する|に関して|として|とともに|という|といった|ため|こと|もの|ところ|とき|ほど|だけ|まで|から|より|など|のみ|くらい|ぐらい|ずつ|です|でした|でしょう|ます|ました|ません|まして|ください|である|であり|であれば|では|には|とは|へは|への|での|との|からの|までの|ない|なく|なら|なり|なる|する|した|して|され|させ|した|いる|いた|います|ある|あり|あります|れる|られる|できる|でき|たい|たく|事が|為に|ための|中$|内$|用$|向け|別$|毎$|以上|以下|以内|未満|程度|前後)/;

function servesPhraseBefore(text: string, at: number): boolean {
  return SERVING.test(text.slice(at, at + 8));
}

const PARTICLE_END = /[はがをにでともへの、。]$/;
const PARTICLES = /(?:は|が|を|に|で|と|も|へ|の|から|まで|より|ので|のに|ても|ながら|たら|れば)$/;

function followsParticle(text: string, at: number): boolean {
  return PARTICLES.test(text.slice(Math.max(0, at - 3), at));
}

/** Words in kana that begin phrases of their own; any other kana after a particle may be its ending. */
const STARTS =
  /^(?:すべて|それ|これ|あれ|どれ|その|この|あの|どの|ここ|そこ|どこ|いつ|いま|すぐ|まず|また|さらに|もっと|とても|わずか|およそ|ほぼ|そのまま|なぜ|どう|どんな|たった|ひと|ふた|みな|わたし|あなた|おすすめ|おいし|うれし|たのし|やさし|かんたん|きれい|ちょうど|はじめ|つなが|つく|つか|ひら|わか|かか|かけ|あが|さが|のば|ふえ|へら|まも|おさえ|みえ|みせ|かえ)/;

function startsWord(text: string, at: number): boolean {
  return STARTS.test(text.slice(at, at + 6));
}
