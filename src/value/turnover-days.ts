// The customer's own statements into days of sales, stock and payables; a ratio over nothing does not exist and says so.
import type { Words } from '../quantity/amount.ts';
import { type CellId, compare, div, mul, need } from '../quantity/expr.ts';
import { sameUnit } from '../quantity/unit.ts';
import type { Context } from './context.ts';
import type { StatedLine } from './value-case.ts';

/** Days by name: the balance, and the flow of the year that it is held against. */
const DAYS: readonly {
  readonly id: CellId;
  readonly balance: string;
  readonly flow: string;
  readonly label: Words;
}[] = [
  {
    id: 'today.dso',
    balance: 'receivables',
    flow: 'sales',
    label: {
      ja: '売上債権の回収日数（期末残高、365日）',
      en: 'Days of receivables (closing balance, 365 days)',
    },
  },
  {
    id: 'today.dio',
    balance: 'inventories',
    flow: 'cogs',
    label: { ja: '在庫日数（期末残高、365日）', en: 'Days of inventory (closing balance, 365 days)' },
  },
  {
    id: 'today.dpo',
    balance: 'payables',
    flow: 'cogs',
    label: {
      ja: '仕入債務の支払日数（期末残高、365日）',
      en: 'Days of payables (closing balance, 365 days)',
    },
  },
];

/** Adds the days of the lines that are stated for one period, as closing balance ÷ flow × 365. */
export function addTurnoverDays(context: Context, today: readonly StatedLine[]): void {
  const { sheet } = context;
  for (const { id, balance, flow, label } of DAYS) {
    const flows = today.find((one) => (one.line ?? one.key) === flow);
    const held = flows && today.find((one) => (one.line ?? one.key) === balance && samePeriod(one, flows));
    if (!flows || !held || sheet.cells.has(id)) continue;
    const [above, below] = [`today.${held.key}`, `today.${flows.key}`];
    const fits =
      sameUnit(sheet.cells.get(above)!.unit, sheet.unit('JPY')) &&
      sameUnit(sheet.cells.get(below)!.unit, sheet.unit('JPY/yr'));
    if (!fits) continue;
    const days = mul(div(above, below), sheet.calendar('daysPerYear'));
    const expr = need(compare(below, '>', 0), 'zero-denominator', days);
    sheet.add({ id, unit: 'day', role: 'time', rank: 'key', label, expr });
  }
}

function samePeriod(a: StatedLine, b: StatedLine): boolean {
  return JSON.stringify(a.period ?? null) === JSON.stringify(b.period ?? null);
}
