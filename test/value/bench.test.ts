import { test } from 'vitest';
import { Amounts } from '../../src/value/amounts.ts';
import { buildGraph } from '../../src/value/build-graph.ts';
import { startEngine } from '../../src/value/engine.ts';
import { enumerate } from '../../src/value/enumeration.ts';
import { addRunResults } from '../../src/value/run-results.ts';
import { uncertainInputs } from '../../src/value/uncertain.ts';
import { price, readDeal } from '../support/read-deal.ts';

test('bench', () => {
  const deal = readDeal('quality-plant');
  for (let i = 0; i < 4; i++) {
    const T = [performance.now()];
    const mark = () => T.push(performance.now());
    const graph = buildGraph({ deal, ref: 'a.yaml', usages: [{ id: 'sampling', name: '' }] }, () => {})!;
    mark();
    const engine = startEngine(graph.context.sheet.cells, 5);
    mark();
    const amounts = new Amounts(engine);
    amounts.addCells();
    mark();
    const wanted = ['npv', 'operatingProfitChange', 'payback.exact', 'cumulative.month'];
    enumerate(engine, uncertainInputs(graph.context, engine, wanted), wanted);
    mark();
    addRunResults(graph.context, engine, { amounts, costs: graph.costs.map(({ stated }) => stated) });
    mark();
    price(deal);
    mark();
    console.log(
      T.slice(1)
        .map((t, k) => (t - T[k]!).toFixed(1))
        .join(' '),
    );
  }
});
