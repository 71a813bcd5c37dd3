// A settled document in, the words that are printed of it out, in reading order: what text taken back from a file must say.
import { coverCells, coverRows, furnitureWords, readerLine, roundingNote } from '../../src/layout/index.ts';
import {
  amountParts,
  type Block,
  type Document,
  type Inline,
  type PageMap,
  plainText,
  type TableNode,
} from '../../src/tree/index.ts';

/** Words that stand as they are, or, side by side in cells, in any order. */
export interface Words {
  readonly text: string;
  readonly anyOrder?: boolean;
}

/** The words of one block. A page may print the text after a numbered figure or table before it. */
export interface Passage {
  readonly words: readonly Words[];
  readonly floats: boolean;
}

/** How a format prints: the PDF writes the numbers of chapters, bands and list items, which Word counts itself. */
export interface Print {
  readonly document: Document;
  readonly map: PageMap;
  readonly counts: 'written' | 'by Word';
}

/** White space and arrows are left out: the first differ by reader, the second are drawn in one format and typed in the other. */
export function bare(text: string): string {
  return text.replaceAll(/[\s\u00a0\u200b→]/gu, '');
}

/** Everything that a document prints but its charts, running heads and feet. */
export function documentPassages(print: Print): readonly Passage[] {
  const { document } = print;
  return [
    ...(document.cover ? [passage(coverWords(print))] : []),
    ...(document.contents ? [passage(contentsWords(print))] : []),
    ...document.chapters.flatMap((chapter) => [
      passage([...number(chapter.number, print), chapter.name, say(chapter.headline, print)]),
      ...chapter.sections.flatMap(({ blocks }) => blocks).map((block) => blockPassage(block, print)),
    ]),
  ];
}

function passage(texts: readonly string[]): Passage {
  return { words: texts.map((text) => ({ text })), floats: false };
}

function coverWords(print: Print): readonly string[] {
  const { meta } = print.document;
  const { customer, kindName, promise, subtitle, title, vendor } = meta;
  const facts = [...coverCells(meta), ...coverRows(meta)];
  return [
    vendor,
    kindName,
    ...[title, subtitle, promise].map((line) => say(line, print)),
    customer,
    readerLine(meta),
    ...facts.flatMap(({ label, value }) => [label, value]),
  ];
}

function contentsWords({ counts, document, map }: Print): readonly string[] {
  const entries = document.chapters.flatMap((chapter) => {
    const page = String(map.pageOf[chapter.id]);
    const headline = plainText(chapter.headline, document);
    const end = counts === 'written' ? [headline, page] : [page, headline];
    return [chapter.number, chapter.name, ...end];
  });
  return [furnitureWords(document.meta.language).contents, ...entries];
}

function blockPassage(block: Block, print: Print): Passage {
  const floats = (block.type === 'figure' || block.type === 'table') && block.label !== undefined;
  return { words: blockWords(block, print), floats };
}

function blockWords(block: Block, print: Print): readonly Words[] {
  const line = (...inlines: readonly (readonly Inline[] | undefined)[]) =>
    inlines.map((one) => ({ text: say(one ?? [], print) }));
  const flow = (blocks: readonly Block[]) => blocks.flatMap((inner) => blockWords(inner, print));
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return line(block.children);
    case 'list':
      return block.items.flatMap((item, index) => [...listLabel(block.ordered, index, print), ...flow(item)]);
    case 'table':
      return tableWords(block, print);
    case 'figure':
      return [
        { text: block.label ?? '' },
        ...line(block.title, block.subtitle, block.unitLine, block.source),
      ];
    case 'keyFigures': {
      const cells = block.items.map(({ label, note, value }) => {
        return say(label, print) + sayValue(value, print) + say(note, print);
      });
      return [{ text: cells.join(''), anyOrder: true }];
    }
    case 'pairs': {
      const cells = block.items.flatMap(({ label, before, after, unit }) => [label, before, after, unit]);
      return [
        {
          text: line(...cells)
            .map(({ text }) => text)
            .join(''),
          anyOrder: true,
        },
        ...line(block.note),
      ];
    }
    case 'bands':
      return block.items.flatMap(({ aside, blocks, name }, index) => [
        ...number(String(index + 1), print).map((text) => ({ text })),
        { text: name },
        { text: aside },
        ...flow(blocks),
      ]);
    case 'panel':
      return [...line(block.title), ...flow(block.blocks)];
    case 'facts':
      return block.items.flatMap(({ name, words }) => line(name, words));
    case 'quote':
      return line(block.children, block.by);
    case 'pageBreak':
      return [];
  }
}

function listLabel(ordered: boolean, index: number, print: Print): readonly Words[] {
  const bullet = print.document.meta.language === 'ja' ? '・' : '•';
  return number(ordered ? `${index + 1}.` : bullet, print).map((text) => ({ text }));
}

function number(text: string, { counts }: Print): readonly string[] {
  return counts === 'written' ? [text] : [];
}

function tableWords(table: TableNode, print: Print): readonly Words[] {
  const cells = [...table.head, ...table.body].flatMap((row) => row.cells).filter((cell) => !cell.repeated);
  const rounded = (table.sums ?? []).some(({ exact }) => exact === false);
  const texts = [
    table.label ?? '',
    ...[table.title, table.unitLine ?? []].map((line) => say(line, print)),
    ...cells.flatMap(({ below = [], children }) => [say(children, print), say(below, print)]),
    say(table.source ?? [], print),
    rounded ? roundingNote(print.document.meta.language) : '',
  ];
  return texts.map((text) => ({ text }));
}

/** A line as it is printed, with the pages that it refers to. */
function say(line: readonly Inline[], print: Print): string {
  const { document, map } = print;
  return line
    .map((inline) => {
      if ('children' in inline) return say(inline.children, print);
      const isPage = inline.type === 'reference' && inline.form === 'page';
      return isPage ? String(map.pageOf[inline.target]) : plainText([inline], document);
    })
    .join('');
}

/** A key figure stands alone, so that its unit says per what: 20.6 百万円/年. */
function sayValue(line: readonly Inline[], print: Print): string {
  const { amounts, meta } = print.document;
  return line
    .map((inline) => {
      if ('children' in inline) return sayValue(inline.children, print);
      const amount = inline.type === 'amount' ? amounts[inline.id] : undefined;
      if (inline.type !== 'amount' || !amount) return say([inline], print);
      const parts = amountParts(amount, inline.format, meta.language);
      return parts.map(({ number: digits, unit }) => digits + unit).join('');
    })
    .join('');
}

/** Reads the passages off a text, from its beginning to its end. Null when all is there and nothing else; else what is wrong. */
export function readBack(passages: readonly Passage[], text: string): string | null {
  let rest = bare(text);
  const waiting = [...passages];
  while (waiting.length > 0) {
    const next = waiting.findIndex((one, index) => {
      return waiting.slice(0, index).every(({ floats }) => floats) && lengthOf(one, rest) !== null;
    });
    const found = waiting[Math.max(next, 0)]!;
    if (next < 0)
      return `wanted ${bare(found.words.map((one) => one.text).join(''))}\nfound  ${rest.slice(0, 200)}`;
    rest = rest.slice(lengthOf(found, rest)!);
    waiting.splice(next, 1);
  }
  return rest === '' ? null : `nothing more wanted, found ${rest.slice(0, 200)}`;
}

/** How many characters of the text a passage takes from its beginning; null when they are others. */
function lengthOf({ words }: Passage, text: string): number | null {
  let at = 0;
  for (const { anyOrder, text: given } of words) {
    const wanted = bare(given);
    const length = anyOrder
      ? shuffled(wanted, text.slice(at))
      : text.startsWith(wanted, at)
        ? wanted.length
        : null;
    if (length === null) return null;
    at += length;
  }
  return at;
}

/** The length of what has the same characters; a unit that moves into the name of its key figure gets brackets there. */
function shuffled(wanted: string, text: string): number | null {
  const count = [...wanted].length;
  for (const extra of [0, 2, 4, 6, 8]) {
    const part = [...text].slice(0, count + extra);
    if (sorted(part) === sorted([...wanted])) return part.join('').length;
  }
  return null;
}

function sorted(characters: readonly string[]): string {
  return characters
    .filter((character) => !'()（）'.includes(character))
    .sort()
    .join('');
}
