// Rows of cash into the table that a proposal prints: signed, by year, 0 the decision.

import type { Words } from '../quantity/amount.ts';
import { type CellId, neg } from '../quantity/expr.ts';
import type { Benefits } from './benefits.ts';
import type { Cash } from './cash.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import type { LinkedCost } from './link-cost.ts';
import type { Profit } from './profit.ts';
import type { ThirdStream } from './third-stream.ts';
import type { CashRow } from './value-case.ts';

/** A row of the table before it has values. */
export interface TableRow {
  readonly id: CellId;
  readonly label: Words;
  readonly role: CashRow['role'];
  readonly total?: true;
  readonly postings?: readonly string[];
}

/** Adds the signed rows that the table prints, so that every column adds up from cells of its own. */
export function addCashTable(
  context: Context,
  parts: {
    readonly benefits: Benefits;
    readonly costs: readonly LinkedCost[];
    readonly profit: Profit;
    readonly third: ThirdStream;
    readonly cash: Cash;
  },
): readonly TableRow[] {
  const { sheet } = context;
  const { benefits, costs, profit, third, cash } = parts;
  const signed = (id: CellId, from: CellId, label: Words): CellId =>
    sheet.add({ id: `table.${id}`, unit: 'JPY', shape: 'year', rank: 'key', label, expr: neg(from) });
  const accounts = benefits.accounts.map(
    ({ id, account, postings }): TableRow => ({
      id,
      label: account,
      role: 'benefit',
      postings: postings.map((posting) => `posting:${posting.id}`),
    }),
  );
  const recurring = costs
    .filter(({ facts }) => facts.timing.kind === 'recurring')
    .map(
      (cost): TableRow => ({
        id: signed(`cost.${cost.key}`, cost.year, cost.account),
        label: cost.account,
        role: 'running',
        postings: [`posting:cost.${cost.key}`],
      }),
    );
  const investment = { ja: '初期投資', en: 'Investment' };
  const paid = sheet.add({
    id: 'investment.year',
    unit: 'JPY',
    shape: 'year',
    rank: 'wire',
    label: { ja: '初期投資の支払い', en: 'Investment paid' },
    expr: {
      op: 'add',
      args: [
        { op: 'cell', id: profit.capex.year },
        { op: 'cell', id: profit.expensed.year },
      ],
    },
  });
  const tax = { ja: '税金', en: 'Tax' };
  const deferred = { ja: '投資の先送り', en: 'Deferred investment' };
  const deferral: readonly TableRow[] = third.deferral
    ? [{ id: third.deferral, label: deferred, role: 'deferral' }]
    : [];
  return [
    ...accounts,
    { id: benefits.year, label: { ja: '年間効果', en: 'Annual benefit' }, role: 'benefitTotal', total: true },
    ...recurring,
    { id: signed('investment', paid, investment), label: investment, role: 'investment' },
    { id: third.release, label: { ja: '運転資本の増減', en: 'Working capital' }, role: 'release' },
    ...deferral,
    { id: signed('tax', cash.tax, tax), label: tax, role: 'tax' },
    { id: third.disposal, label: { ja: '資産の処分収入', en: 'Disposal' }, role: 'disposal' },
    { id: cash.afterTax.year, label: { ja: '差引の現金', en: 'Net cash' }, role: 'net', total: true },
    { id: cash.cumulative.year, label: { ja: '累計', en: 'Cumulative' }, role: 'cumulative', total: true },
  ];
}

/** The rows with their amounts. */
export function cashRowsOf(rows: readonly TableRow[], engine: Engine): readonly CashRow[] {
  return rows.map(({ id, label, role, total = false, postings = [] }): CashRow => {
    const values = engine.values(id);
    return {
      id,
      label,
      role,
      total,
      amounts: values.map((_, year) => `${id}@${year}`),
      postings,
      moves: values.some((value) => Math.abs(value) >= 0.005),
    };
  });
}
