// The text of a formula into its tokens, each with its column. Letters, digits, operators, parentheses; nothing else.

/** A sign or a word of a formula. `column` counts characters from 1. */
export interface Token {
  readonly kind: 'name' | 'number' | 'sign' | 'end';
  readonly text: string;
  readonly column: number;
}

/** Where a formula cannot be read, as the code and parameters of the fault. */
export class FormulaFault extends Error {
  readonly code:
    | 'value/formula-syntax'
    | 'value/formula-number'
    | 'value/formula-name'
    | 'value/formula-limit'
    | 'value/formula-units';
  readonly params: Readonly<Record<string, string | number>>;
  constructor(code: FormulaFault['code'], params: FormulaFault['params']) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

/** Signs that keyboards and documents write for the same operation. */
const SIGNS: Readonly<Record<string, string>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '‐': '-',
  '–': '-',
  '*': '*',
  '×': '*',
  '·': '*',
  '/': '/',
  '÷': '/',
  '^': '^',
  '(': '(',
  ')': ')',
  ',': ',',
  '、': ',',
};

/** Tokens of a formula, ended by one of kind `end`; throws `FormulaFault` at a character that has no meaning in one. */
export function tokensOf(text: string): readonly Token[] {
  const characters = [...text];
  const tokens: Token[] = [];
  let at = 0;
  while (at < characters.length) {
    const character = plain(characters[at]!);
    const column = at + 1;
    if (/\s/.test(character)) {
      at += 1;
    } else if (Object.hasOwn(SIGNS, character)) {
      tokens.push({ kind: 'sign', text: SIGNS[character]!, column });
      at += 1;
    } else if (/[A-Za-z]/.test(character)) {
      const name = take(characters, at, /[A-Za-z0-9_]/);
      tokens.push({ kind: 'name', text: name, column });
      at += name.length;
    } else if (/[0-9.]/.test(character)) {
      const number = take(characters, at, /[0-9.A-Za-z_]/);
      tokens.push({ kind: 'number', text: number, column });
      at += number.length;
    } else throw new FormulaFault('value/formula-syntax', { found: characters[at]!, column });
  }
  return [...tokens, { kind: 'end', text: '', column: characters.length + 1 }];
}

function take(characters: readonly string[], from: number, of: RegExp): string {
  let text = '';
  for (let at = from; at < characters.length && of.test(plain(characters[at]!)); at++)
    text += plain(characters[at]!);
  return text;
}

/** Wide forms as their plain ones, where these are one character. */
function plain(character: string): string {
  const folded = character.normalize('NFKC');
  return folded.length === 1 ? folded : character;
}
