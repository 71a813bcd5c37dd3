// Whether the statements hold together: lines reach the profit, flows reach the cash, both sides of the balance sheet are equal.
import { type Context, fault } from './context.ts';
import type { Engine } from './engine.ts';
import type { Statements } from './statements.ts';
import type { StatedLine } from './value-case.ts';

/** Half a sen, and the dust of doubles in large sums. */
const LEAST = 0.005;
const DUST = 1e-9;

/** Reports the first difference that is none of rounding, with its year and the row where it arises. */
export function checkBalance(context: Context, statements: Statements, engine: Engine): void {
  for (const { row, difference, label } of statements.balances) {
    const differences = engine.values(difference);
    const sizes = engine.values(row);
    const year = differences.findIndex(
      (value, index) =>
        Math.abs(value) > LEAST + DUST * Math.max(1, ...sizes.slice(0, index + 1).map(Math.abs)),
    );
    if (year < 0) continue;
    const culprit = culpritOf(statements, engine, { difference: differences[year]!, year });
    const params = {
      lineJa: culprit?.label.ja ?? label.ja,
      lineEn: culprit?.label.en ?? label.en,
      periodJa: year === 0 ? '導入時' : `${year}年目`,
      periodEn: year === 0 ? 'at the decision' : `in year ${year}`,
      difference: printed(differences[year]!),
    };
    fault(context, context.ref, { code: 'value/statement-unbalanced', params });
    return;
  }
}

/** The line that moves by just the difference, if there is one. */
function culpritOf(
  { pl, bs, cf }: Statements,
  engine: Engine,
  { difference, year }: { readonly difference: number; readonly year: number },
) {
  const lines = [...bs, ...pl, ...cf].filter(({ role }) => role !== 'total');
  return lines.find(({ id }) => {
    const move = engine.value(id, year) - (year > 0 && id.includes('.bs.') ? engine.value(id, year - 1) : 0);
    return Math.abs(move) > LEAST && Math.abs(Math.abs(move) - Math.abs(difference)) <= LEAST;
  });
}

/** The customer's own balance sheet, where all three totals are stated: assets are liabilities and net assets. */
export function checkToday(context: Context, today: readonly StatedLine[]): void {
  const periods = new Set(today.map(({ period }) => JSON.stringify(period ?? null)));
  for (const period of periods) {
    const of = (line: string) =>
      today.find((one) => one.line === line && JSON.stringify(one.period ?? null) === period);
    const [assets, liabilities, net] = [of('total-assets'), of('total-liabilities'), of('net-assets')];
    if (!assets || !liabilities || !net) continue;
    const difference = assets.value - liabilities.value - net.value;
    if (Math.abs(difference) < 0.5) continue;
    const params = {
      lineJa: assets.label.ja,
      lineEn: assets.label.en,
      periodJa: assets.period?.ja ?? '現在',
      periodEn: assets.period ? `in the ${assets.period.en}` : 'today',
      difference: printed(difference),
    };
    fault(context, assets.ref, { code: 'value/statement-unbalanced', params });
  }
}

function printed(value: number): string {
  return String(Math.abs(value) >= 1 ? Math.round(value) : Number(value.toPrecision(3)));
}
