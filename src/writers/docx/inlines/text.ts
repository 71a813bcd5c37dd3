// Literal text in, runs out: signs that two worlds share are told apart, because Word sets them in the Latin face otherwise.

import { join, type Xml } from '../../../package/index.ts';
import type { Context } from '../context.ts';
import { textRun } from '../elements.ts';
import type { RunFacts } from '../properties.ts';

/**
 * Signs that Unicode shares between Latin and Japanese and that a Japanese line wants full-width. En dashes, hyphens and ¥ are
 * not among them: they stand beside digits, in the Latin face.
 */
const SHARED = /([‘’“”‥…―—※×÷±§¶°′″℃←↑→↓⇒⇔△▲▽▼○●◎◇◆□■☆★①-⑳Ⅰ-Ⅻ∞∴√]+)/;

/** Runs of one text; tabs and line ends count as a space, as they do in the other formats. */
export function writeText(text: string, { language }: Pick<Context, 'language'>, facts: RunFacts): Xml {
  const oneLine = text.replace(/[\t\r\n]+/g, ' ');
  if (language === 'en') return textRun(oneLine, facts);
  // split() with a group puts the shared signs at the odd places.
  return join(
    oneLine
      .split(SHARED)
      .map((piece, index) => textRun(piece, index % 2 === 1 ? { ...facts, japanese: true } : facts)),
  );
}
