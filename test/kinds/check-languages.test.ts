import { describe, expect, it } from 'vitest';
import { checkLanguages } from '../../src/kinds/check-languages.ts';
import type { Facts } from '../../src/kinds/facts.ts';

/** Refs of the gaps that are found in a deal, a customer and a reader. */
function gaps(
  { deal = {}, customer = {}, reader = {} }: Record<string, object>,
  language: 'ja' | 'en' = 'en',
) {
  const facts = {
    deal: { title: { ja: '商談' }, ...deal },
    dealRef: 'd.yaml#',
    customer: { statements: {}, totalCost: {}, ...customer },
    customerRef: 'c.yaml#',
    reader,
    peopleRef: 'p.yaml#',
    order: { reader: 'yamada' },
  } as unknown as Facts;
  const found: string[] = [];
  checkLanguages(facts, language, ({ code, where }) => void found.push(`${code} ${where?.ref}`));
  return found;
}

describe('checkLanguages', () => {
  it('finds labels, sources and names that are there in one language only', () => {
    const both = { ja: '出所', en: 'Source' };
    expect(
      gaps({
        deal: { costs: { service: { label: { ja: '保守' }, source: both } } },
        customer: { statements: { sales: { account: both, source: { ja: '決算書' } } } },
        reader: { name: { ja: '山田' }, post: both },
      }),
    ).toEqual([
      'kinds/missing-language d.yaml#/costs/service/label',
      'kinds/missing-language c.yaml#/statements/sales/source',
      'kinds/missing-language p.yaml#/yamada/name',
    ]);
  });

  it('takes plain text for every language, and asks for none in what is never printed', () => {
    const deal = { costs: { service: { label: '保守', note: { ja: '値引きは役員決裁' } } } };
    expect(gaps({ deal })).toEqual([]);
    expect(gaps({ deal: { costs: { service: { label: { en: 'Service' } } } } }, 'en')).toEqual([]);
  });
});
