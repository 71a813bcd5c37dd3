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

/**
 * One panel an amount, parted by empty lines: its formula down to stated numbers and to other key amounts. Without a choice of
 * amounts, and unless all is wanted, one line a decision figure and how to go on.
 */
export function printTrace(trace: Trace, options: ExplainOptions): string {
  const ids = options.ids ?? [...new Set(Object.values(trace.metrics).map(({ id }) => id))];
  const shown = ids.flatMap((id) => trace.amounts[id] ?? []);
  if (options.ids === undefined && options.context.flags.all !== true) return overview(shown, trace, options);
  return shown.map((amount) => panel(amount, trace, options)).join('\n');
}

const MORE = {
  ja: { one: '1つの数の根拠', all: 'すべての数の根拠' },
  en: { one: 'where one comes from', all: 'where all come from' },
} as const;

/** One line each: label, value, id, and why a number does not exist. */
function overview(amounts: readonly Amount[], trace: Trace, { context, workspace }: ExplainOptions): string {
  const { language, paint } = context;
  const rows = new ExplainRows(trace, { language, workspace, all: false });
  const cells = amounts.map((amount) => [rows.words(amount.label), rows.valueOf(amount)] as const);
  const labels = Math.max(0, ...cells.map(([label]) => displayWidth(label)));
  const values = Math.max(0, ...cells.map(([, value]) => displayWidth(value)));
  const lines = amounts.map((amount, index) => {
    const [label, value] = cells[index]!;
    const why = whyNone(amount, language);
    const id = paint('dim', why === null ? amount.id : `${amount.id}  (${why})`);
    return `${padCells(label, labels)}  ${padCells(value, values)}  ${id}\n`;
  });
  const { one, all } = MORE[language];
  const example = amounts.at(0)?.id ?? 'npv';
  const command = `torisetsu explain ${trace.document}`;
  return `${lines.join('')}\n${one}: ${command} ${example}\n${all}: ${command} --all\n`;
}

function panel(amount: Amount, trace: Trace, { context, workspace }: ExplainOptions): string {
  const { language, paint, flags } = context;
  const rows = new ExplainRows(trace, { language, workspace, all: flags.all === true });
  const value = rows.valueOf(amount);
  const head = `${paint('bold', rows.words(amount.label))}  ${value}  (${amount.id})`;
  const lines = [head, ...originLines(amount, rows, language), ...table(rows.below(amount), paint)];
  return lines.map((line) => `${line}\n`).join('');
}

/** The reason of a number that does not exist, in words. */
function whyNone({ value, reason }: Amount, language: 'ja' | 'en'): string | null {
  return value === null && reason !== undefined ? (terms[reason]?.[language] ?? reason) : null;
}

function originLines(amount: Amount, rows: ExplainRows, language: 'ja' | 'en'): readonly string[] {
  const titles =
    language === 'ja'
      ? { why: '理由', formula: '式', source: '出所' }
      : { why: 'because', formula: 'formula', source: 'source' };
  const { origin } = amount;
  const reason = whyNone(amount, language);
  const why = reason === null ? [] : [`  ${titles.why}: ${reason}`];
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
