// What every sheet of one workbook is made from: the priced deal, the language, the look, and where each cell stands.
import type { Brand } from '../../brand/index.ts';
import type { CellId } from '../../quantity/expr.ts';
import type { Language } from '../../text/index.ts';
import type { Cell, ValueCase } from '../../value/index.ts';
import type { Looks } from './looks.ts';
import type { Plan } from './plan.ts';
import type { ScenarioTable } from './sheets/scenario-table.ts';

/** Facts of the document that the workbook goes along with; strings in its language. */
export interface BookMeta {
  readonly title: string;
  readonly customer: string;
  readonly vendor: string;
  /** ISO date. */
  readonly date: string;
  readonly number: string;
}

export interface Book {
  readonly value: ValueCase;
  readonly language: Language;
  readonly meta: BookMeta;
  readonly brand: Brand;
  readonly looks: Looks;
  readonly cells: ReadonlyMap<CellId, Cell>;
  readonly plan: Plan;
  readonly scenarios: ScenarioTable | null;
}

/** A cell's value in a period; null: does not exist. */
export function caseValue({ value }: Pick<Book, 'value'>, id: CellId, period = 0): number | null {
  return value.values[id]?.[period] ?? null;
}
