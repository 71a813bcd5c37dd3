// A bridge's table in, the formulas of its helper columns out, so that bars and labels follow when a number is edited.
import type { Language } from '../../../text/index.ts';
import type { BridgeChart } from '../../../tree/index.ts';
import type { ChartTable, SeriesKey } from '../chart-table.ts';
import { plainFormat } from '../number-format.ts';
import { columnLetter, type SheetCell } from '../workbook.ts';

interface BridgeFormulas {
  readonly base: readonly SheetCell[];
  readonly top: readonly SheetCell[];
  readonly level: readonly SheetCell[];
  readonly labels: readonly SheetCell[];
}

interface Wording {
  readonly digits: number;
  readonly language: Language;
  /** The labels as printed. */
  readonly labels: readonly string[];
}

/** Values only where a step crosses zero, which would need a formula for each of its parts. */
export function bridgeFormulas(chart: BridgeChart, data: ChartTable, wording: Wording): BridgeFormulas {
  const valuesOf = (key: SeriesKey) => data.series.find((series) => series.key === key)?.values ?? [];
  const base = valuesOf('base');
  const top = valuesOf('top');
  const levels = levelsOf(data);
  const crosses = data.series.some(
    ({ key, values }) => key.endsWith('Below') || values.some((value) => (value ?? 0) < 0),
  );
  if (crosses) return { base, top, level: levels, labels: wording.labels };
  const sheet = new BridgeSheet(chart, data, wording);
  const rows = data.categories.map((_, index) => index);
  return {
    base: rows.map((index) => sheet.extreme('MIN', index, base[index] ?? 0)),
    top: rows.map((index) => sheet.extreme('MAX', index, top[index] ?? 0)),
    level: rows.map((index) => sheet.level(index, levels[index] ?? 0)),
    labels: rows.map((index) => sheet.label(index)),
  };
}

/** The level of profit after each bar. */
function levelsOf({ series, categories }: ChartTable): number[] {
  const at = (key: SeriesKey, index: number) => series.find((one) => one.key === key)?.values[index] ?? null;
  return categories.map((_, index) => {
    const total = at('start', index) ?? at('end', index);
    if (total !== null) return total;
    const base = at('base', index) ?? 0;
    return at('gain', index) !== null ? (at('top', index) ?? 0) : base;
  });
}

/** Addresses in the sheet: row 1 holds the heads, column A the accounts. */
class BridgeSheet {
  readonly #chart: BridgeChart;
  readonly #data: ChartTable;
  readonly #wording: Wording;

  constructor(chart: BridgeChart, data: ChartTable, wording: Wording) {
    this.#chart = chart;
    this.#data = data;
    this.#wording = wording;
  }

  /** Levels are rounded as they are printed, or the sheet would show dust of floating point. */
  level(index: number, value: number): SheetCell {
    const total = this.#totalKey(index);
    if (total) return { formula: this.#cell(total, index), value };
    const before = this.#isFirst(index) ? '0' : this.#level(index - 1);
    const sum = `${before}+N(${this.#cell('gain', index)})-N(${this.#cell('cost', index)})`;
    return { formula: `ROUND(${sum},${this.#wording.digits})`, value };
  }

  extreme(which: 'MIN' | 'MAX', index: number, value: number): SheetCell {
    if (this.#totalKey(index)) return which === 'MIN' ? 0 : { formula: this.#level(index), value };
    const before = this.#isFirst(index) ? '0' : this.#level(index - 1);
    return { formula: `${which}(${before},${this.#level(index)})`, value };
  }

  label(index: number): SheetCell {
    const value = this.#wording.labels[index] ?? '';
    const text = (key: SeriesKey) => `TEXT(${this.#cell(key, index)},"${plainFormat(this.#wording.digits)}")`;
    const total = this.#totalKey(index);
    if (total)
      return this.#chart.start ? { formula: text(total), value } : { formula: `"+"&${text(total)}`, value };
    if (this.#has('gain', index)) return { formula: `"+"&${text('gain')}`, value };
    const formula = this.#wording.language === 'ja' ? `"△"&${text('cost')}` : `"("&${text('cost')}&")"`;
    return { formula, value };
  }

  #totalKey(index: number): 'start' | 'end' | null {
    if (this.#has('start', index)) return 'start';
    return this.#has('end', index) ? 'end' : null;
  }

  #isFirst(index: number): boolean {
    return index === 0;
  }

  #has(key: SeriesKey, index: number): boolean {
    const values = this.#data.series.find((series) => series.key === key)?.values;
    return values !== undefined && values[index] !== null && values[index] !== undefined;
  }

  #cell(key: SeriesKey, index: number): string {
    const column = this.#data.series.findIndex((series) => series.key === key) + 1;
    return `${columnLetter(column)}${index + 2}`;
  }

  /** The level's column follows the series. */
  #level(index: number): string {
    return `${columnLetter(this.#data.series.length + 1)}${index + 2}`;
  }
}
