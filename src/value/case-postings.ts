// Drivers, costs and depreciation into the lines of the books that move, and the changes of QCD metrics behind them.
import type { Words } from '../quantity/amount.ts';
import type { AdjustedDriver, AdjustedPosting } from './adjust-driver.ts';
import type { DealGraph } from './build-graph.ts';
import { isFormula } from './cell.ts';
import type { Context } from './context.ts';
import type { Effect, Posting } from './value-case.ts';

const DEPRECIATION: Words = { ja: '減価償却費', en: 'Depreciation' };

/** All postings: gains by driver, then running costs, then depreciation. */
export function postingsOf({ drivers, costs, assets, bridge }: DealGraph): readonly Posting[] {
  const gains = drivers.flatMap((driver) => driver.postings.map((posting) => driverPosting(driver, posting)));
  const expenses = costs
    .filter(({ facts }) => facts.timing.kind === 'recurring')
    .map(
      (cost): Posting => ({
        id: `posting:cost.${cost.key}`,
        statement: 'PL',
        account: cost.account,
        accountId: `cost.${cost.key}`,
        amount: `bridge.cost.${cost.key}`,
        sign: 1,
        role: 'cost',
        counted: true,
        drivers: [],
        effects: [],
        cause: cost.label,
      }),
    );
  if (assets.length === 0) return [...gains, ...expenses];
  const names = assets.map(({ cost }) => cost.label);
  const cause = { ja: names.map(({ ja }) => ja).join('、'), en: names.map(({ en }) => en).join(', ') };
  const depreciation: Posting = {
    id: 'posting:depreciation',
    statement: 'PL',
    account: DEPRECIATION,
    accountId: 'depreciation',
    amount: bridge.depreciation,
    sign: 1,
    role: 'cost',
    counted: true,
    drivers: [],
    effects: [],
    cause,
  };
  return [...gains, ...expenses, depreciation];
}

function driverPosting(driver: AdjustedDriver, posting: AdjustedPosting): Posting {
  return {
    id: `posting:${posting.id}`,
    statement: posting.posting.account.statement,
    account: posting.account,
    accountId: posting.accountId,
    amount: posting.steady,
    sign: posting.posting.sign,
    role: 'gain',
    counted: driver.counted,
    drivers: [driver.key],
    effects: [`effect:${driver.key}`],
    cause: driver.metric,
  };
}

/** One effect a driver: its metric, before and after, and what it is worth. */
export function effectsOf({ context, drivers }: DealGraph): readonly Effect[] {
  return drivers.map((driver): Effect => {
    const before = context.inputs.get(driver.before);
    const after = context.inputs.get(driver.after);
    return {
      id: `effect:${driver.key}`,
      driver: driver.key,
      driverId: driver.standard.id,
      driverName: driver.name,
      dimension: driver.standard.dimension,
      metric: driver.metric,
      before: driver.before,
      after: driver.after,
      unit: context.sheet.cells.get(driver.before)!.unit,
      usage: driver.facts.usage ?? null,
      postings: driver.postings.map(({ id }) => `posting:${id}`),
      amount: (driver.totals.yearly ?? driver.totals.release ?? driver.totals.once)!,
      certainty: driver.certainty,
      counted: driver.counted,
      ...(isQualitative(context, driver) && { qualitative: true as const }),
      pool: driver.pool,
      basis: { ...(before?.basis && { before: before.basis }), ...(after?.basis && { after: after.basis }) },
      source: {
        ...(before?.source && { before: before.source }),
        ...(after?.source && { after: after.source }),
      },
    };
  });
}

/** Attribution or the conversion of hours is stated as 0, and as nothing else. */
function isQualitative({ sheet, ends }: Context, { key, names }: AdjustedDriver): boolean {
  return [names.get('kappa'), `${key}.attribution`].some((id) => {
    const cell = id === undefined ? undefined : sheet.cells.get(id);
    return cell !== undefined && !isFormula(cell) && cell.given[0] === 0 && !ends.has(cell.id);
  });
}
