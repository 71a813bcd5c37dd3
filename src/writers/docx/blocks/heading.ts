// A heading in, a paragraph of Word's own heading style out.
import type { HeadingNode } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { paragraph } from '../elements.ts';
import { writeInlines } from '../inlines/index.ts';
import type { Xml } from '../xml.ts';
import { spacing } from './spacing.ts';

export function writeHeading(heading: HeadingNode, context: Context): Xml {
  const style = heading.level === 2 ? 'Heading2' : 'Heading3';
  return paragraph({ style, ...spacing(context) }, writeInlines(heading.children, context));
}
