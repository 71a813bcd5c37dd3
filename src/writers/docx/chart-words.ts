// A helper's name and a language in, the word that heads its column in the workbook out.
import type { Language } from '../../text/index.ts';

const WORDS = {
  base: { ja: '土台（見えない）', en: 'Base (unseen)' },
  top: { ja: '数値の位置', en: 'Label position' },
  band: { ja: '帯の幅', en: 'Band' },
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
