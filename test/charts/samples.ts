// Chart data for tests: the figures of the target pages, and random ones from a seed.
import type { Amount } from '../../src/quantity/amount.ts';
import { parseUnit } from '../../src/quantity/unit.ts';
import type { Language } from '../../src/text/language.ts';
import type { BridgeChart, BridgeStep, CashChart } from '../../src/tree/index.ts';

export interface Sample<Chart> {
  readonly chart: Chart;
  readonly amounts: Record<string, Amount>;
  readonly language: Language;
}

/** Collects amounts under ids of its own. */
export class Ledger {
  readonly amounts: Record<string, Amount> = {};
  #next = 0;
  add(value: number | null, unit = 'JPY/yr'): string {
    const id = `a${this.#next}`;
    this.#next += 1;
    this.amounts[id] = {
      id,
      label: { ja: id, en: id },
      value,
      unit: parseUnit(unit)!,
      rank: 'key',
      origin: { kind: 'stated', ref: `d.yaml#/${id}` },
    };
    return id;
  }
}

type StepData = readonly [account: string, cause: readonly string[], millions: number];

interface BridgeData {
  readonly language: Language;
  readonly start: number | null;
  readonly gains: readonly StepData[];
  readonly costs: readonly StepData[];
  readonly range?: readonly [number, number];
  readonly words: readonly [today: string, after: string, profit: string, benefit: string, cost: string];
  readonly ratio?: boolean;
}

const M = 1e6;

/** A bridge from figures in millions; costs are negative. */
export function bridgeOf(data: BridgeData): Sample<BridgeChart> {
  const ledger = new Ledger();
  const step =
    (role: BridgeStep['role']) =>
    ([account, cause, value]: StepData): BridgeStep => ({
      account,
      cause: cause.map((text) => [{ type: 'text', text }]),
      amount: ledger.add(value * M),
      role,
    });
  const sum = (steps: readonly StepData[]) => steps.reduce((total, [, , value]) => total + value, 0);
  const change = sum(data.gains) + sum(data.costs);
  const [today, after, profit, benefit, cost] = data.words;
  const chart: BridgeChart = {
    type: 'bridge',
    scale: 1_000_000,
    digits: 1,
    start: data.start === null ? null : { name: today, account: profit, amount: ledger.add(data.start * M) },
    steps: [...data.gains.map(step('gain')), ...data.costs.map(step('cost'))],
    end: { name: after, account: profit, amount: ledger.add(((data.start ?? 0) + change) * M) },
    change: {
      amount: ledger.add(change * M),
      ...(data.ratio !== false && data.start
        ? { ratio: ledger.add(change / Math.abs(data.start), '-') }
        : {}),
    },
    ...(data.range
      ? { range: { low: ledger.add(data.range[0] * M), high: ledger.add(data.range[1] * M) } }
      : {}),
    groups: {
      gains: { name: benefit, amount: ledger.add(sum(data.gains) * M) },
      costs: { name: cost, amount: ledger.add(sum(data.costs) * M) },
    },
  };
  return { chart, amounts: ledger.amounts, language: data.language };
}

export const JA_WORDS = ['現在', '導入後', '営業利益', '効果', '費用'] as const;
export const EN_WORDS = ['Today', 'After', 'profit', 'Benefit', 'Cost'] as const;

/** Target page 02. */
export const BAKERY = bridgeOf({
  language: 'ja',
  start: 110.9,
  gains: [
    ['材料費', ['焼成不良', '3.1→1.6%'], 19.332],
    ['労務費', ['窯の前', '3.2→1.9時間'], 10.091],
    ['売上総利益', ['夕方の欠品', '5.6→2.6%'], 8.954],
    ['水道光熱費', ['ガス・電気', '118→93千円'], 7.98],
  ],
  costs: [
    ['保守料', ['年間契約'], -4.2],
    ['減価償却費', ['定額法10年'], -7.056],
  ],
  range: [136.4, 150.4],
  words: JA_WORDS,
});

/** Target page 08. */
export const PLANT = bridgeOf({
  language: 'en',
  start: 78.4,
  gains: [
    ['Materials', ['scrap', '3.2→1.8%'], 13.0],
    ['Labour', ['rework and inspection'], 13.6],
    ['Warranty', ['claims', '450→300 ppm'], 8.8],
  ],
  costs: [
    ['Service fee', ['annual contract'], -5.4],
    ['Depreciation', ['year 2'], -9.4],
  ],
  range: [94.5, 103.6],
  words: EN_WORDS,
});

/** A cash chart from series in millions, month by month. */
export function cashOf(data: {
  readonly language: Language;
  readonly base: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly payback: readonly [number | null, number | null, number | null] | null;
}): Sample<CashChart> {
  const ledger = new Ledger();
  const ids = (values: readonly number[]) => values.map((value) => ledger.add(value * M, 'JPY'));
  const isJapanese = data.language === 'ja';
  const chart: CashChart = {
    type: 'cash',
    scale: 1_000_000,
    digits: 1,
    months: data.base.length - 1,
    base: ids(data.base),
    low: ids(data.low),
    high: ids(data.high),
    names: { base: isJapanese ? '標準' : 'base', low: 'P10', high: 'P90' },
    payback: data.payback && {
      amount: ledger.add(data.payback[0], 'month'),
      early: ledger.add(data.payback[1], 'month'),
      late: ledger.add(data.payback[2], 'month'),
    },
    axis: isJapanese ? '年目末' : 'years',
  };
  return { chart, amounts: ledger.amounts, language: data.language };
}

/** Money out in month 0, then a ramp of 8 months to the yearly gain. */
export function rampOf(start: number, end: number, months = 60): readonly number[] {
  const weights = Array.from({ length: months }, (_, month) => Math.min(1, month / 8));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let level = start;
  return [start, ...weights.map((weight) => (level += ((end - start) * weight) / total))];
}

/** Target page 04. */
export function investment(language: Language): Sample<CashChart> {
  return cashOf({
    language,
    base: rampOf(-74.6, 72),
    low: rampOf(-74.6, 40.7),
    high: rampOf(-74.6, 86.5),
    payback: [32.7, 30.2, 40.1],
  });
}

/** Numbers from 0 to 1 that are the same on every machine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ACCOUNTS = {
  ja: [
    '材料費',
    '労務費',
    '売上総利益',
    '水道光熱費',
    '減価償却費',
    '支払手数料',
    '製品保証費・クレーム費',
    '外注加工費（表面処理）',
    '棚卸資産評価損',
    'ソフトウェア償却費',
  ],
  en: [
    'Materials',
    'Labour',
    'Gross profit',
    'Utilities',
    'Depreciation',
    'Service fee',
    'Warranty and claims',
    'Subcontracting (surface treatment)',
    'Write-down',
    'Amortisation of software',
  ],
} as const;
const CAUSES = {
  ja: [
    ['焼成不良', '3.1→1.6%'],
    ['年間契約'],
    [],
    ['窯の前に立つ時間', '3.2→1.9時間'],
    ['定額法10年'],
    ['熱処理の待ち時間と段取り替え'],
  ],
  en: [
    ['scrap', '3.2→1.8%'],
    ['annual contract'],
    [],
    ['rework and inspection'],
    ['year 2'],
    ['claims', '450→300 ppm'],
  ],
} as const;

/** Any bridge that a deal could give, and some that none would: losses, zeros, tiny steps, two to nine steps, long names. */
export function randomBridge(seed: number): Sample<BridgeChart> {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const language: Language = random() < 0.6 ? 'ja' : 'en';
  const size = 10 ** (random() * 3);
  const stepOf = (sign: 1 | -1): StepData => {
    const tiny = random() < 0.15 ? 0.001 : random() < 0.1 ? 0 : 1;
    return [
      pick(ACCOUNTS[language]),
      pick<readonly string[]>(CAUSES[language]),
      sign * size * random() * tiny,
    ];
  };
  const steps = 2 + Math.floor(random() * 8);
  const gains = Math.round(random() * steps);
  const kind = random();
  const start =
    kind < 0.25 ? null : kind < 0.35 ? 0 : kind < 0.55 ? -size * 3 * random() : size * 5 * random();
  const gainSteps = Array.from({ length: gains }, () => stepOf(random() < 0.1 ? -1 : 1));
  const costSteps = Array.from({ length: steps - gains }, () => stepOf(-1));
  const end = (start ?? 0) + [...gainSteps, ...costSteps].reduce((sum, [, , value]) => sum + value, 0);
  const spread = size * random() * (random() < 0.2 ? 0 : 1);
  return bridgeOf({
    language,
    start,
    gains: gainSteps,
    costs: costSteps,
    ...(random() < 0.8 ? { range: [end - spread, end + spread * random()] } : {}),
    words: language === 'ja' ? JA_WORDS : EN_WORDS,
    ratio: random() < 0.8,
  });
}

/** Any cumulative cash: early, late, never, at once, flat, jumping, of 12 to 120 months. */
export function randomCash(seed: number): Sample<CashChart> {
  const random = randomFrom(seed + 7919);
  const language: Language = random() < 0.6 ? 'ja' : 'en';
  const months = 12 * (1 + Math.floor(random() * 10)) + (random() < 0.2 ? 5 : 0);
  const size = 10 ** (random() * 3);
  const start = random() < 0.1 ? 0 : -size * random();
  const end = size * (random() * 3 - 0.8);
  const jumps = random() < 0.3;
  const base = rampOf(start, end, months).map((value) => value + (jumps ? size * 0.2 * (random() - 0.5) : 0));
  const width = size * random() * (random() < 0.2 ? 0 : 1);
  const low = base.map((value, month) => value - (width * month) / months);
  const high = base.map((value, month) => value + (width * random() * month) / months);
  const crossing = (series: readonly number[]) => {
    const month = series.findIndex((value, index) => index > 0 && value >= 0 && series[index - 1]! < 0);
    return month < 0 ? null : month;
  };
  const payback = crossing(base);
  return cashOf({
    language,
    base,
    low,
    high,
    payback: payback === null ? null : [payback, crossing(high) ?? payback, crossing(low)],
  });
}
