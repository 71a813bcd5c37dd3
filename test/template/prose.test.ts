// Users' long texts in, paragraphs, lists and lines out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { parseProse, parseProseLine } from '../../src/template/index.ts';
import type { Block } from '../../src/tree/index.ts';
import { wordsOf } from './fixture.ts';

const formats = { million: { scale: 1_000_000, digits: 1 }, exact: {} } as const;
const place = { file: 'deal.yaml', line: 10, column: 5 };

function outline(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => {
    if (block.type === 'list') return [block.ordered ? 'ol' : 'ul', ...block.items.map(outline)];
    return block.type === 'paragraph' ? wordsOf(block.children) : block.type;
  });
}

function prose(text: string): { blocks: Block[]; faults: Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const blocks = parseProse({ text, place }, formats, (fault) => faults.push(fault));
  return { blocks, faults };
}

const outlineOf = (text: string) => outline(prose(text).blocks);

describe('paragraphs and lists', () => {
  it.each([
    ['一\n二\r\n\r\n\n三  \n  四', ['一\n二', '三\n四']],
    ['前:\n- 一\n- 二\n  続き\n\n後', ['前:', ['ul', ['一'], ['二\n続き']], '後']],
    ['1. 一\n2. 二\n   - a\n   - b\n3. 三', [['ol', ['一'], ['二', ['ul', ['a'], ['b']]], ['三']]]],
    ['- 一\n\n- 二\n\n  段落\n- 三', [['ul', ['一'], ['二', '段落'], ['三']]]],
    [
      '- 一\n1. 二',
      [
        ['ul', ['一']],
        ['ol', ['二']],
      ],
    ],
    ['第\n10. 5 の行', ['第\n10. 5 の行']],
    ['2. 途中から', ['2. 途中から']],
    ['- 一\n    - 二\n  - 三', [['ul', ['一', ['ul', ['二'], ['三']]]]]],
    ['-', ['-']],
    ['-1 と -x', ['-1 と -x']],
    ['', []],
    [' \n\n', []],
  ])('%j', (text, blocks) => {
    expect(outlineOf(text)).toEqual(blocks);
  });

  it('know their lines', () => {
    const { blocks } = prose('一\n\n- 二\n- 三');
    expect(blocks.map(({ at }) => at)).toEqual([place, { file: 'deal.yaml', line: 12, column: 5 }]);
  });
});

describe('inside a line', () => {
  it.each([
    ['**太（字）**です', '*太（字）*です'],
    ['{=npv}と{=npv|million}', '<npv>と<npv>'],
    ['**{=cash@2} と [社](https://a.jp/)**', '*<cash@2> と [社](https://a.jp/)*'],
    ['[**太** {=npv}](https://a.jp/a_b)', '[*太* <npv>](https://a.jp/a_b)'],
    ['閉じない **太', '閉じない **太'],
    ['**二行\nの太字**', '*二行\nの太字*'],
  ])('%j', (text, words) => {
    expect(outlineOf(text)).toEqual([words]);
  });

  it('gives the format that was named', () => {
    const line = parseProseLine({ text: '{= npv | million }{=npv}', place }, formats, () => {});
    expect(line).toEqual([
      { type: 'amount', id: 'npv', format: { scale: 1_000_000, digits: 1 } },
      { type: 'amount', id: 'npv', format: {} },
    ]);
  });

  it('leaves everything else as it is', () => {
    const text = '# 題 <b>x</b> {{x}} `a` *b* _c_ ==d== ~~e~~ ![f](g [h] | i \\* &amp; > j :::';
    expect(outlineOf(text)).toEqual([text]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'あa#<>{}`*_=~![]()|\\&:;. 1') }), (string) => {
        const plain = `字${string.replace(/\*\*|\{=|\]\(/g, '')}字`;
        fc.pre(!/\*\*|\{=|\]\(/.test(plain));
        expect(outlineOf(plain)).toEqual([plain]);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('parses a line without paragraphs or lists', () => {
    const line = parseProseLine({ text: '- 一\n\n- **二**', place }, formats, () => {});
    expect(wordsOf(line)).toBe('- 一\n\n- *二*');
  });
});

describe('faults', () => {
  it('tell the place in the file', () => {
    const { faults } = prose('一\n\n- [a](javascript:x) {=npv|milion}\n- 三 {=1} {=a b}');
    expect(faults.map(({ code, params, where }) => [code, params, where?.line, where?.column])).toEqual([
      ['template/bad-link', { href: 'javascript:x' }, 12, 7],
      ['template/unknown-format', { name: 'milion', known: 'million' }, 12, 25],
      ['template/bad-amount-mark', { text: '{=1} {=a b}' }, 13, 9],
      ['template/bad-amount-mark', { text: '{=a b}' }, 13, 14],
    ]);
  });

  it('never reach the prototype of the formats', () => {
    expect(prose('{=npv|constructor}').faults).toMatchObject([{ code: 'template/unknown-format' }]);
  });
});
