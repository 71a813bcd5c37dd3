// The face of formulas that explains: a formula and a period in, its words in Japanese and English and its inputs out.
//
// Grammar of the words (what a reader, or a program that knows nothing else, may rely on):
//   formula   = sum [ relation sum ]             relation = ≥ | ≤ | = | > | <
//   sum       = [ − ] product { ( + | − ) product }
//   product   = power { ( × | ÷ ) power }        from left to right
//   power     = atom [ ^ atom ]
//   atom      = 0 | 1 | label | ( formula ) | name( formula { , formula } )
//   label     = 「…」 in Japanese, “…” in English; names one of `inputs`, a single value or a series
//   names     小さい方 min · 大きい方 max · 切り捨て floor · 平方根 sqrt · e乗 exp · かつ and · または or · でない not ·
//             もし if(condition, then, otherwise) · あるとき given(condition, value): does not exist unless the condition holds
//   of series 合計 sum · 平均 mean · 最後 last · 最初の月 first month · 最初の年 first year (number of the first period,
//             from 0, whose value is 1) · 内部収益率 irr
// A condition is 1 or 0. Before ≥ ≤ = > < the difference is rounded: to 2 decimals when its unit, computed from those of the
// labels, holds money (yen over yen does not), to 9 otherwise; 切り捨て rounds alike before it cuts. A division by zero and a
// power of a negative base do not exist, nor does anything made of them, except through the branch of もし that is not taken.
import { InternalError } from '../diagnostic/diagnostic.ts';
import type { FormulaInput, FormulaOrigin, Words } from '../quantity/amount.ts';
import type { CellId, Expr, Op, SeriesOp } from '../quantity/expr.ts';
import { type Cell, isFormula, periodsOf, type Shape } from './cell.ts';
import { monthsOf, yearOf } from './compute.ts';

/** Words with how tightly they bind: 0 comparison, 1 sum, 2 product, 3 power, 4 atom. */
interface Phrase extends Words {
  readonly binding: number;
}

/** Where a formula stands and how values are looked up. */
export interface Place {
  readonly cell: Cell;
  readonly period: number;
  readonly cells: ReadonlyMap<CellId, Cell>;
  readonly years: number;
  readonly value: (id: CellId, period: number) => number | null;
}

interface Writer {
  readonly place: Place;
  readonly inputs: FormulaInput[];
  readonly args: readonly Phrase[];
  readonly expr: Expr;
}

const atom = (words: Words): Phrase => ({ ...words, binding: 4 });

function within(phrase: Phrase, binding: number): Words {
  if (phrase.binding >= binding) return phrase;
  return { ja: `(${phrase.ja})`, en: `(${phrase.en})` };
}

/** Parts joined by an operator; parts after the first bind tighter, so that order of reading is order of computing. */
const joined =
  (sign: string, binding: number) =>
  ({ args }: Writer): Phrase => {
    const parts = args.map((arg, index) => within(arg, index === 0 ? binding : binding + 1));
    return {
      ja: parts.map((p) => p.ja).join(` ${sign} `),
      en: parts.map((p) => p.en).join(` ${sign} `),
      binding,
    };
  };

const called =
  (ja: string, en: string) =>
  ({ args }: Writer): Phrase =>
    atom({
      ja: `${ja}(${args.map((a) => a.ja).join(', ')})`,
      en: `${en}(${args.map((a) => a.en).join(', ')})`,
    });

const power = (base: Words, exponent: Phrase): Phrase => {
  const to = within(exponent, 4);
  return { ja: `${base.ja} ^ ${to.ja}`, en: `${base.en} ^ ${to.en}`, binding: 3 };
};

const ofSeries =
  (ja: string, en: string) =>
  (writer: Writer): Phrase => {
    const label = seriesLabel(writer);
    return atom({ ja: `${ja}(${label.ja})`, en: `${en}(${label.en})` });
  };

const WORDS: Record<Op, (writer: Writer) => Phrase> = {
  literal: ({ expr }) => {
    const text = String((expr as { value: number }).value);
    return atom({ ja: text, en: text });
  },
  cell: (writer) => atom(valueLabel(writer, 0)),
  prev: (writer) => atom(writer.place.period === 0 ? openingOf(writer) : valueLabel(writer, -1)),
  add: joined('+', 1),
  sub: joined('−', 1),
  mul: joined('×', 2),
  div: joined('÷', 2),
  neg: ({ args: [a] }) => {
    const part = within(a!, 2);
    return { ja: `−${part.ja}`, en: `−${part.en}`, binding: 1 };
  },
  min: called('小さい方', 'min'),
  max: called('大きい方', 'max'),
  floor: called('切り捨て', 'floor'),
  sqrt: called('平方根', 'sqrt'),
  exp: called('e乗', 'exp'),
  pow: ({ args: [a, b] }) => power(within(a!, 4), b!),
  compound: ({ args: [rate, years] }) => {
    const part = within(rate!, 2);
    return power({ ja: `(1 + ${part.ja})`, en: `(1 + ${part.en})` }, years!);
  },
  compare: ({ expr, args }) => {
    const sign = expr.op === 'compare' ? expr.relation : '=';
    const [a, b] = args.map((arg) => within(arg, 1));
    return { ja: `${a!.ja} ${sign} ${b!.ja}`, en: `${a!.en} ${sign} ${b!.en}`, binding: 0 };
  },
  and: called('かつ', 'and'),
  or: called('または', 'or'),
  not: called('でない', 'not'),
  if: called('もし', 'if'),
  need: called('あるとき', 'given'),
  total: ofSeries('合計', 'sum'),
  yearSum: ofSeries('合計', 'sum'),
  yearMean: ofSeries('平均', 'mean'),
  yearLast: ofSeries('最後', 'last'),
  inYear: (writer) => atom(yearLabel(writer)),
  first: (writer) =>
    readCell(writer).shape === 'month'
      ? ofSeries('最初の月', 'first month')(writer)
      : ofSeries('最初の年', 'first year')(writer),
  irr: ofSeries('内部収益率', 'irr'),
};

/** The formula of a cell in a period, in words that can be read back with nothing but its inputs. */
export function explain(place: Place): FormulaOrigin {
  if (!isFormula(place.cell)) throw new InternalError(`${place.cell.id} is given`);
  const inputs: FormulaInput[] = [];
  const { ja, en } = phraseOf(place.cell.expr, place, inputs);
  return { kind: 'formula', formula: { ja, en }, inputs };
}

/** 「材料費（3年目）」: a cell's label in a period. */
export function periodLabel(label: Words, shape: Shape, period: number): Words {
  if (shape === 'one') return label;
  const words = periodWords(shape, period);
  return { ja: `${label.ja}（${words.ja}）`, en: `${label.en} (${words.en})` };
}

/** The id of a cell's amount in a period. */
export function amountId(cell: Cell, period: number): string {
  return cell.shape === 'one' ? cell.id : `${cell.id}@${period}`;
}

/** Marks that delimit labels may not stand inside them. */
export function plainLabel(label: Words): Words {
  return {
    ja: label.ja.replace(/「/g, '『').replace(/」/g, '』'),
    en: label.en.replace(/“/g, '‘').replace(/”/g, '’'),
  };
}

function phraseOf(expr: Expr, place: Place, inputs: FormulaInput[]): Phrase {
  const args = 'args' in expr ? expr.args.map((arg) => phraseOf(arg, place, inputs)) : [];
  return WORDS[expr.op]({ expr, place, inputs, args });
}

function readCell(writer: Writer): Cell {
  return writer.place.cells.get((writer.expr as { id: CellId }).id)!;
}

function openingOf(writer: Writer): Words {
  const cell = readCell(writer);
  const opening = 'opening' in cell ? cell.opening : undefined;
  if (!opening || opening.op === 'literal') {
    const text = String(opening ? opening.value : 0);
    return { ja: text, en: text };
  }
  return phraseOf(opening, writer.place, writer.inputs);
}

function valueLabel(writer: Writer, lag: 0 | -1): Words {
  const cell = readCell(writer);
  return named(writer, cell, cell.shape === 'one' ? [0] : [writer.place.period + lag]);
}

function yearLabel(writer: Writer): Words {
  return named(writer, readCell(writer), [yearOf(writer.place.period)]);
}

const PERIODS: Record<SeriesOp, (place: Place, length: number) => readonly [number, number]> = {
  total: (_, length) => [0, length - 1],
  first: (_, length) => [0, length - 1],
  irr: (_, length) => [0, length - 1],
  yearSum: ({ period }) => monthsOf(period),
  yearMean: ({ period }) => monthsOf(period),
  yearLast: ({ period }) => monthsOf(period),
  inYear: ({ period }) => [yearOf(period), yearOf(period)],
};

function seriesLabel(writer: Writer): Words {
  const cell = readCell(writer);
  const [from, to] = PERIODS[writer.expr.op as SeriesOp](
    writer.place,
    periodsOf(cell.shape, writer.place.years),
  );
  return named(
    writer,
    cell,
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
    true,
  );
}

/** Registers an input once and gives its quoted label; another input of the same words gets a number. */
function named(writer: Writer, cell: Cell, periods: readonly number[], series = false): Words {
  const [from, to] = [amountId(cell, periods[0]!), amountId(cell, periods.at(-1)!)];
  const known = writer.inputs.find(
    ({ ids, value }) => ids[0] === from && ids.at(-1) === to && Array.isArray(value) === series,
  );
  const label = known?.label ?? unused(writer.inputs, labelOf(cell, periods));
  if (!known) {
    const ids = periods.map((period) => amountId(cell, period));
    const values = periods.map((period) => writer.place.value(cell.id, period));
    writer.inputs.push({ label, ids, value: series ? values : values[0]!, unit: cell.unit });
  }
  return { ja: `「${label.ja}」`, en: `“${label.en}”` };
}

function labelOf(cell: Cell, periods: readonly number[]): Words {
  const [from, to] = [periods[0]!, periods.at(-1)!];
  if (from === to) return periodLabel(cell.label, cell.shape, from);
  const range = rangeWords(cell.shape, from, to);
  return { ja: `${cell.label.ja}（${range.ja}）`, en: `${cell.label.en} (${range.en})` };
}

function unused(inputs: readonly FormulaInput[], label: Words): Words {
  for (let number = 1; ; number++) {
    const candidate =
      number === 1 ? label : { ja: `${label.ja}［${number}］`, en: `${label.en} [${number}]` };
    if (!inputs.some((input) => input.label.ja === candidate.ja || input.label.en === candidate.en))
      return candidate;
  }
}

function periodWords(shape: Shape, period: number): Words {
  if (period === 0) return { ja: '導入時', en: 'at the decision' };
  return shape === 'month'
    ? { ja: `${period}か月目`, en: `month ${period}` }
    : { ja: `${period}年目`, en: `year ${period}` };
}

function rangeWords(shape: Shape, from: number, to: number): Words {
  const [ja, one, many] = shape === 'month' ? ['か月目', 'month', 'months'] : ['年目', 'year', 'years'];
  return from === 0
    ? { ja: `導入時〜${to}${ja}`, en: `decision to ${one} ${to}` }
    : { ja: `${from}〜${to}${ja}`, en: `${many} ${from} to ${to}` };
}
