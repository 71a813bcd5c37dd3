// A row of cash into its present value by the deal's convention: end of year, mid-year, or monthly.

import type { Words } from '../quantity/amount.ts';
import { add, type CellId, compound, div, max, mul, sub, type Term, total } from '../quantity/expr.ts';
import { at, type Context } from './context.ts';
import { linkInput } from './link-input.ts';
import { defaults } from './tables/defaults.ts';

export type Convention = 'end-of-year' | 'mid-year' | 'monthly';

/** A flow as rows; `end` is the part by year that flows at the horizon's end whatever the convention. */
export interface Flow {
  readonly year: CellId;
  readonly month: CellId;
  readonly end: CellId | null;
}

/** The deal's discount rate, a year; null when refused. */
export function linkDiscountRate(context: Context): CellId | null {
  const slot = context.deal.discountRate;
  if (!slot) return context.sheet.row(defaults, 'discountRate');
  return linkInput(context, slot, {
    id: 'discountRate',
    unit: '-',
    accept: ['1/yr'],
    label: { ja: '割引率（年）', en: 'Discount rate a year' },
    role: 'rate',
    ref: at(context, 'discountRate'),
    user: 'deal',
    group: 'deal',
    range: { kind: 'share' },
    limits: [-0.02, 0.5],
  });
}

export class Discounting {
  private readonly context: Context;
  private readonly rate: CellId;
  readonly convention: Convention;

  constructor(context: Context, rate: CellId) {
    this.context = context;
    this.rate = rate;
    this.convention = context.deal.discounting ?? 'end-of-year';
  }

  /** The present value `id`, with the row `id.row` of the discounted flow. */
  presentValue(
    id: CellId,
    label: Words,
    { flow, convention = this.convention }: { readonly flow: Flow; readonly convention?: Convention },
  ): CellId {
    const { sheet } = this.context;
    const shape = convention === 'monthly' ? 'month' : 'year';
    const rowLabel = { ja: `${label.ja}の内訳`, en: `${label.en}, by ${shape}` };
    const row = sheet.add({
      id: `${id}.row`,
      unit: 'JPY',
      shape,
      label: rowLabel,
      expr: this.discounted(flow, convention),
    });
    return sheet.add({ id, unit: 'JPY', role: 'level', rank: 'key', label, expr: total(row) });
  }

  /** 1 ÷ (1 + r)^year. */
  endFactor(): CellId {
    return this.factor('discountFactor', 'year', this.context.sheet.year());
  }

  /** Present value of a year's flow taken to the horizon's end: (1 + r)^(H − year). */
  endValueFactor(): CellId {
    const { sheet } = this.context;
    return sheet.once('compoundFactor', (id) => {
      const label = { ja: '期末までの複利係数', en: 'Compounding to the horizon' };
      sheet.add({
        id,
        unit: '-',
        shape: 'year',
        role: 'share',
        rank: 'wire',
        label,
        expr: compound(this.rate, sub('horizon', sheet.year())),
      });
    });
  }

  /** 1 ÷ (1 + r)^(month/12). */
  monthFactor(): CellId {
    const { sheet } = this.context;
    return this.factor(
      'discountFactor.month',
      'month',
      mul(sheet.month(), div(sheet.monthLength(), sheet.calendar('month'))),
    );
  }

  private discounted(flow: Flow, convention: Convention): Term {
    if (convention === 'monthly') return mul(flow.month, this.monthFactor());
    if (convention === 'end-of-year') return mul(flow.year, this.endFactor());
    const { sheet } = this.context;
    const middle = this.factor(
      'discountFactor.mid',
      'year',
      max(0, sub(sheet.year(), sheet.calendar('halfYear'))),
    );
    if (!flow.end) return mul(flow.year, middle);
    return add(mul(sub(flow.year, flow.end), middle), mul(flow.end, this.endFactor()));
  }

  private factor(name: CellId, shape: 'year' | 'month', years: Term): CellId {
    const { sheet } = this.context;
    return sheet.once(name, (id) => {
      const label = { ja: '割引係数', en: 'Discount factor' };
      sheet.add({ id, unit: '-', shape, role: 'share', label, expr: div(1, compound(this.rate, years)) });
    });
  }
}
