// The formula of an amount into rows: each number in it with its value and its source, steps unfolded below.
import type { MessageLanguage } from '../diagnostic/word.ts';
import type {
  Amount,
  AmountId,
  Basis,
  FormulaInput,
  Origin,
  StatedOrigin,
  Words,
} from '../quantity/index.ts';
import { amountParts } from '../tree/index.ts';
import type { Workspace } from '../workspace/index.ts';
import type { Trace } from './door.ts';
import { printable } from './printable.ts';

/** One number of a formula; `depth` 0 stands in the formula itself, 1 in the formula of one of its numbers. */
export interface Row {
  readonly depth: number;
  readonly label: string;
  readonly value: string;
  readonly source: string;
}

/** In which words, with whose places, and whether to unfold every step or the first few. */
export interface RowOptions {
  readonly language: MessageLanguage;
  readonly workspace: Pick<Workspace, 'placeOf'>;
  readonly all: boolean;
}

/** A value to print, and the amount that it is of. */
type Valued = Pick<Amount, 'value' | 'unit'> & { readonly id?: AmountId | undefined };

/** Steps below each other that are unfolded unless all are wanted. */
const DEEPEST = 3;

/** Values of a series that are printed. */
const LONGEST_SERIES = 4;

const BASIS: Readonly<Record<Basis, Words>> = {
  measured: { ja: '実測', en: 'measured' },
  customer: { ja: '確認', en: 'you told us' },
  pilot: { ja: '試行', en: 'trial' },
  case: { ja: '同業の実績', en: 'similar plants' },
  industry: { ja: '業界の値', en: 'industry' },
  assumption: { ja: '想定', en: 'assumed' },
  quote: { ja: '見積', en: 'quoted' },
};

/** The rows of one panel. Each cell is unfolded once, in one period: a hundred cells unfold to half a million terms. */
export class ExplainRows {
  readonly #trace: Trace;
  readonly #language: MessageLanguage;
  readonly #workspace: Pick<Workspace, 'placeOf'>;
  readonly #deepest: number;
  readonly #unfolded = new Set<string>();

  constructor(trace: Trace, { language, workspace, all }: RowOptions) {
    this.#trace = trace;
    this.#language = language;
    this.#workspace = workspace;
    this.#deepest = all ? Number.POSITIVE_INFINITY : DEEPEST;
  }

  /** Everything in the formula of an amount, or behind its run. */
  below(amount: Amount): readonly Row[] {
    this.#unfolded.add(cellOf(amount.id));
    return this.#inputs(amount.origin, 0);
  }

  /** Words of the data for the terminal. */
  words(words: Words): string {
    return printable(words[this.#language]);
  }

  /** Six digits with the whole unit, the year of a yearly amount included; money to the yen, a share in percent. */
  valueOf({ id, value, unit }: Valued): string {
    const isRatio = Object.keys(unit).every((symbol) => symbol === 'yr' && unit[symbol] === -1);
    const isShare = this.#trace.shares.has(cellOf(id ?? '')) || !Number.isInteger(value);
    const asPercent = isRatio && value !== null && isShare;
    const format = { ...(asPercent ? { as: 'percent' as const } : {}), ...digitsOf(value, asPercent, unit) };
    const parts = amountParts({ value, unit }, format, this.#language);
    const gap = this.#language === 'en' ? ' ' : '';
    return parts
      .map(({ number, unit: words }) => number + (/^(%|$)/.test(words) ? '' : gap) + words)
      .join(gap);
  }

  /** Who said it and where it is written, which row of a table it is, or which run found it. */
  sourceOf(origin: Origin): string {
    const parts = this.#sourceParts(origin).filter((part) => part !== undefined && part !== '');
    return parts.join(this.#language === 'ja' ? '、' : ', ');
  }

  #inputs(origin: Origin, depth: number): readonly Row[] {
    if (origin.kind === 'run')
      return [origin.target, ...origin.inputs].flatMap((id) => this.#runRow(id, depth));
    if (origin.kind !== 'formula') return [];
    return origin.inputs.flatMap((input) => {
      const [id] = input.ids;
      if (input.ids.length === 1 && id !== undefined && this.#trace.amounts[id])
        return this.#rows(id, depth, input.label);
      return this.#series(input, depth);
    });
  }

  /** What a run varied or aimed at: named with its source, never unfolded, since the run used more than its mode. */
  #runRow(id: AmountId, depth: number): readonly Row[] {
    const amount = this.#trace.amounts[id];
    if (!amount) return [];
    const { label, origin } = amount;
    const isSaid = origin.kind === 'stated' || origin.kind === 'table';
    return [
      {
        depth,
        label: this.words(label),
        value: this.valueOf(amount),
        source: isSaid ? this.sourceOf(origin) : this.#further(id),
      },
    ];
  }

  #rows(id: AmountId, depth: number, called?: Words): readonly Row[] {
    const amount = this.#trace.amounts[id];
    if (!amount) return [];
    const row = { depth, label: this.words(called ?? amount.label), value: this.valueOf(amount) };
    return this.#unfold(row, amount);
  }

  /** A series is one row; the period that gives its value is unfolded in place of all. */
  #series({ label, value, unit, ids }: FormulaInput, depth: number): readonly Row[] {
    const values: readonly (number | null)[] = typeof value === 'object' && value !== null ? value : [value];
    const shown = values
      .slice(0, LONGEST_SERIES)
      .map((value, at) => this.valueOf({ id: ids[at], value, unit }));
    const more = values.length > shown.length ? ` … (${values.length})` : '';
    const row = { depth, label: this.words(label), value: shown.join(', ') + more };
    const telling = this.#trace.amounts[ids[tellingPeriod(values)] ?? ''];
    return telling ? this.#unfold(row, telling) : [{ ...row, source: '' }];
  }

  #unfold(row: Omit<Row, 'source'>, { id, origin, rank }: Amount): readonly Row[] {
    if (origin.kind === 'stated' || origin.kind === 'table')
      return [{ ...row, source: this.sourceOf(origin) }];
    // The next key amount has a panel of its own; what was unfolded above is not unfolded again.
    const isEnd = rank === 'key' || origin.kind === 'run' || row.depth >= this.#deepest;
    if (isEnd) return [{ ...row, source: this.#further(id) }];
    if (this.#unfolded.has(cellOf(id)))
      return [{ ...row, source: this.#language === 'ja' ? '（上にあります）' : '(see above)' }];
    this.#unfolded.add(cellOf(id));
    return [{ ...row, source: `= ${this.words(origin.formula)}` }, ...this.#inputs(origin, row.depth + 1)];
  }

  #further(id: AmountId): string {
    return `→ torisetsu explain ${this.#trace.document} ${id}`;
  }

  #sourceParts(origin: Origin): readonly (string | undefined)[] {
    switch (origin.kind) {
      case 'stated':
        return this.#statedParts(origin);
      case 'table':
        return [this.words(origin.source), origin.row, origin.from];
      case 'run':
        return [
          this.words(origin.words),
          `n=${origin.count}`,
          origin.seed === undefined ? '' : `seed=${origin.seed}`,
        ];
      case 'formula':
        return [this.words(origin.formula)];
    }
  }

  #statedParts({ ref, place, basis, source, owner, asOf }: StatedOrigin): readonly (string | undefined)[] {
    const found = place ?? this.#workspace.placeOf(ref);
    const where = found ? `${found.file}:${found.line}:${found.column}` : ref;
    return [
      basis && BASIS[basis][this.#language],
      source && this.words(source),
      owner && this.words(owner),
      asOf,
      where,
    ];
  }
}

/** The cell of an amount: the periods `cash@1` and `cash@2` share their formula. */
function cellOf(id: AmountId): string {
  return id.replace(/@\d+$/, '');
}

/**
 * The period that a series is best explained by: of flags the first that is up, else the last that is not zero (the only one
 * of a row that holds a value in one year alone), else the last.
 */
function tellingPeriod(values: readonly (number | null)[]): number {
  const isFlags = values.every((value) => value === 0 || value === 1);
  const found = isFlags ? values.indexOf(1) : values.findLastIndex((value) => value !== 0 && value !== null);
  return found < 0 ? values.length - 1 : found;
}

/** Decimals for six significant digits; none of its own for money of 100 and more, which is printed to the yen. */
function digitsOf(
  value: number | null,
  asPercent: boolean,
  unit: Amount['unit'],
): { readonly digits?: number } {
  if (value === null || Number.isInteger(value)) return {};
  if (Object.keys(unit).some((symbol) => /^[A-Z]{3}$/.test(symbol)) && Math.abs(value) >= 100) return {};
  const scaled = (asPercent ? 100 : 1) * value;
  // More decimals than six digits have would print the dust of the binary number.
  const most = Math.max(0, Math.min(12, 5 - Math.floor(Math.log10(Math.abs(scaled)))));
  return { digits: (scaled.toFixed(most).split('.')[1] ?? '').replace(/0+$/, '').length };
}
