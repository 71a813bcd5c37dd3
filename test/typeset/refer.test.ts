// References in, their texts and the faults of unknown targets out.
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Block, Document, Inline, ReferenceNode } from '../../src/tree/index.ts';
import { number } from '../../src/typeset/number.ts';
import { refer } from '../../src/typeset/refer.ts';
import { blocksIn, documentOf, figure, table } from './fixture.ts';

const ref = (target: string, form: ReferenceNode['form'] = 'label'): ReferenceNode => ({
  type: 'reference',
  target,
  form,
});

function referred(children: readonly Inline[], language: 'ja' | 'en' = 'ja') {
  const at = { file: 't.md', line: 3, column: 1 };
  const blocks: Block[] = [
    { type: 'heading', level: 2, children: [{ type: 'text', text: '利益の内訳' }] },
    { type: 'panel', look: 'tint', title: [], at, blocks: [{ type: 'paragraph', look: 'body', children }] },
    figure('cash'),
    table('profit-table'),
  ];
  const base = documentOf(blocks, language);
  const appendix = { id: 'appendix', number: '', name: '付録', headline: [], sections: [] };
  const bare = {
    ...base.chapters[0]!,
    id: 'plan',
    number: '2',
    sections: [{ id: 'P9', stage: 'free', blocks: [] }],
  } as const;
  const document: Document = { ...base, chapters: [...base.chapters, bare, appendix] };
  const faults: Diagnostic[] = [];
  const result = refer(number(document), (fault) => faults.push(fault));
  const panel = blocksIn(result)[1]!;
  const paragraph = panel.type === 'panel' ? panel.blocks[0] : undefined;
  return { line: paragraph?.type === 'paragraph' ? paragraph.children : [], faults };
}

const textsOf = (targets: string[], language?: 'ja' | 'en') =>
  referred(
    targets.map((target) => ref(target)),
    language,
  ).line.map((inline) => (inline as ReferenceNode).text);

it('names figures, tables, chapters, appendices and sections', () => {
  const targets = ['cash', 'profit-table', 'profit', 'plan', 'appendix', 'P1', 'P9'];
  expect(textsOf(targets)).toEqual(['図1', '表1', '第1章', '第2章', '付録', '「利益の内訳」', '第2章']);
  expect(textsOf(targets, 'en')).toEqual([
    'Figure 1',
    'Table 1',
    'Chapter 1',
    'Chapter 2',
    '付録',
    '“利益の内訳”',
    'Chapter 2',
  ]);
});

it('leaves pages to layout', () => {
  expect(referred([ref('cash', 'page')])).toEqual({
    line: [{ type: 'reference', target: 'cash', form: 'page', text: '' }],
    faults: [],
  });
});

it('reaches references inside other inlines', () => {
  expect(referred([{ type: 'strong', children: [ref('cash')] }]).line).toEqual([
    { type: 'strong', children: [{ ...ref('cash'), text: '図1' }] },
  ]);
});

it('tells unknown targets at the nearest place, with near ids', () => {
  expect(referred([ref('chash'), ref('nowhere', 'page')]).faults).toEqual([
    {
      severity: 'error',
      code: 'typeset/unknown-target',
      params: { target: 'chash', known: 'cash' },
      where: { file: 't.md', line: 3, column: 1 },
    },
    {
      severity: 'error',
      code: 'typeset/unknown-target',
      params: { target: 'nowhere', known: '' },
      where: { file: 't.md', line: 3, column: 1 },
    },
  ]);
});
