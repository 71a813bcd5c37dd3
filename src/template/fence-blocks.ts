// The named blocks of templates: one builder a name, from the opening line and what is inside to blocks of the tree.
import type { Tokens } from 'marked';
import type { Block, Inline, ParagraphNode } from '../tree/index.ts';
import { band, bands } from './band-blocks.ts';
import type { FencePart } from './fences.ts';
import { offerNames } from './known-names.ts';
import { splitMarks } from './mark.ts';
import { parseInlines } from './parse-inlines.ts';
import { itemsOf, parseText, tokensOf } from './parse-text.ts';
import { atOf, cut, faultAt, markAt, type Parsing, type Piece, snippet, trimmed } from './piece.ts';

/** Builds a named block; `inside` parses what is in it. */
export type FenceBuilder = (parsing: Parsing, fence: FencePart, inside: () => Block[]) => Block[];

export const FENCES: ReadonlyMap<string, FenceBuilder> = new Map<string, FenceBuilder>([
  ['panel', panel],
  ['quote', quote],
  ['note', (parsing, fence, inside) => small(parsing, fence, { look: 'note', blocks: inside() })],
  ['source', (parsing, fence, inside) => small(parsing, fence, { look: 'source', blocks: inside() })],
  ['facts', facts],
  ['about', about],
  ['bands', bands],
  ['band', band],
]);

const PANEL_LOOKS = ['ask', 'tint'] as const;

function panel(parsing: Parsing, fence: FencePart, inside: () => Block[]): Block[] {
  const word = /^\S*/.exec(fence.words.text)![0];
  const look = PANEL_LOOKS.find((name) => name === word);
  if (!look) {
    const known = offerNames(word, PANEL_LOOKS);
    faultAt(parsing, fence.opening, {
      code: 'template/unknown-look',
      params: { name: snippet(word), known },
    });
    return inside();
  }
  const title = parseInlines(parsing, cut(fence.words, word.length));
  return [{ type: 'panel', look, title, blocks: inside(), ...atOf(parsing, fence.opening) }];
}

function small(
  parsing: Parsing,
  fence: FencePart,
  what: { look: ParagraphNode['look']; blocks: Block[] },
): Block[] {
  refuseWords(parsing, fence);
  return what.blocks.map((block) => {
    if (block.type === 'paragraph') return { ...block, look: what.look };
    faultAt(parsing, fence.opening, { code: 'template/only-paragraphs', params: { name: fence.name } });
    return block;
  });
}

/** A last line that starts with a dash says who spoke; only a line of the template can, never words that were printed. */
function quote(parsing: Parsing, fence: FencePart): Block[] {
  refuseWords(parsing, fence);
  const [part, ...more] = fence.parts;
  if (part?.type !== 'text' || more.length > 0) {
    faultAt(parsing, fence.opening, { code: 'template/only-paragraphs', params: { name: fence.name } });
    return [];
  }
  const whole = trimmed(part.piece);
  const lastLine = whole.text.lastIndexOf('\n') + 1;
  const dash = /^—+[ \u3000]*/.exec(whole.text.slice(lastLine));
  const words = dash ? cut(whole, 0, Math.max(0, lastLine - 1)) : whole;
  const by = dash ? parseInlines(parsing, cut(whole, lastLine + dash[0].length)) : [];
  const children: Inline[] = [];
  for (const block of parseText(parsing, words)) {
    if (block.type === 'paragraph') {
      if (children.length > 0) children.push({ type: 'break' });
      children.push(...block.children);
    } else
      faultAt(parsing, fence.opening, { code: 'template/only-paragraphs', params: { name: fence.name } });
  }
  return [{ type: 'quote', children, by, ...atOf(parsing, fence.opening) }];
}

/** A list of `name: words`. The colon is looked for before the words are printed, so that none in data can part them. */
function facts(parsing: Parsing, fence: FencePart): Block[] {
  refuseWords(parsing, fence);
  const items: { name: Inline[]; words: Inline[] }[] = [];
  for (const part of fence.parts) {
    if (part.type === 'fence') faultAt(parsing, part.opening, { code: 'template/facts-form' });
    else for (const item of factItems(parsing, part.piece)) items.push(item);
  }
  return [{ type: 'facts', items, ...atOf(parsing, fence.opening) }];
}

function factItems(parsing: Parsing, piece: Piece): { name: Inline[]; words: Inline[] }[] {
  const items: { name: Inline[]; words: Inline[] }[] = [];
  let offset = 0;
  for (const token of tokensOf(parsing, piece)) {
    const at = cut(piece, offset, offset + token.raw.length);
    offset += token.raw.length;
    if (token.type === 'list') {
      for (const { piece: words } of itemsOf(token as Tokens.List, at)) {
        const item = factOf(parsing, trimmed(words));
        if (item) items.push(item);
      }
    } else if (token.type !== 'space') faultAt(parsing, trimmed(at), { code: 'template/facts-form' });
  }
  return items;
}

function factOf(parsing: Parsing, piece: Piece): { name: Inline[]; words: Inline[] } | null {
  const colon = /[：]|:(?=\s|$)/.exec(piece.text);
  if (!colon || /\n\s*(?:\n|[-*+] |\d+[.)] )/.test(piece.text)) {
    faultAt(parsing, piece, { code: 'template/facts-form' });
    return null;
  }
  const name = parseInlines(parsing, cut(piece, 0, colon.index));
  return { name, words: parseInlines(parsing, cut(piece, colon.index + 1)) };
}

/** Sets the ids that its blocks are about, beside those that they have. */
function about(parsing: Parsing, fence: FencePart, inside: () => Block[]): Block[] {
  const ids = aboutIds(parsing, fence);
  return inside().map((block) => ({ ...block, about: [...new Set([...(block.about ?? []), ...ids])] }));
}

function aboutIds(parsing: Parsing, fence: FencePart): string[] {
  const ids = fence.words.text
    .split(/[,\s]+/)
    .filter((word) => word !== '')
    .map((word) => idOf(parsing, word));
  if (ids.length === 0) faultAt(parsing, fence.opening, { code: 'template/bad-about', params: { id: '' } });
  return ids.filter((id) => {
    const isGood = /^(?:posting|effect|usage|feature):\S+$/.test(id);
    if (!isGood) faultAt(parsing, fence.words, { code: 'template/bad-about', params: { id: snippet(id) } });
    return isGood;
  });
}

function idOf(parsing: Parsing, word: string): string {
  return splitMarks(word)
    .map((part) => ('mark' in part ? markAt(parsing, part.mark).value : part.text))
    .map((value) => (typeof value === 'string' ? value : ''))
    .join('');
}

function refuseWords(parsing: Parsing, fence: FencePart): void {
  if (fence.words.text === '') return;
  const params = { name: fence.name, text: snippet(fence.words.text) };
  faultAt(parsing, fence.words, { code: 'template/words-after-name', params });
}
