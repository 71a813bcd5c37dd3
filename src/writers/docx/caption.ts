// A numbered title in, a caption paragraph out: label with a counting field, bookmark for references, unit at the right.

import { join, type Xml } from '../../package/index.ts';
import type { FigureNode, Inline, TableNode } from '../../tree/index.ts';
import { spaceBefore } from './blocks/spacing.ts';
import type { Context } from './context.ts';
import { bookmark, field, paragraph, tabRun, textRun } from './elements.ts';
import { writeInlines } from './inlines/index.ts';

/** From the title's line to the tint of a table's head, in points. */
const ABOVE_HEAD = 2.4;

/** The caption of a table (with its unit line) or a figure (whose unit stands beside the subtitle). */
export function caption(node: TableNode | FigureNode, context: Context): Xml {
  const gap = context.language === 'ja' ? '　' : '\u2002';
  const label = node.label ? [captionLabel(node, context), textRun(gap, {})] : [];
  const unit = node.type === 'table' ? unitAtRight(node.unitLine, context) : [];
  const words = join([...label, writeInlines(node.title, context), ...unit]);
  const after = node.type === 'table' ? { after: ABOVE_HEAD } : {};
  return paragraph({ style: 'Caption', ...spaceBefore(context), ...after }, words);
}

/** A tab to the stop of the style, and the unit in its own style. */
export function unitAtRight(unit: readonly Inline[] | undefined, context: Context): Xml[] {
  return unit && unit.length > 0
    ? [tabRun(), writeInlines(unit, context, { style: 'UnitLine', bold: false })]
    : [];
}

/** 「図1」: the word, and a SEQ field of that word, so that Word goes on counting and lists figures and tables. */
function captionLabel(node: TableNode | FigureNode, context: Context): Xml {
  const [, word = '', number = '', rest = ''] = /^(\D*)(\d*)(.*)$/s.exec(node.label ?? '') ?? [];
  const name = word.trim();
  const counted =
    number === '' || name === ''
      ? textRun(number, {})
      : field(`SEQ ${name.includes(' ') ? `"${name}"` : name} \\* ARABIC`, textRun(number, {}));
  const content = join([textRun(word, {}), counted, textRun(rest, {})]);
  const target = context.targets.get(node.id);
  return target ? bookmark(target.bookmark, content, context) : content;
}
