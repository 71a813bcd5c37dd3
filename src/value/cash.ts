// Profit, tax and the third stream into cash, by month and by year.
import type { Words } from '../quantity/amount.ts';
import { add, type CellId, prev, sub, type Term } from '../quantity/expr.ts';
import type { Benefits } from './benefits.ts';
import type { Shape } from './cell.ts';
import type { Context } from './context.ts';
import type { LinkedAsset } from './depreciation.ts';
import { addYear, type Profit } from './profit.ts';
import { addMonthlyTax, addTax } from './tax.ts';
import { atTheEnd, type ThirdStream } from './third-stream.ts';

interface Rows {
  readonly year: CellId;
  readonly month: CellId;
}

/** Rows of cash before and after tax, and its running totals. */
export interface Cash {
  /** Running tax and that of the disposal, positive when paid; by year. */
  readonly tax: CellId;
  /** What flows at the horizon's end only, after tax; by year. */
  readonly end: CellId;
  readonly preTax: Rows;
  readonly afterTax: Rows;
  readonly cumulative: Rows & { readonly preTaxMonth: CellId };
}

interface Parts {
  readonly benefits: Benefits;
  readonly profit: Profit;
  readonly third: ThirdStream;
  readonly assets: readonly LinkedAsset[];
}

/** Adds all rows; null when the tax was refused. */
export function addCash(context: Context, parts: Parts): Cash | null {
  const { benefits, profit, third, assets } = parts;
  const disposals = assets.flatMap(({ disposal }) => (disposal ? [disposal.result] : []));
  const tax = addTax(context, profit.ebit, disposals);
  if (!tax) return null;
  const paid = addYear(context, 'taxPaid', {
    label: { ja: '税金の合計', en: 'Tax in all' },
    expr: tax.disposal ? add(tax.running, tax.disposal) : tax.running,
  });
  const end = addYear(context, 'endFlow', {
    label: { ja: '期末だけの現金（税引後）', en: 'Cash at the end of the horizon after tax' },
    expr: tax.disposal ? sub(third.end, tax.disposal) : third.end,
  });
  const operating = (shape: 'year' | 'month'): Term =>
    sub(sub(sub(benefits[shape], profit.running[shape]), profit.expensed[shape]), profit.capex[shape]);
  const preTax = { ja: '税引前の現金', en: 'Cash before tax' };
  const net = { ja: '差引の現金', en: 'Net cash' };
  const preTaxRows: Rows = {
    year: addYear(context, 'cashPreTax', { label: preTax, expr: add(operating('year'), third.year) }),
    month: addMonth(context, 'cashPreTax.month', {
      label: preTax,
      expr: add(operating('month'), third.month),
    }),
  };
  const taxMonth = addMonthlyTax(context, tax.running);
  const disposalTax = tax.disposal ? atTheEnd(context, tax.disposal) : null;
  const taxes = disposalTax ? add(taxMonth, disposalTax) : taxMonth;
  const afterTax: Rows = {
    year: addYear(context, 'cash', { label: net, expr: sub(preTaxRows.year, paid) }),
    month: addMonth(context, 'cash.month', { label: net, expr: sub(preTaxRows.month, taxes) }),
  };
  return {
    tax: paid,
    end,
    preTax: preTaxRows,
    afterTax,
    cumulative: addCumulative(context, preTaxRows, afterTax),
  };
}

function addCumulative(context: Context, preTax: Rows, afterTax: Rows): Cash['cumulative'] {
  const label = { ja: '累計の現金', en: 'Cumulative cash' };
  const row = (
    id: CellId,
    shape: Shape,
    { flow, words }: { readonly flow: CellId; readonly words: Words },
  ): CellId =>
    context.sheet.add({ id, unit: 'JPY', shape, rank: 'key', label: words, expr: add(prev(id), flow) });
  return {
    year: row('cumulative', 'year', { flow: afterTax.year, words: label }),
    month: row('cumulative.month', 'month', { flow: afterTax.month, words: label }),
    preTaxMonth: row('cumulativePreTax.month', 'month', {
      flow: preTax.month,
      words: { ja: '税引前の累計の現金', en: 'Cumulative cash before tax' },
    }),
  };
}

function addMonth(
  context: Context,
  id: CellId,
  { label, expr }: { readonly label: Words; readonly expr: Term },
): CellId {
  return context.sheet.add({ id, unit: 'JPY', shape: 'month', label, expr });
}
