// Calculators whose every cached value was deleted, computed by LibreOffice, against the engine: as written, and with all inputs moved.
import { describe, expect, it } from 'vitest';
import type { ValueCase } from '../../../src/value/index.ts';
import { inputNames } from '../../../src/writers/xlsx/names.ts';
import { planOf } from '../../../src/writers/xlsx/plan.ts';
import { scenarioTable } from '../../../src/writers/xlsx/sheets/scenario-table.ts';
import { hasTool } from '../../support/tools.ts';
import { changed, namedValue, recalculated } from '../../support/workbook.ts';
import { CASES, calculator, differences, isOff, liveMetrics, moved, singleInputs } from './calculator.ts';

/** Every input by −10 % or +10 %, each both ways among the patterns; the second half mirrors the first. */
const PATTERNS = 4;
const isUp = (input: number, pattern: number): boolean => {
  const half = pattern % (PATTERNS / 2);
  return (((Math.imul(input + 1, 2654435761) >>> (8 + half)) & 1) === 1) !== pattern >= PATTERNS / 2;
};

/** The scenarios that a reader can choose, by their numbers. */
function choices(value: ValueCase) {
  return (scenarioTable(value, planOf(value))?.scenarios ?? []).map((scenario, index) => ({
    scenario,
    number: index + 1,
  }));
}

describe.skipIf(!hasTool('soffice'))('LibreOffice', () => {
  it('computes every scenario that is chosen to the figures of the document', () => {
    const runs = Object.values(CASES).flatMap((value) =>
      choices(value).map((choice) => ({ value, ...choice })),
    );
    expect(runs.map(({ scenario }) => scenario.key)).toEqual(
      expect.arrayContaining(['base', 'cautious', 'upside']),
    );
    const books = recalculated(
      runs.map(({ value, number }) => changed(calculator(value), { input_scenario: number })),
    );
    for (const [index, { value, scenario }] of runs.entries()) {
      const off = Object.entries(scenario.metrics).filter(([metric, id]) =>
        isOff(namedValue(books[index]!, `metric_${metric}`), value.amounts[id]!.value),
      );
      expect([scenario.key, off]).toEqual([scenario.key, []]);
    }
  }, 240_000);

  it.each(Object.keys(CASES))(
    'computes %s like the engine, as it is and with every input moved by a tenth',
    (name) => {
      const value = CASES[name]!;
      const bytes = calculator(value);
      const inputs = singleInputs(value, inputNames({ plan: planOf(value) }));
      expect(inputs.length).toBeGreaterThan(20);
      const runs = Array.from({ length: PATTERNS }, (_, pattern) =>
        inputs.map(({ id, name: input, stated }, index) => ({
          id,
          input,
          number: stated * (isUp(index, pattern) ? 1.1 : 0.9),
        })),
      );
      const [plain, ...books] = recalculated([
        changed(bytes),
        ...runs.map((run) =>
          changed(bytes, Object.fromEntries(run.map(({ input, number }) => [input, number]))),
        ),
      ]);
      // 1. As it was written: every cell, and the metrics by their names.
      expect(differences(value, plain!)).toEqual([]);
      const live = liveMetrics(value);
      expect(live).toEqual(
        expect.arrayContaining(['annualBenefit', 'investment', 'npv', 'irr', 'paybackMonth']),
      );
      const off = live.filter((metric) =>
        isOff(namedValue(plain!, `metric_${metric}`), value.metrics[metric].value),
      );
      expect(off).toEqual([]);
      // 2. Moved: the same cells against the engine with the same inputs.
      for (const [index, run] of runs.entries()) {
        const values = moved(value, Object.fromEntries(run.map(({ id, number }) => [id, number])));
        expect(differences(value, books[index]!, values)).toEqual([]);
        expect(values.npv).not.toEqual(value.values.npv);
      }
    },
    240_000,
  );
});
