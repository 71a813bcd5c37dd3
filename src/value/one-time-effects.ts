// Effects that come once: releases of assets, charges without cash as they are released, and deferred investments.
import {
  add,
  and,
  type CellId,
  compare,
  compound,
  div,
  mul,
  neg,
  sub,
  sumOf,
  type Term,
  when,
  yearSum,
} from '../quantity/expr.ts';
import { type AdjustedPosting, nameOf, type Side } from './adjust-driver.ts';
import type { PacedDriver } from './benefits.ts';
import type { Context } from './context.ts';

/** Rows of one kind of effect; null where no counted driver has one. */
export interface OneTimeEffects {
  readonly release: { readonly year: CellId; readonly month: CellId; readonly total: CellId } | null;
  /** Profit without cash, negative for a charge; by year. */
  readonly charge: { readonly year: CellId; readonly postings: readonly AdjustedPosting[] } | null;
  /** Cash by month and year, and what falls due after the horizon as a single amount there. */
  readonly deferral: { readonly year: CellId; readonly month: CellId; readonly end: CellId } | null;
  /** Depreciation that moves with deferred investments, by year: positive where it falls; null where none has a life. */
  readonly shift: CellId | null;
}

/** Adds the rows of all counted drivers; `rate` is the discount rate. */
export function addOneTimeEffects(
  context: Context,
  paced: readonly PacedDriver[],
  rate: CellId,
): OneTimeEffects {
  const counted = paced.filter(({ driver }) => driver.counted);
  return {
    release: addReleases(context, counted),
    charge: addCharges(context, counted),
    deferral: addDeferrals(context, counted, rate),
    shift: addShift(context, counted),
  };
}

interface Paced {
  readonly posting: AdjustedPosting;
  readonly adoption: PacedDriver['adoption'];
}

function postingsOf(counted: readonly PacedDriver[], side: Side): readonly Paced[] {
  return counted.flatMap(({ driver, adoption }) =>
    driver.postings.filter((posting) => posting.side === side).map((posting) => ({ posting, adoption })),
  );
}

/** A posting's whole effect, month by month as adoption rises. */
function risingRow(context: Context, { posting, adoption }: Paced): CellId {
  return context.sheet.add({
    id: `${posting.id}.month`,
    unit: 'JPY',
    shape: 'month',
    rank: 'wire',
    label: nameOf(context, posting.steady),
    expr: mul(posting.steady, adoption.rise()),
  });
}

function addReleases(context: Context, counted: readonly PacedDriver[]): OneTimeEffects['release'] {
  const { sheet } = context;
  const paced = postingsOf(counted, 'release');
  const whole = sheet.add({
    id: 'releaseTotal',
    unit: 'JPY',
    role: 'level',
    rank: 'key',
    label: { ja: '運転資本の減少（全体）', en: 'Release of working capital in all' },
    expr: sumOf(paced.map(({ posting }) => posting.steady)),
  });
  if (paced.length === 0) return null;
  const label = { ja: '運転資本の減少', en: 'Release of working capital' };
  const expr = sumOf(paced.map((one) => risingRow(context, one)));
  const month = sheet.add({ id: 'release.month', unit: 'JPY', shape: 'month', label, expr });
  const year = sheet.add({ id: 'release', unit: 'JPY', shape: 'year', label, expr: yearSum(month) });
  return { month, year, total: whole };
}

function addCharges(context: Context, counted: readonly PacedDriver[]): OneTimeEffects['charge'] {
  const { sheet } = context;
  const paced = postingsOf(counted, 'charge');
  if (paced.length === 0) return null;
  const label = { ja: '在庫に配賦されていた固定費', en: 'Fixed cost absorbed in stock' };
  const expr = sumOf(paced.map((one) => risingRow(context, one)));
  const month = sheet.add({ id: 'absorbed.month', unit: 'JPY', shape: 'month', rank: 'wire', label, expr });
  const year = sheet.add({ id: 'absorbed', unit: 'JPY', shape: 'year', label, expr: yearSum(month) });
  return { year, postings: paced.map(({ posting }) => posting) };
}

function addDeferrals(
  context: Context,
  counted: readonly PacedDriver[],
  rate: CellId,
): OneTimeEffects['deferral'] {
  const { sheet } = context;
  const paced = postingsOf(counted, 'defer');
  if (paced.length === 0) return null;
  const label = { ja: '投資の先送り', en: 'Deferred investment' };
  const rows = paced.map(({ posting }) => deferralRow(context, posting));
  const month = sheet.add({ id: 'deferral.month', unit: 'JPY', shape: 'month', label, expr: sumOf(rows) });
  const year = sheet.add({ id: 'deferral', unit: 'JPY', shape: 'year', label, expr: yearSum(month) });
  const ends = paced.map(({ posting }) => deferralEnd(context, posting, rate));
  const endLabel = {
    ja: '評価期間の後に払う先送り分の価値',
    en: 'Value of what is deferred beyond the horizon',
  };
  const end = sheet.add({ id: 'deferral.end', unit: 'JPY', label: endLabel, expr: sumOf(ends) });
  return { month, year, end };
}

/** The amount comes in when it was due, and goes out when it is due now, if that is within the horizon. */
function deferralRow(context: Context, posting: AdjustedPosting): CellId {
  const { sheet } = context;
  const inMonth = (month: CellId): Term => when(compare(sheet.month(), '=', month), posting.steady, 0);
  return sheet.add({
    id: `${posting.id}.month`,
    unit: 'JPY',
    shape: 'month',
    rank: 'wire',
    label: nameOf(context, posting.steady),
    expr: sub(inMonth(posting.month!), inMonth(posting.until!)),
  });
}

/** −I·(1 + r)^−(m2 − 12H)/12 when it falls due after the horizon and was saved within it. */
function deferralEnd(context: Context, posting: AdjustedPosting, rate: CellId): CellId {
  const { sheet } = context;
  const horizon = sheet.horizonMonths();
  const late = mul(sub(posting.until!, horizon), div(sheet.monthLength(), sheet.calendar('month')));
  const isLate = and(compare(posting.until!, '>', horizon), compare(posting.month!, '≤', horizon));
  const { ja, en } = nameOf(context, posting.steady);
  return sheet.add({
    id: `${posting.id}.end`,
    unit: 'JPY',
    label: { ja: `${ja}（評価期間の後）`, en: `${en} (after the horizon)` },
    expr: when(isLate, neg(div(posting.steady, compound(rate, late))), 0),
  });
}

/** Depreciation of what is deferred: saved in the months in which it was planned, charged from the month in which it is bought. */
function addShift(context: Context, counted: readonly PacedDriver[]): CellId | null {
  const postings = postingsOf(counted, 'defer').flatMap(({ posting }) => (posting.life ? [posting] : []));
  if (postings.length === 0) return null;
  const label = { ja: '先送りで動く減価償却費', en: 'Depreciation moved by deferral' };
  const expr = sumOf(postings.map((posting) => shiftRow(context, posting)));
  const month = context.sheet.add({
    id: 'deferral.shift.month',
    unit: 'JPY',
    shape: 'month',
    rank: 'wire',
    label,
    expr,
  });
  return context.sheet.add({ id: 'deferral.shift', unit: 'JPY', shape: 'year', label, expr: yearSum(month) });
}

/** I ÷ months of life in each of those months after the planned one, less the same after the later one. */
function shiftRow(context: Context, posting: AdjustedPosting): CellId {
  const { sheet } = context;
  const { ja, en } = nameOf(context, posting.steady);
  const months = sheet.add({
    id: `${posting.id}.lifeMonths`,
    unit: 'month',
    role: 'time',
    rank: 'wire',
    label: { ja: `${ja}の償却月数`, en: `Months of depreciation of ${en}` },
    expr: mul(posting.life!, sheet.calendar('monthsPerYear')),
  });
  const charge = sheet.add({
    id: `${posting.id}.monthCharge`,
    unit: 'JPY',
    label: { ja: `${ja}の一か月の償却費`, en: `Depreciation of a month of ${en}` },
    expr: div(mul(posting.steady, sheet.calendar('month')), months),
  });
  const from = (start: CellId): Term =>
    when(and(compare(sheet.month(), '>', start), compare(sheet.month(), '≤', add(start, months))), charge, 0);
  return sheet.add({
    id: `${posting.id}.shift`,
    unit: 'JPY',
    shape: 'month',
    rank: 'wire',
    label: { ja: `${ja}の償却費の移動`, en: `Depreciation moved of ${en}` },
    expr: sub(from(posting.month!), from(posting.until!)),
  });
}
