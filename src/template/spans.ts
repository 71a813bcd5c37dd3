// Where strong, emphasised and accented words end: own rules, because those of CommonMark look at punctuation and spaces,
// and Japanese has no spaces. Only the delimiters and the spaces beside them count.

/** A span at the start of a text: its whole length, how long its opening is, and what is inside. */
export interface Span {
  readonly length: number;
  readonly open: number;
  readonly inside: string;
}

/** A span that is longer was most likely never closed; the bound also keeps hostile text linear. */
export const LONGEST = 1000;

/** `**words**` */
export function strongSpan(text: string): Span | null {
  return span(text, '**');
}

/** `==words==` */
export function accentSpan(text: string): Span | null {
  return text.startsWith('===') ? null : span(text, '==');
}

/** `*words*` */
export function emphasisSpan(text: string): Span | null {
  return text.startsWith('**') ? null : span(text, '*');
}

function span(text: string, delimiter: string): Span | null {
  const open = delimiter.length;
  if (!text.startsWith(delimiter) || !/\S/.test(text.charAt(open))) return null;
  const close = closingOf(text.slice(0, LONGEST), delimiter);
  return close === -1 ? null : { length: close + open, open, inside: text.slice(open, close) };
}

function closingOf(text: string, delimiter: string): number {
  const sign = delimiter.charAt(0);
  for (let at = text.indexOf(sign, delimiter.length); at !== -1; ) {
    let end = at;
    while (text.charAt(end) === sign) end += 1;
    const before = text.charAt(at - 1);
    const closes = delimiter.length === 1 ? end - at === 1 : end - at >= 2;
    // Where three meet, the emphasis inside closes first: the strong ends at the last two.
    const close = end - delimiter.length;
    if (closes && close > delimiter.length && !/[\s\\]/.test(before)) return close;
    at = text.indexOf(sign, end);
  }
  return -1;
}
