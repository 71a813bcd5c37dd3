// The document's facts in, the cover out: paragraphs, and borderless tables for the wordmark and the cells at the foot.
import { type CoverFact, coverCells, coverRows, readerLine } from '../../layout/index.ts';
import { join, NOTHING, type Xml } from '../../package/index.ts';
import { plainText } from '../../tree/index.ts';
import { fitColumns, GUTTER, nameColumn } from './columns.ts';
import type { Context } from './context.ts';
import { cell, paragraph, row, table } from './elements.ts';
import { estimateLines } from './estimate.ts';
import { writeInlines } from './inlines/index.ts';
import { writeText } from './inlines/text.ts';
import { BASELINE } from './line-box.ts';
import type { CellFacts } from './properties.ts';
import { twips } from './units.ts';

/** Heights from the page's top, in points: foot of the wordmark's bar, last baseline of the title, and the two below it. */
const BAR = 112.5;
const TITLE_LAST = 288;
const TITLE_FIRST = 198;
const CUSTOMER = 531;
const READER = 549;
const FACTS = 657;
const SUBTITLE_LEAD = 18;
const SUBTITLE_DROP = 45;
const PROMISE_DROP = 36;
const PROMISE_LEAD = 18;

/** The cover's page, without its section's end. */
export function writeCover(context: Context): Xml {
  return join([wordmark(context), ...titles(context), factTables(context)]);
}

function wordmark(context: Context): Xml {
  const { vendor, kindName } = context.document.meta;
  const columns = fitColumns([2, 1], context.width);
  const bar = { width: 4.5, colour: context.brand.colours.brand };
  const facts = { rules: { bottom: bar }, padding: { bottom: 5.4 } } as const;
  return table({ style: 'Frame', columns }, [
    row({}, [
      cell(
        { width: columns[0]!, ...facts },
        paragraph({ style: 'CoverVendor' }, writeText(vendor, context, {})),
      ),
      cell(
        { width: columns[1]!, ...facts },
        paragraph({ style: 'CoverKind' }, writeText(kindName, context, {})),
      ),
    ]),
  ]);
}

/** Title, subtitle, promise, customer and reader; space before each puts it where the PDF has it, however long the title is. */
function titles(context: Context): Xml[] {
  const { document, brand } = context;
  const { title, subtitle, promise, customer } = document.meta;
  const { cover, heading, caption, body } = brand.type;
  const width = context.width / 20;
  const lines = (inlines: typeof title, size: number) =>
    inlines.length === 0 ? 0 : linesOf(inlines, size, { context, width });
  const titleLines = Math.max(1, lines(title, cover.size));
  const first = Math.max(TITLE_FIRST, TITLE_LAST - (titleLines - 1) * cover.lead);
  const cursor = new Cursor(BAR);
  const head = cursor.next(first, { lead: cover.lead, lines: titleLines });
  const sub = cursor.below(SUBTITLE_DROP, { lead: SUBTITLE_LEAD, lines: lines(subtitle, 12) });
  const small = cursor.below(PROMISE_DROP, { lead: PROMISE_LEAD, lines: lines(promise, caption) });
  const to = cursor.next(Math.max(CUSTOMER, cursor.baseline + 2 * heading.lead), {
    lead: heading.lead,
    lines: 1,
  });
  const reader = readerLine(document.meta);
  const person = cursor.next(Math.max(READER, cursor.baseline + heading.lead), {
    lead: heading.lead,
    lines: estimateLines(reader, body.size, width),
  });
  const after = Math.max(0, FACTS - cursor.bottom);
  return [
    paragraph({ style: 'Title', before: head }, writeInlines(title, context)),
    subtitle.length === 0
      ? NOTHING
      : paragraph({ style: 'Subtitle', before: sub }, writeInlines(subtitle, context)),
    promise.length === 0
      ? NOTHING
      : paragraph({ style: 'CoverPromise', before: small }, writeInlines(promise, context)),
    paragraph({ style: 'CoverCustomer', before: to }, writeText(customer, context, {})),
    paragraph({ style: 'CoverReader', before: person, after }, writeText(reader, context, {})),
  ];
}

/** Lines between the author's breaks, each as many as it needs. */
function linesOf(
  inlines: Parameters<typeof writeInlines>[0],
  size: number,
  at: { context: Context; width: number },
): number {
  const parts: (typeof inlines)[number][][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'break') parts.push([]);
    else parts.at(-1)!.push(inline);
  }
  return parts.reduce(
    (sum, part) => sum + estimateLines(plainText(part, at.context.document), size, at.width),
    0,
  );
}

/** Keeps the place on the page while paragraphs are put below each other. */
class Cursor {
  /** Foot of the last box, and its last baseline. */
  bottom: number;
  baseline: number;

  constructor(bottom: number) {
    this.bottom = bottom;
    this.baseline = bottom;
  }

  /** Space before a paragraph whose first baseline stands at y. */
  next(y: number, { lead, lines }: { readonly lead: number; readonly lines: number }): number {
    const before = Math.max(0, y - lead * BASELINE - this.bottom);
    this.bottom += before + lead * lines;
    this.baseline = this.bottom - lead * (1 - BASELINE);
    return before;
  }

  /** Space before a paragraph so far below the last baseline; nothing moves for one without lines. */
  below(drop: number, size: { readonly lead: number; readonly lines: number }): number {
    return size.lines === 0 ? 0 : this.next(this.baseline + drop, size);
  }
}

/** The four cells under a rule, and the rows under a hairline, as one table of four columns. */
function factTables(context: Context): Xml {
  const { document, brand, width } = context;
  const cells = coverCells(document.meta);
  const rows = coverRows(document.meta);
  const step = twips(nameColumn(brand.page.measure));
  const columns = [step, step, step, width - 3 * step];
  const strong = { width: 0.75, colour: brand.colours.ink };
  const fine = { width: 0.25, colour: brand.colours.mark };
  const written = [
    ...(cells.length > 0
      ? [
          row(
            {},
            columns.map((column, index) =>
              factCell(cells[index], { width: column, rules: { top: strong } }, context),
            ),
          ),
        ]
      : []),
    ...rows.map((fact, index) =>
      factRow(fact, { columns, rules: index === 0 ? { top: fine } : {}, first: index === 0 }, context),
    ),
  ];
  return written.length === 0 ? NOTHING : table({ style: 'Frame', columns }, written);
}

function factCell(fact: CoverFact | undefined, facts: CellFacts, context: Context): Xml {
  const padding = { top: 3.6, bottom: 9.9, right: GUTTER };
  const words = fact
    ? [
        paragraph({ style: 'CoverLabel' }, writeText(fact.label, context, {})),
        paragraph({ style: 'CoverValue' }, writeText(fact.value, context, {})),
      ]
    : [paragraph({ style: 'CoverValue' }, NOTHING)];
  return cell({ ...facts, padding }, join(words));
}

interface FactRow {
  readonly columns: readonly number[];
  readonly rules: NonNullable<CellFacts['rules']>;
  readonly first: boolean;
}

function factRow(fact: CoverFact, { columns, rules, first }: FactRow, context: Context): Xml {
  const [name = 0, ...others] = columns;
  const padding = first ? { top: 8.1 } : {};
  return row({}, [
    cell(
      { width: name, rules, padding: { ...padding, right: GUTTER } },
      paragraph({ style: 'CoverLabel' }, writeText(fact.label, context, {})),
    ),
    cell(
      { width: others.reduce((sum, one) => sum + one, 0), span: others.length, rules, padding },
      paragraph({ style: 'CoverDetail' }, writeText(fact.value, context, {})),
    ),
  ]);
}
