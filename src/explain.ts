// Where every number of a document comes from: its amounts and all that they are made of, down to places in files.
import { Faults, Refused } from './diagnostic/diagnostic.ts';
import { nearestNames } from './diagnostic/nearest.ts';
import { joinNames } from './diagnostic/word.ts';
import { type Made, makeDocument } from './generate.ts';
import { refusePlaced } from './placed.ts';
import type { Amount, AmountId, Basis, FormulaInput, Words } from './quantity/amount.ts';
import { formatUnit } from './quantity/unit.ts';
import type { ValueCase } from './value/index.ts';
import type { PlacedOrder, Workspace } from './workspace/index.ts';

/** One name of a formula with its value or values, not rounded. */
export interface ExplainedInput {
  readonly label: Words;
  readonly ids: readonly AmountId[];
  readonly value: FormulaInput['value'];
  readonly unit: string;
}

/** Where a stated number stands and who said it, or which row of a table of the product it is. */
export interface ExplainedSource {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly table?: string;
  readonly row?: string;
  /** The first date on which the row holds; missing when it always did. */
  readonly from?: string;
  readonly source?: Words;
  readonly basis?: Basis;
  readonly asOf?: string;
  readonly owner?: Words;
}

/** A run that found a number: by which method, of which target, over which inputs, how often. */
export interface ExplainedRun {
  readonly method: string;
  readonly words: Words;
  readonly target: AmountId;
  readonly inputs: readonly AmountId[];
  /** The amounts that hold what each input was set to (scenarios). */
  readonly at?: readonly AmountId[];
  readonly count: number;
  readonly level?: number;
}

/** An amount as people and programs read it: unit as text, formula in words, inputs, sources. */
export interface ExplainedAmount {
  readonly id: AmountId;
  readonly label: Words;
  readonly value: number | null;
  readonly reason?: string;
  readonly unit: string;
  readonly formula: Words | null;
  readonly inputs: readonly ExplainedInput[];
  readonly sources: readonly ExplainedSource[];
  readonly run?: ExplainedRun;
}

/** The explanation of a document: its decision metrics by name, and the amounts behind its pages. */
export interface Explanation {
  readonly document: string;
  readonly metrics: Readonly<Record<string, number | null>>;
  readonly amounts: readonly ExplainedAmount[];
}

/** The same before words: metrics with their amounts, and the amounts themselves. */
export interface Trace {
  readonly document: string;
  readonly metrics: ValueCase['metrics'];
  readonly amounts: Readonly<Record<AmountId, Amount>>;
  /** Cells that hold shares and rates: a ratio of one in percent is 100 %, of a count it is 1. */
  readonly shares: ReadonlySet<AmountId>;
}

/** Every amount that stands on a page in any language or is a decision metric, and all that these are made of. */
export function traceDocument(workspace: Workspace, order: PlacedOrder): Trace {
  const made = refusePlaced(() => makeAll(workspace, order), workspace, order);
  const { metrics, cells } = made[0]!.value;
  const roots = [
    ...made.flatMap(({ document }) => Object.keys(document.amounts)),
    ...Object.values(metrics).map(({ id }) => id),
  ];
  const amounts = Object.assign({}, ...made.map((one) => one.amounts)) as Trace['amounts'];
  const shares = cells.filter(({ role }) => role === 'share' || role === 'rate').map(({ id }) => id);
  return { document: order.id, metrics, amounts: closure(roots, amounts), shares: new Set(shares) };
}

/** The document in all of its languages. */
function makeAll(workspace: Workspace, order: PlacedOrder): readonly Made[] {
  const faults = new Faults();
  const { sink } = faults;
  const made = order.data.languages.map((language) => makeDocument({ workspace, order, language, sink }));
  faults.settle();
  return made;
}

/** A trace in words and places; with an id or the name of a decision metric, that amount first and what it is made of. */
export function explainTrace(trace: Trace, workspace: Workspace, name?: string): Explanation {
  const id = name === undefined ? undefined : findAmount(trace, name);
  const amounts = id === undefined ? trace.amounts : closure([id], trace.amounts);
  const metrics = Object.entries(trace.metrics).map(([key, { value }]) => [key, value] as const);
  const others = Object.keys(amounts)
    .filter((key) => key !== id)
    .sort();
  return {
    document: trace.document,
    metrics: Object.fromEntries(metrics),
    amounts: [...(id === undefined ? [] : [id]), ...others].map((key) => explained(amounts[key]!, workspace)),
  };
}

function findAmount({ document, metrics, amounts }: Trace, name: string): AmountId {
  if (Object.hasOwn(amounts, name)) return name;
  const metric = Object.entries(metrics).find(([key]) => key === name);
  if (metric) return metric[1].id;
  const nearest = joinNames(nearestNames(name, [...Object.keys(metrics), ...Object.keys(amounts)]));
  const params = { document, name, nearest };
  throw new Refused([{ severity: 'error', code: 'kinds/unknown-amount', params }]);
}

function closure(
  roots: readonly AmountId[],
  amounts: Readonly<Record<AmountId, Amount>>,
): Record<AmountId, Amount> {
  const found: Record<AmountId, Amount> = {};
  const open = [...roots];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const amount = amounts[id];
    if (!amount || found[id]) continue;
    found[id] = amount;
    open.push(...idsBehind(amount));
  }
  return found;
}

function idsBehind({ origin }: Amount): readonly AmountId[] {
  if (origin.kind === 'formula') return origin.inputs.flatMap(({ ids }) => ids);
  return origin.kind === 'run' ? [origin.target, ...origin.inputs, ...(origin.at ?? [])] : [];
}

function explained(amount: Amount, workspace: Workspace): ExplainedAmount {
  const { id, label, value, reason, unit, origin } = amount;
  return {
    id,
    label,
    value,
    ...(reason === undefined ? {} : { reason }),
    unit: formatUnit(unit),
    formula: origin.kind === 'formula' ? origin.formula : null,
    inputs:
      origin.kind === 'formula'
        ? origin.inputs.map((input) => ({ ...input, unit: formatUnit(input.unit) }))
        : [],
    sources: sourcesOf(amount, workspace),
    ...(origin.kind === 'run' ? { run: runOf(origin) } : {}),
  };
}

function runOf({
  method,
  words,
  target,
  inputs,
  at,
  count,
  level,
}: Extract<Amount['origin'], { kind: 'run' }>): ExplainedRun {
  return {
    method,
    words,
    target,
    inputs,
    ...(at && { at }),
    count,
    ...(level === undefined ? {} : { level }),
  };
}

function sourcesOf({ origin }: Amount, workspace: Workspace): readonly ExplainedSource[] {
  if (origin.kind === 'table') {
    const { table, row, from, source } = origin;
    return [{ table, row, ...(from === undefined ? {} : { from }), source }];
  }
  if (origin.kind !== 'stated') return [];
  const { ref, source, basis, asOf, owner } = origin;
  const place = origin.place ?? workspace.placeOf(ref);
  return [
    {
      file: place?.file ?? ref.split('#')[0]!,
      ...(place ? { line: place.line, column: place.column } : {}),
      ...(source ? { source } : {}),
      ...(basis ? { basis } : {}),
      ...(asOf ? { asOf } : {}),
      ...(owner ? { owner } : {}),
    },
  ];
}
