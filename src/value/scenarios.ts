// The same deal under other inputs, side by side: cautious, base, upside, doing nothing, and what the deal itself compares with.
import { nearestNames } from '../diagnostic/nearest.ts';
import { joinNames } from '../diagnostic/word.ts';
import type { DealScenario } from '../model/deal.ts';
import type { Stated } from '../model/stated.ts';
import type { AmountId, RunOrigin, Words } from '../quantity/amount.ts';
import type { CellId } from '../quantity/expr.ts';
import { formatUnit, sameUnit } from '../quantity/unit.ts';
import type { Amounts } from './amounts.ts';
import { isFormula } from './cell.ts';
import { at, type Context, fault } from './context.ts';
import type { Engine } from './engine.ts';
import { linkInput, pointsOf } from './link-input.ts';
import { METRIC_IDS } from './metric-cells.ts';
import type { Scenario, ScenarioMetric } from './value-case.ts';
import { wordsOf } from './words-of.ts';

/** An input, and the cell or amount that gives its value in a scenario. */
export interface Setting {
  readonly input: CellId;
  readonly value: AmountId;
}

/** A scenario of the deal file before it is run. */
export interface LinkedScenario {
  readonly key: string;
  readonly label: Words;
  readonly note?: Words;
  readonly settings: readonly Setting[];
}

/** What is compared: the first row is the headline's. */
export const SCENARIO_METRICS: readonly ScenarioMetric[] = [
  'annualBenefit',
  'operatingProfitChange',
  'investment',
  'npv',
  'irr',
  'paybackExact',
];

/** The scenarios of the deal: each override becomes an input of its own, `scenario.<key>.<input>`. */
export function linkScenarios(context: Context): readonly LinkedScenario[] {
  const { scenarios = {} } = context.deal;
  return Object.keys(scenarios)
    .sort()
    .map((key): LinkedScenario => {
      const facts = scenarios[key]!;
      const label = wordsOf(facts.label, { ja: key, en: key });
      return {
        key,
        label,
        ...(facts.note && { note: wordsOf(facts.note, label) }),
        settings: [
          ...settingsOf(context, { key, facts, label, kind: 'inputs' }),
          ...settingsOf(context, { key, facts, label, kind: 'costs' }),
        ],
      };
    });
}

interface Override {
  readonly key: string;
  readonly facts: DealScenario;
  readonly label: Words;
  readonly kind: 'inputs' | 'costs';
}

function settingsOf(context: Context, override: Override): readonly Setting[] {
  const { facts, kind } = override;
  return Object.entries(facts[kind] ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, stated]): Setting[] => {
      const input = inputOf(context, override, name);
      const value = input && linkOverride(context, { ...override, name, input, stated });
      return input && value ? [{ input, value }] : [];
    });
}

/** A shared input by its name, an input of a driver as `scrap.p1`, a figure of the deal (`discountRate`), a cost by its key. */
function inputOf(context: Context, { key, kind }: Override, name: string): CellId | null {
  const { cells } = context.sheet;
  const names = kind === 'costs' ? [`cost.${name}`] : [`inputs.${name}`, name];
  const found = names.map((id) => context.aliases.get(id) ?? id).find((id) => isInput(context, id));
  if (found) return found;
  // Refused where it is stated: that a scenario misses it would be a second fault.
  if (isStated(context, kind, name)) return null;
  const known = [...cells.keys()]
    .filter((id) => isInput(context, id))
    .map((id) => (kind === 'costs' ? /^cost\.(\w+)$/.exec(id)?.[1] : id.replace(/^inputs\./, '')))
    .filter((id) => id !== undefined);
  const params = {
    scenario: key,
    name,
    nearest: joinNames(nearestNames(name, known)),
    known: joinNames(known),
  };
  fault(context, at(context, 'scenarios', key, kind, name), { code: 'value/unknown-scenario-input', params });
  return null;
}

function isStated({ deal }: Context, kind: Override['kind'], name: string): boolean {
  if (kind === 'costs') return name in (deal.costs ?? {});
  const [driver = '', input = ''] = name.split('.');
  return name in (deal.inputs ?? {}) || input in (deal.drivers[driver]?.inputs ?? {});
}

function isInput(context: Context, id: CellId): boolean {
  const cell = context.sheet.cells.get(id);
  return cell !== undefined && !isFormula(cell) && cell.shape === 'one' && context.inputs.has(id);
}

/** The other value as a given cell in the unit of the input. */
function linkOverride(
  context: Context,
  facts: Override & { readonly name: string; readonly input: CellId; readonly stated: Stated },
): CellId | null {
  const { key, kind, name, input, stated, label } = facts;
  const cell = context.sheet.cells.get(input)!;
  const ref = at(context, 'scenarios', key, kind, name);
  const unit = pointsOf(stated)[0]!.unit;
  if (stated.kind === 'estimate') {
    fault(context, ref, { code: 'value/plain-value-only', params: { name } });
    return null;
  }
  if (!sameUnit(unit, cell.unit)) {
    const words = { labelJa: cell.label.ja, labelEn: cell.label.en };
    const params = { name: input, ...words, found: formatUnit(unit), expected: formatUnit(cell.unit) };
    fault(context, ref, { code: 'value/unit-mismatch', params });
    return null;
  }
  return linkInput(context, stated, {
    id: `scenario.${key}.${input}`,
    unit: formatUnit(cell.unit),
    label: { ja: `${cell.label.ja}（${label.ja}）`, en: `${cell.label.en} (${label.en})` },
    role: cell.role,
    ref,
    user: `scenario:${key}`,
    group: 'deal',
    range: { kind: 'positive' },
    limits: [-9e15, 9e15],
  });
}

const CAUTIOUS: Words = { ja: '慎重', en: 'Cautious' };
const BASE: Words = { ja: '標準', en: 'Base' };
const UPSIDE: Words = { ja: '上振れ', en: 'Upside' };
const NOTHING: Words = { ja: '何もしない', en: 'Do nothing' };

/** Runs all scenarios; the engine is put back. `own` are those of the deal file. */
export function addScenarios(
  context: Context,
  engine: Engine,
  { amounts, own }: { readonly amounts: Amounts; readonly own: readonly LinkedScenario[] },
): readonly Scenario[] {
  const uncertain = [...context.ends.keys()].filter((id) => !id.startsWith('scenario.')).sort();
  const ends = (end: 'pessimistic' | 'optimistic'): readonly Setting[] =>
    uncertain.map((input) => ({ input, value: `${input}.${end}` }));
  const runner: Runner = { engine, amounts };
  return [
    run(runner, { key: 'cautious', label: CAUTIOUS, settings: ends('pessimistic') }),
    {
      key: 'base',
      label: BASE,
      settings: [],
      metrics: Object.fromEntries(
        SCENARIO_METRICS.map((name) => [name, METRIC_IDS[name]]),
      ) as Scenario['metrics'],
    },
    run(runner, { key: 'upside', label: UPSIDE, settings: ends('optimistic') }),
    nothing(runner),
    ...own.map((scenario) => run(runner, scenario)),
  ];
}

interface Runner {
  readonly engine: Engine;
  readonly amounts: Amounts;
}

function run(runner: Runner, scenario: LinkedScenario): Scenario {
  const { engine, amounts } = runner;
  const { key, label, settings } = scenario;
  const inputs = settings.map(({ input }) => input);
  const targets = SCENARIO_METRICS.map((name) => METRIC_IDS[name]);
  const reach = engine.reach(inputs, targets);
  const modes = inputs.map((input) => engine.value(input));
  for (const { input, value } of settings) engine.set(input, amounts.all[value]!.value!);
  engine.rerun(reach);
  const values = targets.map((id) => engine.value(id));
  inputs.forEach((input, index) => {
    engine.set(input, modes[index]!);
  });
  engine.rerun(reach);
  const words = {
    ja: `「${label.ja}」の前提（${settings.length}件）に置きかえて計算`,
    en: `run again with the ${settings.length} inputs of “${label.en}”`,
  };
  return {
    ...scenario,
    metrics: metricsOf(runner, { key, label }, (name, index) => ({
      value: values[index]!,
      origin: {
        kind: 'run',
        method: 'scenario',
        words,
        target: METRIC_IDS[name],
        inputs,
        at: settings.map(({ value }) => value),
        count: 1,
      },
    })),
  };
}

/** Zero change: nothing is spent and nothing gained, so there is no rate of return to speak of. */
function nothing(runner: Runner): Scenario {
  const words = { ja: '何も変えず、何も払わない', en: 'nothing is changed and nothing is paid' };
  return {
    key: 'nothing',
    label: NOTHING,
    settings: [],
    metrics: metricsOf(runner, { key: 'nothing', label: NOTHING }, (name) => ({
      value: name === 'irr' || name === 'paybackExact' ? Number.NaN : 0,
      origin: {
        kind: 'run',
        method: 'scenario',
        words,
        target: METRIC_IDS[name],
        inputs: [],
        at: [],
        count: 1,
      },
    })),
  };
}

function metricsOf(
  { amounts }: Runner,
  { key, label }: { readonly key: string; readonly label: Words },
  resultOf: (name: ScenarioMetric, index: number) => { readonly value: number; readonly origin: RunOrigin },
): Scenario['metrics'] {
  const entries = SCENARIO_METRICS.map((name, index) => {
    const base = amounts.all[METRIC_IDS[name]]!;
    const { value, origin } = resultOf(name, index);
    const id = amounts.addRun({
      id: `scenario.${key}.${METRIC_IDS[name]}`,
      label: { ja: `${base.label.ja}（${label.ja}）`, en: `${base.label.en} (${label.en})` },
      value: value === 0 ? 0 : value,
      unit: base.unit,
      origin,
      reason: name === 'irr' ? 'no-sign-change' : 'beyond-horizon',
    });
    return [name, id] as const;
  });
  return Object.fromEntries(entries) as Scenario['metrics'];
}
