// P3 and the summary's first band: the bridge from profit to profit, and the key figures.
import { chartWords } from '../../charts/index.ts';
import type { AmountId } from '../../quantity/amount.ts';
import { inSentence, withAside } from '../../text/index.ts';
import type { BridgeChart, FigureNode, Inline, KeyFigure, KeyFiguresNode } from '../../tree/index.ts';
import { type AmountFormat, amountParts, figure, keyFigures, line } from '../../tree/index.ts';
import type { BridgeStep } from '../../value/index.ts';
import { bare, PERCENT, PERIOD, WHOLE_PERCENT } from '../formats.ts';
import { secondPerson } from '../second-person.ts';
import { causeLines } from './cause.ts';
import { amountOf, isRanged, type Speaker, shown, sizeOf } from './speaker.ts';
import { unitLine } from './unit-line.ts';

/** The bridge as a figure about every posting of the deal. */
export function bridgeFigure(speaker: Speaker): FigureNode {
  const { facts } = speaker;
  const { bridge, postings } = facts.value;
  const chart = bridgeChart(speaker);
  return figure({
    id: 'bridge',
    about: postings.map(({ id }) => id),
    title: bridgeTitle(speaker),
    subtitle: bridgeSubtitle(speaker),
    unitLine: unitLine(speaker, speaker.manner.money),
    chart,
    alt: chartWords(chart, speaker.amounts, speaker.language),
    source: bridgeSource(speaker, bridge.start !== null),
  });
}

function bridgeChart(speaker: Speaker): BridgeChart {
  const { facts, words } = speaker;
  const { bridge } = facts.value;
  // Bridged from zero, the last bar is the change itself.
  const name = bridge.start === null ? words.gainShort : words.after;
  const end = { name, account: words.profit, amount: bridge.end };
  return {
    type: 'bridge',
    scale: speaker.manner.money.scale ?? 1,
    digits: speaker.manner.money.digits ?? 0,
    start: bridge.start === null ? null : { name: words.today, account: words.profit, amount: bridge.start },
    steps: bridge.steps.map((step) => ({
      account: speaker.in(step.account),
      cause: causeLines(speaker, step),
      amount: step.amount,
      role: step.role,
    })),
    end,
    change: { amount: bridge.change, ...(bridge.ratio === null ? {} : { ratio: bridge.ratio }) },
    ...(isRanged(speaker) ? { range: bridge.range } : {}),
    groups: {
      gains: { name: words.gains, amount: bridge.gains },
      costs: { name: words.costs, amount: bridge.costs },
    },
  };
}

/** The largest gain names the conclusion. */
export function topStep(speaker: Speaker): BridgeStep {
  const gains = speaker.facts.value.bridge.steps.filter(({ role }) => role === 'gain');
  return [...gains].sort((a, b) => sizeOf(speaker, b.amount) - sizeOf(speaker, a.amount))[0]!;
}

function bridgeTitle(speaker: Speaker): readonly Inline[] {
  const { facts, language } = speaker;
  const top = topStep(speaker);
  const account = speaker.in(top.account);
  const part = shown(speaker, top.amount, speaker.manner.money);
  const benefit = shown(speaker, facts.value.bridge.gains, speaker.manner.money);
  const alone = facts.value.bridge.steps.filter(({ role }) => role === 'gain').length === 1;
  if (language === 'en') {
    if (alone) return line('All of the ', benefit, ` benefit comes from ${inSentence(account, language)}`);
    return line(part, ' of the ', benefit, ` benefit comes from ${inSentence(account, language)}`);
  }
  if (alone) return line('効果', benefit, `は、すべて${account}から生まれる`);
  return line('効果', benefit, 'のうち、', part, `を${account}が占める`);
}

function bridgeSubtitle(speaker: Speaker): readonly Inline[] {
  const { facts, language } = speaker;
  const profit = facts.customer.statements.operatingProfit;
  const period = profit
    ? speaker.say.customer(profit.period, 'statements', 'operatingProfit', 'period')
    : null;
  if (facts.value.bridge.start === null || period === null)
    return line(
      language === 'ja'
        ? '営業利益の増減、導入後の定常年'
        : 'Change of operating profit, first full year, by account',
    );
  return line(
    language === 'ja'
      ? `営業利益の増減、現在（${period}実績）から導入後の定常年まで`
      : `Operating profit, ${period} (actual) to the first full year, by account`,
  );
}

function bridgeSource(speaker: Speaker, fromToday: boolean): readonly Inline[] {
  const { facts, language, words } = speaker;
  const profit = facts.customer.statements.operatingProfit;
  const book =
    fromToday && profit
      ? speaker.say.customer(profit.source, 'statements', 'operatingProfit', 'source')
      : null;
  if (language === 'en') {
    const own = book ? `your ${inSentence(book, language)}; ` : '';
    return line(words.source, own, 'our estimate, risk-adjusted. ', rangeSource(speaker));
  }
  const own = book ? `${secondPerson(facts.customer, language)} ${book}、` : '';
  return line(words.source, own, `${facts.settings.voice.self}試算（リスク調整後）。`, rangeSource(speaker));
}

/** What P10 and P90 cover, or that there is no range. */
function rangeSource(speaker: Speaker): readonly Inline[] {
  const { language, words } = speaker;
  if (!isRanged(speaker)) return line(words.noRange);
  const runs = shown(speaker, 'uncertainty.count', {});
  if (language === 'en') return line('P10–P90: ', runs, ' combinations of the assumptions in the appendix.');
  return line('P10–P90は前提を動かした', runs, '通りの幅（前提は付録）。');
}

/** Gain, payback, range, and the chance of a loss: four figures under the bridge. Without a range, benefit and NPV instead. */
export function lineFigures(speaker: Speaker): KeyFiguresNode {
  const others = isRanged(speaker)
    ? [rangeFigure(speaker), chanceFigure(speaker)]
    : [benefitFigure(speaker), npvFigure(speaker)];
  return keyFigures([gainFigure(speaker), paybackFigure(speaker), ...others]);
}

/** Three of them for the summary. */
export function summaryFigures(speaker: Speaker): KeyFiguresNode {
  const second = isRanged(speaker) ? rangeFigure(speaker) : benefitFigure(speaker);
  return keyFigures([gainFigure(speaker), second, paybackFigure(speaker)]);
}

function benefitFigure(speaker: Speaker): KeyFigure {
  const { words, facts } = speaker;
  const { id } = facts.value.metrics.annualBenefit;
  return {
    label: line(withUnit(speaker, words.benefit, { id, format: speaker.manner.money })),
    value: line(shown(speaker, id, bare(speaker.manner.money))),
    note: line(words.benefitNote),
  };
}

function npvFigure(speaker: Speaker): KeyFigure {
  const { words, facts } = speaker;
  const { id } = facts.value.metrics.npv;
  return {
    label: line(withUnit(speaker, words.npv, { id, format: speaker.manner.money })),
    value: line(shown(speaker, id, bare(speaker.manner.money))),
    note: rateNote(speaker),
  };
}

function gainFigure(speaker: Speaker): KeyFigure {
  const { facts, words, language } = speaker;
  const { bridge, metrics } = facts.value;
  const { id, value } = metrics.operatingProfitChange;
  const note = bridge.ratio !== null && bridge.today !== null;
  // A unit that would overflow the cell stands in the label.
  const beside =
    language === 'ja' && Math.abs(value ?? 0) / (speaker.manner.money.scale ?? 1) < WIDEST_WITH_UNIT;
  return {
    label: line(beside ? words.gain : withUnit(speaker, words.gain, { id, format: speaker.manner.money })),
    value: line(shown(speaker, id, beside ? speaker.manner.money : bare(speaker.manner.money))),
    note: note ? ratioNote(speaker, bridge.today!, bridge.ratio!) : line(words.gainNote),
    accent: true,
  };
}

/** Money of three digits and more leaves no room for 百万円/年 beside it. */
const WIDEST_WITH_UNIT = 99.95;

/** 「増加の幅（百万円/年）」: a label with the unit of its number. */
function withUnit(
  { amounts, language }: Speaker,
  label: string,
  { id, format }: { readonly id: AmountId; readonly format: AmountFormat },
): string {
  return withAside(label, amountParts(amountOf(amounts, id), format, language)[0]!.unit, language);
}

function ratioNote(speaker: Speaker, today: string, ratio: string): readonly Inline[] {
  const share = shown(speaker, ratio, WHOLE_PERCENT);
  if (speaker.language === 'en')
    return line(share, ' above today’s ', shown(speaker, today, bare(speaker.manner.money)));
  return line('現在', shown(speaker, today, speaker.manner.money), 'の', share);
}

function rangeFigure(speaker: Speaker): KeyFigure {
  const { words, facts } = speaker;
  const { operatingProfitChangeP10, operatingProfitChangeP90 } = facts.value.metrics;
  const whole = bare(speaker.manner.range);
  return {
    label: line(
      withUnit(speaker, words.range, { id: operatingProfitChangeP10.id, format: speaker.manner.range }),
    ),
    value: line(
      shown(speaker, operatingProfitChangeP10.id, whole),
      '–',
      shown(speaker, operatingProfitChangeP90.id, whole),
    ),
    note: line(words.rangeNote),
  };
}

function paybackFigure(speaker: Speaker): KeyFigure {
  const { words, facts, language } = speaker;
  const { paybackExact, investment } = facts.value.metrics;
  const cost = shown(speaker, investment.id, speaker.manner.money);
  return {
    label: line(words.payback),
    // Years and months in English are wider than a cell.
    value: line(shown(speaker, paybackExact.id, language === 'ja' ? PERIOD : { as: 'months' })),
    note: language === 'ja' ? line('税引後、投資', cost) : line('after tax, on ', cost),
  };
}

function chanceFigure(speaker: Speaker): KeyFigure {
  const { words, facts } = speaker;
  return {
    label: line(words.negativeChance),
    value: line(shown(speaker, facts.value.metrics.probabilityNpvNegative.id, { as: 'percent', digits: 1 })),
    note: rateNote(speaker),
  };
}

function rateNote(speaker: Speaker): readonly Inline[] {
  const rate = shown(speaker, 'discountRate', PERCENT);
  const years = shown(speaker, 'horizon', { digits: 0 });
  if (speaker.language === 'ja') return line('割引率', rate, '、', years, '、税引後');
  return line('at ', rate, ', ', years, ', after tax');
}
