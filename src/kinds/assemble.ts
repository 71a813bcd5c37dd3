// Filled sections into a Document: chapters in order, numbered, each with the headline of its first section that has one.
import type { Amount, AmountId } from '../quantity/amount.ts';
import type { Place } from '../quantity/ref.ts';
import type { FilledSection } from '../template/index.ts';
import {
  amountIdsOf,
  type Block,
  type Chapter,
  type Document,
  type DocumentMeta,
  type Inline,
  line,
} from '../tree/index.ts';
import type { ChapterSpec, Kind } from './kind.ts';
import type { SectionSpec } from './order.ts';

/** A section of the document with what its template and its author said. */
export interface ReadySection {
  readonly spec: SectionSpec;
  readonly filled: FilledSection;
  /** The first line of its template. */
  readonly at?: Place;
  /** Its template had faults, and so it shows less than it would. */
  readonly isBroken: boolean;
  /** The author's own headline and paragraphs, where the order has them. */
  readonly own: { readonly headline: readonly Inline[] | null; readonly blocks: readonly Block[] };
}

/** Puts the sections into their chapters; only amounts that stand on a page, or explain one that does, are kept. */
export function assemble(
  kind: Kind,
  ready: readonly ReadySection[],
  { meta, amounts }: { readonly meta: DocumentMeta; readonly amounts: Readonly<Record<AmountId, Amount>> },
): Document {
  const chapters = kind.chapters
    .map((spec) => ({ spec, sections: ready.filter((section) => section.spec.chapter === spec.id) }))
    .filter(({ sections }) => sections.length > 0)
    .map(({ spec, sections }, index) => chapterOf(spec, sections, { meta, number: index + 1 }));
  const cover = kind.cover && ready.some(({ spec }) => spec.chapter === null);
  const document = { meta, cover, contents: kind.contents && chapters.length > 1, chapters };
  const used = [...new Set(amountIdsOf(document))].sort();
  return {
    ...document,
    amounts: Object.fromEntries(used.flatMap((id) => (amounts[id] ? [[id, amounts[id]]] : []))),
  };
}

function chapterOf(
  spec: ChapterSpec,
  sections: readonly ReadySection[],
  { meta, number }: { readonly meta: DocumentMeta; readonly number: number },
): Chapter {
  const name = spec.name[meta.language];
  const headline = sections
    .map(({ own, filled }) => own.headline ?? filled.headline)
    .find((words) => words !== null);
  return {
    id: spec.id,
    number: spec.numbered ? String(number) : '',
    name,
    headline: headline ?? line(name),
    sections: sections.map((section) => ({
      id: section.spec.id,
      // What is missing in a section at fault would only be said twice.
      stage: section.isBroken ? 'free' : section.spec.stage,
      ...(section.at ? { at: section.at } : {}),
      blocks: withOwn(section.filled.blocks, section.own.blocks),
    })),
  };
}

/** The author's paragraphs follow the first paragraph of the section, or open it. */
function withOwn(blocks: readonly Block[], own: readonly Block[]): readonly Block[] {
  if (own.length === 0) return blocks;
  const first = blocks.findIndex(({ type }) => type === 'paragraph') + 1;
  return [...blocks.slice(0, first), ...own, ...blocks.slice(first)];
}
