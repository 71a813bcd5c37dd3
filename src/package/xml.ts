// Literal markup and values in, escaped markup out: the only way in which Office files get their XML.

/** Markup that is already escaped. */
export interface Xml {
  readonly markup: string;
}

/** What may stand in `${}`: markup as it is, lists one after another, nothing for null, false and undefined, all else as text. */
export type XmlValue = Xml | string | number | null | undefined | false | readonly XmlValue[];

/** No markup. */
export const NOTHING: Xml = { markup: '' };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Characters that XML 1.0 forbids even as references (2.2): controls, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Builds markup; values are escaped so that they hold in text and in double-quoted attributes. */
export function xml(strings: TemplateStringsArray, ...values: readonly XmlValue[]): Xml {
  let markup = strings[0] ?? '';
  for (const [index, value] of values.entries()) markup += write(value) + (strings[index + 1] ?? '');
  return { markup };
}

/** Puts pieces of markup after one another. */
export function join(pieces: readonly XmlValue[]): Xml {
  return { markup: pieces.map(write).join('') };
}

/** Markup that was made elsewhere, such as by the docx package. */
export function trusted(markup: string): Xml {
  return { markup };
}

/** The declaration that starts every part. */
export const DECLARATION = trusted('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');

/** The text without the characters that XML cannot hold. */
export function dropForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** Whether the text holds a character that XML cannot hold. */
export function hasForbidden(text: string): boolean {
  return text.search(FORBIDDEN) >= 0;
}

function write(value: XmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  if ('markup' in value) return value.markup;
  return value.map(write).join('');
}

function escapeText(text: string): string {
  return dropForbidden(text).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
