// A fault as data and a language into its words: one sentence and the next thing to do.
import { catalog } from './catalog/index.ts';
import { terms } from './catalog/terms.ts';
import { unitWords } from './catalog/unit-words.ts';
import type { Diagnostic, Params } from './diagnostic.ts';

/** Language of messages; the same two as everywhere, named here because this room stands on the lowest level. */
export type MessageLanguage = 'ja' | 'en';

/** What is printed for a fault. */
export interface Worded {
  readonly message: string;
  readonly hint?: string;
}

/**
 * The words of a fault. In the catalog `{name}` prints a parameter, `{name:list}` quotes each of its names (parted by
 * line feeds), `{name:term}` prints the term of that name, `{name:unit}` a unit as people write it; a part in `[ ]` with parameters is left out when one of them is
 * missing or empty.
 */
export function wordDiagnostic(
  { code, params }: Pick<Diagnostic, 'code' | 'params'>,
  language: MessageLanguage,
): Worded {
  const entry = catalog[code];
  const message = fillWords(entry[language], params, language);
  const hint = entry.hint ? fillWords(entry.hint[language], params, language).trim() : '';
  return hint === '' ? { message } : { message, hint };
}

/** Names as one parameter for `{name:list}`. */
export function joinNames(names: readonly string[]): string {
  return names.join('\n');
}

// Two braces are a template's own and stay.
const PLACEHOLDER = /(?<!\{)\{([A-Za-z0-9]+)(?::(list|term|unit))?\}(?!\})/g;

function fillWords(words: string, params: Params, language: MessageLanguage): string {
  const kept = words.replace(/\[([^[\]]*)\]/g, (whole, part: string) => {
    const names = [...part.matchAll(PLACEHOLDER)].map(([, name]) => name!);
    // Brackets without a parameter are brackets.
    if (names.length === 0) return whole;
    return names.every((name) => (params[name] ?? '') !== '') ? part : '';
  });
  return kept.replace(PLACEHOLDER, (placeholder, name: string, form?: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    if (form === 'list') return quoteAll(String(value), language);
    if (form === 'unit') return unitWords(String(value), language);
    return form === 'term' ? (terms[value]?.[language] ?? String(value)) : oneLine(String(value));
  });
}

function quoteAll(names: string, language: MessageLanguage): string {
  const each = names.split('\n');
  return language === 'ja'
    ? each.map((name) => `「${name}」`).join('')
    : each.map((name) => `"${name}"`).join(', ');
}

/** A user's value inside a sentence: one line, of bearable length. */
function oneLine(value: string): string {
  const flat = value.replace(/\s+/g, ' ');
  return flat.length <= 120 ? flat : `${flat.slice(0, 117)}...`;
}
