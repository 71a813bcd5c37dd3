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

/** Values of a series that are printed. */
const LONGEST_SERIES = 4;

const BASIS: Readonly<Record<Basis, Words>> = {
  measured: { ja: '実測', en: 'measured' },
  customer: { ja: 'お客様の申告', en: "the customer's word" },
  pilot: { ja: '試行', en: 'pilot' },
  case: { ja: '事例', en: 'case' },
  industry: { ja: '業界値', en: 'industry figure' },
  assumption: { ja: '想定', en: 'assumption' },
};

/** The rows of one panel. Each amount is unfolded once: a graph of a hundred cells unfolds to half a million terms. */
export class ExplainRows {
  readonly #trace: Trace;
  readonly #language: MessageLanguage;
  readonly #workspace: Pick<Workspace, 'placeOf'>;
  readonly #unfolded = new Set<AmountId>();

  constructor(
    trace: Trace,
    {
      language,
      workspace,
    }: { readonly language: MessageLanguage; readonly workspace: Pick<Workspace, 'placeOf'> },
  ) {
    this.#trace = trace;
    this.#language = language;
    this.#workspace = workspace;
  }

  /** Everything in the formula of an amount, or behind its run. */
  below(amount: Amount): readonly Row[] {
    this.#unfolded.add(amount.id);
    return this.#inputs(amount.origin, 0);
  }

  /** Words of the data for the terminal. */
  words(words: Words): string {
    return printable(words[this.#language]);
  }

  /** All digits with the whole unit, the year of a yearly amount included; a share in percent. */
  valueOf({ value, unit }: Pick<Amount, 'value' | 'unit'>): string {
    const isRatio = Object.keys(unit).every((symbol) => symbol === 'yr' && unit[symbol] === -1);
    const asPercent = isRatio && value !== null && !Number.isInteger(value);
    const parts = amountParts({ value, unit }, asPercent ? { as: 'percent' } : {}, this.#language);
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
      return [origin.target, ...origin.inputs].flatMap((id) => this.#rows(id, depth));
    if (origin.kind !== 'formula') return [];
    return origin.inputs.flatMap((input) => {
      const [id] = input.ids;
      if (id === undefined || input.ids.length > 1 || !this.#trace.amounts[id])
        return [this.#series(input, depth)];
      return this.#rows(id, depth, input.label);
    });
  }

  #rows(id: AmountId, depth: number, called?: Words): readonly Row[] {
    const amount = this.#trace.amounts[id];
    if (!amount) return [];
    const { origin, rank } = amount;
    const label = this.words(called ?? amount.label);
    const row = { depth, label, value: this.valueOf(amount) };
    if (origin.kind === 'stated' || origin.kind === 'table')
      return [{ ...row, source: this.sourceOf(origin) }];
    // The next key amount has a panel of its own; what was unfolded above is not unfolded again.
    if (rank === 'key' || origin.kind === 'run') return [{ ...row, source: this.#further(id) }];
    if (this.#unfolded.has(id))
      return [{ ...row, source: this.#language === 'ja' ? '（上にあります）' : '(see above)' }];
    this.#unfolded.add(id);
    return [{ ...row, source: `= ${this.words(origin.formula)}` }, ...this.#inputs(origin, depth + 1)];
  }

  #series({ label, value, unit, ids }: FormulaInput, depth: number): Row {
    const values: readonly (number | null)[] = typeof value === 'object' && value !== null ? value : [value];
    const shown = values.slice(0, LONGEST_SERIES).map((one) => this.valueOf({ value: one, unit }));
    const more = values.length > shown.length ? ` … (${values.length})` : '';
    const last = ids.at(-1);
    const source = last === undefined || !this.#trace.amounts[last] ? '' : this.#further(last);
    return { depth, label: this.words(label), value: shown.join(', ') + more, source };
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
