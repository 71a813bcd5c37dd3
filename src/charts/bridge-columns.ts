// Bridge data into columns: where each bar begins and ends in money, and the words that belong to it.
import { type BridgeChart, bridgeChanges, plainText } from '../tree/index.ts';
import { type ChartContext, numberText, quantityOf } from './context.ts';

/** One bar of a bridge. */
export interface Column {
  readonly role: 'start' | 'gain' | 'cost' | 'end';
  /** Levels of profit in money: a total stands on zero, a step on the level before it. */
  readonly from: number;
  readonly to: number;
  readonly value: string;
  /** 「現在」 and 「導入後」 above the account of a total. */
  readonly name: string | null;
  readonly account: string;
  readonly cause: readonly string[];
}

/** The columns from left to right. Values carry their sign: + for a step up, △ or parentheses for one down. */
export function columnsOf(chart: BridgeChart, context: ChartContext): readonly Column[] {
  const { amounts } = context;
  const changes = bridgeChanges(chart, amounts);
  const columns: Column[] = [];
  let level = 0;
  if (chart.start) {
    level = quantityOf(chart.start.amount, amounts);
    const value = numberText(chart.start.amount, chart, context);
    const { name, account } = chart.start;
    columns.push({ role: 'start', from: 0, to: level, value, name, account, cause: [] });
  }
  for (const [index, step] of chart.steps.entries()) {
    const { role, account } = step;
    const cause = step.cause.map((words) => plainText(words, { amounts, meta: context }));
    const value = changeText(step.amount, changes[index]!, chart, context);
    columns.push({ role, from: level, to: level + changes[index]!, value, name: null, account, cause });
    level += changes[index]!;
  }
  const { name, account, amount } = chart.end;
  // From zero, the last bar is the change itself and says so by its sign.
  const value = numberText(amount, chart, context, chart.start ? 'auto' : 'always');
  columns.push({ role: 'end', from: 0, to: quantityOf(amount, amounts), value, name, account, cause: [] });
  return columns;
}

/** A step's amount may be a magnitude; what is printed is the change. */
function changeText(id: string, change: number, chart: BridgeChart, context: ChartContext): string {
  const amount = context.amounts[id];
  if (!amount || amount.value === null) return numberText(id, chart, context);
  const amounts = { [id]: { ...amount, value: change } };
  return numberText(id, chart, { amounts, language: context.language }, 'always');
}
