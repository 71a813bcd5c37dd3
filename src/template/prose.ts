// What users write as long text into the tree: paragraphs, lists, `**strong**`, links and `{=amount}`; all else is literal.
import type { Sink } from '../diagnostic/diagnostic.ts';
import type { Place } from '../quantity/ref.ts';
import type { Block, Inline, ListNode } from '../tree/index.ts';
import { type ProseFormats, type ProseReading, parseProseInlines, prosePlace } from './prose-inlines.ts';
import { withLines } from './source.ts';

/** A text of the workspace and the place of its first character; its lines are taken to be indented alike. */
export interface ProseSource {
  readonly text: string;
  readonly place: Place;
}

/** Columns beyond which a list goes no deeper. */
const DEEPEST_INDENT = 12;

interface Line {
  readonly text: string;
  readonly offset: number;
  readonly indent: number;
  /** `- ` or `1. ` with what follows it. */
  readonly bullet: { readonly ordered: boolean; readonly first: boolean; readonly length: number } | null;
}

/** Parses prose into paragraphs and lists. A bad link, an amount mark without an id, and an unknown format are faults. */
export function parseProse(source: ProseSource, formats: ProseFormats, sink: Sink): Block[] {
  const reading = readingOf(source, formats, sink);
  const lines = linesOf(reading.text);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    if (line.text === '') at += 1;
    else if (line.bullet && (line.bullet.first || !line.bullet.ordered)) {
      const end = listEnd(lines, at);
      blocks.push(listOf(reading, lines.slice(at, end)));
      at = end;
    } else {
      const end = paragraphEnd(lines, at);
      blocks.push(paragraphOf(reading, lines.slice(at, end)));
      at = end;
    }
  }
  return blocks;
}

/** Parses prose that must stay in one line of a page: the same marks, no paragraphs and no lists. */
export function parseProseLine(source: ProseSource, formats: ProseFormats, sink: Sink): Inline[] {
  const reading = readingOf(source, formats, sink);
  return parseProseInlines(reading, { start: 0, end: reading.text.length });
}

function readingOf(source: ProseSource, formats: ProseFormats, sink: Sink): ProseReading {
  const { text, place } = source;
  return { ...withLines(place.file, text.replace(/\r\n?/g, '\n')), place, formats, sink };
}

function linesOf(text: string): Line[] {
  let offset = 0;
  return text.split('\n').map((raw) => {
    const words = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    const match = /^(?:-|(\d{1,3})\.)[ \t]+(?=\S)/.exec(words);
    const bullet = match && {
      ordered: match[1] !== undefined,
      first: Number(match[1]) === 1,
      length: match[0].length,
    };
    const line = { text: words, offset: offset + indent, indent: Math.min(indent, DEEPEST_INDENT), bullet };
    offset += raw.length + 1;
    return line;
  });
}

/** A paragraph ends at a blank line and before a list; only `1.` starts a numbered one, so that 「10. 5」 stays words. */
function paragraphEnd(lines: readonly Line[], start: number): number {
  let end = start + 1;
  while (end < lines.length) {
    const { text, bullet } = lines[end]!;
    if (text === '' || (bullet && (bullet.first || !bullet.ordered))) break;
    end += 1;
  }
  return end;
}

/** A list goes on through blank lines as long as bullets or indented words follow. */
function listEnd(lines: readonly Line[], start: number): number {
  const { indent, bullet } = lines[start]!;
  let end = start + 1;
  for (let at = end; at < lines.length; at++) {
    const line = lines[at]!;
    const isBlank = line.text === '';
    const isAfterBlank = lines[at - 1]!.text === '';
    if (isBlank) continue;
    const goesOn = line.indent > indent || (line.bullet ? sameList(line, bullet!) : !isAfterBlank);
    if (!goesOn) break;
    end = at + 1;
  }
  return end;
}

function sameList(line: Line, bullet: NonNullable<Line['bullet']>): boolean {
  return line.bullet?.ordered === bullet.ordered && !(bullet.ordered && line.bullet.first);
}

function listOf(reading: ProseReading, lines: readonly Line[]): ListNode {
  const { indent, bullet } = lines[0]!;
  const starts = [...lines.keys()].filter((index) => {
    const line = lines[index]!;
    return index === 0 || (line.bullet !== null && line.indent <= indent);
  });
  const items = starts.map((start, index) =>
    itemOf(reading, lines.slice(start, starts[index + 1] ?? lines.length)),
  );
  return { type: 'list', ordered: bullet!.ordered, items, at: prosePlace(reading, lines[0]!.offset) };
}

function itemOf(reading: ProseReading, lines: readonly Line[]): Block[] {
  const [first, ...rest] = lines;
  const { length } = first!.bullet!;
  const opening: Line = {
    ...first!,
    text: first!.text.slice(length),
    offset: first!.offset + length,
    bullet: null,
  };
  const blocks: Block[] = [];
  const inside = [opening, ...rest];
  for (let at = 0; at < inside.length; ) {
    const line = inside[at]!;
    if (line.text === '') {
      at += 1;
      continue;
    }
    const end = line.bullet ? listEnd(inside, at) : itemWordsEnd(inside, at);
    blocks.push(
      line.bullet ? listOf(reading, inside.slice(at, end)) : paragraphOf(reading, inside.slice(at, end)),
    );
    at = end;
  }
  return blocks;
}

function itemWordsEnd(lines: readonly Line[], start: number): number {
  const end = lines.findIndex((line, index) => index > start && (line.text === '' || line.bullet !== null));
  return end === -1 ? lines.length : end;
}

function paragraphOf(reading: ProseReading, lines: readonly Line[]): Block {
  const start = lines[0]!.offset;
  const last = lines.at(-1)!;
  // Strong words and links may run over a line's end, so the lines are parsed as one stretch.
  const children = parseProseInlines(reading, { start, end: last.offset + last.text.length });
  return { type: 'paragraph', look: 'body', children, at: prosePlace(reading, start) };
}
