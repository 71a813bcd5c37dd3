// The month in which the money is back, on given cash.
import { describe, expect, test } from 'vitest';
import { add, prev } from '../../src/quantity/expr.ts';
import type { Context } from '../../src/value/context.ts';
import { startEngine } from '../../src/value/engine.ts';
import { addPayback } from '../../src/value/payback.ts';
import { reasonOf } from '../../src/value/reason.ts';
import { Sheet } from '../../src/value/sheet.ts';

function payback(flows: readonly number[]) {
  const sheet = new Sheet({ years: (flows.length - 1) / 12, currency: 'JPY', asOf: '2026-11-20' });
  const origin = { kind: 'stated', ref: 'deal.yaml#/cash' } as const;
  sheet.give({
    id: 'cash',
    unit: { JPY: 1 },
    shape: 'month',
    label: { ja: '現金', en: 'Cash' },
    role: 'flow',
    rank: 'key',
    given: flows,
    origin,
  });
  sheet.add({
    id: 'sum',
    unit: 'JPY',
    shape: 'month',
    label: { ja: '累計', en: 'Sum' },
    expr: add(prev('sum'), 'cash'),
  });
  const cells = addPayback({ sheet } as Context, 'payback', {
    cash: 'cash',
    cumulative: 'sum',
    words: { ja: '', en: '' },
  });
  const engine = startEngine(sheet.cells, sheet.years);
  return {
    month: engine.value(cells.month),
    exact: engine.value(cells.exact),
    reverses: engine.value(cells.reverses),
    reversal: engine.value(cells.reversalMonth),
    reason: reasonOf(engine, cells.exact),
  };
}

describe('payback', () => {
  test('that reverses', () => {
    const found = payback([-100, 30, 30, 30, 30, 30, -80, 5, 5, 5, 5, 5, 5]);
    expect(found).toMatchObject({ month: 4, reverses: 1, reversal: 6 });
    expect(found.exact).toBeCloseTo(10 / 3, 10);
  });
  test('never within the horizon', () => {
    const found = payback([-100, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(found).toMatchObject({
      month: Number.NaN,
      exact: Number.NaN,
      reverses: 0,
      reason: 'beyond-horizon',
    });
  });
  test('nothing to pay back', () =>
    expect(payback([0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])).toMatchObject({ month: 0, exact: 0 }));
  test('negative only later', () =>
    expect(payback([0, 5, -10, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1])).toMatchObject({ month: 5, reverses: 0 }));
  test('back exactly at the end of a month', () => {
    // 0.1 + 0.2 is not 0.3: the rounding before the comparison finds month 3 all the same.
    expect(payback([-0.6, 0.1, 0.2, 0.3, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toMatchObject({ month: 3 });
  });
});
