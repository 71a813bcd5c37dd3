// P3: the customer's own lines today, their change, and after: profit of the first full year, balances at its end, and its cash.
import type { AmountId } from '../../quantity/amount.ts';
import { inSentence } from '../../text/index.ts';
import {
  type AmountFormat,
  line,
  row,
  type TableCell,
  type TableNode,
  type TableRow,
  table,
} from '../../tree/index.ts';
import type { StatementLine } from '../../value/index.ts';
import { bare } from '../formats.ts';
import { printedNumber } from './printed-sums.ts';
import { amountOf, type Speaker, shown } from './speaker.ts';
import { unitLine } from './unit-line.ts';

/** Sales from which a customer's books are read in 百万円 (value-model 1.14). */
const LARGE_SALES = 1e10;
const WHOLE_MILLIONS: AmountFormat = { scale: 1000000, digits: 0 };

/** A line with the amounts of the period that is shown. */
interface Shown {
  readonly line: StatementLine;
  readonly change: AmountId;
  readonly after: AmountId | null;
}

/** Null where the customer's file gives no line of profit: a table of changes alone would say what the bridge says. */
export function statementTable(speaker: Speaker): TableNode | null {
  const { facts, words } = speaker;
  const { statements } = facts.value;
  if (!statements.pl.some(({ before }) => before !== null)) return null;
  const period = periodOf(speaker);
  const format = bare(scaleOf(speaker));
  const pl = upToOperating(statements.pl)
    .map(period.show)
    .filter((one) => isWorthARow(speaker, one));
  const knowsNetAssets = statements.bs.some(({ key, before }) => key === 'bs.net' && before !== null);
  const twice = knowsNetAssets ? 'bs.retained' : 'bs.net';
  const bs = statements.bs
    .filter(({ key }) => key !== twice)
    .map(period.show)
    .filter((one) => isWorthARow(speaker, one));
  const cf = statements.cf
    .map(period.show)
    .filter((one) => isWorthARow(speaker, one) && one.line.role === 'total');
  const group = (name: string, lines: readonly Shown[]): readonly TableRow[] =>
    lines.length === 0 ? [] : [headRow(name), ...lines.map((one) => lineRow(speaker, one, format))];
  const isExact = [...pl, ...bs].every((one) => addsUp(speaker, one, format));
  return table({
    id: 'statements',
    about: facts.value.postings.map(({ id }) => id),
    title: line(words.statements.title),
    unitLine: unitLine(speaker, format),
    columns: [
      { share: 0.43, align: 'start' },
      { share: 0.17, align: 'end' },
      { share: 0.17, align: 'end' },
      { share: 0.23, align: 'end' },
    ],
    head: [row([words.statements.pl, words.today, words.statements.change, period.name])],
    body: [
      ...pl.map((one) => lineRow(speaker, one, format)),
      ...group(words.statements.bs, bs),
      ...group(words.statements.cf, cf),
    ],
    source: line(words.statements.note, ...(isExact ? [] : [words.cash.rounding])),
  });
}

/** Profit and loss down to operating profit: what stands below is not known of the customer. */
function upToOperating(lines: readonly StatementLine[]): readonly StatementLine[] {
  const last = lines.findIndex(({ key }) => key === 'pl.operating');
  return lines.slice(0, last + 1);
}

/** The first full year: a fiscal year of the customer where it is known, else a year since the decision. */
function periodOf(speaker: Speaker): {
  readonly name: string;
  readonly show: (line: StatementLine) => Shown;
} {
  const { value } = speaker.facts;
  const { fiscalYears } = value.statements;
  const fullYear = value.metrics.fullYear.value ?? 1;
  const index = fiscalYears.findIndex(({ from, months }) => from > 12 * (fullYear - 1) && months === 12);
  const year = fiscalYears[index];
  if (!year) {
    return { name: speaker.words.after, show: (one) => ({ line: one, ...one.fullYear }) };
  }
  const isSame = year.to === 12 * fullYear;
  return {
    name: speaker.in(year.label),
    show: (one) => {
      if (isSame) return { line: one, ...one.fullYear };
      return { line: one, change: one.fiscal!.change[index]!, after: one.fiscal!.after?.[index] ?? null };
    },
  };
}

function scaleOf({ facts, manner }: Speaker): AmountFormat {
  const sales = facts.value.statements.pl.find(({ key }) => key === 'pl.sales')?.before;
  const value = sales ? (facts.value.amounts[sales]?.value ?? 0) : 0;
  return value >= LARGE_SALES ? WHOLE_MILLIONS : manner.table;
}

/** What moves, and the customer's own lines that stand between. */
function isWorthARow({ amounts }: Speaker, { line: { before, role }, change }: Shown): boolean {
  const moves = Math.abs(amountOf(amounts, change).value ?? 0) >= 0.5;
  return moves || (before !== null && role !== 'part');
}

function headRow(name: string): TableRow {
  return row([{ children: line(name), look: 'strong' }, '', '', '']);
}

function lineRow(speaker: Speaker, { line: one, change, after }: Shown, format: AmountFormat): TableRow {
  const name = speaker.in(one.label);
  const cell = (id: AmountId | null, look?: TableCell['look']): TableCell => {
    if (id === null) return { children: line('–') };
    return { children: line(shown(speaker, id, format)), ...(look && { look }) };
  };
  const moves = Math.abs(amountOf(speaker.amounts, change).value ?? 0) >= 0.5;
  return row(
    [
      one.role === 'part' ? `${speaker.words.statements.part}${inSentence(name, speaker.language)}` : name,
      cell(one.before),
      moves ? cell(change) : cell(null),
      cell(after, one.key === 'pl.operating' ? 'after' : undefined),
    ],
    one.role === 'total' ? 'total' : 'plain',
  );
}

/** Today and the change, as printed, give what is printed after. */
function addsUp(
  speaker: Speaker,
  { line: { before }, change, after }: Shown,
  { scale = 1 }: AmountFormat,
): boolean {
  if (before === null || after === null) return true;
  const [a, b, c] = [before, change, after].map((id) =>
    printedNumber((amountOf(speaker.amounts, id).value ?? 0) / scale),
  );
  return a! + b! === c;
}
