// Text for a terminal: filled to a width, and in a form that cannot move the cursor.
import { displayWidth } from '../text/index.ts';

/** Text filled with spaces to so many cells. */
export function padCells(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - displayWidth(text)));
}

/** A user's text for a terminal: control and direction characters become visible and keep their place, one a letter. */
export function printable(text: string): string {
  return text
    .replace(/\t/g, '→')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, '·')
    .replace(/\p{Cs}/gu, '\ufffd');
}
