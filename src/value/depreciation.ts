// An asset of the deal into its charges and book values by year, by the Japanese methods, and its disposal.

import type { DealDepreciation } from '../model/deal.ts';
import {
  add,
  and,
  type CellId,
  compare,
  div,
  type Expr,
  floor,
  max,
  min,
  mul,
  neg,
  or,
  prev,
  sub,
  type Term,
  term,
  when,
} from '../quantity/expr.ts';
import { at, type Context, fault, markUsed } from './context.ts';
import type { LinkedCost } from './link-cost.ts';
import { linkInput } from './link-input.ts';
import { defaults } from './tables/defaults.ts';
import { DECLINING_LIVES, depreciation as rates, straightLineTable } from './tables/depreciation.ts';

/** Rows by year: what is charged, and what is left on the books at the year's end. */
export interface LinkedAsset {
  readonly cost: LinkedCost;
  readonly depreciation: DealDepreciation;
  readonly charge: CellId;
  readonly book: CellId;
  /** Present when the asset is disposed of at the horizon: cash, and cash less book value, by year. */
  readonly disposal: { readonly stated: CellId; readonly cash: CellId; readonly result: CellId } | null;
}

/** Adds the rows of an asset; null when its depreciation was refused. */
export function linkAsset(context: Context, cost: LinkedCost): LinkedAsset | null {
  const { depreciation } = cost.facts;
  if (!depreciation) {
    fault(context, at(context, 'costs', cost.key), {
      code: 'value/depreciation-missing',
      params: { name: cost.key },
    });
    return null;
  }
  const life = depreciation.life;
  if (life < 1 || (depreciation.method === 'DB200' && !DECLINING_LIVES.includes(life))) {
    const params = { life, known: DECLINING_LIVES.join(', ') };
    fault(context, at(context, 'costs', cost.key, 'depreciation', 'life'), {
      code: 'value/unknown-life',
      params,
    });
    return null;
  }
  const rows = new AssetRows(context, cost, depreciation);
  const charge = rows.addCharge();
  const book = rows.addBook();
  return {
    cost,
    depreciation,
    charge,
    book,
    disposal: linkDisposal(context, cost, { book, pooled: depreciation.method === 'POOL-3' }),
  };
}

/** The rows of one asset under `cost.<key>.`; a recurrence, so each names the others by id. */
class AssetRows {
  private readonly context: Context;
  private readonly cost: LinkedCost;
  private readonly facts: DealDepreciation;

  constructor(context: Context, cost: LinkedCost, facts: DealDepreciation) {
    this.context = context;
    this.cost = cost;
    this.facts = facts;
  }

  /** The year's charge, never below the value that stays on the books. */
  addCharge(): CellId {
    const { sheet } = this.context;
    const before = this.addBefore();
    const pooled = this.facts.method === 'POOL-3';
    const floorValue = pooled ? term(0) : term(sheet.row(rates, 'memo'));
    const exact = this.facts.method === 'DB200' ? this.declining(before) : this.straight();
    // The smallest whole number that is not less: −⌊−x⌋.
    const planned = this.facts.ceilYen ? neg(floor(neg(exact))) : exact;
    const label = { ja: `${this.cost.label.ja}の減価償却費`, en: `Depreciation of ${this.cost.label.en}` };
    return this.add('charge', { unit: 'JPY', label, expr: min(planned, max(0, sub(before, floorValue))) });
  }

  addBook(): CellId {
    const label = { ja: `${this.cost.label.ja}の帳簿価額`, en: `Book value of ${this.cost.label.en}` };
    return this.add('book', {
      unit: 'JPY',
      label,
      expr: sub(this.id('before'), this.id('charge')),
      role: 'level',
    });
  }

  /** Book value at the year's start, with what is bought in it. */
  private addBefore(): CellId {
    const label = {
      ja: `${this.cost.label.ja}の期首の帳簿価額`,
      en: `Opening book value of ${this.cost.label.en}`,
    };
    return this.add('before', {
      unit: 'JPY',
      label,
      expr: add(prev(this.id('book')), this.cost.year),
      role: 'level',
      rank: 'wire',
    });
  }

  private straight(): Expr {
    const { sheet } = this.context;
    const { method, life } = this.facts;
    if (method === 'POOL-3') {
      const rate = sheet.row(straightLineTable(3, 'POOL-3'), '3.rate');
      return when(this.inService(), mul(this.cost.full, rate), 0);
    }
    const rate = sheet.row(straightLineTable(life, method as 'SL-JP' | 'SL-plain'), `${life}.rate`);
    return mul(this.cost.full, rate, this.share());
  }

  /** Opening book value × rate; once below cost × guarantee rate, the book value of that moment × revised rate, for good. */
  private declining(before: CellId): Expr {
    const { sheet } = this.context;
    const row = (name: string): CellId => sheet.row(rates, `${this.facts.life}.${name}`);
    const { ja, en } = this.cost.label;
    const normal = this.add('normalCharge', {
      unit: 'JPY',
      label: { ja: `${ja}の調整前償却額`, en: `Charge of ${en} before revision` },
      expr: mul(before, row('rate')),
      rank: 'wire',
    });
    const below = compare(normal, '<', mul(this.cost.full, row('guarantee')));
    const revised = this.add('revised', {
      unit: '-',
      label: { ja: `${ja}は改定償却率に切替済み`, en: `${en} is on the revised rate` },
      role: 'flag',
      rank: 'wire',
      expr: or(prev(this.id('revised')), and(this.inService(), below)),
    });
    const base = this.add('revisedBase', {
      unit: 'JPY',
      label: { ja: `${ja}の改定取得価額`, en: `Revised base of ${en}` },
      role: 'level',
      rank: 'wire',
      expr: when(revised, when(prev(this.id('revised')), prev(this.id('revisedBase')), before), 0),
    });
    return mul(when(revised, mul(base, row('revised')), normal), this.share());
  }

  private inService(): Expr {
    return compare(this.context.sheet.year(), '≥', this.serviceYear());
  }

  /** The year in which the asset goes into service: the first, or that of its month. */
  private serviceYear(): CellId {
    const { sheet } = this.context;
    const { paidIn } = this.cost;
    if (!paidIn) return sheet.calendar('year');
    return sheet.once(this.id('serviceYear'), (id) => {
      const years = neg(
        floor(neg(div(paidIn, mul(sheet.calendar('monthsPerYear'), sheet.calendar('year'))))),
      );
      const label = { ja: '使い始める年', en: 'Year of going into service' };
      sheet.add({
        id,
        unit: 'yr',
        role: 'time',
        rank: 'wire',
        label,
        expr: mul(years, sheet.calendar('year')),
      });
    });
  }

  /** The part of a year that is charged: months in service ÷ 12 in the first, then 1. */
  private share(): CellId {
    const { sheet } = this.context;
    const first = div(this.firstMonths(), mul(sheet.calendar('monthsPerYear'), sheet.calendar('year')));
    const label = {
      ja: `${this.cost.label.ja}の償却月数の割合`,
      en: `Part of the year charged for ${this.cost.label.en}`,
    };
    const later = when(compare(sheet.year(), '>', this.serviceYear()), 1, 0);
    return this.add('share', {
      unit: '-',
      label,
      role: 'share',
      rank: 'wire',
      expr: when(compare(sheet.year(), '=', this.serviceYear()), first, later),
    });
  }

  private firstMonths(): CellId {
    const { sheet } = this.context;
    const months = this.facts.monthsInFirstYear;
    if (months !== undefined) {
      const ref = at(this.context, 'costs', this.cost.key, 'depreciation', 'monthsInFirstYear');
      if (months < 1 || months > 12) {
        const params = { name: this.cost.key, value: months, least: 1, most: 12 };
        fault(this.context, ref, { code: 'value/month-range', params });
      }
      const { ja, en } = this.cost.label;
      const label = { ja: `${ja}の初年度の償却月数`, en: `Months in service in the first year: ${en}` };
      const id = this.id('firstMonths');
      this.context.inputs.set(id, { label, group: 'cost', stated: true, ref });
      markUsed(this.context, id, this.cost.key);
      return sheet.give({
        id,
        unit: { month: 1 },
        label,
        role: 'time',
        shape: 'one',
        rank: 'step',
        given: [months],
        origin: { kind: 'stated', ref },
        ref,
      });
    }
    const { paidIn } = this.cost;
    if (!paidIn) return sheet.row(defaults, 'monthsInFirstYear');
    const label = { ja: '使い始めた年の残りの月数', en: 'Months left in the year of service' };
    const until = mul(this.serviceYear(), sheet.calendar('monthsPerYear'));
    return sheet.add({
      id: this.id('firstMonths'),
      unit: 'month',
      role: 'time',
      rank: 'wire',
      label,
      expr: add(sub(until, paidIn), sheet.calendar('month')),
    });
  }

  private id(name: string): CellId {
    return `cost.${this.cost.key}.${name}`;
  }

  private add(
    name: string,
    cell: Omit<Parameters<Context['sheet']['add']>[0], 'id' | 'shape'> & { readonly expr: Term },
  ): CellId {
    return this.context.sheet.add({
      ...cell,
      id: this.id(name),
      shape: 'year',
      ref: at(this.context, 'costs', this.cost.key),
    });
  }
}

/** Cash of the disposal in the last year, and what it leaves over the book value; a pool of small assets goes on. */
function linkDisposal(
  context: Context,
  cost: LinkedCost,
  { book, pooled }: { readonly book: CellId; readonly pooled: boolean },
): LinkedAsset['disposal'] {
  const slot = cost.facts.disposal;
  if (!slot) return null;
  const { sheet } = context;
  const { ja, en } = cost.label;
  const stated = linkInput(context, slot, {
    id: `cost.${cost.key}.disposal`,
    unit: 'JPY',
    label: { ja: `${ja}の処分額`, en: `Disposal value: ${en}` },
    role: 'flow',
    ref: at(context, 'costs', cost.key, 'disposal'),
    user: cost.key,
    group: 'cost',
    range: { kind: 'positive' },
    limits: [0, 9e15],
  });
  if (!stated) return null;
  const last = compare(sheet.year(), '=', 'horizon');
  const label = { ja: `${ja}の処分収入`, en: `Proceeds of ${en}` };
  const cash = sheet.add({
    id: `cost.${cost.key}.disposalCash`,
    unit: 'JPY',
    shape: 'year',
    label,
    expr: when(last, stated, 0),
  });
  const gain = pooled ? term(stated) : sub(stated, book);
  const resultLabel = { ja: `${ja}の処分損益`, en: `Gain on disposal of ${en}` };
  const result = sheet.add({
    id: `cost.${cost.key}.disposalResult`,
    unit: 'JPY',
    shape: 'year',
    label: resultLabel,
    expr: when(last, gain, 0),
  });
  return { stated, cash, result };
}
