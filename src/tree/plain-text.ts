// A line of inlines into its characters: what a title, a bookmark or an alt text says, with every amount printed.
import { InternalError } from '../diagnostic/diagnostic.ts';
import type { Document } from './document.ts';
import { formatAmount } from './format-amount.ts';
import type { Inline } from './inline.ts';

/** The part of a document that inlines need to become text. */
export type TextContext = Pick<Document, 'amounts'> & { readonly meta: Pick<Document['meta'], 'language'> };

/**
 * The text of inlines. A break becomes nothing in Japanese and a space in English, an arrow "→", a reference its text ('' before
 * `settle`). Throws InternalError for an amount that the document does not have: `checkDocument` finds those first.
 */
export function plainText(inlines: readonly Inline[], document: TextContext): string {
  return inlines.map((inline) => textOf(inline, document)).join('');
}

function textOf(inline: Inline, document: TextContext): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'amount': {
      const amount = document.amounts[inline.id];
      if (!amount) throw new InternalError(`no amount "${inline.id}" in the document`);
      return formatAmount(amount, inline.format, document.meta.language);
    }
    case 'reference':
      return inline.text ?? '';
    case 'break':
      return document.meta.language === 'ja' ? '' : ' ';
    case 'arrow':
      return '→';
    case 'strong':
    case 'accent':
    case 'emphasis':
    case 'link':
      return plainText(inline.children, document);
  }
}
