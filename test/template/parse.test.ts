// Blocks of a template: headings, lists, values alone on a line, named blocks.
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/tree/index.ts';
import { blocksOf, faultsOf, figure, filled, npv, wordsOf } from './fixture.ts';

const view = { npv, word: '語', figure, many: [figure, { type: 'pageBreak' as const }], id: 'sampling' };

/** Blocks as short lists: type, words or blocks. */
function outline(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => {
    if (block.type === 'list') return [block.ordered ? 'ol' : 'ul', ...block.items.map(outline)];
    if (block.type === 'panel') return [block.look, wordsOf(block.title), ...outline(block.blocks)];
    if (block.type === 'paragraph')
      return block.look === 'body' ? wordsOf(block.children) : [block.look, wordsOf(block.children)];
    if (block.type === 'heading') return [`h${block.level}`, wordsOf(block.children)];
    if (block.type === 'facts')
      return ['facts', ...block.items.map(({ name, words }) => [wordsOf(name), wordsOf(words)])];
    if (block.type === 'quote') return ['quote', wordsOf(block.children), wordsOf(block.by)];
    return block.type;
  });
}

const outlineOf = (text: string) => outline(blocksOf(text, { view }));

describe('blocks of Markdown', () => {
  it('headings of two levels, paragraphs', () => {
    expect(outlineOf('## 一 {{word}} ##\n本文\n続き\n\n### 二\n\n本文')).toEqual([
      ['h2', '一 語'],
      '本文\n続き',
      ['h3', '二'],
      '本文',
    ]);
    expect(faultsOf('# 一\n\n#### 四\n\n##')).toEqual([
      'template/heading-level 1:1',
      'template/heading-level 3:1',
      'template/empty-heading 5:1',
    ]);
  });

  it('lists, nested and loose', () => {
    expect(outlineOf('- 一\n- 二\n  - 三\n  - 四\n\n    続き\n- {{word}}')).toEqual([
      ['ul', ['一'], ['二', ['ul', ['三'], ['四', '続き']]], ['語']],
    ]);
    expect(outlineOf('1. 一\n2. 二\n\n   {{figure}}')).toEqual([['ol', ['一'], ['二', 'figure']]]);
    expect(faultsOf('3. 三\n4. 四')).toEqual(['template/list-start 1:1']);
    expect(faultsOf('- [ ] する')).toEqual(['template/unsupported 1:7']);
  });

  it('refuses tables, code, quotes and rules', () => {
    const texts = ['|a|b|\n|-|-|\n|c|d|', '```\nx\n```', '> 引用', '***', '題\n\n---'];
    expect(texts.flatMap((text) => faultsOf(text))).toEqual([
      ...Array(4).fill('template/unsupported 1:1'),
      'template/unsupported 3:1',
    ]);
  });
});

describe('values alone on a line', () => {
  it('are blocks, also one under another and lists of them', () => {
    expect(outlineOf('{{figure}}\n{{word}}\n\n  {{many}}  ')).toEqual([
      'figure',
      '語',
      'figure',
      'pageBreak',
    ]);
    expect(blocksOf('\n{{figure}}', { view })).toEqual([
      { ...figure, at: { file: 't.md', line: 2, column: 1 } },
    ]);
  });

  it('keep the place that they have, and the view as it was', () => {
    const at = { file: 'deal.yaml', line: 9, column: 3 };
    const placed = { ...figure, at };
    expect(blocksOf('{{placed}}', { view: { placed } })).toEqual([placed]);
    expect(figure).not.toHaveProperty('at');
  });

  it('in a sentence are faults', () => {
    expect(faultsOf('{{figure}}\n次', { view })).toEqual(['template/block-in-sentence 1:1']);
    expect(faultsOf('- 一\n{{many}}', { view })).toEqual(['template/block-in-sentence 2:1']);
  });
});

describe('named blocks', () => {
  it('panel asks or tints, with a title and anything inside', () => {
    expect(outlineOf('前\n::: panel ask **お願い** {{word}}\n本文\n\n{{figure}}\n:::\n後')).toEqual([
      '前',
      ['ask', '*お願い* 語', '本文', 'figure'],
      '後',
    ]);
    expect(outlineOf('::: panel tint\n- 一\n:::\n')).toEqual([['tint', '', ['ul', ['一']]]]);
    expect(filled('::: panel asc 題\n:::').faults[0]?.params).toEqual({ name: 'asc', known: 'ask' });
  });

  it('note and source are small paragraphs', () => {
    expect(outlineOf('::: note\n一\n\n二 {{npv}}\n:::\n::: source\n出所\n:::')).toEqual([
      ['note', '一'],
      ['note', '二 <npv>'],
      ['source', '出所'],
    ]);
    expect(faultsOf('::: note 題\n- 一\n:::')).toEqual([
      'template/words-after-name 1:10',
      'template/only-paragraphs 1:1',
    ]);
  });

  it('quote has words, and who said them', () => {
    expect(outlineOf('::: quote\n**よい**。\n\n次も。\n— {{word}}様\n:::')).toEqual([
      ['quote', '*よい*。\\n次も。', '語様'],
    ]);
    expect(outlineOf('::: quote\n— と言った\n人\n:::')).toEqual([['quote', '— と言った\n人', '']]);
    expect(outlineOf('::: quote\n——だれか\n:::')).toEqual([['quote', '', 'だれか']]);
  });

  it('facts are names and words', () => {
    expect(outlineOf('::: facts\n- **総額**: {{npv}}\n- 時刻：10:30 から\n- A:B: c\n:::')).toEqual([
      ['facts', ['*総額*', '<npv>'], ['時刻', '10:30 から'], ['A:B', 'c']],
    ]);
    expect(faultsOf('::: facts\n- 名前 言葉\n\n文\n:::')).toEqual([
      'template/facts-form 2:3',
      'template/facts-form 4:1',
    ]);
  });

  it('about marks the blocks inside, beside what they are about already', () => {
    const own = { ...figure, about: ['posting:cogs'] };
    const text = '::: about usage:{{id}},effect:scrap\n本文\n\n{{own}}\n::: panel ask\n題\n:::\n:::\n後';
    const blocks = blocksOf(text, { view: { ...view, own } });
    expect(blocks.map(({ type, about }) => [type, about])).toEqual([
      ['paragraph', ['usage:sampling', 'effect:scrap']],
      ['figure', ['posting:cogs', 'usage:sampling', 'effect:scrap']],
      ['panel', ['usage:sampling', 'effect:scrap']],
      ['paragraph', undefined],
    ]);
    expect(faultsOf('::: about\nx\n:::\n::: about foo:x usage:\ny\n:::')).toEqual([
      'template/bad-about 1:1',
      'template/bad-about 4:11',
      'template/bad-about 4:11',
    ]);
  });

  it('about a band alone marks its item', () => {
    expect(
      blocksOf('::: bands\n::: about usage:a\n::: band QCD\nx\n:::\n:::\n::: band B\ny\n:::\n:::'),
    ).toMatchObject([{ type: 'bands', items: [{ name: 'QCD', about: ['usage:a'] }, { name: 'B' }] }]);
  });

  it('stand inside one another, and right after a list', () => {
    expect(outlineOf('- 一\n::: panel ask a\n::: note\nb\n:::\nc\n:::\n- 二')).toEqual([
      ['ul', ['一']],
      ['ask', 'a', ['note', 'b'], 'c'],
      ['ul', ['二']],
    ]);
  });

  it('that are unknown, unclosed, stray or indented are faults', () => {
    expect(faultsOf('::: pannel ask\n本文\n:::\n\n  ::: note\n:::\n:::\n::: note\n本文')).toEqual([
      'template/indented-block 5:3',
      'template/stray-end 7:1',
      'template/unclosed-block 8:1',
      'template/unknown-block 1:1',
    ]);
    expect(filled(':::paneru ask\n:::').faults[0]?.params).toMatchObject({ name: 'paneru', known: 'panel' });
  });
});
