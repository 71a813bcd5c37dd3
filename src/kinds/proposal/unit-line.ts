// The unit of a table or figure in words: 「単位：千円、税抜」, "¥ thousand, excluding consumption tax".
import { type AmountFormat, amountParts, type Inline, line } from '../../tree/index.ts';
import type { Speaker } from './speaker.ts';

/** The document's currency at the scale of a format. */
function moneyUnit({ facts, language }: Speaker, format: AmountFormat): string {
  const unit = { [facts.value.structure.currency]: 1 };
  return amountParts({ value: 1, unit }, { ...format, unit: 'full' }, language)[0]!.unit;
}

/** Money at a scale, consumption tax excluded. */
export function unitLine(speaker: Speaker, format: AmountFormat): readonly Inline[] {
  const unit = moneyUnit(speaker, format);
  return line(speaker.language === 'ja' ? `単位：${unit}、税抜` : `${unit}, excluding consumption tax`);
}
