// A fault about printed words into the place where they were written: a field of the workspace, or a template of its own.
import type { Code } from './diagnostic/catalog/index.ts';
import { type Diagnostic, type Params, Refused, type Where } from './diagnostic/diagnostic.ts';
import { type Place, type Ref, refTo } from './quantity/index.ts';
import type { PlacedOrder, Workspace } from './workspace/index.ts';

/** Finds where the words of a fault stand; undefined for other faults, and for words that the program itself says. */
export type WordFinder = (diagnostic: Diagnostic) => Where | undefined;

/** A text that may have reached the document, with its ref or (a template) its file. */
interface Written {
  readonly text: string;
  readonly ref?: Ref;
  readonly file: string;
}

/** How to recognise a fault's words in a text, and what to point at in it: a mark, behind the words around it where they are given. */
interface Search {
  readonly isIn: (text: string) => boolean;
  readonly mark: string;
  readonly around?: string;
  readonly only?: 'templates';
}

/** The finder for one document. Its texts are gathered when the first fault needs them. */
export function wordFinder(order: PlacedOrder, workspace: Workspace): WordFinder {
  let written: readonly Written[] | undefined;
  return ({ code, params }) => {
    const searches = SEARCHES[code]?.(params) ?? [];
    if (searches.length === 0) return undefined;
    written ??= [...fieldsOf(order, workspace), ...templatesOf(workspace)];
    for (const search of searches) {
      const found = written.find(({ text, ref }) =>
        search.only && ref !== undefined ? false : search.isIn(text),
      );
      if (found) return placeOf(found, search, workspace);
    }
    return undefined;
  };
}

const SEARCHES: Readonly<Partial<Record<Code, (params: Params) => readonly Search[]>>> = {
  'tree/loose-number': ({ number, text }) => {
    // On paper a number is kept with its unit by a space that does not break.
    const mark = String(number).replace(/\s/g, ' ');
    const around = pieceWith(String(text).replace(/\s/g, ' '), mark).trim();
    return [
      { isIn: (words) => plain(words).includes(plain(around)), mark, around },
      // In a template the words around it may have come from the view.
      { isIn: (words) => plain(words).includes(plain(mark)), mark, only: 'templates' },
    ];
  },
  'tree/unknown-amount': ({ id }) => {
    const cited = new RegExp(`\\{= *${escaped(String(id))} *[|}]`);
    return [{ isIn: (words) => cited.test(words), mark: `{=${id}` }];
  },
  'fonts/missing-glyph': ({ character, text }) => {
    const mark = String(character);
    const line = plain(String(text ?? ''));
    // The character with a neighbour tells which of several fields is meant; alone it does where a line breaks beside it.
    return [
      { isIn: (words) => neighbours(plain(words), mark).some((pair) => line.includes(pair)), mark },
      { isIn: (words) => words.includes(mark), mark },
    ];
  },
};

/** Everything in the files behind a document, in the order in which a reader meets it. */
function fieldsOf({ ref, data, customer, deal }: PlacedOrder, { settings }: Workspace): readonly Written[] {
  const { people, karte } = customer;
  const placed = [{ ref, data }, customer, people, karte, deal, deal.offering, settings];
  return placed.flatMap((file) => textsIn(file.data, file.ref));
}

function textsIn(data: unknown, ref: Ref): readonly Written[] {
  if (typeof data === 'string') return [{ text: data, ref, file: ref.split('#', 1)[0]! }];
  if (typeof data !== 'object' || data === null) return [];
  const keys: readonly (string | number)[] = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return keys.flatMap((key) => textsIn((data as Record<string | number, unknown>)[key], refTo(ref, key)));
}

function templatesOf({ files, templates }: Workspace): readonly Written[] {
  return templates
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => {
      try {
        return [{ text: files.readText(file), file }];
      } catch (error) {
        // One that cannot be read printed nothing, and why was said when it was to be filled.
        if (error instanceof Refused) return [];
        throw error;
      }
    });
}

/** The line and column of the mark behind the start of the field; the start where it is not found as it is written. */
function placeOf({ ref, file, text }: Written, { mark, around }: Search, workspace: Workspace): Where {
  const start = (ref === undefined ? undefined : workspace.placeOf(ref)) ?? { line: 1, column: 1 };
  // A block of lines starts below its key, and a long line may be folded once: not further, where the next field is.
  const last = start.line + text.split('\n').length + 1;
  const lines = workspace.files.readText(file).split(/\r?\n/).slice(0, last);
  const from = (around === undefined ? undefined : find(lines, around, start)) ?? start;
  const found = find(lines, mark, from);
  if (!found) return { file, line: from.line, column: from.column };
  return { file, ...found, endColumn: found.column + mark.length };
}

function find(
  lines: readonly string[],
  words: string,
  start: Pick<Place, 'line' | 'column'>,
): Pick<Place, 'line' | 'column'> | undefined {
  for (let line = start.line; line <= lines.length; line += 1) {
    const at = lines[line - 1]!.indexOf(words, line === start.line ? start.column - 1 : 0);
    if (at >= 0) return { line, column: at + 1 };
  }
  return undefined;
}

/** The words around a number without what stands between them as amounts. */
function pieceWith(text: string, number: string): string {
  return text.split('…').find((piece) => piece.includes(number)) ?? number;
}

function neighbours(text: string, mark: string): readonly string[] {
  return text.split(mark).flatMap((before, index, parts) => {
    const after = parts[index + 1];
    if (after === undefined) return [];
    return [before.slice(-2) + mark, mark + after.slice(0, 2)].filter((pair) => pair !== mark);
  });
}

/** As printed and as written alike: without white space and marks of Prose, signs half-width, quotes straight. */
function plain(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s*]/g, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
