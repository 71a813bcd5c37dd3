// Benefits, costs, depreciation and tax into profit and cash, by month and by year.

import type { Words } from '../quantity/amount.ts';
import {
  add,
  type CellId,
  compare,
  mul,
  neg,
  prev,
  sub,
  sumOf,
  type Term,
  total,
  when,
} from '../quantity/expr.ts';
import type { Benefits } from './benefits.ts';
import type { Shape } from './cell.ts';
import type { Context } from './context.ts';
import type { LinkedAsset } from './depreciation.ts';
import type { LinkedCost } from './link-cost.ts';
import { addMonthlyTax, addTax } from './tax.ts';

/** Rows of cash. What is paid stands as a positive number in `running`, `expensed`, `capex` and `tax`. */
export interface Cash {
  readonly running: CellId;
  readonly expensed: CellId;
  readonly capex: CellId;
  readonly depreciation: CellId;
  readonly ebit: CellId;
  readonly taxRate: CellId;
  /** Running tax and the tax of the disposal. */
  readonly tax: CellId;
  readonly disposal: CellId;
  readonly releaseNet: CellId;
  /** Flows of the horizon's end: disposal, reversal. */
  readonly end: { readonly preTax: CellId; readonly afterTax: CellId };
  readonly preTax: { readonly year: CellId; readonly month: CellId };
  readonly afterTax: { readonly year: CellId; readonly month: CellId };
  readonly cumulative: { readonly year: CellId; readonly month: CellId; readonly preTaxMonth: CellId };
}

interface Parts {
  readonly benefits: Benefits;
  readonly costs: readonly LinkedCost[];
  readonly assets: readonly LinkedAsset[];
}

/** Adds all rows; null when the tax was refused. */
export function addCash(context: Context, parts: Parts): Cash | null {
  const { sheet } = context;
  const { benefits, costs, assets } = parts;
  const row = rowAdder(context);
  const running = addSums(context, 'runningCost', {
    ja: '経常費用',
    en: 'Running cost',
    costs: costs.filter(isRunning),
  });
  const expensed = addSums(context, 'expensed', {
    ja: '一時費用',
    en: 'One-time expense',
    costs: costs.filter(isExpensed),
  });
  const capex = addSums(context, 'capex', {
    ja: '設備投資',
    en: 'Capital expenditure',
    costs: costs.filter(({ treatment }) => treatment === 'asset'),
  });
  const depreciation = row(
    'depreciation',
    'year',
    { ja: '減価償却費', en: 'Depreciation' },
    sumOf(assets.map(({ charge }) => charge)),
  );
  const ebit = row(
    'ebit',
    'year',
    { ja: '営業利益の増減', en: 'Change of operating profit' },
    sub(sub(sub(benefits.year, running.year), expensed.year), depreciation),
  );
  const disposals = assets.flatMap(({ disposal }) => (disposal ? [disposal] : []));
  const tax = addTax(
    context,
    ebit,
    disposals.map(({ result }) => result),
  );
  if (!tax) return null;
  const disposal = row(
    'disposal',
    'year',
    { ja: '資産の処分収入', en: 'Proceeds of disposal' },
    sumOf(disposals.map(({ cash }) => cash)),
  );
  const taxAll = row(
    'taxPaid',
    'year',
    { ja: '税金の合計', en: 'Tax in all' },
    tax.disposal ? add(tax.running, tax.disposal) : tax.running,
  );
  const release = addRelease(context, benefits);
  const end = addEnd(context, { disposal, reversal: release.reversal, disposalTax: tax.disposal });
  const taxMonth = addMonthlyTax(context, tax.running);
  const operating = (shape: 'year' | 'month'): Term =>
    sub(sub(sub(benefits[shape], running[shape]), expensed[shape]), capex[shape]);
  const preTaxYear = row(
    'cashPreTax',
    'year',
    { ja: '税引前の現金', en: 'Cash before tax' },
    add(operating('year'), release.net, disposal),
  );
  const afterTaxYear = row('cash', 'year', { ja: '差引の現金', en: 'Net cash' }, sub(preTaxYear, taxAll));
  const endOfMonth = (flow: CellId): CellId =>
    sheet.add({
      id: `${flow}.month`,
      unit: 'JPY',
      shape: 'month',
      rank: 'wire',
      label: { ja: '期末だけの現金', en: 'Cash of the horizon’s end' },
      expr: when(compare(sheet.month(), '=', horizonMonths(context)), flow, 0),
    });
  const flows = benefits.release ? add(operating('month'), benefits.release.month) : operating('month');
  const preTaxMonth = row(
    'cashPreTax.month',
    'month',
    { ja: '税引前の現金', en: 'Cash before tax' },
    add(flows, endOfMonth(end.preTax)),
  );
  const afterTaxMonth = row(
    'cash.month',
    'month',
    { ja: '差引の現金', en: 'Net cash' },
    sub(add(flows, endOfMonth(end.afterTax)), taxMonth),
  );
  const cumulate = (id: CellId, shape: Shape, flow: CellId, words: Words): CellId =>
    row(id, shape, words, add(prev(id), flow));
  const cumulativeLabel = { ja: '累計の現金', en: 'Cumulative cash' };
  return {
    running: running.year,
    expensed: expensed.year,
    capex: capex.year,
    depreciation,
    ebit,
    taxRate: tax.rate,
    tax: taxAll,
    disposal,
    releaseNet: release.net,
    end,
    preTax: { year: preTaxYear, month: preTaxMonth },
    afterTax: { year: afterTaxYear, month: afterTaxMonth },
    cumulative: {
      year: cumulate('cumulative', 'year', afterTaxYear, cumulativeLabel),
      month: cumulate('cumulative.month', 'month', afterTaxMonth, cumulativeLabel),
      preTaxMonth: cumulate('cumulativePreTax.month', 'month', preTaxMonth, {
        ja: '税引前の累計の現金',
        en: 'Cumulative cash before tax',
      }),
    },
  };
}

const isRunning = ({ facts }: LinkedCost): boolean => facts.timing.kind === 'recurring';
const isExpensed = (cost: LinkedCost): boolean => !isRunning(cost) && cost.treatment === 'expense';

type RowAdder = (id: CellId, shape: Shape, label: Words, expr: Term) => CellId;

function rowAdder(context: Context): RowAdder {
  return (id, shape, label, expr) =>
    context.sheet.add({
      id,
      unit: 'JPY',
      shape,
      label,
      expr,
      ...(shape === 'year' && { rank: 'key' as const }),
    });
}

function addSums(
  context: Context,
  id: CellId,
  { ja, en, costs }: { readonly ja: string; readonly en: string; readonly costs: readonly LinkedCost[] },
): { readonly year: CellId; readonly month: CellId } {
  const row = rowAdder(context);
  return {
    year: row(`${id}.year`, 'year', { ja, en }, sumOf(costs.map((cost) => cost.year))),
    month: row(`${id}.month`, 'month', { ja, en }, sumOf(costs.map((cost) => cost.month))),
  };
}

/** Releases by year, less what comes back at the horizon under `reverse`. */
function addRelease(
  context: Context,
  { release }: Benefits,
): { readonly net: CellId; readonly reversal: CellId | null } {
  const row = rowAdder(context);
  const label = { ja: '運転資本の増減', en: 'Change of working capital' };
  if (!release) return { net: row('releaseNet', 'year', label, 0), reversal: null };
  const { sheet } = context;
  const released = sheet.add({
    id: 'released',
    unit: 'JPY',
    label: { ja: '期間中に減った運転資本', en: 'Working capital released' },
    expr: total(release.year),
  });
  if ((context.deal.nwcTerminal ?? 'reverse') === 'keep')
    return { net: row('releaseNet', 'year', label, release.year), reversal: null };
  const last = compare(sheet.year(), '=', 'horizon');
  const reversal = row(
    'reversal',
    'year',
    { ja: '運転資本の戻り', en: 'Reversal of working capital' },
    when(last, neg(released), 0),
  );
  return { net: row('releaseNet', 'year', label, add(release.year, reversal)), reversal };
}

/** What flows in month 12H only, as single amounts. */
function addEnd(
  context: Context,
  parts: { readonly disposal: CellId; readonly reversal: CellId | null; readonly disposalTax: CellId | null },
): Cash['end'] {
  const { sheet } = context;
  const row = rowAdder(context);
  const preTaxRow = row(
    'endFlow.preTax.year',
    'year',
    { ja: '期末だけの現金（税引前）', en: 'Cash of the horizon’s end before tax' },
    parts.reversal ? add(parts.disposal, parts.reversal) : parts.disposal,
  );
  const afterTaxRow = row(
    'endFlow.year',
    'year',
    { ja: '期末だけの現金', en: 'Cash of the horizon’s end' },
    parts.disposalTax ? sub(preTaxRow, parts.disposalTax) : preTaxRow,
  );
  const single = (id: CellId, from: CellId, label: Words): CellId =>
    sheet.add({ id, unit: 'JPY', label, rank: 'wire', expr: total(from) });
  return {
    preTax: single('endFlow.preTax', preTaxRow, {
      ja: '期末だけの現金の合計（税引前）',
      en: 'Cash of the horizon’s end before tax, in all',
    }),
    afterTax: single('endFlow', afterTaxRow, {
      ja: '期末だけの現金の合計',
      en: 'Cash of the horizon’s end, in all',
    }),
  };
}

function horizonMonths(context: Context): CellId {
  const { sheet } = context;
  return sheet.once('horizonMonths', (id) => {
    const label = { ja: '評価期間の月数', en: 'Months of the horizon' };
    sheet.add({
      id,
      unit: 'month',
      role: 'time',
      rank: 'wire',
      label,
      expr: mul('horizon', sheet.calendar('monthsPerYear')),
    });
  });
}
