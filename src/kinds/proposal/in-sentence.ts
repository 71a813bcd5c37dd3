// An account's name as it stands inside a sentence.
import type { Language } from '../../text/index.ts';

/** An English account name inside a sentence starts small. */
export function inSentence(account: string, language: Language): string {
  return language === 'en' && /^[A-Z][a-z]/.test(account)
    ? account.charAt(0).toLowerCase() + account.slice(1)
    : account;
}
