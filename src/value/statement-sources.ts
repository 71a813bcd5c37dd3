// Where the lines of the statements come from, by year or by month: every posting, cost, charge and tax as a row of one shape.
import {
  add,
  type CellId,
  compare,
  div,
  inYear,
  mul,
  neg,
  prev,
  sub,
  sumOf,
  type Term,
  total,
  when,
  yearSum,
} from '../quantity/expr.ts';
import type { AdjustedPosting } from './adjust-driver.ts';
import type { Benefits, PacedDriver } from './benefits.ts';
import type { Cash } from './cash.ts';
import type { Context } from './context.ts';
import type { LinkedAsset } from './depreciation.ts';
import type { LinkedCost } from './link-cost.ts';
import type { OneTimeEffects } from './one-time-effects.ts';
import type { Profit } from './profit.ts';
import { atTheEnd, type ThirdStream } from './third-stream.ts';

/** All that moves a statement. */
export interface StatementParts {
  readonly paced: readonly PacedDriver[];
  readonly benefits: Benefits;
  readonly oneTime: OneTimeEffects;
  readonly costs: readonly LinkedCost[];
  readonly assets: readonly LinkedAsset[];
  readonly profit: Profit;
  readonly third: ThirdStream;
  readonly cash: Cash;
  /** Standard lines that the customer's own statements give: they have a row even where nothing moves. */
  readonly stated: ReadonlySet<string>;
}

/** Rows of one shape, made when they are asked for. Money that comes in, and effects on profit, are positive. */
export interface StatementSources {
  readonly shape: 'year' | 'month';
  /** Before the ids of rows: `statement.`, or `statement.month.`. */
  readonly prefix: string;
  readonly effect: (posting: AdjustedPosting) => CellId;
  /** What is paid, positive. */
  readonly cost: (cost: LinkedCost) => CellId;
  readonly charge: (asset: LinkedAsset) => CellId;
  /** Book value while the asset is in the customer's hands, at the period's end. */
  readonly book: (asset: LinkedAsset) => CellId;
  /** Fixed cost that had been absorbed in stock, negative. */
  readonly absorbed: (posting: AdjustedPosting) => CellId;
  /** Cash of a release, less what comes back at the horizon. */
  readonly release: (posting: AdjustedPosting) => CellId;
  readonly disposal: CellId;
  readonly disposalResult: CellId | null;
  readonly deferral: CellId | null;
  /** Depreciation that moves with it, positive where it falls. */
  readonly shift: CellId | null;
  readonly tax: CellId;
  /** Net cash, and all of it so far: what the cash flow and the balance sheet must arrive at. */
  readonly net: CellId;
  readonly cash: CellId;
  /** The change of operating profit that the decision figures stand on; null by month. */
  readonly ebit: CellId | null;
}

const money = { unit: 'JPY', rank: 'wire' } as const;

/** Rows by year of evaluation. */
export function yearSources(context: Context, parts: StatementParts): StatementSources {
  const { sheet } = context;
  const { third, cash, profit } = parts;
  const reverses = context.deal.nwcTerminal !== 'keep';
  const yearOf = (posting: AdjustedPosting): CellId =>
    sheet.once(`statement.flow.${posting.id}`, (id) => {
      const label = labelOf(context, `${posting.id}.month`);
      sheet.add({ ...money, id, shape: 'year', label, expr: yearSum(`${posting.id}.month`) });
    });
  const release = (posting: AdjustedPosting): CellId =>
    sheet.once(`statement.release.${posting.id}`, (id) => {
      const flow = yearOf(posting);
      const back = neg(releasedOf(context, flow));
      const expr = reverses ? add(flow, when(compare(sheet.year(), '=', 'horizon'), back, 0)) : flow;
      sheet.add({ ...money, id, shape: 'year', label: labelOf(context, flow), expr });
    });
  const book = ({ cost, book: left, disposal, depreciation }: LinkedAsset): CellId => {
    if (!disposal || depreciation.method === 'POOL-3') return left;
    return sheet.once(`statement.book.${cost.key}`, (id) => {
      const expr = when(compare(sheet.year(), '=', 'horizon'), 0, left);
      sheet.add({ ...money, id, shape: 'year', role: 'level', label: cost.label, expr });
    });
  };
  return {
    shape: 'year',
    prefix: 'statement.',
    effect: ({ id }) => `${id}.year`,
    cost: ({ year }) => year,
    charge: ({ charge }) => charge,
    book,
    absorbed: yearOf,
    release,
    disposal: third.disposal,
    disposalResult: sheet.cells.has('disposalResult') ? 'disposalResult' : null,
    deferral: third.deferral,
    shift: parts.oneTime.shift,
    tax: cash.tax,
    net: cash.afterTax.year,
    cash: cash.cumulative.year,
    ebit: profit.ebit,
  };
}

/** The same rows by month: what falls in a fiscal year that is no year of evaluation. */
export function monthSources(context: Context, parts: StatementParts): StatementSources {
  const { sheet } = context;
  const { third, cash, oneTime, paced } = parts;
  const reverses = context.deal.nwcTerminal !== 'keep';
  const atLast = compare(sheet.month(), '=', sheet.horizonMonths());
  const row = (id: CellId, from: CellId, expr: Term): CellId =>
    sheet.once(id, () => sheet.add({ ...money, id, shape: 'month', label: labelOf(context, from), expr }));
  const effect = (posting: AdjustedPosting): CellId => {
    const own = `${posting.id}.month`;
    if (sheet.cells.has(own)) return own;
    return row(
      `statement.month.flow.${posting.id}`,
      `${posting.id}.year`,
      mul(posting.steady, paceOf(context, paced, posting)),
    );
  };
  const release = (posting: AdjustedPosting): CellId => {
    const flow = `${posting.id}.month`;
    const back = neg(releasedOf(context, yearOfRelease(posting)));
    return row(
      `statement.month.release.${posting.id}`,
      flow,
      reverses ? add(flow, when(atLast, back, 0)) : flow,
    );
  };
  const charge = (asset: LinkedAsset): CellId => addMonthlyCharge(context, asset);
  const book = (asset: LinkedAsset): CellId => {
    const id = `statement.month.book.${asset.cost.key}`;
    const left = sub(add(prev(id), asset.cost.month), charge(asset));
    const sold = asset.disposal && asset.depreciation.method !== 'POOL-3';
    return sheet.once(id, () =>
      sheet.add({
        ...money,
        id,
        shape: 'month',
        role: 'level',
        label: labelOf(context, asset.book),
        expr: sold ? when(atLast, 0, left) : left,
      }),
    );
  };
  const yearOfRelease = (posting: AdjustedPosting): CellId => `statement.flow.${posting.id}`;
  const late = (id: CellId): CellId =>
    sheet.cells.has(`${id}.month`) ? `${id}.month` : atTheEnd(context, id);
  const taxes = ['tax.month', ...(sheet.cells.has('disposalTax') ? [late('disposalTax')] : [])];
  const deferred = oneTime.deferral && [oneTime.deferral.month, late('deferral.atEnd')];
  return {
    shape: 'month',
    prefix: 'statement.month.',
    effect,
    cost: ({ month }) => month,
    charge,
    book,
    absorbed: ({ id }) => `${id}.month`,
    release,
    disposal: late(third.disposal),
    disposalResult: sheet.cells.has('disposalResult') ? late('disposalResult') : null,
    deferral: deferred && row('statement.month.deferral', third.deferral!, sumOf(deferred)),
    shift: oneTime.shift && `${oneTime.shift}.month`,
    tax: row('statement.month.taxPaid', cash.tax, sumOf(taxes)),
    net: cash.afterTax.month,
    cash: cash.cumulative.month,
    ebit: null,
  };
}

function labelOf(context: Context, id: CellId) {
  return context.sheet.cells.get(id)!.label;
}

function releasedOf(context: Context, flow: CellId): CellId {
  const { sheet } = context;
  return sheet.once(`${flow}.total`, (id) => {
    sheet.add({ ...money, id, label: labelOf(context, flow), expr: total(flow) });
  });
}

/** The row of effect in years that a posting is multiplied by. */
function paceOf(context: Context, paced: readonly PacedDriver[], posting: AdjustedPosting): CellId {
  const own = `${posting.id}.uptake.month`;
  if (context.sheet.cells.has(own)) return own;
  const { adoption } = paced.find(({ driver }) => driver.postings.includes(posting))!;
  return `${adoption.share}.uptake.month`;
}

/** A year's charge in equal parts over its months in service. */
function addMonthlyCharge(context: Context, asset: LinkedAsset): CellId {
  const { sheet } = context;
  const { key, label } = asset.cost;
  return sheet.once(`statement.month.charge.${key}`, (id) => {
    const ofYear = `statement.month.chargeOfYear.${key}`;
    sheet.add({
      ...money,
      id: ofYear,
      shape: 'month',
      label: labelOf(context, asset.charge),
      expr: inYear(asset.charge),
    });
    const own = (name: string): CellId => `cost.${key}.${name}`;
    const first = sheet.cells.has(own('serviceYear')) ? own('serviceYear') : sheet.calendar('year');
    const inFirst = compare(sheet.yearOfMonth(), '=', first);
    const service = monthsInService(context, asset, first);
    const begins = sub(mul(first, sheet.calendar('monthsPerYear')), service);
    const part = when(
      inFirst,
      when(compare(sheet.month(), '>', begins), div(mul(ofYear, sheet.calendar('month')), service), 0),
      div(mul(ofYear, sheet.monthLength()), sheet.calendar('year')),
    );
    const expr = when(compare(sheet.month(), '>', 0), part, 0);
    const words = { ja: `${label.ja}の減価償却費`, en: `Depreciation of ${label.en}` };
    sheet.add({ ...money, id, shape: 'month', label: words, expr });
  });
}

function monthsInService(context: Context, { cost, depreciation }: LinkedAsset, first: CellId): CellId {
  const { sheet } = context;
  const own = `cost.${cost.key}.firstMonths`;
  if (depreciation.method !== 'POOL-3' && sheet.cells.has(own)) return own;
  if (!cost.paidIn) return fullYear(context);
  return sheet.once(`statement.month.service.${cost.key}`, (id) => {
    const label = { ja: '使い始めた年の残りの月数', en: 'Months left in the year of service' };
    const until = mul(first, sheet.calendar('monthsPerYear'));
    const expr = add(sub(until, cost.paidIn!), sheet.calendar('month'));
    sheet.add({ id, unit: 'month', role: 'time', rank: 'wire', label, expr });
  });
}

function fullYear(context: Context): CellId {
  const { sheet } = context;
  return sheet.once('statement.month.twelve', (id) => {
    const label = { ja: '一年の月数', en: 'Months of a year' };
    const expr = mul(sheet.calendar('monthsPerYear'), sheet.calendar('year'));
    sheet.add({ id, unit: 'month', role: 'time', rank: 'wire', label, expr });
  });
}
