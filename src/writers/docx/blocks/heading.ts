// A heading in, a paragraph of Word's own heading style out.

import type { Xml } from '../../../package/index.ts';
import type { HeadingNode } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { paragraph } from '../elements.ts';
import { writeInlines } from '../inlines/index.ts';
import { spacing } from './spacing.ts';

/** Writes a heading below the headline. */
export function writeHeading(heading: HeadingNode, context: Context): Xml {
  const style = heading.level === 2 ? 'Heading2' : 'Heading3';
  const pageBreakBefore = context.pageStarts.has(heading);
  return paragraph({ style, pageBreakBefore, ...spacing(context) }, writeInlines(heading.children, context));
}
