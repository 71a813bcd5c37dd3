// One term of the comparison with the alternative into its flow of money and its present value.
import type { DealAlternativeTerm } from '../model/deal.ts';
import type { StatedOrigin, Words } from '../quantity/amount.ts';
import {
  add,
  and,
  type CellId,
  compare,
  type Expr,
  mul,
  sumOf,
  term,
  when,
  yearSum,
} from '../quantity/expr.ts';
import { formatUnit } from '../quantity/unit.ts';
import type { AdjustedPosting } from './adjust-driver.ts';
import type { PacedDriver } from './benefits.ts';
import type { AlternativeTerm } from './comparisons.ts';
import { at, type Context, fault } from './context.ts';
import type { Discounting } from './discounting.ts';
import { linkInput, pointsOf } from './link-input.ts';
import { wordsOf } from './words-of.ts';

type Group = AlternativeTerm['group'];

/** Which term of the deal's alternative. */
export interface TermFacts {
  readonly group: Group;
  readonly key: string;
  readonly discounting: Discounting;
  readonly paced: readonly PacedDriver[];
}

/** Adds a term's flow and its present value; null when it was refused. */
export function addTerm(
  context: Context,
  { group, key, discounting, paced }: TermFacts,
): AlternativeTerm | null {
  const facts = context.deal.alternative![group]![key]!;
  const id = `alternative.${group}.${key}`;
  const label = wordsOf(facts.label, { ja: key, en: key });
  const flow =
    'driver' in facts
      ? driverFlow(context, id, {
          label,
          paced: paced.find(({ driver }) => driver.key === facts.driver),
          group,
          key,
        })
      : statedFlow(context, id, { facts, label, group, key });
  if (!flow) return null;
  const words = { ja: `${label.ja}の現在価値`, en: `Present value of ${label.en}` };
  const amount = discounting.presentValue(`${id}.pv`, words, { flow: { ...flow, end: null } });
  const note = 'driver' in facts || facts.note === undefined ? null : wordsOf(facts.note, label);
  return { group, key, label, amount, driver: 'driver' in facts ? facts.driver : null, note };
}

interface Rows {
  readonly year: CellId;
  readonly month: CellId;
}

/** The benefit of a driver of the deal, as it is counted there: adoption, growth and risk included. */
function driverFlow(
  context: Context,
  id: CellId,
  {
    label,
    paced,
    group,
    key,
  }: {
    readonly label: Words;
    readonly paced: PacedDriver | undefined;
    readonly group: Group;
    readonly key: string;
  },
): Rows | null {
  const { sheet } = context;
  const postings = paced?.driver.counted
    ? paced.driver.postings.filter(({ side }) => side === 'yearly' || side === 'once')
    : [];
  if (!paced || postings.length === 0) {
    const params = { name: (context.deal.alternative!.positive[key] as { driver: string }).driver };
    fault(context, at(context, 'alternative', group, key, 'driver'), {
      code: 'value/alternative-driver',
      params,
    });
    return null;
  }
  const monthOf = (posting: AdjustedPosting): Expr => {
    if (sheet.cells.has(`${posting.id}.month`)) return term(`${posting.id}.month`);
    const own = `${posting.id}.uptake.month`;
    return mul(posting.steady, sheet.cells.has(own) ? own : `${paced.adoption.share}.uptake.month`);
  };
  const months = postings.map(monthOf);
  const year = sheet.add({
    id: `${id}.year`,
    unit: 'JPY',
    shape: 'year',
    label,
    expr: sumOf(postings.map((posting) => `${posting.id}.year`)),
  });
  const month = sheet.add({
    id: `${id}.month`,
    unit: 'JPY',
    shape: 'month',
    rank: 'wire',
    label,
    expr: months.length === 1 ? months[0]! : add(...months),
  });
  return { year, month };
}

function statedFlow(
  context: Context,
  id: CellId,
  {
    facts,
    label,
    group,
    key,
  }: {
    readonly facts: DealAlternativeTerm;
    readonly label: Words;
    readonly group: Group;
    readonly key: string;
  },
): Rows | null {
  const recurring = facts.timing.kind === 'recurring';
  const stated = linkInput(context, facts.amount, {
    id,
    unit: recurring ? recurringUnit(context, facts) : 'JPY',
    label,
    role: recurring ? 'rate' : 'flow',
    ref: at(context, 'alternative', group, key, 'amount'),
    user: 'deal',
    group: 'deal',
    range: { kind: 'positive' },
    limits: [0, 9e15],
    beside: facts,
  });
  if (!stated) return null;
  const { sheet } = context;
  const ref = at(context, 'alternative', group, key);
  const month = sheet.add({
    id: `${id}.month`,
    unit: 'JPY',
    shape: 'month',
    rank: 'wire',
    label,
    expr: payment(context, id, { facts, stated, ref }),
    ref,
  });
  return {
    month,
    year: sheet.add({ id: `${id}.year`, unit: 'JPY', shape: 'year', label, expr: yearSum(month) }),
  };
}

function recurringUnit(context: Context, { amount }: DealAlternativeTerm): string {
  const unit =
    amount.kind === 'reference'
      ? context.sheet.cells.get(`inputs.${amount.name}`)?.unit
      : pointsOf(amount)[0]!.unit;
  return unit && formatUnit(unit) === `${context.sheet.currency}/month` ? 'JPY/month' : 'JPY/yr';
}

function payment(
  context: Context,
  id: CellId,
  {
    facts,
    stated,
    ref,
  }: { readonly facts: DealAlternativeTerm; readonly stated: CellId; readonly ref: string },
): Expr {
  const { sheet } = context;
  const { timing } = facts;
  const origin: StatedOrigin = { kind: 'stated', ref: `${ref}/timing` };
  const monthCell = (name: 'from' | 'until', month: number): CellId =>
    sheet.give({
      id: `${id}.${name}`,
      unit: { month: 1 },
      label: name === 'from' ? { ja: '最初の月', en: 'First month' } : { ja: '最後の月', en: 'Last month' },
      role: 'time',
      shape: 'one',
      rank: 'wire',
      given: [month],
      origin,
      ref: origin.ref,
    });
  if (timing.kind !== 'recurring')
    return when(compare(sheet.month(), '=', monthCell('from', timing.from)), stated, 0);
  const isMonthly = 'month' in sheet.cells.get(stated)!.unit;
  const paid = mul(stated, isMonthly ? sheet.calendar('month') : sheet.monthLength());
  const from = compare(sheet.month(), '≥', monthCell('from', timing.from));
  if (timing.until === undefined) return when(from, paid, 0);
  return when(and(from, compare(sheet.month(), '≤', monthCell('until', timing.until))), paid, 0);
}
