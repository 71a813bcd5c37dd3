// Adoption, growth and a first month into how much of a year's effect is earned in a month and in a year (in years).
import { type CellId, compare, compound, type Expr, mul, sub, when, yearSum } from '../quantity/expr.ts';
import type { Adoption } from './adoption.ts';
import type { Context } from './context.ts';

/** What makes a yearly effect larger or smaller in a month. */
export interface Pace {
  readonly adoption: Adoption;
  readonly growth: CellId | null;
  readonly from: CellId | null;
}

/** Rows in years: a month of full effect is 1/12, a full year 1. */
export interface Uptake {
  readonly month: CellId;
  readonly year: CellId;
}

/** The rows of a pace, made once; `name` is used when they are new. */
export function uptakeOf(context: Context, pace: Pace, name: string): Uptake {
  const { sheet } = context;
  const isPlain = pace.growth === null && pace.from === null;
  const own = isPlain ? `${pace.adoption.share}.uptake` : `${name}.uptake`;
  const month = sheet.once(`${own}.month`, (id) => {
    const label = { ja: 'その月に出る効果の年数', en: 'Years of effect earned in the month' };
    const expr = factors(context, pace, own);
    sheet.add({ id, unit: 'yr', label, shape: 'month', role: 'time', rank: 'wire', expr });
  });
  const year = sheet.once(own, (id) => {
    const label = { ja: 'その年に出る効果の年数', en: 'Years of effect earned in the year' };
    sheet.add({ id, unit: 'yr', label, shape: 'year', role: 'time', expr: yearSum(month) });
  });
  return { month, year };
}

function factors(context: Context, pace: Pace, name: string): Expr {
  const { sheet } = context;
  const parts: (CellId | Expr)[] = [pace.adoption.share];
  if (pace.growth) parts.push(growthRow(context, pace.growth, name));
  const earned = mul(...parts, sheet.monthLength());
  return pace.from ? when(compare(sheet.month(), '≥', pace.from), earned, 0) : earned;
}

/** (1 + g) to the power of the whole years since the first. */
export function growthRow(context: Context, growth: CellId, name: string): CellId {
  const { sheet } = context;
  const label = { ja: '初年度に対する伸び', en: 'Growth since the first year' };
  return sheet.once(`${name}.growth.factor`, (id) => {
    const expr = compound(growth, sub(sheet.yearOfMonth(), sheet.calendar('year')));
    sheet.add({ id, unit: '-', label, shape: 'month', role: 'share', rank: 'wire', expr });
  });
}
