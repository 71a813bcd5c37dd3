// The face of formulas that a workbook computes: a formula in, its text in Excel's own functions out.
//
// The text is the same in R1C1 for every period of a row, holds no number but 0 and 1, and no OFFSET or INDIRECT. Conditions are 1
// or 0, made by IF, because SUM and MATCH do not take TRUE as 1. What does not exist is an error (`#N/A`), which spreads as null
// does in the engine. Differences are rounded before they are compared, and values before INT, to the digits of their unit.
import type { CellId, Expr, Op, Relation } from '../quantity/expr.ts';
import { RATIO } from '../quantity/unit.ts';
import type { Cell } from './cell.ts';
import { digitsOf, isMoney } from './rounding.ts';
import { unitOf } from './unit-check.ts';

/** Where the parts of a formula stand, as addresses seen from the cell that is written. */
export interface ExcelReading {
  readonly cells: ReadonlyMap<CellId, Cell>;
  /** The cell in this period; a single value from anywhere. */
  readonly cell: (id: CellId) => string;
  /** The column before this period, which before the first holds the opening value. */
  readonly prev: (id: CellId) => string;
  /** All periods. */
  readonly row: (id: CellId) => string;
  /** The cell that holds the decimals kept in comparisons, of money or of anything else. */
  readonly digits: (kind: 'money' | 'other') => string;
  /** Time: the year of every month (a range), this column's year, its last month, and the year of this column's month. */
  readonly time: Readonly<Record<'yearOfMonths' | 'year' | 'lastMonth' | 'yearOfMonth', string>>;
  /** Of a row of yearly flows: the number of rates on the grid where its value crosses zero, and the rate near the one. */
  readonly irr: (id: CellId) => { readonly crossings: string; readonly guess: string };
}

/** Text with how tightly it binds: 1 sum, 2 product, 3 power, 4 atom; `test` is TRUE or FALSE, to stand inside IF. */
interface Phrase {
  readonly text: string;
  readonly binding: number;
  readonly test?: string;
}

interface Writing {
  readonly expr: Expr;
  readonly args: readonly Phrase[];
  readonly reading: ExcelReading;
}

const RELATIONS: Readonly<Record<Relation, string>> = { '<': '<', '≤': '<=', '=': '=', '≥': '>=', '>': '>' };

const atom = (text: string): Phrase => ({ text, binding: 4 });
const condition = (test: string): Phrase => ({ text: `IF(${test},1,0)`, binding: 4, test });

function within({ text, binding }: Phrase, least: number): string {
  return binding >= least ? text : `(${text})`;
}

/** A condition's value is 1 or 0. */
function holds(phrase: Phrase): string {
  return phrase.test ?? `${within(phrase, 1)}=1`;
}

/** Parts after the first bind tighter, so that the order of computing is the engine's to the last bit. */
const joined =
  (sign: string, binding: number) =>
  ({ args }: Writing): Phrase => ({
    text: args.map((arg, index) => within(arg, index === 0 ? binding : binding + 1)).join(sign),
    binding,
  });

/** Anything to the power of 0 is 1, also 0, which Excel refuses; powers of negative bases do not exist. */
function power(base: Phrase, exponent: Phrase): Phrase {
  const raised = `${within(base, 4)}^${within(exponent, 4)}`;
  return atom(`IF(${base.text}<0,NA(),IF(${exponent.text}=0,1,${raised}))`);
}

const called =
  (name: string) =>
  ({ args }: Writing): Phrase =>
    atom(`${name}(${args.map(({ text }) => text).join(',')})`);

const ofTests =
  (name: string) =>
  ({ args }: Writing): Phrase =>
    condition(`${name}(${args.map(holds).join(',')})`);

const ofRow =
  (write: (row: string, reading: ExcelReading, id: CellId) => string) =>
  ({ expr, reading }: Writing): Phrase => ({
    text: write(reading.row(idOf(expr)), reading, idOf(expr)),
    binding: 1,
  });

/** One table keyed by operation: an operation without this face does not compile. */
const EXCEL: Record<Op, (writing: Writing) => Phrase> = {
  literal: ({ expr }) => atom(String((expr as { readonly value: 0 | 1 }).value)),
  cell: ({ expr, reading }) => atom(reading.cell(idOf(expr))),
  prev: ({ expr, reading }) => atom(reading.prev(idOf(expr))),
  add: joined('+', 1),
  sub: joined('-', 1),
  mul: joined('*', 2),
  div: joined('/', 2),
  // A minus before a power would bind tighter than the power.
  neg: ({ args: [a] }) => atom(`(-${within(a!, 4)})`),
  min: called('MIN'),
  max: called('MAX'),
  floor: (writing) => atom(`INT(ROUND(${writing.args[0]!.text},${digitsIn(writing)}))`),
  sqrt: called('SQRT'),
  exp: called('EXP'),
  pow: ({ args: [a, b] }) => power(a!, b!),
  compound: ({ args: [rate, years] }) => power({ text: `1+${within(rate!, 2)}`, binding: 1 }, years!),
  compare: (writing) => {
    const [a, b] = writing.args;
    const difference = b!.text === '0' ? a!.text : `${within(a!, 1)}-${within(b!, 2)}`;
    const relation = writing.expr.op === 'compare' ? writing.expr.relation : '=';
    return condition(`ROUND(${difference},${digitsIn(writing)})${RELATIONS[relation]}0`);
  },
  and: ofTests('AND'),
  or: ofTests('OR'),
  not: ofTests('NOT'),
  if: ({ args: [test, then, otherwise] }) => atom(`IF(${holds(test!)},${then!.text},${otherwise!.text})`),
  need: ({ args: [test, value] }) => atom(`IF(${holds(test!)},${value!.text},NA())`),
  total: ofRow((row) => `SUM(${row})`),
  yearSum: ofRow((row, { time }) => `SUMIF(${time.yearOfMonths},${time.year},${row})`),
  yearMean: ofRow((row, { time }) => `AVERAGEIF(${time.yearOfMonths},${time.year},${row})`),
  // The first column is period 0.
  yearLast: ofRow((row, { time }) => `INDEX(${row},1,${time.lastMonth}+1)`),
  inYear: ofRow((row, { time }) => `INDEX(${row},1,${time.yearOfMonth}+1)`),
  first: ofRow((row) => `MATCH(1,${row},0)-1`),
  irr: ofRow((row, reading, id) => {
    const { crossings, guess } = reading.irr(id);
    return `IF(${crossings}=1,IRR(${row},${guess}),NA())`;
  }),
};

/** A formula as Excel reads it, without the leading `=`. */
export function excelOf(expr: Expr, reading: ExcelReading): string {
  return phraseOf(expr, reading).text;
}

function phraseOf(expr: Expr, reading: ExcelReading): Phrase {
  const args = 'args' in expr ? expr.args.map((arg) => phraseOf(arg, reading)) : [];
  return EXCEL[expr.op]({ expr, args, reading });
}

/** Two units meet in a comparison; the coarser one counts. */
function digitsIn({ expr, reading }: Writing): string {
  const args = 'args' in expr ? expr.args : [];
  const units = args.map((arg) => unitOf(arg, reading.cells)).map((unit) => (unit === 'any' ? RATIO : unit));
  return reading.digits(units.some(isMoney) ? 'money' : 'other');
}

/** The decimals themselves, for the cells that `digits` names. */
export const COMPARED_DIGITS = { money: digitsOf({ JPY: 1 }), other: digitsOf(RATIO) } as const;

function idOf(expr: Expr): CellId {
  return (expr as { readonly id: CellId }).id;
}
