// All runs over the uncertain inputs into percentiles, means and chances, as amounts that say how to find them again.
import type { AmountId, RunOrigin, Words } from '../quantity/amount.ts';
import type { CellId } from '../quantity/expr.ts';
import { RATIO, type Unit } from '../quantity/unit.ts';
import type { Runs } from './enumeration.ts';
import {
  deviationOf,
  groupWeights,
  meanOf,
  percentileAt,
  type Ranked,
  rank,
  rankDraws,
  shareBelowZero,
  type WeightGroups,
} from './percentile.ts';
import type { Run } from './run.ts';
import type { CumulativeCash, PercentileName, Percentiles, Uncertainty } from './value-case.ts';

/** The results that are followed through every run. */
const WANTED = {
  npv: 'npv',
  operatingProfitChange: 'operatingProfitChange',
  paybackExact: 'payback.exact',
} as const;
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

/** Cells that a run must follow for a spread. */
export function wantedCells(cells: ReadonlyMap<CellId, unknown>): readonly CellId[] {
  return [...Object.values(WANTED), CUMULATIVE, ...(cells.has(AFTER) ? [AFTER] : [])];
}

/** The distribution of the followed results over all runs. */
export class Spread {
  private readonly run: Run;
  private readonly runs: Runs;
  private readonly seed: number | null;
  private readonly ranked = new Map<string, Ranked>();
  private readonly groups: WeightGroups;

  constructor(run: Run, runs: Runs, seed: number | null) {
    this.run = run;
    this.runs = runs;
    this.seed = seed;
    this.groups = groupWeights(runs.weights);
  }

  addPercentiles(): Uncertainty['percentiles'] {
    this.addOfNpv();
    if (this.run.engine.cells.has(AFTER)) this.percentiles(AFTER);
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
    const percent = PERCENTS[name];
    const value = percentileAt(this.rankedOf(id, period), percent);
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

  /** Sorted once for all percentiles of a result. */
  private rankedOf(id: CellId, period: number | undefined): Ranked {
    const name = `${id}@${period ?? ''}`;
    const known = this.ranked.get(name);
    if (known) return known;
    const values = this.runs.values(id, period);
    const found = this.seed === null ? rank(values, this.groups) : rankDraws(values);
    this.ranked.set(name, found);
    return found;
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
    add('lowest', '最小', 'lowest', leastOf(values));
    add('highest', '最大', 'highest', -leastOf(values.map((value) => -value)));
    this.add('npv.probabilityNegative', {
      target: WANTED.npv,
      value: shareBelowZero(values, weights),
      unit: RATIO,
      level: 0,
      words: { ja: `${ja}のうちNPVが負になるものの重み`, en: `weight of ${en} in which NPV is negative` },
      label: { ja: 'NPVが負になる確率', en: 'Probability of a negative NPV' },
    });
  }

  private add(
    id: AmountId,
    facts: {
      readonly target: AmountId;
      readonly value: number;
      readonly unit?: Unit;
      readonly level?: number;
      readonly words: Words;
      readonly label: Words;
    },
  ): AmountId {
    const { unit, reason } = this.run.amounts.all[facts.target]!;
    const origin = this.origin(facts.target, facts.words, facts.level);
    const { label, value } = facts;
    return this.run.amounts.addRun({
      id,
      label,
      value,
      unit: facts.unit ?? unit,
      origin,
      ...(reason && { reason }),
    });
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

/** The least of many values, without an argument for each; NaN when one does not exist. */
function leastOf(values: Float64Array): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}
