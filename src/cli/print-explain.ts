// Amounts into panels: a number, its formula in words, and the numbers in it down to where somebody stated them.
import { terms } from '../diagnostic/catalog/terms.ts';
import type { Amount, AmountId } from '../quantity/index.ts';
import { displayWidth } from '../text/index.ts';
import type { Workspace } from '../workspace/index.ts';
import type { Context } from './context.ts';
import type { Trace } from './door.ts';
import { ExplainRows, type Row } from './explain-rows.ts';
import { padCells } from './printable.ts';

/** Which amounts (the decision figures when not given), in which words, with whose places. */
export interface ExplainOptions {
  readonly ids?: readonly AmountId[] | undefined;
  readonly context: Pick<Context, 'language' | 'paint' | 'flags'>;
  readonly workspace: Pick<Workspace, 'placeOf'>;
}

/** One panel an amount, parted by empty lines. A panel follows its formula down to stated numbers and to other key amounts. */
export function printTrace(trace: Trace, options: ExplainOptions): string {
  const shown = options.ids ?? [...new Set(Object.values(trace.metrics).map(({ id }) => id))];
  const panels = shown.flatMap((id) => {
    const amount = trace.amounts[id];
    return amount ? [panel(amount, trace, options)] : [];
  });
  return panels.join('\n');
}

function panel(amount: Amount, trace: Trace, { context, workspace }: ExplainOptions): string {
  const { language, paint, flags } = context;
  const rows = new ExplainRows(trace, { language, workspace, all: flags.all === true });
  const value = rows.valueOf(amount);
  const head = `${paint('bold', rows.words(amount.label))}  ${value}  (${amount.id})`;
  const lines = [head, ...originLines(amount, rows, language), ...table(rows.below(amount), paint)];
  return lines.map((line) => `${line}\n`).join('');
}

function originLines(
  { origin, reason, value }: Amount,
  rows: ExplainRows,
  language: 'ja' | 'en',
): readonly string[] {
  const titles =
    language === 'ja'
      ? { why: '理由', formula: '式', source: '出所' }
      : { why: 'because', formula: 'formula', source: 'source' };
  const why =
    value === null && reason !== undefined ? [`  ${titles.why}: ${terms[reason]?.[language] ?? reason}`] : [];
  if (origin.kind === 'formula') return [...why, `  ${titles.formula}: ${rows.words(origin.formula)}`];
  return [...why, `  ${titles.source}: ${rows.sourceOf(origin)}`];
}

function table(rows: readonly Row[], paint: Context['paint']): readonly string[] {
  const labels = Math.max(0, ...rows.map(({ depth, label }) => depth * 2 + displayWidth(label)));
  const values = Math.max(0, ...rows.map(({ value }) => displayWidth(value)));
  return rows.map(({ depth, label, value, source }) => {
    const name = padCells('  '.repeat(depth) + label, labels);
    return `    ${name}  ${padCells(value, values)}  ${paint('dim', source)}`.trimEnd();
  });
}
