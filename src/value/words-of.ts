// Text of the workspace, in one language or both, as words in both: a missing language takes the other one.
import type { Words } from '../quantity/amount.ts';
import type { Localized } from '../text/language.ts';

/** Both languages of a text; `fallback` where there is none at all. */
export function wordsOf(text: Localized | undefined, fallback: Words = { ja: '', en: '' }): Words {
  if (text === undefined) return fallback;
  if (typeof text === 'string') return { ja: text, en: text };
  return { ja: text.ja ?? text.en ?? fallback.ja, en: text.en ?? text.ja ?? fallback.en };
}
