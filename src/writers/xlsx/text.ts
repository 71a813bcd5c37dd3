// Text of the data in, text that no spreadsheet reads as a formula out.

/** What a program may take for the start of a formula when the text is typed, pasted or read from CSV, also in full width. */
const FORMULA_START = /^[\s]*[=+\-@＝＋－＠]/;

/** Excel's limit. */
const LONGEST = 32767;

/** An apostrophe before what could become a formula. */
export function neutral(text: string): string {
  const short = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  return FORMULA_START.test(short) ? `'${short}` : short;
}
