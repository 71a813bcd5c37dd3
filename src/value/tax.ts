// The project's profit into the tax that it causes, with minus without the project, under the deal's loss rule.
import {
  add,
  type CellId,
  compare,
  max,
  min,
  mul,
  neg,
  prev,
  sub,
  sumOf,
  type Term,
  when,
} from '../quantity/expr.ts';
import { at, type Context } from './context.ts';
import { linkInput } from './link-input.ts';
import { linkYears } from './link-years.ts';
import { defaults } from './tables/defaults.ts';

/** Rows by year: the tax on the running profit, and what the disposal of assets adds to it in the last year. */
export interface Tax {
  readonly rate: CellId;
  readonly running: CellId;
  readonly disposal: CellId | null;
}

/** Adds the rows. `ebit` is the project's yearly profit, `disposalResults` the gains on disposal by asset. */
export function addTax(context: Context, ebit: CellId, disposalResults: readonly CellId[]): Tax | null {
  const { deal, sheet } = context;
  const rate = linkRate(context);
  if (!rate) return null;
  const result =
    disposalResults.length === 0
      ? null
      : sheet.add({
          id: 'disposalResult',
          unit: 'JPY',
          shape: 'year',
          label: { ja: '資産の処分損益', en: 'Gain on disposal' },
          expr: sumOf(disposalResults),
        });
  const rule = deal.tax?.lossRule ?? 'offset';
  if (rule === 'offset') {
    const running = addRow(context, 'tax', { ja: '税金', en: 'Tax', expr: mul(rate, ebit) });
    const disposal =
      result &&
      addRow(context, 'disposalTax', {
        ja: '処分損益の税金',
        en: 'Tax on disposal',
        expr: mul(rate, result),
      });
    return { rate, running, disposal };
  }
  const own = linkOwnIncome(context);
  const cap = rule === 'carryforward' ? linkCap(context) : null;
  if (own === 'refused' || cap === 'refused') return null;
  const system: System = { context, rate, cap, own };
  const without = own
    ? taxOn(system, 'withoutProject', { ja: '導入しない場合の', en: 'without the project', income: own })
    : null;
  const withEbit = own ? add(own, ebit) : ebit;
  const running = difference(system, 'tax', {
    with: taxOn(system, 'withProject', { ja: '導入した場合の', en: 'with the project', income: withEbit }),
    without,
  });
  if (!result) return { rate, running, disposal: null };
  const income = add(withEbit, result);
  const all = taxOn(system, 'withDisposal', { ja: '処分を含めた', en: 'with disposal', income });
  const disposal = addRow(context, 'disposalTax', {
    ja: '処分損益の税金',
    en: 'Tax on disposal',
    expr: sub(all, 'withProject.tax'),
  });
  return { rate, running, disposal };
}

interface System {
  readonly context: Context;
  readonly rate: CellId;
  /** Null: losses earn no relief at all. */
  readonly cap: CellId | null;
  readonly own: CellId | null;
}

/** T(x): τ·max(0, x), after losses brought forward where the rule allows. */
function taxOn(
  system: System,
  id: string,
  facts: { readonly ja: string; readonly en: string; readonly income: Term },
): CellId {
  const { context, rate, cap } = system;
  const name = (ja: string, en: string) => ({ ja: `${facts.ja}${ja}`, en: `${en} ${facts.en}` });
  const income = addRow(context, `${id}.income`, {
    ...name('課税所得', 'Taxable income'),
    expr: facts.income,
  });
  if (!cap) return addRow(context, `${id}.tax`, { ...name('税金', 'Tax'), expr: mul(rate, max(0, income)) });
  const losses = `${id}.losses`;
  const used = addRow(context, `${id}.used`, {
    ...name('繰越欠損金の控除', 'Losses used'),
    expr: min(prev(losses), mul(cap, max(0, income))),
  });
  addRow(context, losses, {
    ...name('繰越欠損金', 'Losses carried forward'),
    expr: add(sub(prev(losses), used), max(0, neg(income))),
  });
  return addRow(context, `${id}.tax`, { ...name('税金', 'Tax'), expr: mul(rate, sub(max(0, income), used)) });
}

function difference(
  system: System,
  id: string,
  sides: { readonly with: CellId; readonly without: CellId | null },
): CellId {
  const expr = sides.without ? sub(sides.with, sides.without) : sides.with;
  return addRow(system.context, id, { ja: '税金', en: 'Tax', expr });
}

function addRow(
  context: Context,
  id: CellId,
  { ja, en, expr }: { readonly ja: string; readonly en: string; readonly expr: Term },
): CellId {
  return context.sheet.add({ id, unit: 'JPY', shape: 'year', label: { ja, en }, expr });
}

function linkRate(context: Context): CellId | null {
  const slot = context.deal.tax?.rate;
  if (!slot) return context.sheet.row(defaults, 'taxRate');
  return linkInput(context, slot, {
    id: 'taxRate',
    unit: '-',
    label: { ja: '実効税率', en: 'Effective tax rate' },
    role: 'share',
    ref: at(context, 'tax', 'rate'),
    user: 'deal',
    group: 'deal',
    range: { kind: 'share' },
    limits: [0, 0.6],
  });
}

/** The share of a year's income that losses may offset: 1, or 0.5 for large companies. */
function linkCap(context: Context): CellId | 'refused' {
  const slot = context.deal.tax?.carryforwardCap;
  if (!slot) return context.sheet.row(defaults, 'carryforwardCap');
  const cell = linkInput(context, slot, {
    id: 'carryforwardCap',
    unit: '-',
    label: { ja: '繰越欠損金の控除限度', en: 'Share of income that losses may offset' },
    role: 'share',
    ref: at(context, 'tax', 'carryforwardCap'),
    user: 'deal',
    group: 'deal',
    range: { kind: 'share' },
    limits: [0, 1],
  });
  return cell ?? 'refused';
}

/** The customer's own taxable income without the project; null where it stands alone. */
function linkOwnIncome(context: Context): CellId | null | 'refused' {
  const slots = context.deal.tax?.ownIncome;
  if (!slots) return null;
  const { sheet } = context;
  const id = linkYears(context, slots, {
    id: 'ownIncome.rate',
    unit: 'JPY/yr',
    label: {
      ja: '導入しない場合の貴社の課税所得（年）',
      en: 'Own taxable income a year without the project',
    },
    role: 'rate',
    ref: at(context, 'tax', 'ownIncome'),
    user: 'deal',
    limits: [-9e15, 9e15],
    hold: false,
  });
  if (!id) return 'refused';
  const label = { ja: '導入しない場合の貴社の課税所得', en: 'Own taxable income without the project' };
  return sheet.add({
    id: 'ownIncome',
    unit: 'JPY',
    shape: 'year',
    label,
    expr: mul(id, sheet.calendar('year')),
  });
}

/** A year's tax month by month: year 0's at the decision, else in twelve equal parts. */
export function addMonthlyTax(context: Context, running: CellId): CellId {
  const { sheet } = context;
  const ofYear = sheet.add({
    id: 'tax.ofYear',
    unit: 'JPY',
    shape: 'month',
    label: { ja: 'その年の税金', en: 'Tax of the year' },
    rank: 'wire',
    expr: { op: 'inYear', id: running },
  });
  const twelfth: Term = mul(ofYear, {
    op: 'div',
    args: [
      { op: 'cell', id: sheet.monthLength() },
      { op: 'cell', id: sheet.calendar('year') },
    ],
  });
  return sheet.add({
    id: 'tax.month',
    unit: 'JPY',
    shape: 'month',
    label: { ja: '税金', en: 'Tax' },
    expr: when(compare(sheet.month(), '=', 0), ofYear, twelfth),
  });
}
