// A bridge chart's steps as signed changes of profit, whichever way its costs are written.
import type { Amount, AmountId } from '../quantity/index.ts';
import type { BridgeChart } from './chart.ts';

/**
 * The change of profit by each step. Costs may be given as changes (negative) or as magnitudes: the reading by which the
 * steps lead to the end is taken. An amount that does not exist changes nothing.
 */
export function bridgeChanges(
  chart: BridgeChart,
  amounts: Readonly<Record<AmountId, Amount>>,
): readonly number[] {
  const value = (id: AmountId) => amounts[id]?.value ?? 0;
  const whole = value(chart.end.amount) - (chart.start ? value(chart.start.amount) : 0);
  const changes = (cost: 1 | -1) =>
    chart.steps.map((step) => (step.role === 'cost' ? cost : 1) * value(step.amount));
  const missed = (steps: readonly number[]) => Math.abs(steps.reduce((sum, step) => sum + step, 0) - whole);
  const [signed, magnitudes] = [changes(1), changes(-1)];
  return missed(signed) <= missed(magnitudes) ? signed : magnitudes;
}
