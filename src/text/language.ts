// The languages of documents and messages, and text that is written in one or both of them.

export type Language = 'ja' | 'en';

/** Printed text: one string for every language, or one a language. A missing language is a gap. */
export type Localized = string | { readonly ja?: string | undefined; readonly en?: string | undefined };

/** The text in a language, or null when it is missing there. */
export function localize(text: Localized, language: Language): string | null {
  if (typeof text === 'string') return text;
  return text[language] ?? null;
}
