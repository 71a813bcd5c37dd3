// The command line and the environment into the language of messages.
import type { MessageLanguage } from '../diagnostic/word.ts';

/** `--lang` wins, then the environment's language; Japanese when neither says anything. */
export function messageLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): MessageLanguage {
  const asked = askedLanguage(argv);
  if (asked === 'ja' || asked === 'en') return asked;
  const locale =
    [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '') ?? '';
  return locale === '' || /^(ja|C|POSIX)\b/.test(locale) ? 'ja' : 'en';
}

// Read before the rest is parsed: wrong usage, too, is told in the language asked for.
function askedLanguage(argv: readonly string[]): string | undefined {
  const index = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[index];
  return word === '--lang' ? argv[index + 1] : word?.slice('--lang='.length);
}
