// The first full year into a bridge from today's operating profit, account by account with its causes.
import type { Words } from '../quantity/amount.ts';
import type { DealGraph } from './build-graph.ts';
import { effectsOf } from './case-postings.ts';
import type { Engine } from './engine.ts';
import { resolveRow } from './tables/dated-table.ts';
import { limits } from './tables/defaults.ts';
import type { Bridge, BridgeCause, BridgeStep } from './value-case.ts';

const DEPRECIATION: Words = { ja: '減価償却費', en: 'Depreciation' };

/** Steps by falling gain, then costs by rising one; accounts that do not move in the full year are left out. */
export function bridgeOf(graph: DealGraph, engine: Engine): Bridge {
  const { bridge } = graph;
  const change = engine.value('operatingProfitChange');
  const today = graph.context.sheet.cells.has('today.operatingProfit') ? 'today.operatingProfit' : null;
  const enough = today !== null && engine.value(today) > 0 && change >= shareOf(graph) * engine.value(today);
  const end = enough && bridge.after ? bridge.after : 'operatingProfitChange';
  return {
    start: enough ? today : null,
    today,
    steps: [...gainsOf(graph, engine), ...costsOf(graph, engine)],
    end,
    after: bridge.after,
    change: 'operatingProfitChange',
    ratio: bridge.ratio && !Number.isNaN(engine.value(bridge.ratio)) ? bridge.ratio : null,
    gains: bridge.gains,
    costs: bridge.charges,
    range: { low: `${end}.p10`, high: `${end}.p90` },
    year: engine.value('fullYear'),
  };
}

function shareOf({ context }: DealGraph): number {
  return resolveRow(limits, 'bridgeShare', context.deal.asOf).value;
}

type Sized = BridgeStep & { readonly size: number };

const bySize = (a: Sized, b: Sized): number => b.size - a.size || (a.accountId < b.accountId ? -1 : 1);
const plain = ({ size: _, ...step }: Sized): BridgeStep => step;
const moves = ({ size }: Sized): boolean => Math.abs(size) >= 0.005;

function gainsOf(graph: DealGraph, engine: Engine): readonly BridgeStep[] {
  const effects = effectsOf(graph);
  const steps = graph.bridge.accounts.map(({ accountId, id }): Sized => {
    const row = graph.benefits.accounts.find((candidate) => candidate.accountId === accountId)!;
    const keys = [...new Set(row.postings.map((posting) => posting.id.split('.')[0]!))];
    const worth = (key: string): number =>
      row.postings
        .filter((posting) => posting.id.startsWith(`${key}.`))
        .reduce((sum, posting) => sum + Math.abs(engine.value(posting.steady)), 0);
    const causes = keys
      .sort((a, b) => worth(b) - worth(a))
      .flatMap((key): BridgeCause[] => {
        const effect = effects.find((candidate) => candidate.driver === key);
        return effect
          ? [{ label: effect.metric, before: effect.before, after: effect.after, unit: effect.unit }]
          : [];
      });
    const size = engine.value(id);
    return {
      account: row.account,
      accountId,
      amount: id,
      role: size < 0 ? 'cost' : 'gain',
      causes,
      postings: row.postings.map((posting) => `posting:${posting.id}`),
      size,
    };
  });
  return steps.filter(moves).sort(bySize).map(plain);
}

function costsOf(graph: DealGraph, engine: Engine): readonly BridgeStep[] {
  const { bridge, costs, assets } = graph;
  const expenses = bridge.costs.map(({ cost: key, id }): Sized => {
    const cost = costs.find((candidate) => candidate.key === key)!;
    return {
      account: cost.account,
      accountId: `cost.${key}`,
      amount: id,
      role: 'cost',
      causes: [{ label: cost.label }],
      postings: [`posting:cost.${key}`],
      size: engine.value(id),
    };
  });
  const depreciation: Sized = {
    account: DEPRECIATION,
    accountId: 'depreciation',
    amount: bridge.depreciation,
    role: 'cost',
    causes: assets.map(({ cost }) => ({ label: cost.label })),
    postings: ['posting:depreciation'],
    size: engine.value(bridge.depreciation),
  };
  const others = [depreciation, ...chargesOf(graph, engine)];
  return [...expenses.filter(moves).sort(bySize), ...others.filter(moves)].map(plain);
}

/** Fixed cost that had been absorbed in stock and is charged as the stock falls. */
function chargesOf({ bridge, oneTime }: DealGraph, engine: Engine): readonly Sized[] {
  if (!bridge.charge || !oneTime.charge) return [];
  const { postings } = oneTime.charge;
  return [
    {
      account: postings[0]!.account,
      accountId: 'absorbed',
      amount: bridge.charge,
      role: 'cost',
      causes: [],
      postings: postings.map(({ id }) => `posting:${id}`),
      size: engine.value(bridge.charge),
    },
  ];
}
