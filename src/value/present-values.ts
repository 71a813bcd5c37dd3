// Rows of cash, benefits and costs into their present values by the deal's convention.
import type { Words } from '../quantity/amount.ts';
import { add, type CellId, compare, mul, sub, total, when } from '../quantity/expr.ts';
import type { Benefits } from './benefits.ts';
import type { Cash } from './cash.ts';
import type { Context } from './context.ts';
import type { Discounting, Flow } from './discounting.ts';
import type { OneTimeEffects } from './one-time-effects.ts';
import type { ThirdStream } from './third-stream.ts';

interface Parts {
  readonly benefits: Benefits;
  readonly oneTime: OneTimeEffects;
  readonly third: ThirdStream;
  readonly cash: Cash;
}

/** NPV after and before tax, the same discounted monthly, and its three parts. */
export function addPresentValues(context: Context, discounting: Discounting, parts: Parts): void {
  const { benefits, oneTime, third, cash } = parts;
  const value = (id: CellId, [ja, en]: readonly [string, string], flow: Flow): CellId =>
    discounting.presentValue(id, { ja, en }, { flow });
  const afterTax: Flow = { ...cash.afterTax, end: cash.end };
  value('npv', ['NPV（正味現在価値、税引後）', 'NPV after tax'], afterTax);
  value('npvPreTax', ['NPV（正味現在価値、税引前）', 'NPV before tax'], { ...cash.preTax, end: third.end });
  const monthly: Words = { ja: 'NPV（月次割引、税引後）', en: 'NPV after tax, discounted monthly' };
  discounting.presentValue('npvMonthly', monthly, { flow: afterTax, convention: 'monthly' });
  const { year, month } = benefits;
  value('pvBenefits', ['効果の現在価値', 'Present value of benefits'], { year, month, end: null });
  value('pvCosts', ['費用の現在価値', 'Present value of costs'], {
    year: addCosts(context, 'year'),
    month: addCosts(context, 'month'),
    end: null,
  });
  const thirdName = [
    '処分収入と運転資本の現在価値',
    'Present value of disposal and working capital',
  ] as const;
  value('pvThird', thirdName, third);
  addOtherTerminal(context, discounting, oneTime);
}

function addCosts(context: Context, shape: 'year' | 'month'): CellId {
  const label = { ja: '費用の合計', en: 'Costs in all' };
  const expr = add(`runningCost.${shape}`, `expensed.${shape}`, `capex.${shape}`);
  return context.sheet.add({ id: `costs.${shape}`, unit: 'JPY', shape, label, expr });
}

/** NPV when working capital is kept instead of coming back, or the other way round. */
function addOtherTerminal(context: Context, discounting: Discounting, { release }: OneTimeEffects): void {
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
