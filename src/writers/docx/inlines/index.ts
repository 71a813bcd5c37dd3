// Inlines in, runs out: one handler a type of inline, so that a new inline does not compile without its own.

import { join, type Xml, xml } from '../../../package/index.ts';
import type { Inline } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import type { RunFacts } from '../properties.ts';
import { writeAmount } from './amount.ts';
import { writeLink } from './link.ts';
import { strengthen, stress, turnAccent } from './looks.ts';
import { writeReference } from './reference.ts';
import { writeText } from './text.ts';

type Handlers = {
  readonly [Type in Inline['type']]: (
    inline: Extract<Inline, { type: Type }>,
    context: Context,
    facts: RunFacts,
  ) => Xml;
};

const HANDLERS: Handlers = {
  text: ({ text }, context, facts) => writeText(text, context, facts),
  strong: ({ children }, context, facts) => writeInlines(children, context, strengthen(facts)),
  accent: ({ children }, context, facts) => writeInlines(children, context, turnAccent(facts, context)),
  emphasis: ({ children }, context, facts) => writeInlines(children, context, stress(facts)),
  link: (link, context, facts) =>
    writeLink({ link, words: (own) => writeInlines(link.children, context, own) }, context, facts),
  amount: writeAmount,
  reference: writeReference,
  break: () => xml`<w:r><w:br/></w:r>`,
  arrow: (_, context, facts) => writeText('→', context, facts),
};

/** A line of inlines as runs; `facts` hold for all of them. */
export function writeInlines(inlines: readonly Inline[], context: Context, facts: RunFacts = {}): Xml {
  return join(inlines.map((inline) => writeInline(inline, context, facts)));
}

function writeInline<Type extends Inline['type']>(
  inline: Extract<Inline, { type: Type }>,
  context: Context,
  facts: RunFacts,
): Xml {
  return HANDLERS[inline.type as Type](inline, context, facts);
}
