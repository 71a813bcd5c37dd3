// Blocks that print nothing in, none of them out.
import { expect, it } from 'vitest';
import type { Block, Inline } from '../../src/tree/index.ts';
import { empty } from '../../src/typeset/empty.ts';
import { blocksIn, documentOf } from './fixture.ts';

const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', look: 'body', children });
const space: Inline = { type: 'text', text: ' \u3000' };

it('drops paragraphs, list items and lists that would print nothing', () => {
  const full = paragraph({ type: 'strong', children: [{ type: 'amount', id: 'npv', format: {} }] });
  const blocks: Block[] = [
    paragraph(),
    paragraph(space, { type: 'break' }),
    paragraph({ type: 'strong', children: [space] }),
    full,
    { type: 'list', ordered: false, items: [[paragraph(space)], [full], []] },
    { type: 'list', ordered: true, items: [[paragraph()], [{ type: 'list', ordered: false, items: [] }]] },
    { type: 'panel', look: 'ask', title: [], blocks: [paragraph()] },
    { type: 'heading', level: 2, children: [] },
  ];
  expect(blocksIn(empty(documentOf(blocks)))).toEqual([
    full,
    { type: 'list', ordered: false, items: [[full]] },
    { type: 'panel', look: 'ask', title: [], blocks: [] },
    { type: 'heading', level: 2, children: [] },
  ]);
});
