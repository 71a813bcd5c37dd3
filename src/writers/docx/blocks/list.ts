// A list in, paragraphs of a real list out: each ordered list counts from 1, inner lists stand one level further in.

import { join, type Xml, xml } from '../../../package/index.ts';
import type { Block, ListNode } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { paragraph } from '../elements.ts';
import { writeInlines } from '../inlines/index.ts';
import { spaceAfter, spaceBefore } from './spacing.ts';

/** Levels that the list definitions have. */
const DEEPEST = 2;

/** Writes a list; a nested one stands a level further in. */
export function writeList(list: ListNode, context: Context): Xml {
  const kind = list.ordered ? 'numbers' : 'bullets';
  const numbering = { id: context.startList(kind, 1), level: Math.min(context.depth, DEEPEST) };
  const last = list.items.length - 1;
  return join(
    list.items.map((blocks, index) =>
      writeItem(blocks, {
        ordered: list.ordered,
        numbering,
        context: {
          ...context,
          before: index === 0 ? context.before : undefined,
          after: index === last ? context.after : undefined,
        },
      }),
    ),
  );
}

interface Item {
  readonly ordered: boolean;
  readonly numbering: { readonly id: number; readonly level: number };
  readonly context: Context;
}

/** An item's first paragraph carries the mark; what follows it in the item is set in. */
function writeItem([first, ...rest]: readonly Block[], { ordered, numbering, context }: Item): Xml {
  const style = ordered ? 'ListNumber' : 'ListBullet';
  const inner: Context = {
    ...context,
    before: undefined,
    depth: context.depth + 1,
    styles: { ...context.styles, body: 'ListContinue' },
  };
  const words = first?.type === 'paragraph' ? writeInlines(first.children, context) : xml``;
  const after = rest.length === 0 ? spaceAfter(context) : {};
  const marked = paragraph({ style, numbering, ...spaceBefore(context), ...after }, words);
  return xml`${marked}${context.flow(first?.type === 'paragraph' || !first ? rest : [first, ...rest], inner)}`;
}
