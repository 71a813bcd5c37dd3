// One cost item of the deal into cells: its amount raised by its risk, and when it is paid, by month and year.

import type { DealCost } from '../model/deal.ts';
import type { StatedOrigin, Words } from '../quantity/amount.ts';
import { add, and, type CellId, compare, type Expr, mul, when, yearSum } from '../quantity/expr.ts';
import { formatUnit } from '../quantity/unit.ts';
import { at, type Context, fault } from './context.ts';
import { inputTaxOf } from './input-tax.ts';
import { linkInput, pointsOf } from './link-input.ts';
import { defaults, riskByBasis } from './tables/defaults.ts';
import { growthRow } from './uptake.ts';
import { wordsOf } from './words-of.ts';

export interface LinkedCost {
  readonly key: string;
  readonly facts: DealCost;
  readonly label: Words;
  readonly account: Words;
  readonly treatment: 'asset' | 'expense';
  readonly stated: CellId;
  readonly risk: CellId;
  /** Raised by risk: JPY, or JPY/yr when it recurs. */
  readonly full: CellId;
  /** What is paid, positive: by month and by year. */
  readonly month: CellId;
  readonly year: CellId;
  /** Month of a payment in a later month. */
  readonly paidIn: CellId | null;
}

/** Links one cost; null when it was refused or falls after the horizon. */
export function linkCost(context: Context, key: string): LinkedCost | null {
  const facts = context.deal.costs![key]!;
  if (!checkCost(context, key, facts)) return null;
  const label = wordsOf(facts.label, { ja: key, en: key });
  const stated = linkAmount(context, key, { facts, label });
  const risk = linkRisk(context, key, facts);
  if (!stated || !risk) return null;
  const tax = (facts.taxable ?? facts.payer !== 'internal') ? inputTaxOf(context) : null;
  const full = raise(context, key, {
    stated,
    risk,
    tax,
    label,
    recurring: facts.timing.kind === 'recurring',
  });
  const paidIn =
    facts.timing.kind === 'month'
      ? timingCell(context, key, { name: 'from', month: facts.timing.from })
      : null;
  const growth = linkGrowth(context, key, facts);
  const month = context.sheet.add({
    id: `cost.${key}.month`,
    unit: 'JPY',
    shape: 'month',
    rank: 'wire',
    label,
    expr: payment(context, key, { facts, full, paidIn, growth }),
    ref: at(context, 'costs', key),
  });
  const year = context.sheet.add({
    id: `cost.${key}.year`,
    unit: 'JPY',
    shape: 'year',
    label,
    expr: yearSum(month),
  });
  const account = wordsOf(facts.account, label);
  return {
    key,
    facts,
    label,
    account,
    treatment: facts.treatment ?? 'expense',
    stated,
    risk,
    full,
    month,
    year,
    paidIn,
  };
}

function checkCost(context: Context, key: string, facts: DealCost): boolean {
  const { timing, treatment } = facts;
  const months = 12 * context.sheet.years;
  if (timing.kind === 'recurring' && treatment === 'asset') {
    fault(context, at(context, 'costs', key, 'treatment'), {
      code: 'value/asset-recurring',
      params: { name: key },
    });
    return false;
  }
  if (treatment !== 'asset' && (facts.depreciation || facts.disposal)) {
    fault(context, at(context, 'costs', key), {
      code: 'value/depreciation-unused',
      params: { name: key },
      severity: 'warning',
    });
  }
  if (timing.from > months) {
    const params = { name: key, month: timing.from };
    fault(context, at(context, 'costs', key, 'timing'), {
      code: 'value/cost-after-horizon',
      params,
      severity: 'warning',
    });
    return false;
  }
  return true;
}

/** JPY once; a recurring cost a year, or a month (then twelve a year). */
function linkAmount(
  context: Context,
  key: string,
  { facts, label }: { readonly facts: DealCost; readonly label: Words },
): CellId | null {
  const recurring = facts.timing.kind === 'recurring';
  const unit = recurring ? recurringUnit(context, facts) : 'JPY';
  return linkInput(context, facts.amount, {
    id: `cost.${key}`,
    unit,
    label,
    role: recurring ? 'rate' : 'flow',
    ref: at(context, 'costs', key, 'amount'),
    user: key,
    group: 'cost',
    range: { kind: 'positive' },
    limits: [0, 9e15],
    beside: facts,
  });
}

function recurringUnit(context: Context, { amount }: DealCost): string {
  const { currency } = context.sheet;
  const unit =
    amount.kind === 'reference'
      ? context.sheet.cells.get(`inputs.${amount.name}`)?.unit
      : pointsOf(amount)[0]!.unit;
  return unit && formatUnit(unit) === `${currency}/month` ? 'JPY/month' : 'JPY/yr';
}

/** Stated, or by the basis of the amount; without either it is taken as a binding quotation. */
function linkRisk(context: Context, key: string, facts: DealCost): CellId | null {
  if (facts.risk) {
    return linkInput(context, facts.risk, {
      id: `cost.${key}.risk`,
      unit: '-',
      label: { ja: '見積の上振れ率', en: 'Cost risk' },
      role: 'share',
      ref: at(context, 'costs', key, 'risk'),
      user: key,
      group: 'cost',
      range: { kind: 'share' },
      limits: [0, 0.9],
    });
  }
  const basis = facts.basis ?? (facts.amount.kind === 'reference' ? undefined : facts.amount.basis);
  if (basis) return context.sheet.row(riskByBasis, basis);
  fault(context, at(context, 'costs', key), {
    code: 'value/risk-defaulted',
    params: { name: key },
    severity: 'info',
  });
  return context.sheet.row(defaults, 'noRisk');
}

function raise(
  context: Context,
  key: string,
  facts: {
    readonly stated: CellId;
    readonly risk: CellId;
    /** The factor of consumption tax that the customer cannot deduct. */
    readonly tax: CellId | null;
    readonly label: Words;
    readonly recurring: boolean;
  },
): CellId {
  const { sheet } = context;
  const { stated, risk, tax, label, recurring } = facts;
  const monthly = recurring && 'month' in sheet.cells.get(stated)!.unit;
  const words = tax
    ? {
        ja: `${label.ja}（上振れと控除できない消費税を含む）`,
        en: `${label.en} (with risk and tax not deducted)`,
      }
    : { ja: `${label.ja}（上振れを含む）`, en: `${label.en} (with risk)` };
  const parts = monthly ? [stated, sheet.calendar('monthsPerYear'), add(1, risk)] : [stated, add(1, risk)];
  return sheet.add({
    id: `cost.${key}.full`,
    unit: recurring ? 'JPY/yr' : 'JPY',
    role: recurring ? 'rate' : 'flow',
    label: words,
    expr: tax ? mul(...parts, tax) : mul(...parts),
  });
}

function linkGrowth(context: Context, key: string, facts: DealCost): CellId | null {
  if (!facts.growth) return null;
  return linkInput(context, facts.growth, {
    id: `cost.${key}.growth`,
    unit: '-',
    accept: ['1/yr'],
    label: { ja: '費用の伸び（年）', en: 'Growth of the cost a year' },
    role: 'rate',
    ref: at(context, 'costs', key, 'growth'),
    user: key,
    group: 'cost',
    range: { kind: 'share' },
    limits: [-0.2, 0.3],
  });
}

function payment(
  context: Context,
  key: string,
  {
    facts,
    full,
    paidIn,
    growth,
  }: {
    readonly facts: DealCost;
    readonly full: CellId;
    readonly paidIn: CellId | null;
    readonly growth: CellId | null;
  },
): Expr {
  const { sheet } = context;
  const { timing } = facts;
  if (timing.kind === 'start') return when(compare(sheet.month(), '=', 0), full, 0);
  if (paidIn) return when(compare(sheet.month(), '=', paidIn), full, 0);
  const paid = growth
    ? mul(full, growthRow(context, growth, `cost.${key}`), sheet.monthLength())
    : mul(full, sheet.monthLength());
  const from = compare(sheet.month(), '≥', timingCell(context, key, { name: 'from', month: timing.from }));
  if (timing.until === undefined) return when(from, paid, 0);
  const until = compare(sheet.month(), '≤', timingCell(context, key, { name: 'until', month: timing.until }));
  return when(and(from, until), paid, 0);
}

function timingCell(
  context: Context,
  key: string,
  { name, month }: { readonly name: 'from' | 'until'; readonly month: number },
): CellId {
  const ref = at(context, 'costs', key, 'timing');
  const origin: StatedOrigin = { kind: 'stated', ref };
  const label =
    name === 'from'
      ? { ja: '支払いの最初の月', en: 'First month of payment' }
      : { ja: '支払いの最後の月', en: 'Last month of payment' };
  return context.sheet.once(`cost.${key}.${name}`, (id) => {
    context.sheet.give({
      id,
      unit: { month: 1 },
      label,
      role: 'time',
      shape: 'one',
      rank: 'wire',
      given: [month],
      origin,
      ref,
    });
  });
}
