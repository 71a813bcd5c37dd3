// The workspace's long texts as nodes: amounts in them are dressed by their unit unless the author names a format.

import type { Sink } from '../diagnostic/diagnostic.ts';
import type { Amount, AmountId } from '../quantity/amount.ts';
import { refTo } from '../quantity/ref.ts';
import { type ProseFormats, parseProse, parseProseLine } from '../template/index.ts';
import type { Language } from '../text/index.ts';
import { type Localized, localize } from '../text/index.ts';
import type { Block, Inline } from '../tree/index.ts';
import type { Facts } from './facts.ts';
import { autoFormat, EXACT, headlineFormat, MILLION, mannerOf, PERIOD } from './formats.ts';
import type { Say } from './localize.ts';

/** What reading an author's words needs to know. */
export interface ProseContext {
  readonly facts: Facts;
  readonly language: Language;
  readonly sink: Sink;
  readonly amounts: Readonly<Record<AmountId, Amount>>;
}

/** A text of one of the deal's files: its words, whose `Say` reports a missing language, and the keys that lead to it. */
export interface OwnText {
  readonly text: Localized;
  readonly say: Say;
  readonly file: string;
  readonly keys: readonly (string | number)[];
}

/** Paragraphs and lists of the author. */
export function ownBlocks(context: ProseContext, own: OwnText): readonly Block[] {
  const source = sourceOf(context, own);
  return parseProse(source, formatsOf(context), context.sink).map((block) => dressBlock(context, block));
}

/** One line of the author. */
export function ownLine(context: ProseContext, own: OwnText): readonly Inline[] {
  return dress(context, parseProseLine(sourceOf(context, own), formatsOf(context), context.sink));
}

function sourceOf({ facts, language }: ProseContext, { text, say, file, keys }: OwnText) {
  const own = typeof text === 'string' ? [] : [language];
  const place = facts.placeOf(refTo(file, ...keys, ...own)) ?? { file, line: 1, column: 1 };
  return { text: localize(text, language) ?? say(text, ...keys), place };
}

function formatsOf({ facts, language }: ProseContext): ProseFormats {
  return {
    million: MILLION,
    thousand: { scale: 1000, digits: 0 },
    exact: EXACT,
    period: PERIOD,
    percent: { as: 'percent' },
    headline: headlineFormat(facts.value, language),
  };
}

function dress(context: ProseContext, inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline): Inline => {
    if ('children' in inline) return { ...inline, children: dress(context, inline.children) };
    if (inline.type !== 'amount' || Object.keys(inline.format).length > 0) return inline;
    const amount = context.amounts[inline.id];
    return amount
      ? { ...inline, format: autoFormat(amount, mannerOf(context.facts.value, context.language)) }
      : inline;
  });
}

function dressBlock(context: ProseContext, block: Block): Block {
  if (block.type === 'paragraph') return { ...block, children: dress(context, block.children) };
  if (block.type !== 'list') return block;
  return { ...block, items: block.items.map((item) => item.map((part) => dressBlock(context, part))) };
}

/** The author's own headline and paragraphs of a section; null and none where the order has no words for it. */
export function ownSection(
  context: ProseContext,
  section: string,
  say: Say,
): { readonly headline: readonly Inline[] | null; readonly blocks: readonly Block[] } {
  const { facts } = context;
  const own = facts.order.prose[section];
  const at = (name: 'headline' | 'text', text: Localized): OwnText => ({
    text,
    say,
    file: facts.ref,
    keys: ['prose', section, name],
  });
  return {
    headline: own?.headline ? ownLine(context, at('headline', own.headline)) : null,
    blocks: own?.text ? ownBlocks(context, at('text', own.text)) : [],
  };
}
