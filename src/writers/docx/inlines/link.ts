// A link in, a hyperlink with its relationship out.
import type { Inline, LinkNode } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { RELATIONSHIP } from '../package.ts';
import type { RunFacts } from '../properties.ts';
import { type Xml, xml } from '../xml.ts';

type Write = (inlines: readonly Inline[], context: Context, facts: RunFacts) => Xml;

/** `write` is given, so that a link may hold what it wants. */
export function writeLink(link: LinkNode, context: Context, facts: RunFacts, write: Write): Xml {
  const id = context.file.relateExternal('word/document.xml', RELATIONSHIP.hyperlink, link.href);
  const white = context.ground === 'dark' ? { colour: context.brand.colours.white } : {};
  const words = write(link.children, context, { ...facts, style: 'Hyperlink', ...white });
  return xml`<w:hyperlink r:id="${id}" w:history="1">${words}</w:hyperlink>`;
}
