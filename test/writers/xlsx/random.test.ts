// Random formulas: the engine, their words read back, and the workbook as LibreOffice computes it, all agree.
import { describe, expect, it } from 'vitest';
import { SERIES_OPS, VALUE_OPS } from '../../../src/quantity/expr.ts';
import { Amounts } from '../../../src/value/amounts.ts';
import { isFormula } from '../../../src/value/cell.ts';
import { startEngine } from '../../../src/value/engine.ts';
import type { ValueCase } from '../../../src/value/index.ts';
import { complaintsOf } from '../../support/prove-amounts.ts';
import { RandomGraph } from '../../support/random-graph.ts';
import { hasTool } from '../../support/tools.ts';
import { changed, recalculated } from '../../support/workbook.ts';
import { CASES, calculator, differences } from './calculator.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
const FORMULAS = 120;

/** A case that holds nothing but the random cells. */
function caseOf(seed: number): ValueCase {
  const { sheet } = new RandomGraph(seed, FORMULAS);
  const engine = startEngine(sheet.cells, sheet.years);
  const amounts = new Amounts(engine);
  amounts.addCells();
  const [plain] = Object.values(CASES);
  return {
    ...plain!,
    structure: { ...plain!.structure, years: sheet.years, months: 12 * sheet.years },
    cells: [...sheet.cells.values()],
    values: Object.fromEntries(
      [...sheet.cells.keys()].map((id) => [
        id,
        engine.values(id).map((value) => (Number.isNaN(value) ? null : value)),
      ]),
    ),
    amounts: amounts.all,
    scenarios: [],
    effects: [],
    costs: [],
    assumptions: [],
    tornado: [],
    breakEvens: [],
    cumulative: { base: [], p10: [], p50: [], p90: [] },
    uncertainty: {
      ...plain!.uncertainty,
      inputs: [],
      percentiles: {} as ValueCase['uncertainty']['percentiles'],
    },
  };
}

describe('random formulas', () => {
  const cases = SEEDS.map(caseOf);

  it('hold every operation, and values that exist as well as values that do not', () => {
    const text = JSON.stringify(cases.map(({ cells }) => cells.filter(isFormula).map(({ expr }) => expr)));
    for (const op of [...VALUE_OPS, ...SERIES_OPS, 'literal', 'cell', 'prev'])
      expect(text).toContain(`"op":"${op}"`);
    const values = cases.flatMap((value) => Object.values(value.values).flat());
    const missing = values.filter((value) => value === null).length / values.length;
    expect(missing).toBeGreaterThan(0.02);
    expect(missing).toBeLessThan(0.6);
  });

  it('say in words what the engine computes', () => {
    expect(cases.flatMap(complaintsOf).slice(0, 5)).toEqual([]);
  }, 120_000);

  it.skipIf(!hasTool('soffice'))(
    'compute alike in LibreOffice, without a cached value',
    () => {
      const books = recalculated(cases.map((value) => changed(calculator(value))));
      const off = cases.flatMap((value, index) =>
        differences(value, books[index]!).map((line) => `${SEEDS[index]}: ${line}`),
      );
      expect(off.slice(0, 12)).toEqual([]);
    },
    240_000,
  );
});
