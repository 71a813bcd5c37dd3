// A reference in, a cross-reference that Word can update out, with its words filled in.

import { join, type Xml, xml } from '../../../package/index.ts';
import type { ReferenceNode } from '../../../tree/index.ts';
import type { Context, Target } from '../context.ts';
import { field, innerLink } from '../elements.ts';
import type { RunFacts } from '../properties.ts';
import { writeText } from './text.ts';

/**
 * A label of a figure or table is a REF field on its bookmark, a page a PAGEREF field, a chapter a link (its number is a list's,
 * which REF would print without the words). A target that is not in the document leaves its words and a warning.
 */
export function writeReference(node: ReferenceNode, context: Context, facts: RunFacts): Xml {
  const target = context.targets.get(node.target);
  if (!target) {
    context.sink({
      severity: 'warning',
      code: 'writers/docx-lost-reference',
      params: { target: node.target },
    });
    return writeText(node.text ?? '', context, facts);
  }
  if (node.form === 'page') return pageReference({ node, target }, context, facts);
  const words = writeText(node.text || target.label, context, facts);
  if (target.kind === 'chapter') return innerLink(target.bookmark, words);
  return words.markup === '' ? xml`` : field(`REF ${target.bookmark} \\h`, words, facts);
}

/** Words round the number (「10ページ」) stay outside of the field, which knows only the number. */
function pageReference(
  { node, target }: { readonly node: ReferenceNode; readonly target: Target },
  context: Context,
  facts: RunFacts,
): Xml {
  const [, before = '', written = '', after = ''] = /^(\D*)(\d*)(.*)$/s.exec(node.text ?? '') ?? [];
  const page = String(context.pages.map.pageOf[node.target] ?? written);
  if (page === '') return writeText(before + after, context, facts);
  return join([
    writeText(before, context, facts),
    field(`PAGEREF ${target.bookmark} \\h`, writeText(page, context, facts), facts),
    writeText(after, context, facts),
  ]);
}
