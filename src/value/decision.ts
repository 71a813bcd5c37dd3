// Cash and profit into the figures to decide by: totals, present values, rates of return and paybacks.
import {
  add,
  type CellId,
  compare,
  div,
  mul,
  need,
  prev,
  sub,
  sumOf,
  total,
  when,
} from '../quantity/expr.ts';
import type { Benefits } from './benefits.ts';
import type { Cash } from './cash.ts';
import type { Context } from './context.ts';
import { Discounting } from './discounting.ts';
import type { LinkedCost } from './link-cost.ts';
import type { OneTimeEffects } from './one-time-effects.ts';
import { addPayback } from './payback.ts';
import { addPresentValues } from './present-values.ts';
import { addRates, addReturns } from './rates.ts';
import type { ThirdStream } from './third-stream.ts';

interface Parts {
  readonly rate: CellId;
  readonly benefits: Benefits;
  readonly oneTime: OneTimeEffects;
  readonly third: ThirdStream;
  readonly cash: Cash;
  readonly costs: readonly LinkedCost[];
}

/** Adds all decision figures, under the ids that `metric-cells.ts` lists. */
export function addDecision(context: Context, parts: Parts): void {
  const discounting = new Discounting(context, parts.rate);
  const { cash } = parts;
  addTotals(context, parts);
  addPresentValues(context, discounting, parts);
  addRates(context, discounting, cash);
  addReturns(context);
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
    label: { ja: '一か月遅れるごとに失う効果', en: 'Cost of a month of delay' },
    expr: div(sub(benefits.annual, 'runningCost'), sheet.calendar('monthsPerYear')),
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
