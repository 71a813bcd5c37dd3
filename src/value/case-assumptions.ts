// Every input of the deal, and every default that stands in for one, into the list that a reader checks.
import type { CellId } from '../quantity/expr.ts';
import { isFormula } from './cell.ts';
import type { Context } from './context.ts';
import type { Assumption } from './value-case.ts';

const GROUPS: readonly Assumption['group'][] = ['today', 'shared', 'driver', 'cost', 'deal', 'table'];

/** Stated inputs in the order of their groups, then the rows of tables that the graph reads. */
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
  return [...stated, ...tableRows(context)].sort(byGroup);
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

function byGroup(a: Assumption, b: Assumption): number {
  return GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || (a.id < b.id ? -1 : 1);
}
