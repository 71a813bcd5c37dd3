// A deal and what it stands on into its value case: the graph is built, computed, run again for ranges, and listed.
import { Faults, InternalError, Refused, type Sink } from '../diagnostic/diagnostic.ts';
import { checkAlternative } from './alternative.ts';
import { Amounts } from './amounts.ts';
import { adoptionReach, buildGraph, type DealFacts, type DealGraph } from './build-graph.ts';
import { assumptionsOf } from './case-assumptions.ts';
import { bridgeOf } from './case-bridge.ts';
import { cashRowsOf } from './case-cash.ts';
import { costItemsOf } from './case-costs.ts';
import { effectsOf, postingsOf } from './case-postings.ts';
import { statementsOf } from './case-statements.ts';
import { checkBalance } from './check-balance.ts';
import { checkGraph } from './check-graph.ts';
import { checkSanity } from './check-sanity.ts';
import { type Engine, startEngine } from './engine.ts';
import { metricsOf } from './metric-cells.ts';
import { checkPools } from './pools.ts';
import { addRunResults } from './run-results.ts';
import { addScenarios } from './scenarios.ts';
import { resolveRow } from './tables/dated-table.ts';
import { limits } from './tables/defaults.ts';
import type { Structure, ValueCase } from './value-case.ts';

/**
 * Prices a deal. Every fault goes to the sink; when an error is among them, throws `Refused` with all of them, because a case
 * without one of its numbers is none.
 */
export function priceDeal(facts: DealFacts, sink: Sink): ValueCase {
  const faults = new Faults();
  const report: Sink = (diagnostic) => {
    faults.sink(diagnostic);
    sink(diagnostic);
  };
  // 1. The deal becomes cells, with all its mistakes reported at once.
  const graph = buildGraph(facts, report);
  faults.settle();
  if (!graph) throw new InternalError('a deal was refused without a fault');
  // 2. Units and order are checked, then every cell is computed.
  if (!checkGraph(graph.context)) throw new Refused(faults.all);
  const engine = startEngine(graph.context.sheet.cells, graph.context.sheet.years);
  checkValues(graph, engine);
  // 3. Every period of every cell becomes an amount; ranges and searches add theirs.
  const amounts = new Amounts(engine);
  amounts.addCells();
  amounts.addEnds(graph.context);
  amounts.addAliases(graph.context);
  const runs = addRunResults(graph.context, engine, {
    amounts,
    costs: graph.costs.map(({ stated }) => stated),
  });
  if (graph.alternative) checkAlternative(graph.context, engine, graph.alternative);
  const scenarios = addScenarios(graph.context, engine, { amounts, own: graph.scenarios });
  const statements = statementsOf(graph.statements, { engine, amounts });
  checkBalance(graph.context, graph.statements, engine);
  const sanity = checkSanity(graph.context, engine, graph.sanity);
  faults.settle();
  if (!runs) throw new InternalError('runs were refused without a fault');
  // 4. The lists from which a proposal is written.
  return {
    dealId: facts.dealId ?? dealIdOf(facts.ref),
    ref: facts.ref,
    structure: structureOf(graph),
    cells: [...engine.cells.values()],
    values: valuesOf(engine),
    amounts: amounts.all,
    metrics: metricsOf(amounts),
    postings: postingsOf(graph),
    effects: effectsOf(graph),
    costs: costItemsOf(graph),
    cashTable: cashRowsOf(graph.table, engine),
    assumptions: assumptionsOf(graph.context),
    bridge: bridgeOf(graph, engine),
    sanity,
    ...(graph.alternative && { alternative: graph.alternative }),
    ranges: Object.fromEntries(graph.context.ranges),
    pools: graph.pools.map(({ name, drivers, baseline, saved, share }) => ({
      name,
      drivers,
      baseline,
      saved,
      share,
    })),
    scenarios,
    statements,
    ...runs,
  };
}

function checkValues(graph: DealGraph, engine: Engine): void {
  const { context } = graph;
  const limit = resolveRow(limits, 'poolShare', context.deal.asOf).value;
  checkPools(context, graph.pools, { value: (id) => engine.value(id), limit });
  adoptionReach(graph, engine);
}

/** The file's name without its folder and ending. */
function dealIdOf(ref: string): string {
  return ref
    .replace(/#.*$/, '')
    .replace(/^.*\//, '')
    .replace(/\.ya?ml$/, '');
}

function structureOf({ context }: DealGraph): Structure {
  const { deal, sheet } = context;
  return {
    currency: sheet.currency,
    start: deal.start,
    asOf: deal.asOf,
    years: sheet.years,
    months: 12 * sheet.years,
    discounting: deal.discounting ?? 'end-of-year',
    lossRule: deal.tax?.lossRule ?? 'offset',
    nwcTerminal: deal.nwcTerminal ?? 'reverse',
    adoption: deal.adoption.shape,
  };
}

function valuesOf(engine: Engine): ValueCase['values'] {
  const entries = [...engine.cells.keys()].map(
    (id) => [id, engine.values(id).map((value) => (Number.isNaN(value) ? null : value))] as const,
  );
  return Object.fromEntries(entries);
}
