// A settled document in, its printed lines in reading order out: words and numbers apart, each with the place where it stands.
import {
  type Block,
  blocksIn,
  type Document,
  type FigureNode,
  type Inline,
  linesOf,
  type TableNode,
  type TableRow,
} from '../tree/index.ts';
import { chartLines } from './chart-lines.ts';
import { CELL_END, type Part, type PrintedLine, partsOf } from './printed-line.ts';

type Line = readonly Inline[];

/** Every line that holds a number. */
export function printedLines(document: Document): readonly PrintedLine[] {
  const { meta, chapters, cover, contents } = document;
  const outside = (section: string, lines: readonly Line[]) =>
    lines.map((line) => lineAt({ chapter: '', section, block: section }, [line], document));
  const lines = [
    ...outside('title', [meta.title]),
    ...outside('cover', cover ? [meta.title, meta.subtitle, meta.promise] : []),
    ...outside('contents', contents ? chapters.map(({ headline }) => headline) : []),
    ...chapters.flatMap((chapter) => {
      const name = chapter.number === '' ? chapter.name : chapter.number;
      const head = { chapter: name, section: chapter.sections[0]?.id ?? '', block: 'headline' };
      return [
        lineAt(head, [chapter.headline], document),
        ...chapter.sections.flatMap(({ id, blocks }) =>
          blocks.flatMap((block) => linesIn(block, { chapter: name, section: id }, document)),
        ),
      ];
    }),
    // A PDF says its title twice: in the old form of its properties and in the new one.
    ...outside('title', [meta.title]).map((line) => ({ ...line, free: true as const })),
  ];
  return lines.filter(({ parts }) => parts.some((part) => typeof part !== 'string'));
}

function linesIn(
  block: Block,
  at: Pick<PrintedLine['place'], 'chapter' | 'section'>,
  document: Document,
): readonly PrintedLine[] {
  const place = { ...at, block: 'id' in block ? `${block.type}:${block.id}` : block.type };
  const line = (...cells: readonly Line[]) => lineAt(place, cells, document);
  if (block.type === 'table') {
    return tableLines(block).map((cells) => line(...cells));
  }
  if (block.type === 'figure') {
    const { subtitle, unitLine, source = [] } = block;
    const drawn = chartLines(block.chart, document).map((one) => ({ ...one, place }));
    return [line(titled(block)), line(subtitle), line(unitLine), ...drawn, line(source)];
  }
  if (block.type === 'pairs') {
    // Before, after and unit stand side by side.
    const pairs = block.items.map(({ before, after, unit }) => line(before, after, unit));
    return [...block.items.map(({ label }) => line(label)), ...pairs, line(block.note)];
  }
  return [
    ...linesOf(block).map((one) => line(one)),
    ...blocksIn(block).flatMap((inner) => linesIn(inner, at, document)),
  ];
}

/** A row is one line: numbers that stand alone in their cells are found by the words beside them. */
function tableLines(table: TableNode): readonly (readonly Line[])[] {
  const { unitLine = [], head, body, source = [] } = table;
  const rows = [...head, ...body].map(cellsOf);
  return [[titled(table)], [unitLine], ...rows, [source]];
}

/** The label stands before the title: 「図2」 and "3年で" are no 23. */
function titled({ label, title }: TableNode | FigureNode): Line {
  return [{ type: 'text', text: label ?? '' }, ...title];
}

function cellsOf({ cells }: TableRow): readonly Line[] {
  return cells.flatMap(({ children, below = [], repeated }) => (repeated ? [] : [children, below]));
}

function lineAt(place: PrintedLine['place'], cells: readonly Line[], document: Document): PrintedLine {
  const filled = cells.map((cell) => partsOf(cell, document)).filter((parts) => parts.length > 0);
  const parts = filled.flatMap((cell, index) => (index === 0 ? cell : [CELL_END, ...cell]));
  return { place, parts: joinWords(parts) };
}

function joinWords(parts: readonly Part[]): readonly Part[] {
  return parts.reduce<Part[]>((joined, part) => {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
    return joined;
  }, []);
}
