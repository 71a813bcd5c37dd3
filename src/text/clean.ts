// Text from outside into text that is safe to print: what no reader sees or no format may carry is taken out.

export interface CleanText {
  readonly text: string;
  /** What was taken out, as `U+XXXX` each, in order of first appearance. */
  readonly removed: readonly string[];
}

/**
 * C0 and C1 controls (a newline stays, a tab becomes a space, CRLF and CR become a newline), bidirectional controls, byte
 * order marks, noncharacters and lone surrogates: XML may not hold the first, the others hide or reverse words.
 */
const UNWANTED =
  /(?!\n)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** Cleans a text and puts it into NFC. An unchanged text comes back as it was. */
export function cleanText(source: string): CleanText {
  const removed = new Set<string>();
  const text = source
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(UNWANTED, (found) => {
      removed.add(codePointName(found));
      return '';
    })
    .normalize('NFC');
  return { text, removed: [...removed] };
}

/** `U+202E`. */
function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
