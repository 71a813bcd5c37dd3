// Cash and profit into the figures to decide by: NPV, IRR, ROI, payback, and the first full year with its bridge.

import type { Words } from '../quantity/amount.ts';
import {
  add,
  and,
  type CellId,
  compare,
  div,
  first,
  irr,
  max,
  mul,
  need,
  neg,
  or,
  pow,
  prev,
  sub,
  sumOf,
  type Term,
  total,
  when,
} from '../quantity/expr.ts';
import type { Benefits } from './benefits.ts';
import type { Cash } from './cash.ts';
import type { Context } from './context.ts';
import { Discounting, type Flow } from './discounting.ts';
import type { LinkedCost } from './link-cost.ts';
import { addPayback } from './payback.ts';

interface Parts {
  readonly rate: CellId;
  readonly benefits: Benefits;
  readonly cash: Cash;
  readonly costs: readonly LinkedCost[];
}

/** Adds all decision figures, under the ids that `metric-cells.ts` lists. */
export function addDecision(context: Context, parts: Parts): void {
  const discounting = new Discounting(context, parts.rate);
  addTotals(context, parts);
  addPresentValues(context, discounting, parts);
  addRates(context, discounting, parts);
  addReturns(context);
  const { cash } = parts;
  addPayback(context, 'payback', {
    cash: cash.afterTax.month,
    cumulative: cash.cumulative.month,
    words: { ja: '', en: '' },
  });
  addPayback(context, 'paybackPreTax', {
    cash: cash.preTax.month,
    cumulative: cash.cumulative.preTaxMonth,
    words: { ja: '（税引前）', en: ' before tax' },
  });
  addDiscountedPayback(context, discounting, cash);
  addSimplePayback(context, cash);
}

/** One-time and recurring costs in all, and what a month of delay costs. */
function addTotals(context: Context, { costs, benefits }: Parts): void {
  const { sheet } = context;
  const recurring = costs.filter(({ facts }) => facts.timing.kind === 'recurring');
  const once = costs.filter((cost) => !recurring.includes(cost));
  sheet.add({
    id: 'investment',
    unit: 'JPY',
    role: 'flow',
    rank: 'key',
    label: { ja: '初期投資', en: 'Investment' },
    expr: sumOf(once.map(({ full }) => full)),
  });
  sheet.add({
    id: 'runningCost',
    unit: 'JPY/yr',
    role: 'rate',
    rank: 'key',
    label: { ja: '経常費用（年）', en: 'Running cost a year' },
    expr: sumOf(recurring.map(({ full }) => full)),
  });
  sheet.add({
    id: 'costOfDelay',
    unit: 'JPY/month',
    role: 'rate',
    rank: 'key',
    label: { ja: '1か月遅れるごとに失う効果', en: 'Cost of a month of delay' },
    expr: div(sub(benefits.annual, 'runningCost'), sheet.calendar('monthsPerYear')),
  });
}

function addPresentValues(context: Context, discounting: Discounting, { benefits, cash }: Parts): void {
  const { sheet } = context;
  const costRow = (shape: 'year' | 'month', id: CellId): CellId => {
    const suffix = shape === 'year' ? '.year' : '.month';
    const label = { ja: '費用の合計', en: 'Costs in all' };
    return sheet.add({
      id,
      unit: 'JPY',
      shape,
      label,
      expr: add(`runningCost${suffix}`, `expensed${suffix}`, `capex${suffix}`),
    });
  };
  const costs: Flow = {
    year: costRow('year', 'costs.year'),
    month: costRow('month', 'costs.month'),
    end: null,
  };
  const thirdLabel = { ja: '処分収入と運転資本の増減', en: 'Disposal and working capital' };
  const third: Flow = {
    year: sheet.add({
      id: 'third.year',
      unit: 'JPY',
      shape: 'year',
      label: thirdLabel,
      expr: add(cash.disposal, cash.releaseNet),
    }),
    month: sheet.add({
      id: 'third.month',
      unit: 'JPY',
      shape: 'month',
      label: thirdLabel,
      expr: benefits.release ? add(benefits.release.month, 'endFlow.preTax.month') : 'endFlow.preTax.month',
    }),
    end: 'endFlow.preTax.year',
  };
  discounting.presentValue(
    'npv',
    { ja: 'NPV（正味現在価値、税引後）', en: 'NPV after tax' },
    { flow: { ...cash.afterTax, end: 'endFlow.year' } },
  );
  discounting.presentValue(
    'npvPreTax',
    { ja: 'NPV（正味現在価値、税引前）', en: 'NPV before tax' },
    { flow: { ...cash.preTax, end: 'endFlow.preTax.year' } },
  );
  discounting.presentValue(
    'npvMonthly',
    { ja: 'NPV（月次割引、税引後）', en: 'NPV after tax, discounted monthly' },
    { flow: { ...cash.afterTax, end: null }, convention: 'monthly' },
  );
  discounting.presentValue(
    'pvBenefits',
    { ja: '効果の現在価値', en: 'Present value of benefits' },
    { flow: { year: benefits.year, month: benefits.month, end: null } },
  );
  discounting.presentValue(
    'pvCosts',
    { ja: '費用の現在価値', en: 'Present value of costs' },
    { flow: costs },
  );
  discounting.presentValue(
    'pvThird',
    { ja: '処分収入と運転資本の現在価値', en: 'Present value of disposal and working capital' },
    { flow: third },
  );
  addOtherTerminal(context, discounting, benefits);
}

/** NPV when working capital is kept instead of coming back, or the other way round. */
function addOtherTerminal(context: Context, discounting: Discounting, { release }: Benefits): void {
  const { sheet } = context;
  const keeps = context.deal.nwcTerminal === 'keep';
  const label = keeps
    ? { ja: 'NPV（運転資本が期末に戻る場合）', en: 'NPV if working capital reverses' }
    : { ja: 'NPV（運転資本が期末に戻らない場合）', en: 'NPV if working capital is kept' };
  if (!release) {
    sheet.add({ id: 'npvOtherTerminal', unit: 'JPY', role: 'level', label, expr: 'npv' });
    return;
  }
  const last = compare(sheet.year(), '=', 'horizon');
  const rowLabel = { ja: '運転資本の戻りの現在価値の内訳', en: 'Present value of the reversal, by year' };
  sheet.add({
    id: 'reversalValue.row',
    unit: 'JPY',
    shape: 'year',
    rank: 'wire',
    label: rowLabel,
    expr: when(last, mul('released', discounting.endFactor()), 0),
  });
  sheet.add({
    id: 'reversalValue',
    unit: 'JPY',
    label: { ja: '運転資本の戻りの現在価値', en: 'Present value of the reversal' },
    expr: total('reversalValue.row'),
  });
  sheet.add({
    id: 'npvOtherTerminal',
    unit: 'JPY',
    role: 'level',
    label,
    expr: keeps ? sub('npv', 'reversalValue') : add('npv', 'reversalValue'),
  });
}

function addRates(context: Context, discounting: Discounting, { cash }: Parts): void {
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

function addReturns(context: Context): void {
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

function addDiscountedPayback(context: Context, discounting: Discounting, cash: Cash): void {
  const { sheet } = context;
  const flow = sheet.add({
    id: 'discountedCash',
    unit: 'JPY',
    shape: 'month',
    rank: 'wire',
    label: { ja: '割引後の現金', en: 'Discounted cash' },
    expr: mul(cash.afterTax.month, discounting.monthFactor()),
  });
  const cumulative = sheet.add({
    id: 'discountedCumulative',
    unit: 'JPY',
    shape: 'month',
    rank: 'wire',
    label: { ja: '割引後の累計の現金', en: 'Cumulative discounted cash' },
    expr: add(prev('discountedCumulative'), flow),
  });
  addPayback(context, 'discountedPayback', {
    cash: flow,
    cumulative,
    words: { ja: '（割引後）', en: ', discounted' },
  });
}

/** Investment ÷ average yearly net cash. */
function addSimplePayback(context: Context, cash: Cash): void {
  const { sheet } = context;
  const later = when(compare(sheet.year(), '>', 0), cash.afterTax.year, 0);
  sheet.add({
    id: 'laterCash.row',
    unit: 'JPY',
    shape: 'year',
    rank: 'wire',
    label: { ja: '導入後の現金の内訳', en: 'Cash after the decision, by year' },
    expr: later,
  });
  sheet.add({
    id: 'laterCash',
    unit: 'JPY',
    rank: 'wire',
    label: { ja: '導入後の現金の合計', en: 'Cash after the decision' },
    expr: total('laterCash.row'),
  });
  sheet.add({
    id: 'averageCash',
    unit: 'JPY/yr',
    role: 'rate',
    label: { ja: '年平均の現金', en: 'Average yearly cash' },
    expr: div('laterCash', 'horizon'),
  });
  sheet.add({
    id: 'simplePayback',
    unit: 'yr',
    role: 'time',
    rank: 'key',
    label: { ja: '単純回収期間', en: 'Simple payback' },
    expr: need(compare('averageCash', '>', 0), 'beyond-horizon', div('investment', 'averageCash')),
  });
}

/** `fullYear`: the first with complete adoption in all months; the last year when none is. */
export function addFullYear(context: Context, flag: CellId): void {
  const { sheet } = context;
  sheet.add({
    id: 'fullYear.count',
    unit: '-',
    role: 'count',
    rank: 'wire',
    label: { ja: '通年で効果が出る年の数', en: 'Years of full effect' },
    expr: total(flag),
  });
  sheet.add({
    id: 'fullYear.first',
    unit: 'yr',
    role: 'time',
    rank: 'wire',
    label: { ja: '通年で効果が出る最初の年', en: 'First year of full effect' },
    expr: first(flag),
  });
  sheet.add({
    id: 'fullYear',
    unit: 'yr',
    role: 'time',
    rank: 'key',
    label: { ja: '初めて通年で効果が出る年', en: 'First full year' },
    expr: when(compare('fullYear.count', '=', 0), 'horizon', 'fullYear.first'),
  });
}

/** What a row by year holds in the first full year, a year: `id`, in JPY/yr. */
export function inFullYear(
  context: Context,
  id: CellId,
  { row, label, costs = false }: { readonly row: CellId; readonly label: Words; readonly costs?: boolean },
): CellId {
  const { sheet } = context;
  const value = div(costs ? neg(row) : row, sheet.calendar('year'));
  const only = { ja: `${label.ja}（初めての通年だけ）`, en: `${label.en} (first full year only)` };
  sheet.add({
    id: `${id}.row`,
    unit: 'JPY/yr',
    shape: 'year',
    role: 'rate',
    rank: 'wire',
    label: only,
    expr: when(compare(sheet.year(), '=', 'fullYear'), value, 0),
  });
  return sheet.add({ id, unit: 'JPY/yr', role: 'rate', rank: 'key', label, expr: total(`${id}.row`) });
}
