// A chapter in, its section line, headline and blocks out.

import { join, type Xml } from '../../package/index.ts';
import { breakInlines, type Chapter, type Inline, plainText } from '../../tree/index.ts';
import { type Ends, endsOf, gapBetween } from './blocks/ends.ts';
import { writeBlocks } from './blocks/index.ts';
import type { Context } from './context.ts';
import { bookmark, paragraph } from './elements.ts';
import { estimateLines } from './estimate.ts';
import { writeInlines } from './inlines/index.ts';
import { writeText } from './inlines/text.ts';
import { boxShift } from './line-box.ts';

/** Body starts two grid lines below the headline. */
const HEADLINE: Ends = { first: 'Heading1', last: 'Heading1', above: 0, below: 18 };
/** A headline of an odd number of lines would end between two grid lines. */
const HALF_LINE = 9;

/** The chapter's pages, without its section's end. `expected` is the number that the list of chapters has come to. */
export function writeChapter(chapter: Chapter, expected: number, context: Context): Xml {
  const blocks = chapter.sections.flatMap((section) => section.blocks);
  const [first] = blocks;
  const { headline, body } = context.brand.type;
  const { pitch } = context.brand.page;
  const wanted = first ? gapBetween(HEADLINE, endsOf(first, context.styles)) : 0;
  const gap = Math.max(0, wanted + boxShift(headline.lead, body.lead, pitch));
  // A table has no space of its own above it.
  const frame = first !== undefined && endsOf(first, context.styles).first === 'table';
  const odd = headlineLines(chapter, context) % 2 === 1;
  const before = boxShift(pitch, headline.lead, headline.lead) + (odd ? HALF_LINE : 0);
  return join([
    chapterName(chapter, expected, context),
    paragraph(
      { style: 'Heading1', before, ...(frame ? { after: gap } : {}) },
      writeInlines(brokenHeadline(chapter, context), context),
    ),
    writeBlocks(blocks, { ...context, before: gap }),
  ]);
}

/** The section line: number by Word's own list, name, and the bookmark that contents list and references go to. */
function chapterName(chapter: Chapter, expected: number, context: Context): Xml {
  const target = context.targets.get(chapter.id);
  const name = writeText(chapter.name, context, {});
  const words = target ? bookmark(target.bookmark, name, context) : name;
  if (chapter.number === '') return paragraph({ style: 'AppendixName' }, words);
  const number = Number(chapter.number);
  // A number that is no number stands as text; one out of turn starts the list anew.
  if (!Number.isInteger(number)) {
    return paragraph({ style: 'AppendixName' }, join([writeText(`${chapter.number}　`, context, {}), words]));
  }
  const numbering =
    number === expected ? {} : { numbering: { id: context.startList('chapters', number), level: 0 } };
  return paragraph({ style: 'ChapterName', ...numbering }, words);
}

/** The headline with its lines as on the page: Word knows no phrases. */
function brokenHeadline({ id, headline }: Chapter, { document, pages }: Context): readonly Inline[] {
  return breakInlines(headline, pages.chapters?.[id]?.headlineBreaks ?? [], document);
}

function headlineLines(chapter: Chapter, context: Context): number {
  const { document, brand, width } = context;
  const headline = brokenHeadline(chapter, context);
  const parts = headline.reduce<(typeof headline)[number][][]>(
    (lines, inline) => {
      if (inline.type === 'break') lines.push([]);
      else lines.at(-1)!.push(inline);
      return lines;
    },
    [[]],
  );
  const { size } = brand.type.headline;
  return parts.reduce((sum, part) => sum + estimateLines(plainText(part, document), size, width / 20), 0);
}
