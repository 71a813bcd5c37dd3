// Scenarios side by side: each is the deal priced again with other inputs, found by their names.
import { describe, expect, test } from 'vitest';
import type { Deal } from '../../src/model/deal.ts';
import { METRIC_IDS } from '../../src/value/metric-cells.ts';
import { SCENARIO_METRICS } from '../../src/value/scenarios.ts';
import { faultsOf, parseDeal, price, readDeal } from '../support/read-deal.ts';
import { cost, driver, smallDeal } from '../support/small-deal.ts';

const drivers = driver('saving', 'C-INSURANCE', {
  inputs: '{p0: 500 JPY/yr, p1: {pessimistic: 200 JPY/yr, mode: 100 JPY/yr, optimistic: 0 JPY/yr}}',
});
const costs = cost('machine', '1,000 JPY', 'timing: start');
const deal = (scenarios = '', p1?: string): Deal =>
  smallDeal({
    drivers: p1 ? driver('saving', 'C-INSURANCE', { inputs: `{p0: 500 JPY/yr, p1: ${p1}}` }) : drivers,
    costs,
    rest: `horizon: 4\ntax: {rate: 0 %}\n${scenarios}`,
  });
const RIVAL = `scenarios:
  rival:
    label: { ja: 競合案, en: Rival }
    inputs: { saving.p1: 250 JPY/yr }
    costs: { machine: 600 JPY }
    note: { ja: 仮, en: assumed }
`;

describe('scenarios', () => {
  const { value } = price(deal(RIVAL));
  const of = (key: string) => {
    const { metrics } = value.scenarios.find((scenario) => scenario.key === key)!;
    return SCENARIO_METRICS.map((name) => value.amounts[metrics[name]]!.value);
  };
  const alone = (p1: string, machine = '1,000') => {
    const other = price(
      smallDeal({
        drivers: driver('saving', 'C-INSURANCE', { inputs: `{p0: 500 JPY/yr, p1: ${p1}}` }),
        costs: cost('machine', `${machine} JPY`, 'timing: start'),
        rest: 'horizon: 4\ntax: {rate: 0 %}',
      }),
    ).value;
    return SCENARIO_METRICS.map((name) => other.amounts[METRIC_IDS[name]]!.value);
  };

  test('stand in one order, the deal’s own last', () => {
    expect(value.scenarios.map(({ key, label }) => [key, label.en])).toEqual([
      ['cautious', 'Cautious'],
      ['base', 'Base'],
      ['upside', 'Upside'],
      ['nothing', 'Do nothing'],
      ['rival', 'Rival'],
    ]);
  });

  test('are the deal priced again with these inputs, to the last bit', () => {
    expect(of('cautious')).toEqual(alone('200 JPY/yr'));
    expect(of('base')).toEqual(alone('100 JPY/yr'));
    expect(of('upside')).toEqual(alone('0 JPY/yr'));
    expect(of('rival')).toEqual(alone('250 JPY/yr', '600'));
    expect(of('nothing')).toEqual([0, 0, 0, 0, null, null]);
  });

  test('leave the base as it was', () => {
    expect(value.metrics).toEqual(price(deal()).value.metrics);
  });

  test('are runs that name their inputs and the amounts that these were set to', () => {
    const { metrics } = value.scenarios.at(-1)!;
    expect(value.amounts[metrics.npv]!.origin).toMatchObject({
      kind: 'run',
      method: 'scenario',
      target: 'npv',
      inputs: ['saving.p1', 'cost.machine'],
      at: ['scenario.rival.saving.p1', 'scenario.rival.cost.machine'],
    });
    expect(value.amounts['scenario.rival.saving.p1']).toMatchObject({
      value: 250,
      origin: { kind: 'stated', ref: 'customers/kitahama/deals/line.yaml#/scenarios/rival/inputs/saving.p1' },
    });
    expect(value.assumptions.find(({ id }) => id === 'scenario.rival.cost.machine')).toBeDefined();
  });

  test('of example A: cautious is every uncertain input at its pessimistic end', () => {
    const plant = price(readDeal('quality-plant')).value;
    const npv = (key: string) =>
      plant.amounts[plant.scenarios.find((one) => one.key === key)!.metrics.npv]!.value!;
    expect(npv('cautious')).toBeCloseTo(plant.metrics.npvLowest.value!, 2);
    expect(npv('upside')).toBeCloseTo(plant.metrics.npvHighest.value!, 2);
  });
});

describe('overrides that cannot be', () => {
  const told = (inputs: string) =>
    faultsOf(deal(`scenarios: {rival: {label: Rival, ${inputs}}}`)).map(({ code, params }) => [
      code,
      params?.name,
    ]);

  test('unknown names, other units, estimates', () => {
    expect(told('inputs: {saving.q: 5 JPY/yr}')).toEqual([['value/unknown-scenario-input', 'saving.q']]);
    expect(told('costs: {engine: 5 JPY}')).toEqual([['value/unknown-scenario-input', 'engine']]);
    expect(told('inputs: {saving.p1: 5 %}')).toEqual([['value/unit-mismatch', 'saving.p1']]);
    expect(
      told('inputs: {saving.p1: {pessimistic: 3 JPY/yr, mode: 2 JPY/yr, optimistic: 1 JPY/yr}}'),
    ).toEqual([['value/plain-value-only', 'saving.p1']]);
  });

  test('a computed number is no input', () => {
    expect(told('inputs: {npv: 5 JPY}')).toEqual([['value/unknown-scenario-input', 'npv']]);
    expect(() => parseDeal('scenarios: {rival: {}}')).toThrow();
  });
});
