// The address of a link into one that may stand in a document, or null.

const SCHEMES = /^(?:https?:\/\/[^/\s?#]|mailto:[^\s@]+@[^\s@]|tel:\+?[0-9(])/i;

/**
 * Only http, https, mailto and tel, and no control characters or spaces in front that would hide another scheme.
 * What an address may not hold as it is (spaces, quotes, angle brackets) is percent-encoded.
 */
export function linkTarget(address: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\\]/.test(address)) return null;
  if (!SCHEMES.test(address)) return null;
  return address.replace(/[\s"<>`{}|^]/g, (character) => encodeURIComponent(character));
}
