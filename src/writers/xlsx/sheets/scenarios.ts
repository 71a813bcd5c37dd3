// Scenarios into their sheet: what each sets, the value in use by the reader's choice, and the figures as printed side by side.
import type { CellId } from '../../../quantity/expr.ts';
import type { Metrics, Scenario } from '../../../value/index.ts';
import { absolute, relative } from '../address.ts';
import { type Book, caseValue } from '../book.ts';
import {
  formulaCell,
  numberCell,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  textCell,
} from '../model.ts';
import { formatOf, unitOf } from '../number-format.ts';
import { FIRST_PERIOD, VALUE_COLUMN } from '../plan.ts';
import { addressOn } from '../reading.ts';
import { HEADS, SHEET_NAMES, SHEET_NOTES } from '../words.ts';
import { fitted, groupRow, headRow, numbersOf, titleRows } from './lines.ts';
import { CHOICE, type ScenarioTable } from './scenario-table.ts';

const WIDTHS = [46, 16, 13, 18] as const;

export function scenariosSheet(book: Book): SheetModel {
  const { language, looks } = book;
  const table = book.scenarios!;
  const name = SHEET_NAMES.scenarios[language];
  const columns = FIRST_PERIOD + table.scenarios.length;
  const numbered = table.scenarios.map(({ label }, index) => `${index + 1}  ${label[language]}`);
  const heads = [HEADS.item[language], HEADS.inUse[language], HEADS.unit[language], ...numbered];
  return {
    name,
    widths: WIDTHS,
    columns,
    rows: [
      ...titleRows(book, name, SHEET_NOTES.scenarios[language]),
      headRow(book, heads),
      ...[...table.rows].map(([id, row]) => fitted(settingRow(book, table, { id, row }), WIDTHS)),
      { cells: [] },
      groupRow(book, HEADS.sideBySide[language], columns),
      ...metricRows(book, table.scenarios),
    ],
    freeze: { rows: 4, columns: 1 },
    titleRows: [4, 4],
    pagesWide: 1,
    tab: looks.colours.brand,
    validations: [],
    links: [],
  };
}

/** The base follows the yellow input; what a scenario does not set follows the base. */
function settingRow(
  book: Book,
  { scenarios }: ScenarioTable,
  { id, row }: { readonly id: CellId; readonly row: number },
): SheetRow {
  const { language, looks, plan, value } = book;
  const cell = book.cells.get(id)!;
  const format = formatOf(numbersOf(book, cell), language);
  const stated = caseValue(book, id);
  const [first, last] = [FIRST_PERIOD, FIRST_PERIOD + scenarios.length - 1];
  const choice = addressOn(book, { sheet: 'scenarios' }, 'inputs', absolute(CHOICE.column, CHOICE.row));
  const base = addressOn(
    book,
    { sheet: 'scenarios' },
    'inputs',
    absolute(VALUE_COLUMN, plan.places.get(id)!.row),
  );
  const inUse = formulaCell(`INDEX(${relative(first, row)}:${relative(last, row)},1,${choice})`, stated, {
    ...looks.keyResult,
    format,
  });
  const ofScenario = ({ settings }: Scenario, index: number): SheetCell => {
    const set = settings.find(({ input }) => input === id);
    if (set) return numberCell(value.amounts[set.value]!.value!, { ...looks.stamped, format });
    return formulaCell(index === 0 ? base : relative(first, row), stated, { ...looks.result, format });
  };
  return {
    cells: [
      textCell(cell.label[language], looks.label),
      inUse,
      textCell(unitOf(numbersOf(book, cell), language), looks.unit),
      ...scenarios.map(ofScenario),
    ],
  };
}

/** The figures of the document, scenario by scenario, and the live one. */
function metricRows(book: Book, scenarios: readonly Scenario[]): readonly SheetRow[] {
  const { language, looks, plan, value } = book;
  const metrics = Object.keys(scenarios[0]!.metrics) as (keyof Scenario['metrics'] & keyof Metrics)[];
  return metrics.flatMap((metric): SheetRow[] => {
    const cell = book.cells.get(value.metrics[metric].id);
    const place = cell && plan.places.get(cell.id);
    if (!cell || !place) return [];
    const format = formatOf(numbersOf(book, cell), language);
    const live = addressOn(book, { sheet: 'scenarios' }, place.sheet, absolute(VALUE_COLUMN, place.row));
    const printed = scenarios.map(({ metrics: ids }): SheetCell => {
      const number = value.amounts[ids[metric]]?.value ?? null;
      return number === null
        ? textCell('–', looks.stamped)
        : numberCell(number, { ...looks.stamped, format });
    });
    return [
      fitted(
        {
          cells: [
            textCell(cell.label[language], looks.keyLabel),
            formulaCell(live, caseValue(book, cell.id), { ...looks.keyResult, format }),
            textCell(unitOf(numbersOf(book, cell), language), looks.unit),
            ...printed,
          ],
        },
        WIDTHS,
      ),
    ];
  });
}
