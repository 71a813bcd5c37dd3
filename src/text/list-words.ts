// Small counts and enumerations in words.
import type { Language } from './language.ts';

const COUNTS: Readonly<Record<Language, readonly string[]>> = {
  ja: ['ゼロ', '一つ', '二つ', '三つ', '四つ', '五つ', '六つ', '七つ', '八つ', '九つ', '十'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** A count of things that are listed beside it: 「三つ」, "three"; above ten 「多く」, "many". */
export function countWord(count: number, language: Language): string {
  return COUNTS[language][count] ?? (language === 'ja' ? '多く' : 'many');
}

/** 「A、B、C」, "A, B and C". */
export function listWords(words: readonly string[], language: Language): string {
  if (language === 'ja') return words.join('、');
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A name inside a sentence: an English one starts small, unless it is an abbreviation (IT fees). */
export function inSentence(name: string, language: Language): string {
  return language === 'en' && /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** 「A（b）」, "A (b)": a name with what tells it apart. */
export function withAside(name: string, aside: string, language: Language): string {
  return language === 'ja' ? `${name}（${aside}）` : `${name} (${aside})`;
}
