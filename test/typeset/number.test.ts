// Figures and tables in, labels out.
import { expect, it } from 'vitest';
import { blocksOf } from '../../src/tree/index.ts';
import { number } from '../../src/typeset/number.ts';
import { documentOf, figure, table } from './fixture.ts';

const blocks = [
  table('a'),
  { type: 'panel', look: 'tint', title: [], blocks: [figure('b'), table('c')] },
  { type: 'list', ordered: false, items: [[figure('d')], []] },
  { type: 'bands', items: [{ name: '', aside: '', blocks: [table('e')] }] },
  { ...figure('f'), label: '図99' },
] as const;

const labels = (language: 'ja' | 'en') =>
  blocksOf(number(documentOf(blocks, language))).flatMap((block) =>
    block.type === 'figure' || block.type === 'table' ? [`${block.id} ${block.label}`] : [],
  );

it('numbers figures and tables through the document, those inside other blocks where they stand', () => {
  expect(labels('ja')).toEqual(['a 表1', 'b 図1', 'c 表2', 'd 図2', 'e 表3', 'f 図3']);
  expect(labels('en')).toEqual([
    'a Table 1',
    'b Figure 1',
    'c Table 2',
    'd Figure 2',
    'e Table 3',
    'f Figure 3',
  ]);
});

it('goes on from chapter to chapter', () => {
  const one = documentOf([table('a')]);
  const two = documentOf([table('b')]);
  const both = number({ ...one, chapters: [...one.chapters, ...two.chapters] });
  expect(blocksOf(both)).toMatchObject([{ label: '表1' }, { label: '表2' }]);
});
