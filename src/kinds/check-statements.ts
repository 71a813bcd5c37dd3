// Whether the customer's own lines add up as written: sales - cost of sales = gross profit, and on to operating profit.
import type { Sink } from '../diagnostic/diagnostic.ts';
import type { Customer } from '../model/index.ts';
import { type Ref, refTo } from '../quantity/ref.ts';
import { formatNumber } from '../text/index.ts';

/** A total of a statement and its signed parts, by standard line. */
const TOTALS = [
  {
    total: 'gross-profit',
    parts: [
      ['sales', 1],
      ['cogs', -1],
    ],
  },
  {
    total: 'operating-profit',
    parts: [
      ['gross-profit', 1],
      ['sga', -1],
    ],
  },
  {
    total: 'operating-profit',
    parts: [
      ['sales', 1],
      ['cogs', -1],
      ['sga', -1],
    ],
  },
] as const;

/** A total that its parts do not reach is `kinds/statement-mismatch`, with the difference, at the total's place. */
export function checkStatements(customer: Customer, customerRef: Ref, sink: Sink): void {
  const lines = Object.entries(customer.statements);
  const periods = new Set(lines.map(([, { period }]) => JSON.stringify(period)));
  for (const period of periods) {
    const inPeriod = lines.filter(([, item]) => JSON.stringify(item.period) === period);
    const lineOf = (name: string) => inPeriod.find(([, item]) => item.line === name);
    for (const { total, parts } of TOTALS) {
      const sum = lineOf(total);
      const found = parts.map(([name, sign]) => ({ entry: lineOf(name), sign }));
      if (!sum || found.some(({ entry }) => !entry)) continue;
      const reached = found.reduce((value, { entry, sign }) => value + sign * entry![1].value.value, 0);
      const written = sum[1].value.value;
      if (Math.abs(reached - written) < 0.5) continue;
      const number = (value: number) => formatNumber(value, { language: 'en', digits: 0 });
      sink({
        severity: 'error',
        code: 'kinds/statement-mismatch',
        params: {
          total: sum[0],
          written: number(written),
          reached: number(reached),
          difference: number(written - reached),
        },
        where: { ref: refTo(customerRef, 'statements', sum[0], 'value') },
      });
    }
  }
}
