// What the customer would do without us (次善の策) into the highest price that still leaves it better off, and its share of the value.
import { add, type CellId, compare, div, type Expr, need, sub, sumOf } from '../quantity/expr.ts';
import { addTerm } from './alternative-term.ts';
import type { PacedDriver } from './benefits.ts';
import type { Alternative, AlternativeTerm } from './comparisons.ts';
import { at, type Context, fault } from './context.ts';
import { Discounting } from './discounting.ts';
import type { Engine } from './engine.ts';
import type { LinkedCost } from './link-cost.ts';
import { pointsOf } from './link-input.ts';
import { percent } from './pools.ts';
import { resolveRow } from './tables/dated-table.ts';
import { limits } from './tables/defaults.ts';
import { wordsOf } from './words-of.ts';

type Group = AlternativeTerm['group'];

interface Parts {
  readonly rate: CellId;
  readonly costs: readonly LinkedCost[];
  readonly paced: readonly PacedDriver[];
}

/** Adds the cells; null where the deal names no alternative or a part of it was refused. All terms are present values over H. */
export function addAlternative(context: Context, parts: Parts): Alternative | null {
  const facts = context.deal.alternative;
  if (!facts || !checkFacts(context)) return null;
  const discounting = new Discounting(context, parts.rate);
  const terms: AlternativeTerm[] = [];
  const groups: readonly (readonly [Group, Readonly<Record<string, unknown>>])[] = [
    ['price', facts.price ?? {}],
    ['positive', facts.positive],
    ['negative', facts.negative],
  ];
  for (const [group, entries] of groups) {
    for (const key of Object.keys(entries).sort()) {
      const added = addTerm(context, { group, key, discounting, paced: parts.paced });
      if (!added) return null;
      terms.push(added);
    }
  }
  const name = wordsOf(facts.name, { ja: '次善の策', en: 'the alternative' });
  return {
    name,
    kind: facts.kind,
    terms,
    ...addCeiling(context, { terms, discounting, costs: parts.costs }),
  };
}

/** Negatives are mandatory, be it as 0 with a reason; whoever sells an alternative asks a price. */
function checkFacts(context: Context): boolean {
  const { kind, price = {}, negative } = context.deal.alternative!;
  let isGood = true;
  const refuse = (
    keys: readonly string[],
    code: 'value/alternative-price' | 'value/alternative-negative',
    name = '',
  ): void => {
    fault(context, at(context, 'alternative', ...keys), { code, params: { name } });
    isGood = false;
  };
  if (kind !== 'nothing' && Object.keys(price).length === 0) refuse([], 'value/alternative-price');
  if (Object.keys(negative).length === 0) refuse(['negative'], 'value/alternative-negative');
  for (const [key, { amount, note }] of Object.entries(negative)) {
    const isZero = amount.kind !== 'reference' && pointsOf(amount).every(({ value }) => value === 0);
    if (isZero && note === undefined) refuse(['negative', key], 'value/alternative-negative', key);
  }
  return isGood;
}

/** P_ref + Σ positive − Σ negative, our own price, and 1 − (price − P_ref) ÷ Σ differentiation. */
function addCeiling(
  context: Context,
  parts: {
    readonly terms: readonly AlternativeTerm[];
    readonly discounting: Discounting;
    readonly costs: readonly LinkedCost[];
  },
): Omit<Alternative, 'name' | 'kind' | 'terms'> {
  const { sheet } = context;
  const money = (name: string, ja: string, en: string, expr: Expr): CellId =>
    sheet.add({
      id: `alternative.${name}`,
      unit: 'JPY',
      role: 'level',
      rank: 'key',
      label: { ja, en },
      expr,
    });
  const of = (group: Group): Expr =>
    sumOf(parts.terms.filter((one) => one.group === group).map(({ amount }) => amount));
  const reference = money(
    'reference',
    '次善の策の価格（現在価値）',
    'Price of the alternative (present value)',
    of('price'),
  );
  const positive = money('positiveTotal', '優れる点の価値', 'Value of what is better', of('positive'));
  const negative = money(
    'negativeTotal',
    '劣る点と切り替えの負担',
    'Burden of what is worse and of switching',
    of('negative'),
  );
  const differentiation = money(
    'differentiation',
    '差別化の価値',
    'Differentiation value',
    sub(positive, negative),
  );
  const ceiling = money('ceiling', '価格の上限', 'Price ceiling', add(reference, differentiation));
  const price = addOwnPrice(context, parts.discounting, parts.costs);
  const share = sheet.add({
    id: 'alternative.share',
    unit: '-',
    role: 'share',
    rank: 'key',
    label: { ja: '価値のうち顧客に残る割合', en: 'Share of the value that stays with the customer' },
    expr: need(
      compare(differentiation, '>', 0),
      'zero-denominator',
      sub(1, div(sub(price, reference), differentiation)),
    ),
  });
  const limit = sheet.row(limits, 'valueShare');
  return { reference, positive, negative, differentiation, ceiling, price, share, limit };
}

/** Present value of what the vendor is paid. */
function addOwnPrice(context: Context, discounting: Discounting, costs: readonly LinkedCost[]): CellId {
  const ours = costs.filter(({ facts }) => facts.payer === 'vendor');
  const label = { ja: '当社への支払い', en: 'Paid to us' };
  const row = (shape: 'year' | 'month'): CellId =>
    context.sheet.add({
      id: `alternative.paid.${shape}`,
      unit: 'JPY',
      shape,
      label,
      expr: sumOf(ours.map((cost) => cost[shape])),
    });
  const flow = { year: row('year'), month: row('month'), end: null };
  const words = { ja: '当社の価格（現在価値）', en: 'Our price (present value)' };
  return discounting.presentValue('alternative.paid', words, { flow });
}

/** Warns where the customer keeps less of the value than it should, or none at all. */
export function checkAlternative(context: Context, engine: Engine, alternative: Alternative): void {
  const share = engine.value(alternative.share);
  const least = resolveRow(limits, 'valueShare', context.deal.asOf).value;
  const ref = at(context, 'alternative');
  if (Number.isNaN(share)) fault(context, ref, { code: 'value/no-differentiation', severity: 'warning' });
  else if (share < least - 1e-9) {
    const params = { share: percent(share), limit: percent(least) };
    fault(context, ref, { code: 'value/low-value-share', params, severity: 'warning' });
  }
}
