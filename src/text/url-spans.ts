// Text into the web and mail addresses in it, and the offsets inside one at which a line may begin.

export interface UrlSpan {
  readonly start: number;
  readonly end: number;
}

/** Lengths are bounded, so that a long stretch of letters costs no more than its length. */
const ADDRESS =
  /(?:https?:\/\/|ftp:\/\/|www\.)[!-~]+|\b[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}|\b[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,8}\.(?:jp|com|net|org|info|biz|io|co|us|uk|eu|dev|ai)\/[!-~]+/g;

/** What ends a sentence or closes a bracket after an address is no part of it. */
const AFTER_ADDRESS = /[.,:;!?'"<>\])}]+$/;

/** Addresses in order. */
export function urlSpans(text: string): readonly UrlSpan[] {
  if (!/[/@]|www\./.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(AFTER_ADDRESS, '').length,
  }));
}

/** Offsets inside an address after / . ? & = - _ that are followed by more of it; no hyphen is ever added. */
export function urlBreaks(text: string, { start, end }: UrlSpan): readonly number[] {
  const breaks: number[] = [];
  for (let at = start + 1; at < end; at += 1) {
    if (BREAKS_AFTER.test(text[at - 1]!) && !BREAKS_AFTER.test(text[at]!)) breaks.push(at);
  }
  return breaks;
}

const BREAKS_AFTER = /[/.?&=\-_]/;
