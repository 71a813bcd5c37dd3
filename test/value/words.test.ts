// Every formula of a priced deal, read back from its words alone, in both languages.
import { describe, expect, test } from 'vitest';
import { complaintsOf } from '../support/prove-amounts.ts';
import { price, readDeal } from '../support/read-deal.ts';

describe('words of example A', () => {
  const { value } = price(readDeal('quality-plant'));

  test('read back to the values of the engine, and lead to places and table rows', () => {
    expect(complaintsOf(value)).toEqual([]);
  });

  test('read like sentences of a finance department', () => {
    const { origin } = value.amounts['scrap.materials']!;
    expect(origin.kind === 'formula' && origin.formula).toEqual({
      ja: '(「一個の変動費」 − 「不良品一個の回収額」) × 「減る着手数」',
      en: '(“Variable cost of a unit” − “Salvage of a scrapped unit”) × “Starts avoided”',
    });
  });

  test('percentiles and break-evens are runs, never formulas', () => {
    const runs = Object.values(value.amounts).filter(({ id }) =>
      /\.p(5|10|25|50|75|90|95)(@|$)|^breakEven|^tornado|^npv\.(mean|lowest)/.test(id),
    );
    expect(runs.length).toBeGreaterThan(100);
    expect(runs.filter(({ origin }) => origin.kind !== 'run')).toEqual([]);
  });
});
