// Filled Markdown as it grows: text with the template offset of each piece, and a mark for each value.
import type { Place } from '../quantity/ref.ts';
import { markOf } from './mark.ts';
import { placeIn, type SourceText } from './source.ts';
import type { Printable } from './view-value.ts';

/** From `offset` of the Markdown on, text comes from `index` of the source; a `fixed` stretch is one place throughout. */
export interface Position {
  readonly offset: number;
  readonly source: SourceText;
  readonly index: number;
  readonly fixed: boolean;
}

/** A printed value, with the words of its mustache. */
export interface Mark {
  readonly value: Printable;
  readonly name: string;
}

/** A filled template: Markdown without any data in it, the values of its marks by number, and where each piece came from. */
export interface Filled {
  readonly markdown: string;
  readonly marks: readonly Mark[];
  readonly positions: readonly Position[];
}

/** Collects a filled template; `size` also counts the characters of printed strings. */
export class Output {
  readonly #pieces: string[] = [];
  readonly #marks: Mark[] = [];
  readonly #positions: Position[] = [];
  #length = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  addText(text: string, source: SourceText, index: number): void {
    if (text === '') return;
    this.#add(text, { source, index, fixed: false });
  }

  addValue(mark: Mark, source: SourceText, index: number): void {
    this.#add(markOf(this.#marks.length), { source, index, fixed: true });
    this.#marks.push(mark);
    if (typeof mark.value === 'string') this.#size += mark.value.length;
  }

  end(): Filled {
    return { markdown: this.#pieces.join(''), marks: this.#marks, positions: this.#positions };
  }

  #add(text: string, from: Omit<Position, 'offset'>): void {
    this.#positions.push({ offset: this.#length, ...from });
    this.#pieces.push(text);
    this.#length += text.length;
    this.#size += text.length;
  }
}

/** The template place of an offset of filled Markdown; undefined when nothing was printed at all. */
export function placeOf(filled: Filled, offset: number): Place | undefined {
  let low = 0;
  let high = filled.positions.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (filled.positions[middle]!.offset <= offset) low = middle;
    else high = middle - 1;
  }
  const position = filled.positions[low];
  if (!position) return undefined;
  return placeIn(
    position.source,
    position.fixed ? position.index : position.index + offset - position.offset,
  );
}
