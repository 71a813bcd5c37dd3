// Every chart of every sample in Word: what the chart remembers, its workbook's cells and the printed amounts are the same.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { packEntry, readZip, writeZip } from '../../src/package/index.ts';
import type { Amount } from '../../src/quantity/index.ts';
import {
  type BridgeChart,
  blocksOf,
  type CashChart,
  type Chart,
  formatAmount,
  type TornadoChart,
} from '../../src/tree/index.ts';
import { cellsOf, columnUnder, type ReadChart, readCharts } from '../support/chart-parts.ts';
import { SAMPLES, type Sample } from '../support/samples.ts';
import { hasTool, run } from '../support/tools.ts';

const hasOffice = hasTool('soffice');

describe.each(SAMPLES.map((sample) => [sample.name, sample] as const))('charts of %s', (_, sample) => {
  let read: readonly ReadChart[] = [];
  beforeAll(async () => {
    read = readCharts(await sample.file('docx'));
  });

  it('are as many as the figures of the tree', () => {
    expect(read.length).toBe(chartsOf(sample).length);
    expect(read.length).toBeGreaterThan(0);
  });

  it('remember exactly the cells of their workbooks', () => {
    for (const chart of read) {
      for (const { name, categories, values, labels } of chart.series) {
        for (const range of [name, categories, values, ...(labels ? [labels] : [])]) {
          const cells = cellsOf(range.formula, chart).map((cell) => (cell ? String(cell.value) : null));
          // A category without a name is an empty text, and a label without one has no cell.
          const points = range.points.map((point, index) =>
            point === '' && cells[index] === null ? null : point,
          );
          expect(points, `${chart.part} ${range.formula}`).toEqual(cells);
        }
      }
    }
  });

  it('show the printed amounts, and help by running sums of these', () => {
    for (const [index, chart] of chartsOf(sample).entries()) {
      const book = read[index]!;
      if (chart.type === 'bridge') expectBridge(chart, book, sample);
      else if (chart.type === 'tornado') expectTornado(chart, book, sample);
      else expectCash(chart, book, sample);
    }
  });

  it.runIf(hasOffice)(
    'have formulas that give the same cells when they are computed anew',
    { timeout: 180_000 },
    () => {
      const recomputed = recompute(read.map(({ workbook }) => workbook));
      read.forEach(({ cells, part }, index) => {
        const formulas = [...cells].filter(([, { formula }]) => formula !== undefined);
        expect(formulas.length, part).toBeGreaterThan(0);
        for (const [address, { value, formula }] of formulas)
          expect(recomputed[index]!.get(address), `${part} ${address} ${formula}`).toBe(String(value));
      });
    },
  );
});

function chartsOf({ document }: Sample): readonly Chart[] {
  return blocksOf(document).flatMap((block) => (block.type === 'figure' ? [block.chart] : []));
}

/** The number that a chart prints for an amount, read back from its text; rounding may move it by half a last digit. */
function printed({ value, unit }: Pick<Amount, 'value' | 'unit'>, { scale, digits }: Chart): number {
  const text = formatAmount({ value: Math.abs(value!), unit }, { scale, digits, unit: 'none' }, 'en');
  const number = Math.sign(value!) * Number(text.replaceAll(',', ''));
  expect(Math.abs(number - value! / scale), text).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
  return number === 0 ? 0 : number;
}

function expectBridge(chart: BridgeChart, book: ReadChart, { document }: Sample): void {
  const { amounts } = document;
  const { start, steps, end, groups } = chart;
  const rows = [...(start ? [start.amount] : []), ...steps.map(({ amount }) => amount), end.amount];
  const lead = start ? 1 : 0;
  // A cost takes away, whichever way it is written.
  const change = (index: number) => {
    const { amount, role } = steps[index]!;
    const number = printed(amounts[amount]!, chart);
    return role === 'cost' ? -Math.abs(number) : number;
  };
  const names = [...(start ? [start.name] : []), groups.gains.name, groups.costs.name, end.name];
  const columns = names.map((name) => columnUnder(name, book)!);
  expect(columns).not.toContain(undefined);
  const cells = rows.map((_, row) => columns.map((column) => column[row] ?? null));
  const role = (row: number) =>
    row < lead
      ? start!.name
      : row === rows.length - 1
        ? end.name
        : groups[steps[row - lead]!.role === 'gain' ? 'gains' : 'costs'].name;
  rows.forEach((id, row) => {
    const number = printed(amounts[id]!, chart);
    const total = row < lead || row === rows.length - 1;
    expect(cells[row], `row ${row + 2}`).toEqual(
      names.map((name) => (name === role(row) ? (total ? number : Math.abs(number)) : null)),
    );
  });
  let level = start ? printed(amounts[start.amount]!, chart) : 0;
  const [base, top, levels] = helpers(book, names.length + 1);
  expect(levels![0]).toBe(start ? level : change(0));
  steps.forEach((_, index) => {
    const next = Number((level + change(index)).toFixed(chart.digits));
    const row = index + lead;
    expect([base![row], top![row], levels![row]], `row ${row + 2}`).toEqual([
      Math.min(level, next),
      Math.max(level, next),
      next,
    ]);
    level = next;
  });
  expect(base!.at(-1)).toBe(0);
  expect(top!.at(-1)).toBe(printed(amounts[end.amount]!, chart));
}

/** The columns right of the visible ones: base, top and level of each bar. */
function helpers({ cells }: ReadChart, first: number): readonly (readonly (number | null)[])[] {
  const rows = Math.max(...[...cells.keys()].map((address) => Number(address.slice(1))));
  return [first, first + 1, first + 2].map((column) =>
    Array.from({ length: rows - 1 }, (_, row) => {
      const cell = cells.get(`${String.fromCharCode(65 + column)}${row + 2}`);
      return typeof cell?.value === 'number' ? cell.value : null;
    }),
  );
}

function expectCash(chart: CashChart, book: ReadChart, { document }: Sample): void {
  const series = (['base', 'low', 'high'] as const).map((key) => {
    const wanted = chart[key].map((id) => printed(document.amounts[id]!, chart));
    expect(columnUnder(chart.names[key], book), key).toEqual(wanted);
    return wanted;
  });
  const [, low, high] = series as [number[], number[], number[]];
  const [band] = helpers(book, 4);
  expect(band).toEqual(high.map((value, month) => Number((value - low[month]!).toFixed(chart.digits))));
}

/** Both ends and the base stand as printed; the parts of every bar reach from the lower end over the base to the higher one. */
function expectTornado(chart: TornadoChart, book: ReadChart, { document }: Sample): void {
  const { steps, base } = chart;
  const wanted = steps.map(({ low, high }) =>
    [low, high, base.amount].map((id) => printed(document.amounts[id]!, chart)),
  );
  wanted.forEach((ends, row) => {
    const cells = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((column) =>
      Number(book.cells.get(`${column}${row + 2}`)?.value ?? 0),
    );
    expect(cells.slice(0, 3)).toEqual(ends);
    const [unseen = 0, betterBelow = 0, worse = 0, better = 0, worseBelow = 0] = cells.slice(3);
    const length = worse + better - betterBelow - worseBelow;
    expect(length).toBeCloseTo(Math.max(...ends) - Math.min(...ends), 9);
    expect(unseen).toBe(Math.min(...ends) > 0 ? Math.min(...ends) : Math.min(0, Math.max(...ends)));
  });
}

/** What LibreOffice computes for every cell of these workbooks, once the results that they carry are taken away. */
function recompute(workbooks: readonly Uint8Array[]): readonly ReadonlyMap<string, string>[] {
  const folder = mkdtempSync(join(tmpdir(), 'torisetsu-charts-'));
  try {
    const names = workbooks.map((workbook, index) => {
      const parts = [...readZip(workbook)].map(([name, content]) =>
        packEntry(name, content.toString('utf8').replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1')),
      );
      writeFileSync(join(folder, `${index}.xlsx`), writeZip(parts));
      return join(folder, `${index}.xlsx`);
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    // Separator 44, quotes 34, UTF-8 76; raw values, not as they are shown.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false';
    const { code, stderr } = run(
      'soffice',
      [profile, '--headless', '--norestore', '--convert-to', filter, '--outdir', folder, ...names],
      { timeout: 120_000 },
    );
    if (code !== 0) throw new Error(`soffice ended with ${code}: ${stderr}`);
    return names.map((name) => readCsv(readFileSync(name.replace('.xlsx', '.csv'), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fields by address; a field may hold line ends. */
function readCsv(text: string): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  let [row, column] = [1, 0];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\r?\n|$)/g)) {
    const value = quoted?.replaceAll('""', '"') ?? plain;
    if (value !== '') cells.set(`${String.fromCharCode(65 + column)}${row}`, value);
    if (end === ',') column += 1;
    else [row, column] = [row + 1, 0];
  }
  return cells;
}
