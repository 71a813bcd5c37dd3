// Finds numbers with a unit that are written as digits in text instead of cited as amounts (review rules 6.1, NUM).

import type { Inline } from './inline.ts';
import { inlinesIn } from './walk.ts';

/** A number with its unit as written, and the words around it. */
export interface LooseNumber {
  readonly number: string;
  readonly text: string;
}

const JAPANESE_UNITS =
  '円|千円|百万円|万円|億円|ドル|ポイント|時間|分|秒|日|週|か月|カ月|ヶ月|ヵ月|年|件|人|名|台|個|本|回|枚|社|店|便|点|倍|割|ロット';
// `\b`: "5 trials" is not five tonnes.
const LATIN_UNITS =
  '(?:kWh|MWh|kg|t|km|m2|m²|pt|yen|JPY|USD|EUR|million|billion|thousand|percent|points?|times|people|persons?|hours?|minutes?|days?|weeks?|months?|years?|units?|pieces?|claims?|cases?|orders?|shops?|stores?)\\b';
const NUMBER = new RegExp(
  `[¥￥$€£]\\s*[0-9][0-9,.]*|[0-9][0-9,.]*[\\s-]*(?:[十百千万億兆]*(?:${JAPANESE_UNITS})|[%％㎡]|${LATIN_UNITS})`,
  'g',
);

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
/** What looks like a number with a unit and is a date, an ordinal, a label or "per one". */
const EXEMPT: readonly RegExp[] = [
  // 2026年3月期, 2026年4月10日, 2025年度, 11月20日, 2026年5〜6月, 令和8年
  /(?:19|20)[0-9]{2}\s*年(?!間)(?:度|\s*[0-9]{1,2}(?:\s*[〜～–-]\s*[0-9]{1,2})?\s*月(?:期|末|\s*[0-9]{1,2}\s*日)?)?/g,
  /[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日(?:\s*[〜～–-]\s*[0-9]{1,2}\s*日)?/g,
  /毎月\s*[0-9]{1,2}\s*日|[0-9]{1,2}\s*日(?=締め|払い)/g,
  /(?:明治|大正|昭和|平成|令和)\s*[0-9]{1,2}\s*年度?/g,
  // 2026-04-10, 2026/4/10; 9時30分, 9:30
  /(?:19|20)[0-9]{2}([-/.])[0-9]{1,2}\1[0-9]{1,2}/g,
  /[0-9]{1,2}\s*時\s*[0-9]{1,2}\s*分|[0-9]{1,2}:[0-9]{2}/g,
  new RegExp(
    `[0-9]{1,2}\\s+${MONTH}(?:\\s+(?:19|20)[0-9]{2})?|${MONTH}\\s+[0-9]{1,2},?\\s+(?:19|20)[0-9]{2}`,
    'g',
  ),
  /\bFY\s?[0-9]{2,4}/g,
  // 第1.2版, 第3回, 表1, 図1, P10; 1年目 as the name of a year
  /第\s*[0-9][0-9.]*\s*(?:版|章|節|条|項|回|期|四半期|位|表|図)?/g,
  /(?<!\p{Script=Han})(?:表|図|注|式|付録)\s*[0-9]+(?:[・、–-][0-9]+)*/gu,
  /\b(?:P|page|Figure|Table|Chapter|Section|[Vv]ersion)\s?[0-9][0-9.]*(?:[–-]P?[0-9]+)?/g,
  /[0-9]{1,2}(?:\s*[〜～–-]\s*[0-9]{1,2})?\s*年目/g,
  // The tax law's own name of a method
  /(?:200|250)\s*%\s*(?:定率法|declining balance)/g,
  new RegExp(`(?<![0-9.,])1\\s*(?:${JAPANESE_UNITS}|kWh|kg|t|㎡)\\s*(?:あたり|当たり|当り|ごと|につき)`, 'g'),
];

/** Numbers with a unit in the text of a line, amounts, references and dates apart; a number and its unit may stand in two nodes. */
export function looseNumbers(inlines: readonly Inline[]): readonly LooseNumber[] {
  const written = inlinesIn(inlines)
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'break' ? '\n' : holeOf(inline)))
    .join('')
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const bare = EXEMPT.reduce(
    (rest, pattern) => rest.replace(pattern, (match) => HOLE.repeat(match.length)),
    written,
  );
  return [...bare.matchAll(NUMBER)].map((match) => ({
    number: match[0],
    text: around(written, match.index, match[0].length),
  }));
}

/** Stands for what is no text, so that digits on either side do not join. */
const HOLE = '\uFFFC';

function holeOf(inline: Inline): string {
  return 'children' in inline ? '' : HOLE;
}

function around(text: string, start: number, length: number): string {
  const from = Math.max(0, start - 20);
  const to = Math.min(text.length, start + length + 20);
  const words = text.slice(from, to).replaceAll(HOLE, '…').replaceAll('\n', ' ');
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
