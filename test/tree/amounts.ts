// Amounts and documents for tests of the tree.
import type { Amount, AmountId } from '../../src/quantity/amount.ts';
import { parseUnit } from '../../src/quantity/unit.ts';
import type { Block, Document, Section } from '../../src/tree/index.ts';

/** An amount that somebody stated. */
export function amountOf(value: number | null, unit: string, id: AmountId = 'x'): Amount {
  const parsed = parseUnit(unit);
  if (!parsed) throw new Error(`no unit: ${unit}`);
  return {
    id,
    label: { ja: id, en: id },
    value,
    unit: parsed,
    rank: 'key',
    origin: { kind: 'stated', ref: `deal.yaml#/${id}` },
  };
}

/** A document of one chapter with these sections. */
export function documentOf(
  sections: readonly Section[],
  amounts: Readonly<Record<AmountId, Amount>> = {},
  language: 'ja' | 'en' = 'ja',
): Document {
  const text = (content: string) => [{ type: 'text' as const, text: content }];
  return {
    meta: {
      id: 'd',
      kind: 'proposal',
      language,
      title: text('題'),
      subtitle: [],
      promise: [],
      kindName: 'ご提案書',
      vendor: 'A',
      customer: 'B',
      reader: { post: '', name: '' },
      version: '1.0',
      number: '1',
      date: '2026-04-10',
      validUntil: '2026-09-30',
      owner: '',
      handling: '',
      currency: 'JPY',
    },
    cover: false,
    contents: false,
    chapters: [{ id: 'c', number: '1', name: '章', headline: text('見出し'), sections }],
    amounts,
  };
}

/** A section outside the stages. */
export function freeSection(...blocks: readonly Block[]): Section {
  return { id: 's', stage: 'free', blocks };
}
