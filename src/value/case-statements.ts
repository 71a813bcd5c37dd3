// The statements' cells into lines with their amounts, by year of evaluation and by the customer's fiscal year.
import type { AmountId } from '../quantity/amount.ts';
import type { Amounts } from './amounts.ts';
import type { Engine } from './engine.ts';
import { afterInFiscalYear, amountInFiscalYear } from './fiscal-years.ts';
import type { StatementCells, Statements } from './statements.ts';
import type { FiscalYear, StatementLine, ValueCase } from './value-case.ts';

/** All lines in the order of a statement; the amounts of fiscal years are added. */
export function statementsOf(
  statements: Statements,
  { engine, amounts }: { readonly engine: Engine; readonly amounts: Amounts },
): ValueCase['statements'] {
  const { fiscalYears } = statements;
  const lines = (rows: readonly StatementCells[]) =>
    rows.map((row): StatementLine => {
      const values = engine.values(row.id);
      const { fullYear, before } = row;
      return {
        id: row.id,
        key: row.key,
        statement: row.statement,
        role: row.role,
        label: row.label,
        before,
        change: values.map((_, year) => `${row.id}@${year}`),
        after: row.after === null ? null : values.map((_, year) => `${row.after}@${year}`),
        fullYear: { change: fullYear.change, after: fullYear.after },
        fiscal: fiscalOf(row, fiscalYears, amounts),
        moves: values.some((value) => Math.abs(value) >= 0.005),
        postings: row.postings,
      };
    });
  return { pl: lines(statements.pl), bs: lines(statements.bs), cf: lines(statements.cf), fiscalYears };
}

/** One amount a fiscal year. Where fiscal years are the years of evaluation their amounts are the same ones. */
function fiscalOf(
  row: StatementCells,
  years: readonly FiscalYear[],
  amounts: Amounts,
): StatementLine['fiscal'] {
  if (years.length === 0) return null;
  const { month } = row;
  if (month === null) {
    const of = (id: AmountId): readonly AmountId[] => years.map((_, index) => `${id}@${index}`);
    return { change: of(row.id), after: row.after === null ? null : of(row.after) };
  }
  const last = years.at(-1)!.to;
  const months = Array.from({ length: last + 1 }, (_, index) => amounts.all[`${month}@${index}`]!);
  const isLevel = row.statement === 'BS';
  const change = years.map((year) => {
    const id = `${row.id}@FY${year.end}`;
    return amounts.put(amountInFiscalYear(id, year, { months, isLevel }));
  });
  const { before } = row;
  if (before === null) return { change, after: null };
  const today = amounts.all[before]!;
  const oneYear = 'yr' in today.unit ? amounts.all['table.calendar.year']! : null;
  const after = years.map((year, index) =>
    amounts.put(
      afterInFiscalYear(`${row.id}.after@FY${year.end}`, {
        before: today,
        change: amounts.all[change[index]!]!,
        year: oneYear,
        label: {
          ja: `導入後の${row.label.ja}（${year.label.ja}）`,
          en: `${row.label.en} after (${year.label.en})`,
        },
      }),
    ),
  );
  return { change, after };
}
