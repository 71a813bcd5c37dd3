// An amount node in, its printed number out; nothing of where it comes from goes into the file.

import type { Xml } from '../../../package/index.ts';
import type { AmountNode } from '../../../tree/index.ts';
import { plainText } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import type { RunFacts } from '../properties.ts';
import { writeText } from './text.ts';

/** Writes a number as it is printed. */
export function writeAmount(node: AmountNode, context: Context, facts: RunFacts): Xml {
  return writeText(plainText([node], context.document), context, facts);
}
