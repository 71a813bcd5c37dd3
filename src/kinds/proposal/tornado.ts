// P11: how far NPV moves as each uncertain assumption alone moves between its ends.
import { chartWords } from '../../charts/index.ts';
import { type FigureNode, figure, type Inline, line, type TornadoChart } from '../../tree/index.ts';
import { bare } from '../formats.ts';
import { pointFormat } from './metric.ts';
import { amountOf, type Speaker, shown } from './speaker.ts';
import { unitLine } from './unit-line.ts';

/** More bars than these say nothing: the largest swings stand first. */
const MOST_BARS = 8;

/** Null without uncertain inputs. */
export function tornadoFigure(speaker: Speaker): FigureNode | null {
  const { words, facts, language } = speaker;
  const { tornado, metrics } = facts.value;
  if (tornado.length === 0) return null;
  const chart: TornadoChart = {
    type: 'tornado',
    scale: speaker.manner.money.scale ?? 1,
    digits: speaker.manner.money.digits ?? 0,
    steps: tornado.slice(0, MOST_BARS).map((bar) => ({
      name: speaker.in(bar.label),
      range: rangeOf(speaker, bar),
      low: bar.low,
      high: bar.high,
    })),
    base: { name: words.base, amount: metrics.npv.id },
    target: 'NPV',
    names: { worse: words.tornado.worse, better: words.tornado.better },
  };
  return figure({
    id: 'tornado',
    title: titleOf(speaker),
    subtitle: line(words.tornado.subtitle),
    unitLine: unitLine(speaker, speaker.manner.money),
    chart,
    alt: chartWords(chart, speaker.amounts, language),
  });
}

/** The conclusion: whether any single assumption turns NPV negative. */
function titleOf({ facts, amounts, words }: Speaker): readonly Inline[] {
  const lowest = Math.min(
    ...facts.value.tornado
      .flatMap(({ low, high }) => [low, high])
      .map((id) => amountOf(amounts, id).value ?? 0),
  );
  return line(lowest >= 0 ? words.tornado.safe : words.tornado.title);
}

/** Both ends in one unit: the first without it. */
function rangeOf(
  speaker: Speaker,
  bar: { input: string; pessimistic: string; optimistic: string },
): readonly Inline[] {
  const format = pointFormat(amountOf(speaker.amounts, bar.input));
  const isMonths = format.as === 'months';
  return line(
    shown(speaker, bar.pessimistic, isMonths ? { ...format, unit: 'none' } : bare(format)),
    '–',
    shown(speaker, bar.optimistic, format),
  );
}
