// A value case into what is wrong with the origins of its amounts: formulas that do not read back, inputs that lead nowhere.
import type { Amount, FormulaInput } from '../../src/quantity/amount.ts';
import type { ValueCase } from '../../src/value/index.ts';
import { readWords } from './read-words.ts';

/** Every complaint, as text; none when each formula reads back in both languages and each leaf is a place or a table row. */
export function complaintsOf({ amounts }: ValueCase): readonly string[] {
  return Object.values(amounts).flatMap((amount) => [...ofOrigin(amount), ...ofInputs(amount, amounts)]);
}

function ofOrigin(amount: Amount): readonly string[] {
  const { origin } = amount;
  if (origin.kind === 'stated')
    return /#\//.test(origin.ref) ? [] : [`${amount.id}: no place (${origin.ref})`];
  if (origin.kind === 'table')
    return origin.table && origin.row && origin.source.ja && origin.source.en
      ? []
      : [`${amount.id}: no table row`];
  if (origin.kind === 'run')
    return origin.words.ja && origin.words.en ? [] : [`${amount.id}: a run without words`];
  return (['ja', 'en'] as const).flatMap((language) => {
    const words = origin.formula[language];
    const numbers = words.replace(/「[^」]*」|“[^”]*”/g, '').match(/\d+/g) ?? [];
    const literal = numbers.find((number) => number !== '0' && number !== '1');
    if (literal) return [`${amount.id}: literal ${literal} in ${words}`];
    try {
      const value = readWords(words, language, origin.inputs);
      return agrees(value, amount.value)
        ? []
        : [`${amount.id} (${language}): ${words} gives ${value}, not ${amount.value}`];
    } catch (error) {
      return [`${amount.id} (${language}): ${(error as Error).message}`];
    }
  });
}

function ofInputs({ id, origin }: Amount, amounts: ValueCase['amounts']): readonly string[] {
  if (origin.kind === 'run')
    return [origin.target, ...origin.inputs].flatMap((input) =>
      amounts[input] ? [] : [`${id}: no amount ${input}`],
    );
  if (origin.kind !== 'formula') return [];
  return origin.inputs.flatMap((input) => {
    const values = Array.isArray(input.value) ? input.value : [input.value as number | null];
    return input.ids.flatMap((inputId, index) =>
      ofInput(id, { input, inputId, value: values[index] ?? null }, amounts),
    );
  });
}

function ofInput(
  id: string,
  {
    input,
    inputId,
    value,
  }: { readonly input: FormulaInput; readonly inputId: string; readonly value: number | null },
  amounts: ValueCase['amounts'],
): readonly string[] {
  const amount = amounts[inputId];
  if (!amount) return [`${id}: “${input.label.en}” is no amount (${inputId})`];
  return agrees(value, amount.value)
    ? []
    : [`${id}: “${input.label.en}” is ${value} there and ${amount.value} here`];
}

/** Within 1e-9 of the size. */
export function agrees(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
