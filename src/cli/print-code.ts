// A fault's code into its page: what it says, what to do, how severe its kind is for scripts.
import { type Code, catalog } from '../diagnostic/catalog/index.ts';
import type { MessageLanguage } from '../diagnostic/word.ts';
import { exitCodeOf } from './exit-code.ts';

/** The words of a code with its parameters as names: ‹value›. */
export function printCode(code: Code, language: MessageLanguage): string {
  const entry = catalog[code];
  const exit = exitCodeOf([{ severity: 'error', code, params: {} }]);
  const lines = [
    code,
    `  ${language === 'ja' ? '意味' : 'says'}: ${named(entry[language])}`,
    ...(entry.hint ? [`  ${language === 'ja' ? '直し方' : 'hint'}: ${named(entry.hint[language])}`] : []),
    language === 'ja' ? `  エラーのときの終了コード: ${exit}` : `  exit code as an error: ${exit}`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function named(words: string): string {
  return words.replace(/\[([^[\]]*\{[^[\]]*)\]/g, '$1').replace(/\{([A-Za-z0-9]+)(?::\w+)?\}/g, '‹$1›');
}
