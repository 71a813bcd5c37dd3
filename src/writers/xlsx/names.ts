// The names of a workbook: its inputs and its decision figures, as Excel allows them.
import type { AmountId } from '../../quantity/index.ts';
import { absolute, onSheet } from './address.ts';
import type { Book } from './book.ts';
import { type SheetKey, VALUE_COLUMN } from './plan.ts';
import { rangeOf } from './reading.ts';
import { CHOICE } from './sheets/scenario-table.ts';
import { SHEET_NAMES } from './words.ts';

export interface DefinedName {
  readonly name: string;
  readonly target: string;
}

/** Names of inputs by cell: letters, digits, points and underscores; equal ones get a number, and case does not part them. */
export function inputNames({ plan }: Pick<Book, 'plan'>): ReadonlyMap<string, string> {
  const taken = new Set<string>(['input_scenario']);
  const names = new Map<string, string>();
  for (const id of plan.open) {
    const plain = `input_${id.replace(/[^\p{L}\p{N}._]/gu, '_')}`.slice(0, 200);
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain}_${number}`;
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}

/** `input_…` on the inputs and `metric_…` on the live cells; figures of runs on their stamped values. */
export function definedNames(book: Book, stamped: ReadonlyMap<AmountId, number>): readonly DefinedName[] {
  const at = (sheet: SheetKey, address: string): string =>
    onSheet(SHEET_NAMES[sheet][book.language], address);
  const inputs = [...inputNames(book)].map(([id, name]): DefinedName => {
    const { sheet } = book.plan.places.get(id)!;
    return { name, target: at(sheet, rangeOf(book, id)) };
  });
  const choice = absolute(CHOICE.column, CHOICE.row);
  if (book.scenarios) inputs.push({ name: 'input_scenario', target: at('inputs', choice) });
  const metrics = Object.entries(book.value.metrics).flatMap(([metric, { id }]): DefinedName[] => {
    const place = book.plan.places.get(id);
    const row = place?.row ?? stamped.get(id);
    if (row === undefined) return [];
    return [{ name: `metric_${metric}`, target: at(place?.sheet ?? 'ranges', absolute(VALUE_COLUMN, row)) }];
  });
  return [...inputs, ...metrics].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}
