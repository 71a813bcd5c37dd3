// Holds a figure's chart to its own sums: a bridge must arrive where it says, a series has one point a month.
import type { Params, Sink } from '../diagnostic/diagnostic.ts';
import type { Amount, AmountId } from '../quantity/index.ts';
import type { FigureNode } from './block.ts';
import { bridgeChanges } from './bridge-changes.ts';
import type { BridgeChart, CashChart } from './chart.ts';

type Amounts = Readonly<Record<AmountId, Amount>>;

/** Reports series of a wrong length, and bridges whose steps do not lead to their end. */
export function checkFigure(
  figure: FigureNode,
  { amounts }: { readonly amounts: Amounts },
  sink: Sink,
): void {
  const report = (code: 'tree/series-length' | 'tree/bridge-mismatch', params: Params) =>
    sink({ severity: 'error', code, params: { figure: figure.id, ...params }, where: figure.at ?? {} });
  if (figure.chart.type === 'cash')
    checkSeries(figure.chart, (params) => report('tree/series-length', params));
  else if (figure.chart.type === 'bridge')
    checkBridge(figure.chart, amounts, (params) => report('tree/bridge-mismatch', params));
}

function checkSeries(chart: CashChart, report: (params: Params) => void): void {
  const expected = chart.months + 1;
  for (const series of ['base', 'low', 'high'] as const) {
    const count = chart[series].length;
    if (count !== expected) report({ series, count, expected });
  }
}

/** Unrounded, to the chart's last printed place: a reader who adds up may be off by rounding, never by a missing step. */
function checkBridge(chart: BridgeChart, amounts: Amounts, report: (params: Params) => void): void {
  const value = (id: AmountId) => amounts[id]?.value ?? null;
  const start = chart.start ? value(chart.start.amount) : 0;
  const end = value(chart.end.amount);
  if (start === null || end === null) return;
  const reached = bridgeChanges(chart, amounts).reduce((level, change) => level + change, start);
  const place = chart.scale * 10 ** -chart.digits;
  if (Math.abs(reached - end) > place / 2) report({ reached: Math.round(reached), end: Math.round(end) });
}
