// The customer's fiscal years over a deal's months: which months fall in each, and a row's amount in it, never relabelled.
import type { Amount, AmountId, FormulaInput, Words } from '../quantity/amount.ts';
import { add, mul, term } from '../quantity/expr.ts';
import { formatMonth } from '../text/index.ts';
import type { FiscalYear } from './value-case.ts';

/** Month 0, the decision, lies before the deal's first month. */
export function fiscalYearsOf({
  start,
  end,
  months,
}: {
  readonly start: string;
  readonly end: number;
  readonly months: number;
}): readonly FiscalYear[] {
  const [year = 0, month = 1] = start.split('-').map(Number);
  const first = 12 * year + (month - 1) - 1;
  const years: FiscalYear[] = [];
  for (let from = 0; from <= months; ) {
    const calendar = (first + from) % 12;
    const left = (end - 1 - calendar + 12) % 12;
    const last = first + from + left;
    const endYear = Math.floor(last / 12);
    const to = Math.min(months, from + left);
    const name = `${endYear}-${String(end).padStart(2, '0')}`;
    years.push({ end: name, label: nameOf(endYear, end), from, to, months: to - from + 1 });
    from = from + left + 1;
  }
  return years;
}

/** Years of evaluation are fiscal years when the month before the first one ends a fiscal year. */
export function isAligned(start: string, end: number): boolean {
  const month = Number(start.split('-')[1]);
  return ((month + 10) % 12) + 1 === end;
}

/** 「2028年3月期」, "year to March 2028". */
function nameOf(year: number, month: number): Words {
  const last = `${year}-${month}`;
  return { ja: `${formatMonth(last, 'ja')}期`, en: `year to ${formatMonth(last, 'en')}` };
}

/** A row by month in a fiscal year: the sum of its months, or what stands in its last one. */
export function amountInFiscalYear(
  id: AmountId,
  year: FiscalYear,
  { months, isLevel }: { readonly months: readonly Amount[]; readonly isLevel: boolean },
): Amount {
  const inside = isLevel ? [months[year.to]!] : months.slice(year.from, year.to + 1);
  const value = inside.reduce((sum, amount) => sum + (amount.value ?? Number.NaN), 0);
  const plain = plainOf(months[0]!.label);
  const name = {
    ja: `${plain.ja}（${spanJa(year, isLevel)}）`,
    en: `${plain.en} (${spanEn(year, isLevel)})`,
  };
  const input: FormulaInput = {
    label: name,
    ids: inside.map((amount) => amount.id),
    value: isLevel ? inside[0]!.value : inside.map((amount) => amount.value),
    unit: inside[0]!.unit,
  };
  const formula = isLevel
    ? { ja: `「${name.ja}」`, en: `“${name.en}”` }
    : { ja: `合計(「${name.ja}」)`, en: `sum(“${name.en}”)` };
  return {
    id,
    label: { ja: `${plain.ja}（${year.label.ja}）`, en: `${plain.en} (${year.label.en})` },
    value: Number.isNaN(value) ? null : value,
    unit: inside[0]!.unit,
    rank: 'key',
    origin: {
      kind: 'formula',
      formula,
      inputs: [input],
      expr: input.ids.length === 1 ? term(input.ids[0]!) : add(...input.ids),
    },
  };
}

/** Today's line and its change in a fiscal year; `year` is one year, where today's line is money a year. */
export function afterInFiscalYear(
  id: AmountId,
  {
    before,
    change,
    year,
    label,
  }: {
    readonly before: Amount;
    readonly change: Amount;
    readonly year: Amount | null;
    readonly label: Words;
  },
): Amount {
  const quoted = ({ ja, en }: Words): Words => ({ ja: `「${ja}」`, en: `“${en}”` });
  const parts = [before, ...(year ? [year] : []), change];
  const [a, ...others] = parts.map((part) => quoted(part.label));
  const last = others.at(-1)!;
  const base = year ? { ja: `${a!.ja} × ${others[0]!.ja}`, en: `${a!.en} × ${others[0]!.en}` } : a!;
  return {
    id,
    label,
    value: before.value === null || change.value === null ? null : before.value + change.value,
    unit: change.unit,
    rank: 'key',
    origin: {
      kind: 'formula',
      formula: { ja: `${base.ja} + ${last.ja}`, en: `${base.en} + ${last.en}` },
      expr: add(year ? mul(before.id, year.id) : before.id, change.id),
      inputs: parts.map((part) => ({
        label: part.label,
        ids: [part.id],
        value: part.value,
        unit: part.unit,
      })),
    },
  };
}

/** The name of a row without its period. */
function plainOf({ ja, en }: Words): Words {
  return { ja: ja.replace(/（導入時）$/, ''), en: en.replace(/ \(at the decision\)$/, '') };
}

function spanJa({ from, to }: FiscalYear, isLevel: boolean): string {
  if (isLevel || from === to) return to === 0 ? '導入時' : `${to}か月目`;
  return from === 0 ? `導入時〜${to}か月目` : `${from}〜${to}か月目`;
}

function spanEn({ from, to }: FiscalYear, isLevel: boolean): string {
  if (isLevel || from === to) return to === 0 ? 'at the decision' : `month ${to}`;
  return from === 0 ? `decision to month ${to}` : `months ${from} to ${to}`;
}
