// Filled Markdown into stretches of text and the named blocks between them: `::: name words` … `:::`.
import { faultAt, type Parsing, type Piece, pieceOf, snippet, trimmed } from './piece.ts';

/** Text between named blocks. */
export interface TextPart {
  readonly type: 'text';
  readonly piece: Piece;
}

/** A named block: its name, the words after it on the opening line, and what is inside. */
export interface FencePart {
  readonly type: 'fence';
  readonly name: string;
  readonly opening: Piece;
  readonly words: Piece;
  readonly parts: readonly Part[];
}

export type Part = TextPart | FencePart;

/** Blocks inside one another. */
const DEEPEST = 16;

interface Open {
  readonly name: string;
  readonly opening: Piece;
  readonly words: Piece;
  readonly parts: Part[];
}

/** Splits a stretch of the Markdown; stray, unclosed, nameless and indented fences are faults. */
export function splitFences(parsing: Parsing, start: number, end: number): Part[] {
  const { markdown } = parsing.filled;
  const top: Part[] = [];
  const open: Open[] = [];
  let textStart = start;
  const parts = () => open.at(-1)?.parts ?? top;
  const endText = (at: number) => {
    if (at > textStart) parts().push({ type: 'text', piece: pieceOf(parsing, textStart, at) });
  };

  for (let at = start; at < end; ) {
    const next = markdown.indexOf('\n', at);
    const lineEnd = next === -1 || next > end ? end : next;
    const fence = /^([ \t]*):::+[ \t]*([^\s]*)/.exec(markdown.slice(at, lineEnd));
    if (fence) {
      endText(at);
      const line = trimmed(pieceOf(parsing, at, lineEnd));
      if (fence[1] !== '')
        faultAt(parsing, line, { code: 'template/indented-block', params: { text: snippet(line.text) } });
      if (fence[2] === '') closeFence(parsing, open, line);
      else {
        const words = trimmed(pieceOf(parsing, at + fence[0].length, lineEnd));
        openFence(parsing, open, { name: fence[2]!, opening: line, words, parts: parts() });
      }
      textStart = Math.min(lineEnd + 1, end);
    }
    at = lineEnd + 1;
  }
  endText(end);
  for (const { name, opening } of open)
    faultAt(parsing, opening, { code: 'template/unclosed-block', params: { name } });
  return top;
}

function openFence(parsing: Parsing, open: Open[], fence: Omit<Open, 'parts'> & { parts: Part[] }): void {
  if (open.length === DEEPEST) {
    faultAt(parsing, fence.opening, { code: 'template/too-deep', params: { limit: DEEPEST } });
  }
  const { name, opening, words } = fence;
  const inside: Part[] = [];
  fence.parts.push({ type: 'fence', name, opening, words, parts: inside });
  // Past the limit the block stays empty, so that nothing behind it can recurse as deep.
  open.push({ name, opening, words, parts: open.length < DEEPEST ? inside : [] });
}

function closeFence(parsing: Parsing, open: Open[], line: Piece): void {
  if (!open.pop()) faultAt(parsing, line, { code: 'template/stray-end' });
}
