// What a printed line is: words and numbers apart, and the place where it stands.
import { type AmountNode, type Document, type Inline, plainText } from '../tree/index.ts';
import type { ProofLine, ProofNumber } from './model.ts';

/** A number of a line before it is printed. */
export type LineNumber = Omit<ProofNumber, 'text'>;

/** Words, or a number among them. */
export type Part = string | LineNumber;

/** A line as it is meant to be printed; `free` where a drawing may leave it out for want of room. */
export interface PrintedLine {
  readonly place: ProofLine['place'];
  readonly parts: readonly Part[];
  readonly free?: true;
}

/** Parts cells, and the lines within them. */
export const CELL_END = '\n';

/** Numbers the blocks that lines stand in, in reading order: neighbours of one place are one. */
export function blockNumbers(places: readonly PrintedLine['place'][]): readonly number[] {
  let number = -1;
  let last = '';
  return places.map(({ chapter, section, block }) => {
    const key = JSON.stringify([chapter, section, block]);
    if (key !== last) number += 1;
    last = key;
    return number;
  });
}

/** Words of inlines with their numbers apart. */
export function partsOf(inlines: readonly Inline[], document: Document): readonly Part[] {
  return inlines.flatMap((inline): readonly Part[] => {
    if (inline.type === 'amount') return [numberOf(inline)];
    if ('children' in inline) return partsOf(inline.children, document);
    const text = plainText([inline], document);
    return text === '' ? [] : [text];
  });
}

function numberOf({ id, format }: AmountNode): LineNumber {
  return { id, format };
}
