// Whether printed parts add up to the printed total, so that a table either holds its sums or says that rounding parts them.
import type { Amount, AmountId } from '../../quantity/amount.ts';
import { formatNumber } from '../../text/index.ts';

/** Rows of amount ids by column; `parts` and `total` are indices of rows. */
export interface Sum {
  readonly parts: readonly number[];
  readonly total: number;
}

/** The sums that hold in print in every column, at `scale` (1000 for 千円) and without decimals. */
export function heldSums(
  rows: readonly (readonly AmountId[])[],
  sums: readonly Sum[],
  { amounts, scale }: { readonly amounts: Readonly<Record<AmountId, Amount>>; readonly scale: number },
): readonly Sum[] {
  const printed = rows.map((row) => row.map((id) => printedNumber((amounts[id]?.value ?? 0) / scale)));
  return sums.filter(({ parts, total }) =>
    printed[total]!.every(
      (value, column) => parts.reduce((sum, part) => sum + printed[part]![column]!, 0) === value,
    ),
  );
}

/** The number as it stands on paper: rounded as `formatNumber` rounds. */
export function printedNumber(value: number): number {
  const digits = formatNumber(value, { language: 'en', digits: 0, sign: 'bare' }).replace(/,/g, '');
  return value < 0 ? -Number(digits) : Number(digits);
}
