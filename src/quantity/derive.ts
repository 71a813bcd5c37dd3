// Amounts made of amounts beside a deal's cells: sums, differences, shares. Each carries its formula in words.
import type { Amount, AmountId, FormulaInput, Words } from './amount.ts';
import { type Expr, term } from './expr.ts';
import { divideUnits } from './unit.ts';

interface Derived {
  readonly id: AmountId;
  readonly label: Words;
}

/** The sum of amounts of one unit; null when any is missing. */
export function sumOf(name: Derived, parts: readonly Amount[]): Amount {
  const value = parts.reduce<number | null>(
    (sum, part) => (sum === null || part.value === null ? null : sum + part.value),
    0,
  );
  return derive(name, { value, unit: parts[0]?.unit ?? {} }, { op: 'add', parts });
}

/** `whole - part`. */
export function differenceOf(name: Derived, whole: Amount, part: Amount): Amount {
  const value = whole.value === null || part.value === null ? null : whole.value - part.value;
  return derive(name, { value, unit: whole.unit }, { op: 'sub', parts: [whole, part] });
}

/** `part ÷ whole`; null when the whole is zero or missing. */
export function shareOf(name: Derived, part: Amount, whole: Amount): Amount {
  const exists = part.value !== null && whole.value !== null && whole.value !== 0;
  const value = exists ? part.value! / whole.value! : null;
  const unit = divideUnits(part.unit, whole.unit);
  return derive(name, { value, unit }, { op: 'div', parts: [part, whole] });
}

const SIGNS = { add: ' + ', sub: ' − ', div: ' ÷ ' } as const;

function derive(
  name: Derived,
  result: Pick<Amount, 'value' | 'unit'>,
  { op, parts }: { readonly op: keyof typeof SIGNS; readonly parts: readonly Amount[] },
): Amount {
  const sign = SIGNS[op];
  const formula: Words = {
    ja: parts.map((part) => `「${part.label.ja}」`).join(sign),
    en: parts.map((part) => `“${part.label.en}”`).join(sign),
  };
  const inputs = parts.map(
    (part): FormulaInput => ({ label: part.label, ids: [part.id], value: part.value, unit: part.unit }),
  );
  return {
    ...name,
    ...result,
    ...(result.value === null ? { reason: 'missing-input' } : {}),
    rank: 'step',
    origin: { kind: 'formula', formula, inputs, expr: exprOf(op, parts) },
  };
}

function exprOf(op: keyof typeof SIGNS, parts: readonly Amount[]): Expr {
  const args = parts.map(({ id }) => term(id));
  // A sum of one part is that part; of none, nothing.
  return args.length > 1 ? { op, args } : (args[0] ?? term(0));
}
