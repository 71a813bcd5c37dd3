// Runs over the uncertain inputs, one bar an input, and break-evens, all as amounts that say how to find them again.
import type { AmountId, RunOrigin, Words } from '../quantity/amount.ts';
import type { CellId } from '../quantity/expr.ts';
import { RATIO } from '../quantity/unit.ts';
import type { Amounts } from './amounts.ts';
import { findBreakEven } from './break-even.ts';
import { at, type Context, fault } from './context.ts';
import type { Engine } from './engine.ts';
import { enumerate, MOST_INPUTS, type Runs } from './enumeration.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED, drawRuns } from './monte-carlo.ts';
import { deviationOf, meanOf, percentileOf, percentileOfDraws, shareBelowZero } from './percentile.ts';
import { move, restored, type UncertainInput, uncertainInputs } from './uncertain.ts';
import type {
  BreakEven,
  CumulativeCash,
  PercentileName,
  Percentiles,
  TornadoBar,
  Uncertainty,
} from './value-case.ts';

/** The results that are followed through every run. */
const WANTED = {
  npv: 'npv',
  operatingProfitChange: 'operatingProfitChange',
  paybackExact: 'payback.exact',
} as const;
/** Profit after the offer, where today's is known: the last bar of the bridge has a range of its own. */
const PROFIT_AFTER = 'operatingProfitAfter';
const CUMULATIVE = 'cumulative.month';
/** Today's profit and the change: stands only when today's is known. */
const AFTER = 'operatingProfitAfter';
const PERCENTS: Readonly<Record<PercentileName, number>> = {
  p5: 5,
  p10: 10,
  p25: 25,
  p50: 50,
  p75: 75,
  p90: 90,
  p95: 95,
};

interface Run {
  readonly context: Context;
  readonly engine: Engine;
  readonly amounts: Amounts;
  readonly inputs: readonly UncertainInput[];
}

export interface RunResults {
  readonly uncertainty: Uncertainty;
  readonly cumulative: CumulativeCash;
  readonly tornado: readonly TornadoBar[];
  readonly breakEvens: readonly BreakEven[];
}

/** Runs the engine again over the uncertain inputs and adds all results; null when they are too many. */
export function addRunResults(
  context: Context,
  engine: Engine,
  facts: { readonly amounts: Amounts; readonly costs: readonly CellId[] },
): RunResults | null {
  const after = engine.cells.has(PROFIT_AFTER) ? [PROFIT_AFTER] : [];
  const wanted = [...Object.values(WANTED), ...after, CUMULATIVE];
  const inputs = uncertainInputs(context, engine, wanted);
  const run: Run = { context, engine, amounts: facts.amounts, inputs };
  const draws = context.deal.uncertainty?.method === 'monte-carlo';
  if (!draws && inputs.length > MOST_INPUTS) {
    fault(context, at(context, 'inputs'), {
      code: 'value/too-many-estimates',
      params: { count: inputs.length, most: MOST_INPUTS },
    });
    return null;
  }
  const seed = context.deal.uncertainty?.seed ?? DEFAULT_SEED;
  const count = context.deal.uncertainty?.count ?? DEFAULT_DRAWS;
  const runs = draws ? drawRuns(engine, inputs, { wanted, seed, count }) : enumerate(engine, inputs, wanted);
  const spread = new Spread(run, runs, draws ? seed : null);
  return {
    uncertainty: {
      method: draws ? 'monte-carlo' : 'enumeration',
      count: runs.count,
      inputs: inputs.map(({ id }) => id),
      percentiles: spread.addPercentiles(),
      ...(draws && { seed }),
    },
    cumulative: spread.addBand(),
    tornado: addTornado(run),
    breakEvens: addBreakEvens(run, facts.costs),
  };
}

/** The distribution of the followed results over all runs. */
class Spread {
  private readonly run: Run;
  private readonly runs: Runs;
  private readonly seed: number | null;

  constructor(run: Run, runs: Runs, seed: number | null) {
    this.run = run;
    this.runs = runs;
    this.seed = seed;
  }

  addPercentiles(): Uncertainty['percentiles'] {
    this.addOfNpv();
    if (this.run.engine.cells.has(AFTER)) this.percentiles(AFTER);
    if (this.run.engine.cells.has(PROFIT_AFTER)) this.percentiles(PROFIT_AFTER);
    return {
      npv: this.percentiles(WANTED.npv),
      operatingProfitChange: this.percentiles(WANTED.operatingProfitChange),
      paybackExact: this.percentiles(WANTED.paybackExact),
    };
  }

  /** P10, P50 and P90 of the cumulative cash of every month. */
  addBand(): CumulativeCash {
    const months = Array.from({ length: this.run.engine.values(CUMULATIVE).length }, (_, month) => month);
    const ids = (name: 'p10' | 'p50' | 'p90'): AmountId[] =>
      months.map((month) => this.percentile(CUMULATIVE, name, month));
    return {
      base: months.map((month) => `${CUMULATIVE}@${month}`),
      p10: ids('p10'),
      p50: ids('p50'),
      p90: ids('p90'),
    };
  }

  private percentiles(id: CellId): Percentiles {
    const names = Object.keys(PERCENTS) as PercentileName[];
    return Object.fromEntries(
      names.map((name) => [name, this.percentile(id, name)]),
    ) as unknown as Percentiles;
  }

  private percentile(id: CellId, name: PercentileName, period?: number): AmountId {
    const values = this.runs.values(id, period);
    const percent = PERCENTS[name];
    const value =
      this.seed === null
        ? percentileOf(values, this.runs.weights, percent)
        : percentileOfDraws(values, percent);
    const target = period === undefined ? id : `${id}@${period}`;
    const label = this.run.amounts.all[target]!.label;
    const words = {
      ja: `${this.runWords().ja}の${percent}%点`,
      en: `${percent}th percentile of ${this.runWords().en}`,
    };
    return this.add(period === undefined ? `${id}.${name}` : `${id}.${name}@${period}`, {
      target,
      value,
      level: percent / 100,
      words,
      label: { ja: `${label.ja} P${percent}`, en: `${label.en} P${percent}` },
    });
  }

  private addOfNpv(): void {
    const { weights } = this.runs;
    const values = this.runs.values(WANTED.npv);
    const { ja, en } = this.runWords();
    const label = this.run.amounts.all[WANTED.npv]!.label;
    const add = (name: string, wordsJa: string, wordsEn: string, value: number): AmountId =>
      this.add(`npv.${name}`, {
        target: 'npv',
        value,
        words: { ja: `${ja}の${wordsJa}`, en: `${wordsEn} of ${en}` },
        label: { ja: `${label.ja}の${wordsJa}`, en: `${label.en}, ${wordsEn}` },
      });
    add('mean', '平均', 'mean', meanOf(values, weights));
    add('deviation', '標準偏差', 'standard deviation', deviationOf(values, weights));
    add('lowest', '最小', 'lowest', Math.min(...values));
    add('highest', '最大', 'highest', Math.max(...values));
    this.run.amounts.addRun({
      id: 'npv.probabilityNegative',
      label: { ja: 'NPVが負になる確率', en: 'Probability of a negative NPV' },
      value: shareBelowZero(values, weights),
      unit: RATIO,
      origin: this.origin(
        'npv',
        { ja: `${ja}のうちNPVが負になるものの重み`, en: `weight of ${en} in which NPV is negative` },
        0,
      ),
    });
  }

  private add(
    id: AmountId,
    facts: {
      readonly target: AmountId;
      readonly value: number;
      readonly level?: number;
      readonly words: Words;
      readonly label: Words;
    },
  ): AmountId {
    const { unit } = this.run.amounts.all[facts.target]!;
    const origin = this.origin(facts.target, facts.words, facts.level);
    return this.run.amounts.addRun({ id, label: facts.label, value: facts.value, unit, origin });
  }

  private origin(target: AmountId, words: Words, level?: number): RunOrigin {
    return {
      kind: 'run',
      method: this.seed === null ? 'enumeration' : 'monte-carlo',
      words,
      target,
      inputs: this.run.inputs.map(({ id }) => id),
      count: this.runs.count,
      ...(this.seed !== null && { seed: this.seed }),
      ...(level !== undefined && { level }),
    };
  }

  private runWords(): Words {
    const { length } = this.run.inputs;
    if (this.seed !== null)
      return {
        ja: `${length}の前提を乱数で動かした${this.runs.count}通り`,
        en: `${this.runs.count} random draws of ${length} inputs`,
      };
    return {
      ja: `${length}の前提を3水準で動かした${this.runs.count}通り`,
      en: `the ${this.runs.count} combinations of ${length} inputs at three levels`,
    };
  }
}

/** Each uncertain input at its two ends, the others at their modes; largest swing first. */
function addTornado({ context, engine, amounts, inputs }: Run): readonly TornadoBar[] {
  const base = amounts.all['npv']!;
  const bars = inputs.map((input): TornadoBar & { readonly size: number } => {
    const reach = engine.reach([input.id], ['npv']);
    const npvAt = (value: number): number =>
      restored(engine, [input], () => {
        move(engine, input.id, { value, reach });
        return engine.value('npv');
      });
    const [low, high] = [npvAt(input.pessimistic), npvAt(input.optimistic)];
    const label = context.inputs.get(input.id)!.label;
    const add = (name: string, words: Words, value: number): AmountId => {
      const origin: RunOrigin = {
        kind: 'run',
        method: 'enumeration',
        words,
        target: 'npv',
        inputs: [input.id],
        count: 2,
      };
      return amounts.addRun({
        id: `tornado.${input.id}.${name}`,
        label: { ja: `${base.label.ja}（${words.ja}）`, en: `${base.label.en} (${words.en})` },
        value,
        unit: base.unit,
        origin,
      });
    };
    return {
      input: input.id,
      label,
      pessimistic: `${input.id}.pessimistic`,
      optimistic: `${input.id}.optimistic`,
      size: Math.abs(high - low),
      low: add(
        'low',
        { ja: `「${label.ja}」だけを慎重にした場合`, en: `only “${label.en}” at its pessimistic end` },
        low,
      ),
      high: add(
        'high',
        { ja: `「${label.ja}」だけを上振れにした場合`, en: `only “${label.en}” at its optimistic end` },
        high,
      ),
      swing: add(
        'swing',
        { ja: `「${label.ja}」の両端の差`, en: `difference of the two ends of “${label.en}”` },
        Math.abs(high - low),
      ),
    };
  });
  return bars
    .sort((a, b) => b.size - a.size || (a.input < b.input ? -1 : 1))
    .map(({ size: _, ...bar }) => bar);
}

/** The value of every uncertain input and every cost at which NPV is zero. */
function addBreakEvens(
  { context, engine, amounts, inputs }: Run,
  costs: readonly CellId[],
): readonly BreakEven[] {
  const uncertain = inputs.map(({ id }) => id);
  const ids = [...uncertain, ...[...new Set(costs)].filter((id) => !uncertain.includes(id)).sort()];
  return ids.map((id): BreakEven => {
    const range = context.ranges.get(id) ?? { kind: 'positive' };
    const value = findBreakEven(engine, id, { target: 'npv', range });
    const { label, unit } = amounts.all[id]!;
    const words = { ja: `NPVが0になる「${label.ja}」`, en: `“${label.en}” at which NPV is zero` };
    const origin: RunOrigin = {
      kind: 'run',
      method: 'break-even',
      words,
      target: 'npv',
      inputs: [id],
      count: 1,
      level: 0,
    };
    const amount = amounts.addRun({
      id: `breakEven.${id}`,
      label: words,
      value,
      unit,
      origin,
      reason: 'no-root',
    });
    return {
      input: id,
      label,
      amount,
      value: Number.isNaN(value) ? null : value,
      kind: uncertain.includes(id) ? 'input' : 'cost',
    };
  });
}
