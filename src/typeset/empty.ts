// A document into one without paragraphs and lists that would print nothing.
import { type Block, type Document, type Inline, inlinesIn } from '../tree/index.ts';
import { mapBlocks } from './map.ts';

/** Drops paragraphs without words, list items without blocks and lists without items; every other block stays. */
export function empty(document: Document): Document {
  return mapBlocks(document, {
    leave: (block) => {
      if (block.type === 'paragraph')
        return block.children.length > 0 && isSeen(block.children) ? block : null;
      if (block.type !== 'list') return block;
      const items = block.items.filter((item: readonly Block[]) => item.length > 0);
      return items.length > 0 ? { ...block, items } : null;
    },
  });
}

function isSeen(line: readonly Inline[]): boolean {
  return inlinesIn(line).some((inline) => {
    if (inline.type === 'text') return /\S/.test(inline.text);
    return inline.type === 'amount' || inline.type === 'reference' || inline.type === 'arrow';
  });
}
