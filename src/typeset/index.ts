// A document as kinds made it into one that is ready to be composed and written: ordered passes over the tree.
import type { Sink } from '../diagnostic/diagnostic.ts';
import type { Document } from '../tree/index.ts';
import { empty } from './empty.ts';
import { join } from './join.ts';
import { number } from './number.ts';
import { refer } from './refer.ts';

/**
 * Settles a document. The order matters: `refer` reads the labels that `number` gives, `join` looks at the neighbours of
 * references, and `empty` finds what `join` left without words. Each pass is pure, and twice is the same as once.
 */
export function settle(document: Document, sink: Sink): Document {
  const numbered = number(document);
  const referred = refer(numbered, sink);
  const joined = join(referred);
  return empty(joined);
}
