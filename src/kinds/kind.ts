// A kind of document: its chapters and sections in lawful order, and how facts become the view of its templates.
import type { Sink } from '../diagnostic/diagnostic.ts';
import type { Amount, AmountId, Words } from '../quantity/amount.ts';
import type { ViewObject } from '../template/index.ts';
import type { Language } from '../text/language.ts';
import type { DocumentMeta } from '../tree/index.ts';
import type { Facts } from './facts.ts';
import type { SectionSpec } from './order.ts';

/** A chapter by id; `numbered` false for an appendix, which comes last. */
export interface ChapterSpec {
  readonly id: string;
  readonly name: Words;
  readonly numbered: boolean;
}

/** What a kind makes of the facts: the view of its templates, the document's facts, and every amount that they name. */
export interface Viewed<View> {
  readonly view: View;
  readonly meta: DocumentMeta;
  readonly amounts: Readonly<Record<AmountId, Amount>>;
}

interface KindParts<View> {
  readonly id: string;
  readonly name: Words;
  readonly cover: boolean;
  readonly contents: boolean;
  readonly chapters: readonly ChapterSpec[];
  readonly sections: readonly SectionSpec[];
  readonly view: (facts: Facts, language: Language, sink: Sink) => Viewed<View>;
}

/** A kind as the rest of the program sees it, its view's type closed over. */
export type Kind = KindParts<ViewObject>;

/** Makes a `Kind` of parts that agree on one type of view. */
export function defineKind<View extends { readonly [K in keyof View]: ViewObject[string] }>() {
  return (parts: KindParts<View>): Kind => ({
    ...parts,
    view: (facts, language, sink) => {
      const viewed = parts.view(facts, language, sink);
      return { ...viewed, view: { ...viewed.view } };
    },
  });
}
