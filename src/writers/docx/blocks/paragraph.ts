// A paragraph in, one in the style of its place out.

import type { Xml } from '../../../package/index.ts';
import type { ParagraphNode } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { paragraph } from '../elements.ts';
import { writeInlines } from '../inlines/index.ts';
import { spacing } from './spacing.ts';

/** Writes a paragraph in the style that its look has in this place. */
export function writeParagraph({ look, children }: ParagraphNode, context: Context): Xml {
  const facts = { style: context.styles[look], ...spacing(context) };
  return paragraph(context.keepNext ? { ...facts, keepNext: true } : facts, writeInlines(children, context));
}
