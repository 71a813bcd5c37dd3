// The JSON of a model without its digest in, with it out; and whether a model's text is still what it was.
import { createHash } from 'node:crypto';

const HEAD = '{"digest":"sha256:';
const ZEROS = '0'.repeat(64);

/** Where the digest goes before it is known. */
export const NO_DIGEST = `sha256:${ZEROS}`;

/** The text of a model whose first field is `NO_DIGEST`, with the SHA-256 of that text in its place. */
export function seal(text: string): string {
  return `${HEAD}${hashOf(text)}${text.slice(HEAD.length + ZEROS.length)}`;
}

/** True when no letter of a sealed text was changed. It guards against slips and clumsy hands, not against who seals again. */
export function isSealed(text: string): boolean {
  if (!text.startsWith(HEAD)) return false;
  const end = HEAD.length + ZEROS.length;
  return text.slice(HEAD.length, end) === hashOf(`${HEAD}${ZEROS}${text.slice(end)}`);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
