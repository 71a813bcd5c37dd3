// What every chart is given besides its data: the room it has, the numbers, the language and how wide words are.
import type { Amount, AmountId } from '../quantity/index.ts';
import type { Language } from '../text/index.ts';
import { type AmountFormat, type Formattable, formatAmount, type Scale } from '../tree/index.ts';

export interface TextStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly language: Language;
}

/** Widths of text in points, as the writers will set it: kerning off between digits, no space between Japanese and Latin. */
export interface TextMeasure {
  measure(text: string, style: TextStyle): number;
}

export interface ChartContext {
  /** Points. */
  readonly width: number;
  readonly amounts: Readonly<Record<AmountId, Amount>>;
  readonly language: Language;
  readonly fonts: TextMeasure;
}

/** What a chart says about its numbers. */
interface Dress {
  readonly scale: Scale;
  readonly digits: number;
}

/** The number behind an id, 0 where it does not exist. */
export function quantityOf(id: AmountId, amounts: ChartContext['amounts']): number {
  return amounts[id]?.value ?? 0;
}

/** A number as the chart prints it: no unit, scale and digits of the chart. */
export function numberText(
  id: AmountId,
  dress: Dress,
  context: Pick<ChartContext, 'amounts' | 'language'>,
  sign: AmountFormat['sign'] = 'auto',
): string {
  return formatAmount(
    amountOf(id, context.amounts),
    { scale: dress.scale, digits: dress.digits, unit: 'none', sign },
    context.language,
  );
}

/** The amount behind an id; one that does not exist prints as such. */
export function amountOf(id: AmountId, amounts: ChartContext['amounts']): Formattable {
  return amounts[id] ?? { value: null, unit: {} };
}
