// Random draws that are the same on every machine.
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/value/build-graph.ts';
import { startEngine } from '../../src/value/engine.ts';
import { drawRuns, mulberry32, triangular } from '../../src/value/monte-carlo.ts';
import { meanOf, percentileOfDraws } from '../../src/value/percentile.ts';
import { uncertainInputs } from '../../src/value/uncertain.ts';
import { readDeal } from '../support/read-deal.ts';

test('mulberry32', () => {
  const next = mulberry32(20260118);
  const numbers = [0.564388756873, 0.169683398446, 0.540612312034, 0.533896461828, 0.247630866244];
  for (const number of numbers) expect(next()).toBeCloseTo(number, 11);
});

test('triangular', () => {
  const points = { pessimistic: 26, mode: 14, optimistic: 10 };
  const values = [0, 0.1, 0.25, 0.5, 0.9, 1].map((share) => triangular(points, share));
  const expected = [10, 12.5298221281, 14, 16.2020410289, 21.61821954, 26];
  for (const [index, value] of expected.entries()) expect(values[index]).toBeCloseTo(value, 8);
  expect(triangular({ pessimistic: 3, mode: 3, optimistic: 3 }, 0.7)).toBe(3);
});

describe('example A, ten thousand draws', () => {
  const graph = buildGraph(
    { deal: readDeal('quality-plant'), ref: 'deal.yaml', usages: [{ id: 'sampling', name: '' }] },
    () => {},
  )!;
  const engine = startEngine(graph.context.sheet.cells, 5);
  const known = uncertainInputs(graph.context, engine, ['npv']);
  const inputs = ['scrap.p1', 'rework.r1', 'inputs.kappa', 'adoption.ramp'].map(
    (id) => known.find((input) => input.id === id)!,
  );
  const values = drawRuns(engine, inputs, { wanted: ['npv'], seed: 20260118, count: 10000 }).values('npv');

  test('first three', () => {
    for (const [index, value] of [29183355.7909, 24908948.7317, 26435766.3466].entries())
      expect(values[index]).toBeCloseTo(value, 3);
  });
  test('percentiles and mean', () => {
    const expected = {
      5: 16078404.7108,
      10: 18199000.9663,
      25: 21898153.6157,
      50: 26184646.0576,
      75: 30704144.1521,
      90: 34692581.2713,
      95: 37137700.9111,
    };
    for (const [percent, value] of Object.entries(expected))
      expect(percentileOfDraws(values, Number(percent))).toBeCloseTo(value, 3);
    expect(
      meanOf(
        values,
        values.map(() => 1),
      ),
    ).toBeCloseTo(26337236.4909, 3);
  });
  test('the engine is as it was', () => expect(engine.value('npv')).toBeCloseTo(29192236.8538, 3));
});
