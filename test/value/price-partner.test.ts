// D-DEALER, the worked example of a dealer's economics, and what happens at its edges.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { type Partner, partnerSchema } from '../../src/model/partner.ts';
import { type PartnerCase, type PartnerFigure, pricePartner } from '../../src/value/index.ts';
import { complaintsOf } from '../support/prove-amounts.ts';

const read = (change: (text: string) => string = (text) => text): Partner => {
  const text = readFileSync(new URL('../fixtures/partners/dealer.yaml', import.meta.url), 'utf8');
  return partnerSchema.parse(parse(change(text), { schema: 'failsafe' }));
};

const price = (change?: (text: string) => string): PartnerCase =>
  pricePartner({ partner: read(change), partnerId: 'dealer', ref: 'partners/dealer.yaml#' }, () => {});

function faultsOf(change: (text: string) => string): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  expect(() =>
    pricePartner({ partner: read(change), partnerId: 'dealer', ref: 'partners/dealer.yaml#' }, (one) =>
      faults.push(one),
    ),
  ).toThrow();
  return faults;
}

/** `expected` of D-DEALER in the worked examples. */
const EXPECTED: Readonly<Record<PartnerFigure, number>> = {
  unitGrossMargin: 29400,
  marginRate: 0.3,
  markupRate: 0.428571428571,
  annualGrossProfit: 4939200,
  attachGrossProfit: 576240,
  averageInventoryCost: 686000,
  gmroi: 7.2,
  turns: 16.8,
  inventoryDays: 21.7261904762,
  contribution: 4809840,
  startupCost: 162000,
  startupPaybackMonths: 0.404171448531,
  rivalAnnualGrossProfit: 4128000,
  rivalGmroi: 3.82222222222,
  deltaToRival: 1387440,
};

describe('the worked example D-DEALER', () => {
  const priced = price();

  test.each(Object.entries(EXPECTED))('%s is %d', (name, expected) => {
    const { value } = priced.figures[name as PartnerFigure]!;
    expect(Math.abs(value! / expected - 1)).toBeLessThan(1e-11);
  });

  test('reads back from its words in both languages, every number with its place', () => {
    expect(complaintsOf({ amounts: priced.amounts } as never)).toEqual([]);
    expect(priced.amounts['goods.sellPrice']!.origin).toMatchObject({
      ref: 'partners/dealer.yaml#/goods/sellPrice/value',
      basis: 'measured',
    });
    expect(priced.amounts.contribution!.origin).toMatchObject({
      formula: {
        ja: '「当社品の年間の粗利」 + 「付帯販売の年間の粗利」 − 「当社品の一台の変動販売費」 × 「当社品の年間の販売台数」',
      },
    });
    expect(priced.assumptions.map(({ id }) => id)).toContain('rival.margin');
  });
});

describe('at the edges', () => {
  test('no stock has no turns, and says so', () => {
    const { figures } = price((text) => text.replace('averageInventory: 10 台', 'averageInventory: 0 台'));
    expect(figures.turns).toMatchObject({ value: null, reason: 'zero-denominator' });
    expect(figures.gmroi).toMatchObject({ value: null, reason: 'zero-denominator' });
    expect(figures.inventoryDays).toMatchObject({ value: null, reason: 'zero-denominator' });
  });

  test('a line that earns nothing never pays for its start', () => {
    const { figures } = price((text) => text.replace('variableCost: 4,200', 'variableCost: 94,200'));
    expect(figures.startupPaybackMonths).toMatchObject({ value: null, reason: 'beyond-horizon' });
  });

  test('a start that the maker pays for takes no month', () => {
    expect(
      price((text) => text.replace('150,000 円', '400,000 円')).figures.startupPaybackMonths!.value,
    ).toBe(0);
  });

  test('without a rival there is no difference', () => {
    const { figures } = price((text) => text.replace(/rival:[\s\S]*/, ''));
    expect(figures.deltaToRival).toBeUndefined();
  });

  test('another currency prices alike, a mixed one is refused', () => {
    const dollars = price((text) => text.replace(/円/g, 'USD').replace('currency: JPY', 'currency: USD'));
    expect(dollars.amounts.contribution).toMatchObject({ value: 4809840, unit: { USD: 1, yr: -1 } });
    expect(faultsOf((text) => text.replace('68,600 円', '68,600 USD'))).toMatchObject([
      { code: 'value/currency-mismatch' },
    ]);
  });

  test('wants one of price and margin, and units that fit', () => {
    expect(
      faultsOf((text) =>
        text.replace('margin: 21,500 円/台', 'margin: 21,500 円/台\n  sellPrice: 81,500 円/台'),
      ),
    ).toMatchObject([{ code: 'value/partner-margin' }]);
    expect(faultsOf((text) => text.replace('14 台/月', '14 h/月'))).toMatchObject([
      { code: 'value/unit-mismatch' },
    ]);
    expect(faultsOf((text) => text.replace('rate: 35 %', 'rate: 135 %'))).toMatchObject([
      { code: 'value/out-of-range' },
    ]);
  });
});
