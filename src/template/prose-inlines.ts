// One stretch of users' prose into inlines: strong, links, numbers by their ids; every other character is itself.
import type { Code } from '../diagnostic/catalog/index.ts';
import type { Params, Sink } from '../diagnostic/diagnostic.ts';
import type { Place } from '../quantity/ref.ts';
import type { AmountFormat, Inline } from '../tree/index.ts';
import { offerNames } from './known-names.ts';
import { tidyLineEnds } from './line-ends.ts';
import { linkTarget } from './link-target.ts';
import { placeIn, type SourceText } from './source.ts';
import { LONGEST, strongSpan } from './spans.ts';

/** The formats that `{=id|name}` may name. */
export type ProseFormats = Readonly<Record<string, AmountFormat>>;

/** A prose text being parsed; `place` is that of its first character. */
export interface ProseReading extends SourceText {
  readonly place: Place;
  readonly formats: ProseFormats;
  readonly sink: Sink;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What was found at an offset: its nodes and how many characters it takes. */
interface Find {
  readonly inlines: readonly Inline[];
  readonly length: number;
}

/** Parses a stretch of a prose text. */
export function parseProseInlines(reading: ProseReading, { start, end }: Stretch): Inline[] {
  const inlines: Inline[] = [];
  let textStart = start;
  const endText = (at: number) => {
    const text = tidyLineEnds(reading.text.slice(textStart, at));
    if (text !== '') inlines.push({ type: 'text', text });
  };
  const special = /\*\*|\[|\{=/g;
  special.lastIndex = start;
  for (
    let match = special.exec(reading.text);
    match && match.index < end;
    match = special.exec(reading.text)
  ) {
    const find = FINDERS[match[0]]!(reading, { start: match.index, end });
    if (!find) continue;
    endText(match.index);
    inlines.push(...find.inlines);
    textStart = match.index + find.length;
    special.lastIndex = textStart;
  }
  endText(end);
  return inlines;
}

const FINDERS: Readonly<Record<string, (reading: ProseReading, stretch: Stretch) => Find | null>> = {
  '**': strongAt,
  '[': linkAt,
  '{=': amountAt,
};

function strongAt(reading: ProseReading, { start, end }: Stretch): Find | null {
  const span = strongSpan(reading.text.slice(start, Math.min(end, start + LONGEST)));
  if (!span) return null;
  const inside = { start: start + span.open, end: start + span.open + span.inside.length };
  return { inlines: [{ type: 'strong', children: parseProseInlines(reading, inside) }], length: span.length };
}

function linkAt(reading: ProseReading, { start, end }: Stretch): Find | null {
  const form = /\[([^[\]]{1,500})\]\(([^()\s]{1,2000})\)/y;
  form.lastIndex = start;
  const match = form.exec(reading.text);
  if (!match || start + match[0].length > end) return null;
  const children = parseProseInlines(reading, { start: start + 1, end: start + 1 + match[1]!.length });
  const href = linkTarget(match[2]!);
  if (href !== null) return { inlines: [{ type: 'link', href, children }], length: match[0].length };
  fault(reading, start, { code: 'template/bad-link', params: { href: match[2]!.slice(0, 80) } });
  return { inlines: children, length: match[0].length };
}

function amountAt(reading: ProseReading, { start, end }: Stretch): Find | null {
  const form = /\{=[ ]*([A-Za-z_][^\s{}|]{0,199})[ ]*(?:\|[ ]*([^\s{}|]{1,100})[ ]*)?\}/y;
  form.lastIndex = start;
  const match = form.exec(reading.text);
  if (!match || start + match[0].length > end) {
    const text = reading.text.slice(start, Math.min(end, start + 24)).split('\n')[0]!;
    fault(reading, start, { code: 'template/bad-amount-mark', params: { text } });
    return null;
  }
  const name = match[2];
  const format = name === undefined ? {} : formatOf(reading, name, start);
  return { inlines: [{ type: 'amount', id: match[1]!, format }], length: match[0].length };
}

function formatOf(reading: ProseReading, name: string, offset: number): AmountFormat {
  if (Object.hasOwn(reading.formats, name)) return reading.formats[name]!;
  const known = offerNames(name, Object.keys(reading.formats));
  fault(reading, offset, { code: 'template/unknown-format', params: { name, known } });
  return {};
}

/** The place of an offset of a prose text. */
export function prosePlace(reading: ProseReading, offset: number): Place {
  const { line, column } = placeIn(reading, offset);
  const first = reading.place;
  return { file: first.file, line: first.line + line - 1, column: first.column + column - 1 };
}

function fault(reading: ProseReading, offset: number, what: { code: Code; params: Params }): void {
  reading.sink({ severity: 'error', ...what, where: prosePlace(reading, offset) });
}
