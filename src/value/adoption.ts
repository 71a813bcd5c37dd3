// How use spreads (立ち上がり): the deal's adoption into a monthly share, its yearly mean, and its monthly rise.

import type { DealAdoption } from '../model/deal.ts';
import type { Slot } from '../model/stated.ts';
import type { Words } from '../quantity/amount.ts';
import {
  add,
  and,
  type CellId,
  compare,
  div,
  exp,
  inYear,
  max,
  min,
  mul,
  neg,
  prev,
  sub,
  when,
  yearMean,
} from '../quantity/expr.ts';
import type { Ref } from '../quantity/ref.ts';
import { refTo } from '../quantity/ref.ts';
import { type Context, fault } from './context.ts';
import { linkInput } from './link-input.ts';
import { linkYears } from './link-years.ts';
import { defaults } from './tables/defaults.ts';

/** Rows of one adoption: `share` by month 0..12H, `mean` by year, `rise` (made when asked for) by month. */
export interface Adoption {
  readonly share: CellId;
  readonly mean: CellId;
  readonly rise: () => CellId;
}

interface Place {
  readonly id: string;
  readonly ref: Ref;
  readonly user: string;
}

const NAME: Words = { ja: '効果の立ち上がり', en: 'Adoption' };

/** Adds the rows of an adoption under `place.id`; null when an input was refused. */
export function linkAdoption(context: Context, adoption: DealAdoption, place: Place): Adoption | null {
  const made =
    adoption.shape === 'linear'
      ? linear(context, adoption, place)
      : adoption.shape === 'table'
        ? table(context, adoption, place)
        : sCurve(context, adoption, place);
  if (!made) return null;
  const { sheet } = context;
  const label = { ja: `${NAME.ja}の年平均`, en: `${NAME.en}, mean of the year` };
  const mean = sheet.add({
    id: `${place.id}.mean`,
    unit: '-',
    label,
    shape: 'year',
    role: 'share',
    expr: yearMean(place.id),
  });
  return { share: place.id, mean, rise: () => riseOf(context, adoption, place.id) };
}

/** 0 up to the lag, then in a straight line to 1; at once in the first month after the lag when there is no ramp. */
function linear(context: Context, adoption: DealAdoption & { shape: 'linear' }, place: Place): CellId | null {
  const { sheet } = context;
  const lag = months(context, adoption.lag, { ...place, name: 'lag' });
  const ramp = months(context, adoption.ramp, { ...place, name: 'ramp' });
  if (!lag || !ramp) return null;
  const rising = min(1, div(sub(sheet.month(), lag), ramp));
  const expr = when(compare(sheet.month(), '>', lag), when(compare(ramp, '>', 0), rising, 1), 0);
  return sheet.add({ id: place.id, unit: '-', label: NAME, shape: 'month', role: 'share', expr });
}

/** A share for each year, constant inside the year; the last one holds on. */
function table(context: Context, adoption: DealAdoption & { shape: 'table' }, place: Place): CellId | null {
  const { sheet } = context;
  const label = { ja: '年ごとの普及の割合', en: 'Adoption by year' };
  const years = linkYears(context, adoption.years, {
    id: `${place.id}.years`,
    unit: '-',
    label,
    role: 'share',
    ref: refTo(place.ref, 'years'),
    user: place.user,
    limits: [0, 1],
    hold: true,
  });
  if (!years) return null;
  warnOfFalls(context, adoption, place);
  return sheet.add({
    id: place.id,
    unit: '-',
    label: NAME,
    shape: 'month',
    role: 'share',
    expr: inYear(years),
  });
}

/** Use rarely goes back: a falling share is a slip, or deserves a word. */
function warnOfFalls(context: Context, { years }: DealAdoption & { shape: 'table' }, place: Place): void {
  const shares = years.map((slot) => (slot.kind === 'value' ? slot.value.value : 0));
  for (const [index, share] of shares.entries()) {
    if (index === 0 || share >= shares[index - 1]!) continue;
    const ref = refTo(place.ref, 'years', index);
    fault(context, ref, { code: 'value/adoption-falls', params: { year: index + 1 }, severity: 'warning' });
  }
}

/** Bass: (1 − e^−(p+q)τ) ÷ (1 + q/p · e^−(p+q)τ), τ in years since the lag. */
function sCurve(
  context: Context,
  adoption: DealAdoption & { shape: 's-curve' },
  place: Place,
): CellId | null {
  const { sheet } = context;
  const rate = (name: 'p' | 'q', ja: string, en: string): CellId | null =>
    linkInput(context, adoption[name], {
      id: `${place.id}.${name}`,
      unit: '1/yr',
      accept: ['-'],
      label: { ja, en },
      role: 'rate',
      ref: refTo(place.ref, name),
      user: place.user,
      group: 'deal',
      range: { kind: 'share' },
      limits: [name === 'p' ? 1e-9 : 0, 10],
    });
  const p = rate('p', '自ら使い始める率', 'Rate of own adoption');
  const q = rate('q', '周りを見て使い始める率', 'Rate of imitation');
  const lag = months(context, adoption.lag, { ...place, name: 'lag' });
  if (!p || !q || !lag) return null;
  const decay = sheet.add({
    id: `${place.id}.decay`,
    unit: '-',
    label: { ja: '未普及の減り方', en: 'Decay of what is left' },
    shape: 'month',
    role: 'share',
    rank: 'wire',
    expr: exp(
      neg(
        mul(
          add(p, q),
          mul(max(0, sub(sheet.month(), lag)), div(sheet.monthLength(), sheet.calendar('month'))),
        ),
      ),
    ),
  });
  const expr = when(compare(sheet.month(), '>', lag), div(sub(1, decay), add(1, mul(div(q, p), decay))), 0);
  return sheet.add({ id: place.id, unit: '-', label: NAME, shape: 'month', role: 'share', expr });
}

/** What the share grows by in a month: by the table, the year's growth in twelve equal parts. */
function riseOf(context: Context, adoption: DealAdoption, id: CellId): CellId {
  const { sheet } = context;
  const label = { ja: `${NAME.ja}の増加`, en: `${NAME.en}, rise in the month` };
  return sheet.once(`${id}.rise`, (rise) => {
    if (adoption.shape !== 'table') {
      sheet.add({
        id: rise,
        unit: '-',
        label,
        shape: 'month',
        role: 'share',
        rank: 'wire',
        expr: sub(id, prev(id)),
      });
      return;
    }
    const years = `${id}.years`;
    const yearLabel = { ja: '年ごとの普及の増加', en: 'Rise of adoption by year' };
    sheet.add({
      id: `${id}.yearRise`,
      unit: '-',
      label: yearLabel,
      shape: 'year',
      role: 'share',
      rank: 'wire',
      expr: sub(years, prev(years)),
    });
    const ofMonth = { ja: 'その年の普及の増加', en: 'Rise of adoption in the year' };
    sheet.add({
      id: `${id}.riseOfYear`,
      unit: '-',
      label: ofMonth,
      shape: 'month',
      role: 'share',
      rank: 'wire',
      expr: inYear(`${id}.yearRise`),
    });
    const expr = div(mul(`${id}.riseOfYear`, sheet.monthLength()), sheet.calendar('year'));
    sheet.add({ id: rise, unit: '-', label, shape: 'month', role: 'share', rank: 'wire', expr });
  });
}

const MONTHS_NAME: Readonly<Record<'lag' | 'ramp', Words>> = {
  lag: { ja: '効果が出るまでの月数', en: 'Months before any effect' },
  ramp: { ja: '立ち上がりの月数', en: 'Months of ramp-up' },
};

function months(
  context: Context,
  slot: Slot | undefined,
  place: Place & { readonly name: 'lag' | 'ramp' },
): CellId | null {
  if (!slot) return context.sheet.row(defaults, place.name);
  return linkInput(context, slot, {
    id: `${place.id}.${place.name}`,
    unit: 'month',
    label: MONTHS_NAME[place.name],
    role: 'time',
    ref: refTo(place.ref, place.name),
    user: place.user,
    group: 'deal',
    range: { kind: 'positive' },
    limits: [0, 1200],
  });
}

/** Flags of the years in which every adoption is complete in all months, for the first full year. */
export function fullYearFlag(context: Context, adoptions: readonly Adoption[]): CellId {
  const { sheet } = context;
  const complete = [...new Set(adoptions.map((adoption) => adoption.mean))]
    .sort()
    .map((mean) => compare(mean, '≥', 1));
  const label = { ja: '通年で効果が出る年', en: 'Year of full effect' };
  return sheet.add({
    id: 'fullYear.flag',
    unit: '-',
    label,
    shape: 'year',
    role: 'flag',
    rank: 'wire',
    expr: and(...complete),
  });
}

/** Warns when the horizon ends before use has spread. */
export function checkHorizon(context: Context, reached: number, ref: Ref): void {
  if (reached < 1 - 1e-9) fault(context, ref, { code: 'value/short-horizon', severity: 'warning' });
}
