// Which sections a document has: the kind's, or the workspace's choice of them in its own order, held to the law.
import type { Sink } from '../diagnostic/diagnostic.ts';
import { nearestNames } from '../diagnostic/nearest.ts';
import { joinNames } from '../diagnostic/word.ts';
import { type Ref, refTo } from '../quantity/ref.ts';
import type { Kind } from './kind.ts';
import { checkOrder, type SectionSpec } from './order.ts';

/** The sections of an order; an unknown one and one out of order are faults at their place. */
export function chooseSections(
  kind: Kind,
  chosen: readonly string[] | undefined,
  { ref, sink }: { readonly ref: Ref; readonly sink: Sink },
): readonly SectionSpec[] {
  if (!chosen) return kind.sections;
  const known = kind.sections.map(({ id }) => id);
  const list = chosen.flatMap((section, index) => {
    const found = kind.sections.find(({ id }) => id === section);
    if (found) return [{ ...found, ref: refTo(ref, index) }];
    const params = { section, nearest: joinNames(nearestNames(section, known)), known: joinNames(known) };
    sink({ severity: 'error', code: 'kinds/unknown-section', params, where: { ref: refTo(ref, index) } });
    return [];
  });
  checkOrder(list, { ref }, sink);
  return list.map(({ ref: _, ...spec }) => spec);
}
