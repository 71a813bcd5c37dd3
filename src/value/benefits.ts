// Adjusted drivers into rows of benefits: by posting and account a year, in all a month.

import type { Words } from '../quantity/amount.ts';
import {
  add,
  type CellId,
  compare,
  type Expr,
  inYear,
  mul,
  sumOf,
  type Term,
  when,
  yearSum,
} from '../quantity/expr.ts';
import { type AdjustedDriver, type AdjustedPosting, nameOf } from './adjust-driver.ts';
import type { Adoption } from './adoption.ts';
import { at, type Context } from './context.ts';
import { linkInput } from './link-input.ts';
import { type Uptake, uptakeOf } from './uptake.ts';

/** An account's row by year, with the postings in it. */
export interface AccountRow {
  readonly id: CellId;
  readonly accountId: string;
  readonly account: Words;
  readonly postings: readonly AdjustedPosting[];
}

export interface Benefits {
  /** Yearly effects by account, by year. */
  readonly accounts: readonly AccountRow[];
  /** `benefit` by year, `benefit.month`. */
  readonly year: CellId;
  readonly month: CellId;
  /** Steady year at full adoption. */
  readonly annual: CellId;
}

/** A counted driver with its adoption. */
export interface PacedDriver {
  readonly driver: AdjustedDriver;
  readonly adoption: Adoption;
}

/** Adds the rows of all counted drivers. */
export function addBenefits(context: Context, paced: readonly PacedDriver[]): Benefits {
  const { sheet } = context;
  const counted = paced.filter(({ driver }) => driver.counted);
  const terms = new Map<CellId, CellId[]>();
  const others: CellId[] = [];
  const yearly = counted.flatMap(({ driver, adoption }) => {
    const growth = linkGrowth(context, driver);
    return driver.postings
      .filter(({ side }) => side === 'yearly' || side === 'once')
      .map((posting) => {
        if (posting.side === 'once') others.push(onceRow(context, posting));
        else {
          const uptake = uptakeOf(context, { adoption, growth, from: fromOf(posting) }, posting.id);
          if (posting.effect.shape === 'year') others.push(monthlyOfYears(context, posting, uptake));
          else terms.set(uptake.month, [...(terms.get(uptake.month) ?? []), posting.steady]);
          yearRow(context, posting, uptake);
        }
        return posting;
      });
  });
  const accounts = addAccounts(context, yearly);
  const month = sheet.add({
    id: 'benefit.month',
    unit: 'JPY',
    shape: 'month',
    label: { ja: '効果', en: 'Benefit' },
    expr: monthlySum(context, terms, others),
  });
  const year = sheet.add({
    id: 'benefit',
    unit: 'JPY',
    shape: 'year',
    label: { ja: '効果', en: 'Benefit' },
    rank: 'key',
    expr: sumOf(accounts.map((row) => row.id)),
  });
  return { accounts, year, month, annual: addAnnual(context, yearly) };
}

function fromOf(posting: AdjustedPosting): CellId | null {
  return posting.effect.kind === 'from' ? posting.month : null;
}

function linkGrowth(context: Context, driver: AdjustedDriver): CellId | null {
  const slot = driver.facts.growth;
  if (!slot) return null;
  return linkInput(context, slot, {
    id: `${driver.key}.growth`,
    unit: '-',
    accept: ['1/yr'],
    label: { ja: '効果の伸び（年）', en: 'Growth of the effect a year' },
    role: 'rate',
    ref: at(context, 'drivers', driver.key, 'growth'),
    user: driver.key,
    group: 'driver',
    range: { kind: 'share' },
    limits: [-0.2, 0.3],
  });
}

function yearRow(context: Context, posting: AdjustedPosting, uptake: Uptake): void {
  const label = nameOf(context, posting.steady);
  context.sheet.add({
    id: `${posting.id}.year`,
    unit: 'JPY',
    shape: 'year',
    label,
    expr: mul(posting.steady, uptake.year),
  });
}

function monthlyOfYears(context: Context, posting: AdjustedPosting, uptake: Uptake): CellId {
  const { sheet } = context;
  const name = nameOf(context, posting.steady);
  const rate = sheet.add({
    id: `${posting.id}.rateOfMonth`,
    unit: 'JPY/yr',
    shape: 'month',
    role: 'rate',
    rank: 'wire',
    label: { ja: `${name.ja}（その年）`, en: `${name.en} (of the year)` },
    expr: inYear(posting.steady),
  });
  return sheet.add({
    id: `${posting.id}.month`,
    unit: 'JPY',
    shape: 'month',
    rank: 'wire',
    label: name,
    expr: mul(rate, uptake.month),
  });
}

/** The whole effect in one month. */
function onceRow(context: Context, posting: AdjustedPosting): CellId {
  const { sheet } = context;
  const label = nameOf(context, posting.steady);
  const expr = when(compare(sheet.month(), '=', posting.month!), posting.steady, 0);
  const month = sheet.add({
    id: `${posting.id}.month`,
    unit: 'JPY',
    shape: 'month',
    rank: 'wire',
    label,
    expr,
  });
  sheet.add({ id: `${posting.id}.year`, unit: 'JPY', shape: 'year', label, expr: yearSum(month) });
  return month;
}

function addAccounts(context: Context, postings: readonly AdjustedPosting[]): readonly AccountRow[] {
  const groups = new Map<string, AdjustedPosting[]>();
  for (const posting of postings)
    groups.set(posting.accountId, [...(groups.get(posting.accountId) ?? []), posting]);
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([accountId, group]) => {
      const { account } = group[0]!;
      const id = context.sheet.add({
        id: `account.${accountId}`,
        unit: 'JPY',
        shape: 'year',
        label: account,
        expr: sumOf(group.map((posting) => `${posting.id}.year`)),
      });
      return { id, accountId, account, postings: group };
    });
}

/** Each pace's steady effects times its years of effect, in the order of the ids. */
function monthlySum(
  context: Context,
  terms: ReadonlyMap<CellId, readonly CellId[]>,
  others: readonly CellId[],
): Expr | 0 {
  const products: Term[] = [...terms.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([uptake, steady]) => {
      const name = uptake.replace(/\.uptake\.month$/, '');
      const label = { ja: '年間効果（定常年）', en: 'Annual benefit of a steady year' };
      const rate =
        steady.length === 1
          ? steady[0]!
          : context.sheet.add({
              id: `${name}.annual`,
              unit: 'JPY/yr',
              role: 'rate',
              rank: 'wire',
              label,
              expr: sumOf(steady),
            });
      return mul(rate, uptake);
    });
  const parts = [...products, ...[...others].sort()];
  if (parts.length === 0) return 0;
  return parts.length === 1 && typeof parts[0] === 'object' ? parts[0] : add(...parts);
}

/** Σ of the yearly effects at full adoption; effects that differ by year count with their first year. */
function addAnnual(context: Context, postings: readonly AdjustedPosting[]): CellId {
  const { sheet } = context;
  const ids = postings
    .filter(({ side }) => side === 'yearly')
    .map((posting) => {
      if (posting.effect.shape !== 'year') return posting.steady;
      return firstYear(context, posting.steady);
    });
  return sheet.add({
    id: 'annualBenefit',
    unit: 'JPY/yr',
    role: 'rate',
    rank: 'key',
    label: { ja: '年間効果（定常年、リスク調整後）', en: 'Annual benefit (steady year, risk adjusted)' },
    expr: sumOf(ids),
  });
}

function firstYear(context: Context, row: CellId): CellId {
  const { sheet } = context;
  const label = nameOf(context, row);
  sheet.add({
    id: `${row}.firstYearOnly`,
    unit: 'JPY/yr',
    shape: 'year',
    role: 'rate',
    rank: 'wire',
    label: { ja: `${label.ja}（初年度だけ）`, en: `${label.en} (first year only)` },
    expr: when(compare(sheet.year(), '=', sheet.calendar('year')), row, 0),
  });
  return sheet.add({
    id: `${row}.firstYear`,
    unit: 'JPY/yr',
    role: 'rate',
    label: { ja: `${label.ja}（初年度）`, en: `${label.en} (first year)` },
    expr: { op: 'total', id: `${row}.firstYearOnly` },
  });
}
