// Why an account moves, in at most two short lines under its bar.
import { type Inline, line } from '../../tree/index.ts';
import type { BridgeCause, BridgeStep } from '../../value/index.ts';
import { bare } from '../formats.ts';
import { metricManner } from './metric.ts';
import { amountOf, type Speaker, shown } from './speaker.ts';

/** One cause: its name, then before→after; several: their names on two lines. */
export function causeLines(speaker: Speaker, step: BridgeStep): readonly (readonly Inline[])[] {
  if (step.role === 'cost') return costLines(speaker, step);
  const [first, second] = step.causes;
  if (!first) return [];
  const name = line(speaker.in(first.label));
  if (second) return [name, line(speaker.in(second.label))];
  const change = beforeAfter(speaker, first);
  return change ? [name, change] : [name];
}

/** A cost names the year that is shown for depreciation, which changes by year; any other is named by its account. */
function costLines({ facts, language }: Speaker, { accountId }: BridgeStep): readonly (readonly Inline[])[] {
  if (accountId !== 'depreciation') return [];
  const { year } = facts.value.bridge;
  return [line(language === 'ja' ? `${year}年目の額` : `in year ${year}`)];
}

function beforeAfter(speaker: Speaker, { before, after }: BridgeCause): readonly Inline[] | null {
  if (!before || !after) return null;
  const { format } = metricManner(
    amountOf(speaker.amounts, before),
    amountOf(speaker.amounts, after),
    speaker.language,
  );
  return line(shown(speaker, before, bare(format)), '→', shown(speaker, after, format));
}
