// An explained number of a table in, what is wrong with it out: the row must stand in a table of the product and hold on the date.
import type { ExplainedAmount } from '../../src/index.ts';
import type { Deal } from '../../src/model/deal.ts';
import { calendar } from '../../src/value/tables/calendar.ts';
import { type DatedTable, resolveRow } from '../../src/value/tables/dated-table.ts';
import { defaults, limits, riskByBasis } from '../../src/value/tables/defaults.ts';
import { depreciation, straightLineTable } from '../../src/value/tables/depreciation.ts';

const TABLES: readonly DatedTable[] = [calendar, defaults, limits, riskByBasis, depreciation];

/** Complaints about the row that a number names. */
export function complaintsOfRow(
  { id, value, unit, sources }: ExplainedAmount,
  { asOf, currency }: Pick<Deal, 'asOf' | 'currency'>,
): readonly string[] {
  const [{ table = '', row = '', from, source } = {}] = sources;
  if (!source?.ja || !source.en) return [`${id}: table ${table} does not say where it comes from`];
  // The number of a month or a year of the model.
  const [, period] = /^(?:month|year) (\d+)$/.exec(row) ?? [];
  if (period !== undefined)
    return table === 'calendar' && value === Number(period) ? [] : [`${id}: ${value} is not ${row}`];
  try {
    const found = resolveRow(tableOf(table, row), row, asOf);
    const holds = found.value === value && found.unit.replaceAll('JPY', currency) === unit;
    return [
      ...(holds ? [] : [`${id}: ${value} ${unit}, but ${table} ${row} is ${found.value} ${found.unit}`]),
      ...(found.from === from ? [] : [`${id}: ${table} ${row} holds from ${found.from}, not ${from}`]),
      ...((found.from ?? '') <= asOf ? [] : [`${id}: ${table} ${row} does not hold before ${found.from}`]),
    ];
  } catch (error) {
    return [`${id}: ${(error as Error).message}`];
  }
}

function tableOf(table: string, row: string): DatedTable {
  if (table === 'SL-JP' || table === 'SL-plain' || table === 'POOL-3')
    return straightLineTable(Number(row.split('.')[0]), table);
  const found = TABLES.find(({ id }) => id === table);
  if (!found) throw new Error(`the product has no table ${table}`);
  return found;
}
