// The customer's own lines must add up as written.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { checkStatements } from '../../src/kinds/check-statements.ts';
import { customerSchema } from '../../src/model/index.ts';

function faultsOf(
  values: Readonly<Record<string, readonly [line: string, value: string, period?: string]>>,
): readonly Diagnostic[] {
  const statements = Object.fromEntries(
    Object.entries(values).map(([key, [line, value, period = '2026年3月期']]) => [
      key,
      { account: key, line, period, value, source: '試算表', asOf: '2026-05-29' },
    ]),
  );
  const customer = customerSchema.parse({
    name: 'A社',
    shortName: 'A',
    industry: 'x',
    size: 'y',
    region: 'z',
    statements,
  });
  const found: Diagnostic[] = [];
  checkStatements(customer, 'customers/a/customer.yaml', (fault) => found.push(fault));
  return found;
}

describe('checkStatements', () => {
  it('accepts lines that add up, and lines that are too few to tell', () => {
    const lines = {
      sales: ['sales', '100 円/年'],
      cogs: ['cogs', '60 円/年'],
      gross: ['gross-profit', '40 円/年'],
    } as const;
    expect(faultsOf(lines)).toEqual([]);
    expect(faultsOf({ sales: ['sales', '100 円/年'], profit: ['operating-profit', '7 円/年'] })).toEqual([]);
  });

  it('names the total, what is written, what the parts come to, and the difference', () => {
    const [fault] = faultsOf({
      sales: ['sales', '1,872 百万円/年'],
      cogs: ['cogs', '1,496.4 百万円/年'],
      sga: ['sga', '297.2 百万円/年'],
      profit: ['operating-profit', '78.5 百万円/年'],
    });
    expect(fault).toMatchObject({
      code: 'kinds/statement-mismatch',
      params: { total: 'profit', written: '78,500,000', reached: '78,400,000', difference: '100,000' },
      where: { ref: 'customers/a/customer.yaml#/statements/profit/value' },
    });
  });

  it('does not mix fiscal years', () => {
    expect(
      faultsOf({
        sales: ['sales', '100 円/年'],
        cogs: ['cogs', '60 円/年', '2025年3月期'],
        gross: ['gross-profit', '41 円/年'],
      }),
    ).toEqual([]);
  });
});
