// The characters of an English line with straight quotes into curled ones, in place.

/** Before an opening quote: nothing, a space, an opening bracket, a dash, a line break, another opening quote. */
const OPENS_AFTER = /^[\s([{\u2013\u2014/\ufdd0“‘-]?$/;

/**
 * Curls `"` and `'`. A mark after a digit with nothing to close is left as it is (inches, feet); an apostrophe is
 * always the closing form, at the start of a year too ('90s).
 */
export function curlQuotes(characters: string[]): void {
  let isOpen = false;
  for (const [index, character] of characters.entries()) {
    if (character === "'" || character === '"') {
      const around = { before: near(characters, index, -1), after: near(characters, index, 1) };
      characters[index] = character === "'" ? curledSingle(around) : curledDouble(around, isOpen);
    }
    if (characters[index] === '“' || characters[index] === '”') isOpen = characters[index] === '“';
  }
}

interface Around {
  readonly before: string;
  readonly after: string;
}

function curledSingle({ before, after }: Around): string {
  if (/\d/.test(before) && !/[A-Za-z]/.test(after)) return "'";
  return OPENS_AFTER.test(before) && /[A-Za-z“"]/.test(after) ? '‘' : '’';
}

function curledDouble({ before, after }: Around, isOpen: boolean): string {
  if (OPENS_AFTER.test(before) && !/^\s?$/.test(after)) return '“';
  return /\d/.test(before) && !isOpen ? '"' : '”';
}

/** The next character that was not joined away. */
function near(characters: readonly string[], index: number, step: 1 | -1): string {
  let at = index + step;
  while (characters[at] === '') at += step;
  return characters[at] ?? '';
}
