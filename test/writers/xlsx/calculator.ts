// Priced deals of the fixtures and samples in, their calculators out, and what another program computed of them against the engine.
import { DEFAULT_BRAND } from '../../../src/brand/index.ts';
import { priceDeal, type Workspace } from '../../../src/index.ts';
import type { Language } from '../../../src/text/index.ts';
import { startEngine } from '../../../src/value/engine.ts';
import type { Metrics, ValueCase } from '../../../src/value/index.ts';
import { isMoney } from '../../../src/value/rounding.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { planOf } from '../../../src/writers/xlsx/plan.ts';
import { price, readDeal } from '../../support/read-deal.ts';
import { openTexts, SAMPLE_FOLDERS } from '../../support/sample-workspaces.ts';
import { cellAt, type Workbook } from '../../support/workbook.ts';

export const META = {
  title: '営業利益は年1,830万円増えます',
  customer: '北潟精機株式会社',
  vendor: 'ミナセ光検株式会社',
  date: '2026-11-24',
  number: 'MK-1',
} as const;

/** The bytes of a case's calculator. */
export function calculator(value: ValueCase, language: Language = 'ja'): Uint8Array {
  return writeXlsx({ value, language, meta: META, brand: DEFAULT_BRAND });
}

/** Every deal of every sample, and worked example A. */
export const CASES: Readonly<Record<string, ValueCase>> = Object.fromEntries([
  ...(await Promise.all(
    SAMPLE_FOLDERS.map(async ({ name, texts }) => casesOf(name, await openTexts(texts))),
  ).then((cases) => cases.flat())),
  ['quality-plant', price(readDeal('quality-plant')).value],
]);

function casesOf(sample: string, workspace: Workspace): readonly (readonly [string, ValueCase])[] {
  return Object.values(workspace.customers).flatMap((customer) =>
    Object.keys(customer.deals).map(
      (deal) => [`${sample}/${deal}`, priceDeal(workspace, `${customer.id}/${deal}`)] as const,
    ),
  );
}

/** Names of the sheets of cells in Japanese, as a reader sees them. */
const SHEETS = {
  inputs: '前提',
  yearInputs: '年別の前提',
  monthInputs: '月別の前提',
  tables: '定数表',
  drivers: '効果と費用',
  months: '月次',
  years: '年次',
  metrics: '指標',
} as const;
const VALUE_COLUMN = 1;
const FIRST_PERIOD = 3;

/** Numbers that part beyond six digits and by more than noise in the last bits of large sums; both null is equal. */
export function isOff(found: number | string | null, expected: number | null, noise = 1e-6): boolean {
  if (found === null || expected === null || typeof found === 'string') return found !== expected;
  const off = Math.abs(found - expected);
  return off > noise && off > 0.5e-6 * Math.abs(expected);
}

/** Every cell and period of a case whose value in the workbook is not the engine's. */
export function differences(
  value: ValueCase,
  book: Workbook,
  values: ValueCase['values'] = value.values,
): readonly string[] {
  const { places } = planOf(value);
  const rows = new Map<string, Map<number, number | string | null>>();
  for (const { name, cells } of book.sheets)
    for (const { address, type, value: found } of cells.values()) {
      const { row, column } = cellAt(address);
      const key = `${name} ${row}`;
      if (!rows.has(key)) rows.set(key, new Map());
      rows.get(key)!.set(column, type === 'e' ? null : found);
    }
  return value.cells.flatMap((cell) => {
    const { sheet, row } = places.get(cell.id)!;
    const found = rows.get(`${SHEETS[sheet]} ${row}`);
    return values[cell.id]!.flatMap((expected, period) => {
      const column = cell.shape === 'one' ? VALUE_COLUMN : FIRST_PERIOD + period;
      const number = found?.get(column) ?? null;
      return isOff(number, expected, isMoney(cell.unit) ? 1e-6 : 1e-12)
        ? [`${cell.id}@${period}: ${number} for ${expected}`]
        : [];
    });
  });
}

/** Metrics that live in cells. */
export function liveMetrics(value: ValueCase): readonly (keyof Metrics)[] {
  const cells = new Set(value.cells.map(({ id }) => id));
  return (Object.keys(value.metrics) as (keyof Metrics)[]).filter((name) =>
    cells.has(value.metrics[name].id),
  );
}

/** The values of all cells after some inputs changed, by the engine. */
export function moved(value: ValueCase, inputs: Readonly<Record<string, number>>): ValueCase['values'] {
  const cells = new Map(value.cells.map((cell) => [cell.id, cell]));
  const engine = startEngine(cells, value.structure.years);
  for (const [id, number] of Object.entries(inputs)) engine.set(id, number);
  engine.rerun(engine.reach(Object.keys(inputs), [...cells.keys()]));
  return Object.fromEntries(
    [...cells.keys()].map((id) => [
      id,
      engine.values(id).map((number) => (Number.isNaN(number) ? null : number)),
    ]),
  );
}

/** Single inputs that a reader may change, with their names and stated numbers. */
export function singleInputs(
  value: ValueCase,
  names: ReadonlyMap<string, string>,
): readonly { readonly id: string; readonly name: string; readonly stated: number }[] {
  const single = new Set(value.cells.filter(({ shape }) => shape === 'one').map(({ id }) => id));
  return [...names]
    .filter(([id]) => single.has(id))
    .map(([id, name]) => ({ id, name, stated: value.values[id]![0]! }));
}
