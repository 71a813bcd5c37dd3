// The document between templates and writers: cover, chapters, amounts.
import type { Amount, AmountId } from '../quantity/amount.ts';
import type { Place } from '../quantity/ref.ts';
import type { Language } from '../text/language.ts';
import type { Block } from './block.ts';
import type { Inline } from './inline.ts';

/** The four stages of the argument, in their only order (seed: PL・BS → QCD → 使い方 → 商品説明). */
export const STAGES = ['plbs', 'qcd', 'usage', 'product'] as const;
export type Stage = (typeof STAGES)[number];

/** Facts of the whole document. All strings are literal, already in the document's language. */
export interface DocumentMeta {
  readonly id: string;
  readonly kind: string;
  readonly language: Language;
  /** The customer's gain: may hold amounts, accents and breaks. */
  readonly title: readonly Inline[];
  readonly subtitle: readonly Inline[];
  /** How sure and how soon, in one line. */
  readonly promise: readonly Inline[];
  /** 「ご提案書」, "Proposal". */
  readonly kindName: string;
  readonly vendor: string;
  readonly customer: string;
  /** Reader's post, and name with its honorific. */
  readonly reader: { readonly post: string; readonly name: string };
  readonly version: string;
  readonly number: string;
  /** ISO dates. */
  readonly date: string;
  readonly validUntil: string;
  readonly owner: string;
  readonly handling: string;
  /** The scale of money in this document unless a node says otherwise. */
  readonly currency: string;
}

/** A section (P3, T1…) with its stage; its heading is a block of its own. */
export interface Section {
  readonly id: string;
  readonly stage: Stage | 'free';
  /** Where its template starts. */
  readonly at?: Place;
  readonly blocks: readonly Block[];
}

/** A chapter starts a page: number, name (section line, running head, contents, bookmark) and headline (the conclusion). */
export interface Chapter {
  readonly id: string;
  /** '1', '2' …; '' for an appendix, whose name says so. */
  readonly number: string;
  readonly name: string;
  readonly headline: readonly Inline[];
  readonly sections: readonly Section[];
}

export interface Document {
  readonly meta: DocumentMeta;
  readonly cover: boolean;
  readonly contents: boolean;
  readonly chapters: readonly Chapter[];
  readonly amounts: Readonly<Record<AmountId, Amount>>;
}

/** Where things landed: page count, and the page (from 1) on which each chapter, figure and table starts, by id. */
export interface PageMap {
  readonly pageCount: number;
  readonly pageOf: Readonly<Record<string, number>>;
}
