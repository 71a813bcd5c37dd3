// What every part of a proposal needs: the facts, one language, and the amounts that the pages name.
import type { Sink } from '../../diagnostic/diagnostic.ts';
import { InternalError } from '../../diagnostic/diagnostic.ts';
import type { Amount, AmountId, Words } from '../../quantity/amount.ts';
import type { Language } from '../../text/index.ts';
import type { AmountFormat, AmountNode } from '../../tree/index.ts';
import { amount } from '../../tree/index.ts';
import type { Facts } from '../facts.ts';
import { type Manner, mannerOf } from '../formats.ts';
import { type Say, sayOf } from '../localize.ts';
import { PROPOSAL_WORDS, type ProposalWords } from './words.ts';

/** One document being said in one language. */
export interface Speaker {
  readonly facts: Facts;
  readonly language: Language;
  readonly words: ProposalWords;
  readonly sink: Sink;
  /** Words of each file in the document's language. */
  readonly say: Readonly<Record<'settings' | 'customer' | 'people' | 'karte' | 'offering' | 'order', Say>>;
  /** Product words in the document's language. */
  readonly in: (words: Words) => string;
  /** How the document writes its money. */
  readonly manner: Manner;
  /** Every amount that a page may name. */
  readonly amounts: Readonly<Record<AmountId, Amount>>;
}

export function speaker(
  facts: Facts,
  language: Language,
  { sink, amounts }: { readonly sink: Sink; readonly amounts: Readonly<Record<AmountId, Amount>> },
): Speaker {
  const say = (ref: string) => sayOf(ref, language, sink);
  return {
    facts,
    language,
    words: PROPOSAL_WORDS[language],
    sink,
    say: {
      settings: say(facts.settingsRef),
      customer: say(facts.customerRef),
      people: say(facts.peopleRef),
      karte: say(facts.karteRef),
      offering: say(facts.offeringRef),
      order: say(facts.ref),
    },
    in: (words) => words[language],
    manner: mannerOf(facts.value, language),
    amounts,
  };
}

/** An amount as a node; an id that nobody made is a broken promise of ours. */
export function shown({ amounts }: Speaker, id: AmountId, format: AmountFormat): AmountNode {
  amountOf(amounts, id);
  return amount(id, format);
}

export function amountOf(amounts: Readonly<Record<AmountId, Amount>>, id: AmountId): Amount {
  const found = amounts[id];
  if (!found) throw new InternalError(`no amount "${id}"`);
  return found;
}

/** The magnitude of an amount, for sorting by what matters most. */
export function sizeOf({ amounts }: Pick<Speaker, 'amounts'>, id: AmountId): number {
  return Math.abs(amountOf(amounts, id).value ?? 0);
}

/** Whether any assumption has three points: without one there is no range, and nothing may claim one. */
export function isRanged({ facts }: Pick<Speaker, 'facts'>): boolean {
  return facts.value.uncertainty.inputs.length > 0;
}
