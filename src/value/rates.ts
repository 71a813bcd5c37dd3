// Yearly cash into rates of return: IRR, the modified one, and returns on cost.

import type { Words } from '../quantity/amount.ts';
import {
  and,
  type CellId,
  compare,
  div,
  irr,
  max,
  mul,
  need,
  neg,
  or,
  pow,
  prev,
  sub,
  type Term,
  total,
  when,
} from '../quantity/expr.ts';
import type { Cash } from './cash.ts';
import type { Context } from './context.ts';
import type { Discounting } from './discounting.ts';

/** IRR before and after tax, the modified one, and whether cash comes in first. */
export function addRates(context: Context, discounting: Discounting, cash: Cash): void {
  const { sheet } = context;
  const rate = (id: CellId, ja: string, en: string, expr: Term): CellId =>
    sheet.add({ id, unit: '-', role: 'rate', rank: 'key', label: { ja, en }, expr });
  rate('irr', 'IRR（内部収益率、税引後）', 'IRR after tax', irr(cash.afterTax.year));
  rate('irrPreTax', 'IRR（内部収益率、税引前）', 'IRR before tax', irr(cash.preTax.year));
  const row = (id: CellId, ja: string, en: string, expr: Term): CellId =>
    sheet.add({ id, unit: 'JPY', shape: 'year', rank: 'wire', label: { ja, en }, expr });
  row(
    'mirr.inflows',
    '入金の期末価値の内訳',
    'Inflows at the horizon, by year',
    mul(max(0, cash.afterTax.year), discounting.endValueFactor()),
  );
  row(
    'mirr.outflows',
    '出金の現在価値の内訳',
    'Outflows today, by year',
    mul(max(0, neg(cash.afterTax.year)), discounting.endFactor()),
  );
  sheet.add({
    id: 'mirr.inflow',
    unit: 'JPY',
    label: { ja: '入金の期末価値', en: 'Inflows at the horizon' },
    rank: 'wire',
    expr: total('mirr.inflows'),
  });
  sheet.add({
    id: 'mirr.outflow',
    unit: 'JPY',
    label: { ja: '出金の現在価値', en: 'Outflows today' },
    rank: 'wire',
    expr: total('mirr.outflows'),
  });
  const both = and(compare('mirr.inflow', '>', 0), compare('mirr.outflow', '>', 0));
  const growth = pow(div('mirr.inflow', 'mirr.outflow'), div(sheet.calendar('year'), 'horizon'));
  rate('mirr', '修正内部収益率', 'Modified IRR', need(both, 'no-sign-change', sub(growth, 1)));
  addFinancing(context, cash);
}

/** 1 when money comes in before it goes out. */
function addFinancing(context: Context, cash: Cash): void {
  const { sheet } = context;
  const flow = cash.afterTax.year;
  const moves = or(compare(flow, '>', 0), compare(flow, '<', 0));
  sheet.add({
    id: 'financing.seen',
    unit: '-',
    shape: 'year',
    role: 'flag',
    rank: 'wire',
    label: { ja: '現金が動いたことがある', en: 'Cash has moved' },
    expr: max(prev('financing.seen'), moves),
  });
  sheet.add({
    id: 'financing.row',
    unit: 'JPY',
    shape: 'year',
    rank: 'wire',
    label: { ja: '最初に動いた現金の内訳', en: 'First cash, by year' },
    expr: when(prev('financing.seen'), 0, flow),
  });
  sheet.add({
    id: 'financing.first',
    unit: 'JPY',
    rank: 'wire',
    label: { ja: '最初に動いた現金', en: 'First cash that moves' },
    expr: total('financing.row'),
  });
  sheet.add({
    id: 'financing',
    unit: '-',
    role: 'flag',
    label: { ja: '入金が先に立つ', en: 'Cash comes in first' },
    expr: when(compare('financing.first', '>', 0), 1, 0),
  });
}

/** Returns on present values, and undiscounted. */
export function addReturns(context: Context): void {
  const { sheet } = context;
  const sum = (id: CellId, from: CellId, label: Words): CellId =>
    sheet.add({ id, unit: 'JPY', label, expr: total(from) });
  const benefits = sum('benefitTotal', 'benefit', { ja: '効果の合計', en: 'Benefits in all' });
  const costs = sum('costTotal', 'costs.year', { ja: '費用の合計（全期間）', en: 'Costs of the horizon' });
  const ratio = (gain: CellId, cost: CellId): Term =>
    need(compare(cost, '>', 0), 'zero-cost', div(sub(gain, cost), cost));
  sheet.add({
    id: 'roi',
    unit: '-',
    role: 'share',
    rank: 'key',
    label: { ja: 'ROI（投資対効果）', en: 'ROI' },
    expr: ratio('pvBenefits', 'pvCosts'),
  });
  sheet.add({
    id: 'simpleRoi',
    unit: '-',
    role: 'share',
    rank: 'key',
    label: { ja: 'ROI（割引前）', en: 'ROI, undiscounted' },
    expr: ratio(benefits, costs),
  });
}
