// A number of the model and its value in, the text as the file prints it out.
import type { Language } from '../text/index.ts';
import { type Formattable, formatAmount } from '../tree/index.ts';
import type { LineNumber } from './printed-line.ts';

/** The printed text; '' for an empty cell of a chart. */
export function printedText(
  { format, negated, asCell }: Omit<LineNumber, 'id'>,
  { value, unit }: Formattable,
  language: Language,
): string {
  const signed = negated && value !== null ? 0 - value : value;
  if (!asCell) return formatAmount({ value: signed, unit }, format, language);
  if (signed === null) return '';
  const size = Number(formatAmount({ value: signed, unit }, format, language).replaceAll(',', ''));
  return `${signed < 0 && size !== 0 ? '\u2212' : ''}${size}`;
}
