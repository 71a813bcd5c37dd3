// Which sections a document has: the kind's, or the workspace's choice of them in its own order, held to the law.
import type { Sink, Where } from '../diagnostic/diagnostic.ts';
import type { Kind } from './kind.ts';
import { checkOrder, type SectionSpec } from './order.ts';

/** The sections of an order; an unknown one and one out of order are faults at their place. */
export function chooseSections(
  kind: Kind,
  chosen: readonly string[] | undefined,
  { where, sink }: { readonly where: Where; readonly sink: Sink },
): readonly SectionSpec[] {
  if (!chosen) return kind.sections;
  const known = kind.sections.map(({ id }) => id).join(', ');
  const list = chosen.flatMap((section) => {
    const found = kind.sections.find(({ id }) => id === section);
    if (!found) sink({ severity: 'error', code: 'kinds/unknown-section', params: { section, known }, where });
    return found ? [found] : [];
  });
  checkOrder(list, where, sink);
  return list;
}
