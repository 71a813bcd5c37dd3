// P11: NPV with its range, the chance of a loss, how far the two strongest inputs may go, and the two ends of all inputs.
import { inSentence } from '../../text/index.ts';
import { pointFormat } from './metric.ts';
import { amountOf, type Speaker, shown } from './speaker.ts';

/** The names of the view that speak of uncertainty. */
export function riskNames(speaker: Speaker) {
  const { metrics, tornado, breakEvens, scenarios } = speaker.facts.value;
  const npvOf = (key: string) =>
    shown(speaker, scenarios.find((one) => one.key === key)!.metrics.npv, speaker.manner.money);
  const limitOf = (input: string | undefined) => {
    const found = breakEvens.find((entry) => entry.input === input && entry.value !== null);
    return found ? shown(speaker, found.amount, pointFormat(amountOf(speaker.amounts, found.input))) : null;
  };
  const label = (index: number) => {
    const bar = tornado[index];
    return bar ? inSentence(speaker.in(bar.label), speaker.language) : '';
  };
  return {
    npv: shown(speaker, metrics.npv.id, speaker.manner.money),
    npvLow: shown(speaker, metrics.p10.id, speaker.manner.money),
    npvLowest: shown(speaker, metrics.npvLowest.id, speaker.manner.money),
    npvHigh: shown(speaker, metrics.p90.id, speaker.manner.money),
    cautiousNpv: npvOf('cautious'),
    upsideNpv: npvOf('upside'),
    negativeChance: shown(speaker, metrics.probabilityNpvNegative.id, { as: 'percent', digits: 1 }),
    runCount: shown(speaker, 'uncertainty.count', {}),
    topInput: label(0),
    topInputBreakEven: limitOf(tornado[0]?.input),
    secondInput: label(1),
    secondInputBreakEven: limitOf(tornado[1]?.input),
  };
}
