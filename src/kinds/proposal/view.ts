// The view of a proposal: the vocabulary of its templates. Every name here may stand in `templates/proposal/*/*.md`.
import type { InlinesValue } from '../../template/index.ts';
import { countWord, formatDate, formatMonth, inSentence, listWords } from '../../text/index.ts';
import type {
  AmountNode,
  FigureNode,
  Inline,
  KeyFiguresNode,
  PageBreakNode,
  PairsNode,
  ParagraphNode,
  QuoteNode,
  TableNode,
} from '../../tree/index.ts';
import { line } from '../../tree/index.ts';
import type { Effect } from '../../value/index.ts';
import type { TotalCost } from '../customer-amounts.ts';
import { EXACT, headlineFormat, PERCENT, PERIOD } from '../formats.ts';
import { ownBlocks, ownLine } from '../own-prose.ts';
import { secondPerson } from '../second-person.ts';
import { assumptionTable, basisMeanings, formulaTable } from './assumptions.ts';
import { bySize, cashFigure, cashTable, costTable } from './investment.ts';
import { bridgeFigure, lineFigures, summaryFigures, topStep } from './lines.ts';
import { ends, largestEffects, qcdTable, summaryPairs, voices } from './quality.ts';
import { riskNames } from './risk.ts';
import { scenarioTable } from './scenarios.ts';
import { isRanged, type Speaker, shown } from './speaker.ts';
import { statementTable } from './statements.ts';
import { tornadoFigure } from './tornado.ts';
import { featureTable, totalCostNames, totalCostTable, usedUsages, workTable } from './usage.ts';

/** One effect for a sentence: its metric, and its ends with their units. */
type EffectView = {
  /** As it stands alone, and inside a sentence. */
  readonly name: string;
  readonly metric: string;
  readonly before: AmountNode;
  readonly after: AmountNode;
};

/** A usage as P6 tells it. */
type UsageView = { readonly name: string; readonly about: string; readonly story: readonly ParagraphNode[] };

/** What the templates of a proposal see. Money is in the document's one manner (百万円, ¥ million …); `…Exact` is to the yen. */
export type ProposalView = {
  /** 貴社, 貴行… ; "you". */
  readonly you: string;
  /** 弊社 or 当社; "we". */
  readonly self: string;
  /** Whether any assumption has three points; without one nothing may claim a range. */
  readonly ranged: boolean;
  /** The headline: change of operating profit in the first full year, in honest digits. */
  readonly gain: AmountNode;
  readonly gainExact: AmountNode;
  readonly benefit: AmountNode;
  readonly payback: AmountNode;
  readonly paybackLate: AmountNode;
  readonly investment: AmountNode;
  readonly investmentExact: AmountNode;
  readonly oneTimeCost: AmountNode;
  /** Null without one. */
  readonly yearlyCost: AmountNode | null;
  readonly yearlyCostExact: AmountNode;
  readonly internalCost: AmountNode | null;
  readonly internalCostExact: AmountNode | null;
  readonly today: AmountNode | null;
  readonly todayPeriod: string;
  readonly topAccount: string;
  readonly movingAccounts: string;
  readonly costAccounts: string;
  /** 「三つの科目」, "three accounts move". */
  readonly accountsMove: string;
  /** 「三つの使い方」, "three new ways of working are". */
  readonly usageWays: string;
  /** 「三つ」, "three ways". */
  readonly usageCount: string;
  /** 「2年目」, "year 2": the first year in full use. */
  readonly fullYear: string;
  readonly basisMeanings: string;
  readonly basisNow: string;
  readonly basisLater: string;
  readonly usageNames: string;
  readonly summaryFigures: KeyFiguresNode;
  readonly summaryPairs: PairsNode;
  readonly mainChange: string;
  readonly delivers: string;
  readonly startMonth: string;
  readonly rampWords: AmountNode | null;
  readonly riskFear: InlinesValue;
  readonly riskAnswer: InlinesValue;
  readonly askDate: string;
  readonly askAction: InlinesValue;
  readonly askWho: string;
  readonly askWindow: string;
  readonly bridge: FigureNode;
  readonly keyFigures: KeyFiguresNode;
  readonly firstEffect: EffectView;
  /** Null in a deal of one effect. */
  readonly secondEffect: EffectView | null;
  readonly qcdTable: TableNode;
  readonly voices: readonly { readonly quote: QuoteNode }[];
  readonly usages: readonly UsageView[];
  readonly workTable: TableNode;
  readonly totalCost: AmountNode | null;
  readonly totalCostWords: string;
  readonly totalCostTable: TableNode | null;
  readonly ourShare: AmountNode | null;
  readonly featureTable: TableNode;
  readonly oneTimeItems: string;
  readonly yearlyItems: string;
  readonly costTable: TableNode;
  /** Null without a range. */
  readonly cashFigure: FigureNode | null;
  readonly cashTable: TableNode;
  readonly npv: AmountNode;
  readonly npvLow: AmountNode;
  /** Every uncertain assumption at its cautious end, or whatever is worst. */
  readonly npvLowest: AmountNode;
  readonly npvHigh: AmountNode;
  readonly negativeChance: AmountNode;
  readonly runCount: AmountNode;
  readonly topInput: string;
  readonly topInputBreakEven: AmountNode | null;
  readonly secondInput: string;
  readonly secondInputBreakEven: AmountNode | null;
  readonly tornadoFigure: FigureNode | null;
  readonly scenarioTable: TableNode;
  readonly cautiousNpv: AmountNode;
  readonly upsideNpv: AmountNode;
  readonly statementTable: TableNode | null;
  /** What follows begins a page. */
  readonly newPage: PageBreakNode;
  readonly assumptionTable: TableNode;
  readonly formulaTable: TableNode;
  readonly discountRate: AmountNode;
  readonly taxRate: AmountNode;
};

/** Makes the whole view; each group of names stands for the sections that use it. */
export function proposalView(speaker: Speaker, total: TotalCost | null): ProposalView {
  return {
    you: secondPerson(speaker.facts.customer, speaker.language),
    self: speaker.language === 'ja' ? speaker.facts.settings.voice.self : 'we',
    ranged: isRanged(speaker),
    basisMeanings: basisMeanings(speaker),
    ...headlineNames(speaker),
    ...costNames(speaker),
    ...accountNames(speaker),
    ...orderNames(speaker),
    ...offeringNames(speaker),
    ...effectNames(speaker),
    ...basisNames(speaker),
    ...totalNames(speaker, total),
    ...riskNames(speaker),
    summaryFigures: summaryFigures(speaker),
    summaryPairs: summaryPairs(speaker),
    bridge: bridgeFigure(speaker),
    keyFigures: lineFigures(speaker),
    qcdTable: qcdTable(speaker),
    voices: voices(speaker).map((quote) => ({ quote })),
    workTable: workTable(speaker),
    featureTable: featureTable(speaker),
    costTable: costTable(speaker),
    cashFigure: cashFigure(speaker),
    cashTable: cashTable(speaker),
    tornadoFigure: tornadoFigure(speaker),
    scenarioTable: scenarioTable(speaker),
    statementTable: statementTable(speaker),
    newPage: { type: 'pageBreak' },
    assumptionTable: assumptionTable(speaker),
    formulaTable: formulaTable(speaker),
  };
}

function headlineNames(speaker: Speaker) {
  const { value } = speaker.facts;
  const { metrics } = value;
  return {
    gain: shown(speaker, metrics.operatingProfitChange.id, headlineFormat(value, speaker.language)),
    gainExact: shown(speaker, metrics.operatingProfitChange.id, speaker.manner.money),
    benefit: shown(speaker, metrics.annualBenefit.id, speaker.manner.money),
    payback: shown(speaker, metrics.paybackExact.id, PERIOD),
    paybackLate: shown(speaker, metrics.paybackP90.id, PERIOD),
    discountRate: shown(speaker, 'discountRate', PERCENT),
    taxRate: shown(speaker, 'taxRate', PERCENT),
    rampWords: speaker.amounts['adoption.reach'] ? shown(speaker, 'adoption.reach', { as: 'months' }) : null,
  };
}

function costNames(speaker: Speaker) {
  const { value } = speaker.facts;
  const { metrics, costs } = value;
  const internal = costs.filter(({ payer, timing }) => payer === 'internal' && timing !== 'recurring');
  const names = (recurring: boolean) =>
    bySize(speaker, costs)
      .filter(({ timing }) => (timing === 'recurring') === recurring)
      .map(({ label }) => (recurring ? speaker.in(label) : inSentence(speaker.in(label), speaker.language)));
  return {
    investment: shown(speaker, metrics.investment.id, speaker.manner.range),
    investmentExact: shown(speaker, metrics.investment.id, EXACT),
    oneTimeCost: shown(speaker, metrics.investment.id, speaker.manner.money),
    yearlyCost: nonZero(
      shown(speaker, metrics.runningCost.id, speaker.manner.money),
      metrics.runningCost.value,
    ),
    yearlyCostExact: shown(speaker, metrics.runningCost.id, EXACT),
    internalCost: internal[0] ? shown(speaker, internal[0].amount, speaker.manner.money) : null,
    internalCostExact: internal[0] ? shown(speaker, internal[0].amount, EXACT) : null,
    oneTimeItems: listWords(names(false), speaker.language),
    yearlyItems: listWords(names(true), speaker.language),
  };
}

function nonZero(node: AmountNode, value: number | null): AmountNode | null {
  return value ? node : null;
}

function accountNames(speaker: Speaker) {
  const { language, facts } = speaker;
  const { bridge } = facts.value;
  const accounts = (role: 'gain' | 'cost') =>
    bridge.steps
      .filter((step) => step.role === role)
      .map((step) => inSentence(speaker.in(step.account), language));
  const profit = facts.customer.statements.operatingProfit;
  return {
    today: bridge.today === null ? null : shown(speaker, bridge.today, speaker.manner.money),
    todayPeriod: profit ? speaker.say.customer(profit.period, 'statements', 'operatingProfit', 'period') : '',
    topAccount: inSentence(speaker.in(topStep(speaker).account), language),
    movingAccounts: listWords(accounts('gain'), language),
    costAccounts: listWords(accounts('cost'), language),
    ...countNames(speaker, accounts('gain').length),
  };
}

/** Counts with what they count, so that one is singular in English. */
function countNames(speaker: Speaker, accounts: number) {
  const { language, facts } = speaker;
  const usages = usedUsages(speaker).length;
  const [some, ways] = [countWord(accounts, language), countWord(usages, language)];
  const { year } = facts.value.bridge;
  if (language === 'ja') {
    return {
      accountsMove: `${some}の科目`,
      usageWays: `${ways}の使い方`,
      usageCount: ways,
      fullYear: `${year}年目`,
    };
  }
  return {
    accountsMove: accounts === 1 ? 'one account moves' : `${some} accounts move`,
    usageWays: usages === 1 ? 'new way of working is' : `${ways} new ways of working are`,
    usageCount: usages === 1 ? 'one way' : `${ways} ways`,
    fullYear: `year ${year}`,
  };
}

/** The bases of today's values and of later ones, as far as the deal states them. */
function basisNames(speaker: Speaker) {
  const { words, facts, language } = speaker;
  const of = (end: 'before' | 'after') => {
    const found = facts.value.effects.flatMap(({ basis }) => basis[end] ?? []);
    return listWords(
      [...new Set(found)].map((name) => words.assumptions.basis[name]),
      language,
    );
  };
  return { basisNow: of('before'), basisLater: of('after') };
}

function orderNames(speaker: Speaker) {
  const { order, ref, value } = speaker.facts;
  const say = speaker.say.order;
  const own = (text: Parameters<typeof say>[0], ...keys: readonly string[]) =>
    inlines(ownLine(speaker, { text, say, file: ref, keys }));
  return {
    riskFear: own(order.risk.fear, 'risk', 'fear'),
    riskAnswer: own(order.risk.answer, 'risk', 'answer'),
    askAction: own(order.ask.action, 'ask', 'action'),
    askDate: formatDate(order.ask.by, speaker.language),
    askWho: say(order.ask.who, 'ask', 'who'),
    askWindow: say(order.ask.window, 'ask', 'window'),
    startMonth: formatMonth(value.structure.start, speaker.language),
  };
}

function offeringNames(speaker: Speaker) {
  const { facts, say } = speaker;
  const used = usedUsages(speaker);
  const main = used.find(({ id }) => id === mainUsage(speaker)) ?? used[0]!;
  return {
    usageNames: listWords(
      used.map(({ id, usage }) => {
        const name = say.offering(usage.name, 'usages', id, 'name');
        return speaker.language === 'ja' ? `「${name}」` : inSentence(name, speaker.language);
      }),
      speaker.language,
    ),
    mainChange: say.offering(main.usage.change, 'usages', main.id, 'change'),
    delivers: say.offering(facts.offering.delivers, 'delivers'),
    usages: used.map(({ id, usage }) => ({
      name: say.offering(usage.name, 'usages', id, 'name'),
      about: `usage:${id}`,
      story: ownBlocks(speaker, {
        text: usage.story,
        say: say.offering,
        file: facts.offeringRef,
        keys: ['usages', id, 'story'],
      }) as readonly ParagraphNode[],
    })),
  };
}

/** The usage behind the largest effect. */
function mainUsage(speaker: Speaker): string | null {
  return largestEffects(speaker)[0]?.usage ?? null;
}

function effectNames(speaker: Speaker) {
  const [first, second] = largestEffects(speaker);
  const effectView = (effect: Effect): EffectView => {
    const { before, after } = ends(speaker, effect, true);
    const name = speaker.in(effect.metric);
    return { name, metric: inSentence(name, speaker.language), before, after };
  };
  return { firstEffect: effectView(first!), secondEffect: second ? effectView(second) : null };
}

function totalNames(speaker: Speaker, total: TotalCost | null) {
  return {
    totalCost: total ? shown(speaker, total.sum, speaker.manner.money) : null,
    totalCostWords: listWords(
      totalCostNames(speaker).map((name) => inSentence(name, speaker.language)),
      speaker.language,
    ),
    totalCostTable: total ? totalCostTable(speaker, total) : null,
    ourShare: total ? shown(speaker, total.share, { as: 'percent', digits: 1 }) : null,
  };
}

function inlines(children: readonly Inline[]): InlinesValue {
  return { type: 'inlines', children: line(...children) };
}
