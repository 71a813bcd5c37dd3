// Every input of the deal, and every default that stands in for one, into the list that a reader checks.
import type { CellId } from '../quantity/expr.ts';
import { type Ref, refTo } from '../quantity/ref.ts';
import { isFormula } from './cell.ts';
import type { Context } from './context.ts';
import type { Assumption } from './value-case.ts';

const GROUPS: readonly Assumption['group'][] = ['today', 'shared', 'driver', 'cost', 'deal'];

/**
 * Stated inputs in the order of their groups, each group as it is written (the customer's statement, then the deal), then the
 * rows of tables that the graph reads, by id.
 */
export function assumptionsOf(context: Context): readonly Assumption[] {
  const stated = [...context.inputs.entries()].map(([id, facts]): Assumption => {
    const { label, group, basis, source, asOf, owner, ref } = facts;
    const value = context.sheet.cells.get(id)!.shape === 'one' ? id : `${id}@1`;
    return {
      id,
      label,
      value,
      stated: true,
      group,
      usedBy: users(context, id),
      ...(context.ends.has(id) && { pessimistic: `${id}.pessimistic`, optimistic: `${id}.optimistic` }),
      ...(basis && { basis }),
      ...(source && { source }),
      ...(asOf && { asOf }),
      ...(owner && { owner }),
      ...(ref && { ref }),
    };
  });
  const ranks = writtenOrder(context);
  const rank = ({ ref }: Assumption): number => ranks.get(ref ?? '') ?? ranks.size;
  // Sorting keeps the order of equals: lines of the statement, which have no place in the deal, stay as they were given.
  const sorted = stated.sort((a, b) => groupOf(a) - groupOf(b) || rank(a) - rank(b));
  const rows = [...tableRows(context)].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...sorted, ...rows];
}

function tableRows(context: Context): readonly Assumption[] {
  return [...context.sheet.cells.values()].flatMap((cell): Assumption[] => {
    if (isFormula(cell) || cell.origin.kind !== 'table' || cell.shape !== 'one') return [];
    return [
      {
        id: cell.id,
        label: cell.label,
        value: cell.id,
        stated: false,
        group: 'table',
        usedBy: users(context, cell.id),
        source: cell.origin.source,
      },
    ];
  });
}

function users(context: Context, id: CellId): readonly string[] {
  return [...(context.usedBy.get(id) ?? [])].sort();
}

function groupOf({ group }: Assumption): number {
  return GROUPS.indexOf(group);
}

/** Every place of the deal with its number in reading order. */
function writtenOrder({ deal, ref }: Context): ReadonlyMap<Ref, number> {
  const ranks = new Map<Ref, number>();
  const walk = (value: unknown, place: Ref): void => {
    ranks.set(place, ranks.size);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) walk(inner, refTo(place, key));
  };
  walk(deal, refTo(ref));
  return ranks;
}
