// The scenarios of a case in, the table of what each sets out: one row an input, one column a scenario, the base first.
import type { CellId } from '../../../quantity/expr.ts';
import type { Scenario, ValueCase } from '../../../value/index.ts';
import type { Plan } from '../plan.ts';

export interface ScenarioTable {
  /** The base, then those that set single inputs. */
  readonly scenarios: readonly Scenario[];
  /** Rows of the inputs that some scenario sets. */
  readonly rows: ReadonlyMap<CellId, number>;
}

export const FIRST_SCENARIO_ROW = 5;

/** Where the reader chooses: on the sheet of inputs, beside the figures that follow. */
export const CHOICE = { column: 6, row: 5 } as const;

/** Null when no scenario can be chosen; one that sets nothing (doing nothing) is no choice of inputs. */
export function scenarioTable(value: ValueCase, plan: Plan): ScenarioTable | null {
  const base = value.scenarios.find(({ key }) => key === 'base');
  const others = value.scenarios.filter(
    ({ key, settings }) =>
      key !== 'base' &&
      settings.length > 0 &&
      settings.every(
        ({ input, value: id }) =>
          plan.places.get(input)?.sheet === 'inputs' && (value.amounts[id]?.value ?? null) !== null,
      ),
  );
  if (!base || others.length === 0) return null;
  const inputs = [...new Set(others.flatMap(({ settings }) => settings.map(({ input }) => input)))].sort(
    (a, b) => plan.places.get(a)!.row - plan.places.get(b)!.row,
  );
  return {
    scenarios: [base, ...others],
    rows: new Map(inputs.map((id, index) => [id, FIRST_SCENARIO_ROW + index])),
  };
}
