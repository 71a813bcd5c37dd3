// A quote in, its words and who said them out.

import { type Xml, xml } from '../../../package/index.ts';
import type { QuoteNode } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { paragraph } from '../elements.ts';
import { writeInlines } from '../inlines/index.ts';
import { spaceAfter, spaceBefore } from './spacing.ts';

/** Writes a quote and, below it, whose it is. */
export function writeQuote({ children, by }: QuoteNode, context: Context): Xml {
  const words = paragraph({ style: 'Quote', ...spaceBefore(context) }, writeInlines(children, context));
  return xml`${words}${paragraph({ style: 'QuoteBy', ...spaceAfter(context) }, writeInlines(by, context))}`;
}
