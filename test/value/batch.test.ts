// Many runs at once give the bits that the engine gives one by one.
import { describe, expect, test } from 'vitest';
import type { Deal } from '../../src/model/deal.ts';
import { startBatch } from '../../src/value/batch.ts';
import { buildGraph } from '../../src/value/build-graph.ts';
import { periodsOf } from '../../src/value/cell.ts';
import { startEngine } from '../../src/value/engine.ts';
import { enumerate } from '../../src/value/enumeration.ts';
import { mulberry32, triangular } from '../../src/value/monte-carlo.ts';
import { uncertainInputs } from '../../src/value/uncertain.ts';
import { readDeal } from '../support/read-deal.ts';
import { cost, driver, smallDeal } from '../support/small-deal.ts';

/** The engine of a deal, its estimates, and every cell that any of them moves. */
function engineOf(deal: Deal) {
  const usages = [{ id: 'sampling', name: 'Sampling' }];
  const graph = buildGraph({ deal, ref: 'customers/kitahama/deals/line.yaml', usages }, () => {})!;
  const engine = startEngine(graph.context.sheet.cells, graph.context.sheet.years);
  const all = [...engine.cells.keys()];
  const inputs = uncertainInputs(graph.context, engine, all);
  const ids = inputs.map(({ id }) => id);
  const wanted = engine.reach(ids, all).flatMap((step) => engine.stepCells(step));
  return { engine, inputs, ids, wanted };
}

/** Cells and lanes whose bits differ between a block of draws and the same draws one by one. */
function differences(deal: Deal): readonly string[] {
  const { engine, inputs, ids, wanted } = engineOf(deal);
  const batch = startBatch(engine, ids, wanted);
  const next = mulberry32(7);
  const draws = Array.from({ length: 24 }, () => inputs.map((input) => triangular(input, next())));
  for (const [index, id] of ids.entries()) {
    for (const [lane, values] of draws.entries()) batch.input(id)[lane] = values[index]!;
  }
  batch.run();
  const reach = engine.reach(ids, wanted);
  return draws.flatMap((values, lane) => {
    for (const [index, id] of ids.entries()) engine.set(id, values[index]!);
    engine.rerun(reach);
    return wanted.flatMap((id) =>
      Array.from({ length: periodsOf(engine.cells.get(id)!.shape, engine.years) }, (_, t) => t)
        .filter((t) => !Object.is(batch.result(id, t)[lane], engine.value(id, t)))
        .map((t) => `${id}@${t}, lane ${lane}: ${batch.result(id, t)[lane]} for ${engine.value(id, t)}`),
    );
  });
}

const estimate = (unit: string, ...points: readonly [number, number, number]): string =>
  `{pessimistic: ${points[0]} ${unit}, mode: ${points[1]} ${unit}, optimistic: ${points[2]} ${unit}}`;

/** Estimates wherever they may stand: rates, months, shares, costs, growth, adoption along a curve, losses carried forward. */
const manifold = (rest: string) =>
  smallDeal({
    adoption: `{shape: s-curve, p: ${estimate('-', 0.02, 0.03, 0.05)}, q: ${estimate('-', 0.3, 0.4, 0.5)}}`,
    drivers:
      driver('hire', 'C-HIRE', {
        inputs: `{DH: ${estimate('h/yr', 1500, 4000, 6100)}, h_FTE: 1956 h/yr/person, cost: 5000000 JPY/yr/person, m: ${estimate('month', 9, 7, 5)}}`,
      }) +
      driver('stock', 'D-SAFETY', {
        inputs:
          `{z: 1.65, sigma: 12 unit/day^0.5, L0: 20 day, L1: ${estimate('day', 18, 12, 9)}, R: 7 day, c: 900 JPY/unit}`.replace(
            '1.65,',
            '1.65 -,',
          ),
      }) +
      driver('churn', 'Q-RETAIN', {
        inputs: `{N: 100 customer, a: 1000000 JPY/customer/yr, c0: 10 %, c1: ${estimate('%', 9.5, 8, 7)}}`,
        more: `risk: 10 %\ngrowth: ${estimate('%', -2, 1, 3)}`,
      }) +
      driver('harm', 'C-INSURANCE', {
        inputs: `{p0: 100000 JPY/yr, p1: ${estimate('JPY/yr', 180000, 110000, 20000)}}`,
        more: 'risk: 20 %',
      }),
    costs:
      cost(
        'machine',
        '9,000,000 JPY',
        `timing: start\ntreatment: asset\ndisposal: 500000 JPY\ndepreciation: {method: DB200, life: 5, ceilYen: yes}`,
      ) +
      cost(
        'service',
        '1,000,000 JPY/yr',
        `timing: recurring from month 3\ngrowth: ${estimate('%', 5, 2, 0)}`,
      ),
    rest,
  });

describe('a block of runs', () => {
  test('agrees with the engine on example A in every cell', () => {
    expect(differences(readDeal('quality-plant'))).toEqual([]);
  });

  test.each([
    'horizon: 6\ntax: {lossRule: carryforward, carryforwardCap: 50 %}',
    'horizon: 4\ntax: {lossRule: none, ownIncome: [1000000 JPY/yr]}\ndiscounting: mid-year',
    `horizon: 3\ndiscountRate: ${estimate('-', 0.12, 0.08, 0.06)}\ndiscounting: monthly\nnwcTerminal: keep`,
  ])('and on estimates in every place (%j)', (rest) => {
    const { wanted } = engineOf(manifold(rest));
    expect(wanted).toEqual(expect.arrayContaining(['npv', 'irr', 'mirr', 'payback.exact', 'simplePayback']));
    expect(differences(manifold(rest))).toEqual([]);
  });

  // An operation of one part reads no second one: not the first input either, whatever that is.
  test('and where an adoption must be full for a year to count, with a first input below a half', () => {
    const deal = smallDeal({
      adoption: `{shape: linear, ramp: ${estimate('month', 9, 6, 4)}}`,
      drivers: driver('churn', 'Q-RETAIN', {
        inputs: `{N: 100 customer, a: 1000000 JPY/customer/yr, c0: 10 %, c1: ${estimate('%', 9.5, 8, 7)}}`,
      }),
      costs: cost('machine', '900,000 JPY', 'timing: start\ntreatment: expense'),
    });
    expect(engineOf(deal).wanted).toContain('operatingProfitChange');
    expect(differences(deal)).toEqual([]);
  });

  test('leaves the engine as it was', () => {
    const { engine, inputs, wanted } = engineOf(readDeal('quality-plant'));
    const before = wanted.map((id) => engine.values(id));
    enumerate(engine, inputs, ['npv']);
    expect(wanted.map((id) => engine.values(id))).toEqual(before);
  });
});
