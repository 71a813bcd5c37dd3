// A link in, a hyperlink with its relationship out.

import { type Xml, xml } from '../../../package/index.ts';
import type { LinkNode } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { RELATIONSHIP } from '../package.ts';
import type { RunFacts } from '../properties.ts';

/** `words` writes what the link holds; it is given, so that a link may hold any inline. */
export function writeLink(
  { link, words }: { readonly link: LinkNode; readonly words: (facts: RunFacts) => Xml },
  context: Context,
  facts: RunFacts,
): Xml {
  const id = context.file.relateExternal('word/document.xml', RELATIONSHIP.hyperlink, link.href);
  const white = context.ground === 'dark' ? { colour: context.brand.colours.white } : {};
  const content = words({ ...facts, style: 'Hyperlink', ...white });
  return xml`<w:hyperlink r:id="${id}" w:history="1">${content}</w:hyperlink>`;
}
