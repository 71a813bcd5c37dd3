// A helper's name and a language in, the word that heads its column in the workbook out.
import type { Language } from '../../text/index.ts';

const WORDS = {
  base: { ja: '土台（見えない）', en: 'Base (unseen)' },
  top: { ja: '数値の位置', en: 'Label position' },
  band: { ja: '帯の幅', en: 'Band' },
  tail: { ja: '右端の数値の場所', en: 'Room at the right (unseen)' },
  tailBelow: { ja: '左端の数値の場所', en: 'Room at the left (unseen)' },
  input: { ja: '前提', en: 'Assumption' },
  low: { ja: '左端', en: 'Left end' },
  high: { ja: '右端', en: 'Right end' },
  account: { ja: '科目', en: 'Account' },
  level: { ja: '水準', en: 'Level' },
  label: { ja: '数値の表示', en: 'Label' },
  cause: { ja: '要因', en: 'Cause' },
  month: { ja: '月', en: 'Month' },
  year: { ja: '年', en: 'Year' },
  sheet: { ja: 'データ', en: 'Data' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** A word of a chart's table. */
export function chartWord(word: keyof typeof WORDS, language: Language): string {
  return WORDS[word][language];
}
