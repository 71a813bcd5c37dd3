// A partner's facts into its economics: what a line of goods earns the dealer, what starting costs, and how a rival line compares.
import { Faults, InternalError, Refused, type Sink } from '../diagnostic/diagnostic.ts';
import type { Deal } from '../model/deal.ts';
import type { Partner, PartnerStart } from '../model/partner.ts';
import type { Amount, AmountId } from '../quantity/amount.ts';
import { add, type CellId, compare, div, max, mul, need, sub, sumOf, type Term } from '../quantity/expr.ts';
import type { Ref } from '../quantity/ref.ts';
import { Amounts } from './amounts.ts';
import { assumptionsOf } from './case-assumptions.ts';
import type { Cell } from './cell.ts';
import { checkGraph } from './check-graph.ts';
import { at, type Context } from './context.ts';
import { startEngine } from './engine.ts';
import { linkInput } from './link-input.ts';
import type { Metric } from './metrics.ts';
import { type LinkedGoods, linkGoods } from './partner-goods.ts';
import { Sheet } from './sheet.ts';
import type { Assumption } from './value-case.ts';
import { wordsOf } from './words-of.ts';

export interface PartnerFacts {
  readonly partner: Partner;
  readonly partnerId: string;
  readonly ref: Ref;
}

/** Names of the figures; those of the rival line exist when it is stated. */
export type PartnerFigure =
  | 'unitGrossMargin'
  | 'marginRate'
  | 'markupRate'
  | 'annualGrossProfit'
  | 'attachGrossProfit'
  | 'averageInventoryCost'
  | 'gmroi'
  | 'turns'
  | 'inventoryDays'
  | 'contribution'
  | 'startupCost'
  | 'startupPaybackMonths'
  | 'rivalAnnualGrossProfit'
  | 'rivalGmroi'
  | 'deltaToRival';

/** A priced partner: every number as an amount with its origin, and the figures by name. */
export interface PartnerCase {
  readonly partnerId: string;
  readonly ref: Ref;
  readonly currency: string;
  readonly cells: readonly Cell[];
  readonly amounts: Readonly<Record<AmountId, Amount>>;
  readonly figures: Readonly<Partial<Record<PartnerFigure, Metric>>>;
  readonly assumptions: readonly Assumption[];
}

const FIGURES: Readonly<Record<PartnerFigure, CellId>> = {
  unitGrossMargin: 'goods.unitGrossMargin',
  marginRate: 'goods.marginRate',
  markupRate: 'goods.markupRate',
  annualGrossProfit: 'goods.annualGrossProfit',
  attachGrossProfit: 'attachGrossProfit',
  averageInventoryCost: 'goods.averageInventoryCost',
  gmroi: 'goods.gmroi',
  turns: 'goods.turns',
  inventoryDays: 'goods.inventoryDays',
  contribution: 'contribution',
  startupCost: 'startupCost',
  startupPaybackMonths: 'startupPaybackMonths',
  rivalAnnualGrossProfit: 'rival.annualGrossProfit',
  rivalGmroi: 'rival.gmroi',
  deltaToRival: 'deltaToRival',
};

/** Prices a partner. Every fault goes to the sink; throws `Refused` with all of them when one is an error. */
export function pricePartner({ partner, partnerId, ref }: PartnerFacts, sink: Sink): PartnerCase {
  const faults = new Faults();
  const context = contextOf(partner, ref, (diagnostic) => {
    faults.sink(diagnostic);
    sink(diagnostic);
  });
  const isWhole = addCells(context, partner);
  faults.settle();
  if (!isWhole) throw new InternalError('a partner was refused without a fault');
  if (!checkGraph(context)) throw new Refused(faults.all);
  const engine = startEngine(context.sheet.cells, context.sheet.years);
  const amounts = new Amounts(engine);
  amounts.addCells();
  amounts.addEnds(context);
  const figures = Object.entries(FIGURES).flatMap(([name, id]): [string, Metric][] => {
    const amount = amounts.all[id];
    return amount
      ? [[name, { id, value: amount.value, ...(amount.reason && { reason: amount.reason }) }]]
      : [];
  });
  return {
    partnerId,
    ref,
    currency: partner.currency,
    cells: [...engine.cells.values()],
    amounts: amounts.all,
    figures: Object.fromEntries(figures),
    assumptions: assumptionsOf(context),
  };
}

/** Stated numbers are linked as those of a deal; of the deal itself only its currency and date are asked. */
function contextOf({ name, currency, asOf }: Partner, ref: Ref, sink: Sink): Context {
  const deal: Deal = {
    title: name,
    offering: 'none',
    asOf,
    currency,
    start: asOf.slice(0, 7),
    adoption: { shape: 'linear' },
    drivers: {},
  };
  return {
    sheet: new Sheet({ years: 1, currency, asOf }),
    deal,
    ref,
    sink,
    ends: new Map(),
    ranges: new Map(),
    inputs: new Map(),
    usedBy: new Map(),
    aliases: new Map(),
  };
}

function addCells(context: Context, partner: Partner): boolean {
  const goods = linkGoods(context, 'goods', partner.goods);
  const rival = partner.rival && linkGoods(context, 'rival', partner.rival);
  const start = addStart(context, partner);
  const attach = goods && addAttach(context, partner, goods);
  if (!goods || !start || !attach || rival === null) return false;
  addContribution(context, goods, attach);
  if (rival) addDelta(context, rival);
  return true;
}

/** Σ rate × gross profit × units a year. */
function addAttach(context: Context, { attach }: Partner, goods: LinkedGoods): CellId | null {
  const parts = Object.keys(attach)
    .sort()
    .map((key): CellId | null => {
      const { label, rate, grossProfit } = attach[key]!;
      const words = wordsOf(label, { ja: key, en: key });
      const place = { user: key, group: 'deal', range: { kind: 'positive' } } as const;
      const share = linkInput(context, rate, {
        ...place,
        id: `attach.${key}.rate`,
        unit: '-',
        role: 'share',
        label: { ja: `${words.ja}の付帯率`, en: `Attach rate of ${words.en}` },
        ref: at(context, 'attach', key, 'rate'),
        range: { kind: 'share' },
        limits: [0, 1],
      });
      const profit = linkInput(context, grossProfit, {
        ...place,
        id: `attach.${key}.grossProfit`,
        unit: 'JPY/unit',
        role: 'price',
        label: { ja: `${words.ja}の粗利`, en: `Gross profit of ${words.en}` },
        ref: at(context, 'attach', key, 'grossProfit'),
      });
      if (!share || !profit) return null;
      const sum = { ja: `${words.ja}の年間の粗利`, en: `Gross profit of ${words.en} a year` };
      return figure(context, `attach.${key}`, {
        unit: 'JPY/yr',
        label: sum,
        expr: mul(share, profit, goods.unitsPerYear),
      });
    });
  if (parts.includes(null)) return null;
  const label = { ja: '付帯販売の年間の粗利', en: 'Gross profit of what is sold along, a year' };
  return figure(context, 'attachGrossProfit', { unit: 'JPY/yr', label, expr: sumOf(parts as CellId[]) });
}

/** Costs of starting less the maker's support. */
function addStart(context: Context, { startup, support }: Partner): CellId | null {
  const costs = startItems(context, 'startup', startup);
  const helps = startItems(context, 'support', support);
  if (!costs || !helps) return null;
  const label = { ja: '取扱開始の費用', en: 'Cost of starting' };
  return figure(context, 'startupCost', { unit: 'JPY', label, expr: sub(sumOf(costs), sumOf(helps)) });
}

function startItems(
  context: Context,
  group: 'startup' | 'support',
  items: Readonly<Record<string, PartnerStart>>,
): readonly CellId[] | null {
  const cells = Object.keys(items)
    .sort()
    .map((key): CellId | null => {
      const item = items[key]!;
      const label = wordsOf(item.label, { ja: key, en: key });
      const ref = at(context, group, key, 'amount');
      const id = `${group}.${key}`;
      const stated = linkInput(context, item.amount, {
        id,
        unit: 'JPY',
        role: 'flow',
        label,
        ref,
        user: key,
        group: 'deal',
        range: { kind: 'positive' },
        limits: [0, 9e15],
        beside: item,
      });
      if (!stated || item.count === undefined) return stated;
      const countRef = at(context, group, key, 'count');
      const words = { ja: `${label.ja}の数`, en: `Number of ${label.en}` };
      const facts = {
        unit: {},
        label: words,
        role: 'count',
        shape: 'one',
        rank: 'step',
        ref: countRef,
      } as const;
      const count = context.sheet.give({
        ...facts,
        id: `${id}.count`,
        given: [item.count],
        origin: { kind: 'stated', ref: countRef },
      });
      const whole = { ja: `${label.ja}の合計`, en: `${label.en} in all` };
      return figure(context, `${id}.total`, { unit: 'JPY', label: whole, expr: mul(stated, count) });
    });
  return cells.includes(null) ? null : (cells as CellId[]);
}

/** Gross profit with what is sold along, less variable cost; and the months in which it pays for the start. */
function addContribution(context: Context, goods: LinkedGoods, attach: CellId): void {
  const gross = add(goods.annualGrossProfit, attach);
  figure(context, 'contribution', {
    unit: 'JPY/yr',
    label: { ja: '年間の貢献利益', en: 'Contribution a year' },
    expr: goods.variableCost ? sub(gross, mul(goods.variableCost, goods.unitsPerYear)) : gross,
  });
  const months = div(max(0, 'startupCost'), div('contribution', context.sheet.calendar('monthsPerYear')));
  context.sheet.add({
    id: 'startupPaybackMonths',
    unit: 'month',
    role: 'time',
    rank: 'key',
    label: { ja: '開始費用の回収月数', en: 'Months to pay for the start' },
    expr: need(compare('contribution', '>', 0), 'beyond-horizon', months),
  });
}

function addDelta(context: Context, rival: LinkedGoods): void {
  const ours = add('goods.annualGrossProfit', 'attachGrossProfit');
  const label = { ja: '他の取扱品との年間の粗利の差', en: 'Gross profit a year over the rival line' };
  figure(context, 'deltaToRival', { unit: 'JPY/yr', label, expr: sub(ours, rival.annualGrossProfit) });
}

function figure(
  context: Context,
  id: CellId,
  {
    unit,
    label,
    expr,
  }: {
    readonly unit: string;
    readonly label: { readonly ja: string; readonly en: string };
    readonly expr: Term;
  },
): CellId {
  return context.sheet.add({ id, unit, label, expr, role: unit === 'JPY' ? 'level' : 'rate', rank: 'key' });
}
