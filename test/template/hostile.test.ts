// Hostile data and hostile templates: no string becomes structure, nothing hangs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProse } from '../../src/template/index.ts';
import { filled } from './fixture.ts';

// A string wherever a template can print one; the tree may differ from that of a plain word in nothing but its text.
const EVERYWHERE = `headline: {{s}}と**{{s}}**
---
## {{s}}
{{s}}

字{{s}}字 *{{s}}* =={{s}}== [{{s}}](https://a.jp/)
{{s}}
- {{s}}
  - {{s}}

1. {{s}}

::: panel ask {{s}}
{{s}}
:::

::: quote
{{s}}
— {{s}}
:::

::: facts
- {{s}}: {{s}}
:::

::: note
{{s}}
:::

{{#if s}}{{#each list}}{{this}}{{> part word=this}}{{/each}}{{/if}}
`;

const WORD = 'ほげ';

function treeOf(string: string): string {
  const options = {
    view: { s: string, list: [string, string] },
    partials: { part: '（{{word}}{{@root.s}}）' },
  };
  const { faults, ...section } = filled(EVERYWHERE, options);
  expect(faults).toEqual([]);
  return JSON.stringify(section, (_, value: unknown) => (value === string ? WORD : value));
}

const HOSTILE = [
  '{{secret}}',
  '{{{x}}}',
  '{{#each x}}',
  '{{> part}}',
  '\\{{x}}',
  '**太**',
  '*',
  '==',
  '| a | b |\n|---|---|',
  '<script>alert(1)</script>',
  '<!--',
  '&lt;&#60;',
  '# 題',
  '- a\n- b',
  '1. x',
  '```\ncode',
  '    code',
  '> 引用',
  '---',
  '===',
  '\n\n段落\n\n',
  '\r\n\r',
  '::: panel ask\nx\n:::',
  ':::',
  '[a](javascript:x)',
  '![a](b)',
  '[x]: y',
  '名前: 言葉',
  '— 誰か',
  'headline: x\n---\n',
  '\\',
  '`',
  '\uf8f00\uf8f1',
  '\uf8f0',
  '\uf8f1\uf8f099999\uf8f1',
  '\ue000\ufdd0\uffff',
  '__proto__',
  'constructor',
  '{=npv}',
  '\u202e逆',
  '\ud800',
  ' 前後 ',
  '$&$1$`',
  'あ'.repeat(50_000),
  '**'.repeat(25_000),
];

// A hundred times what it takes alone; before the guards these took from 4 seconds to minutes.
const LONGEST_MS = 10_000;

describe('data never becomes structure', () => {
  it.each(HOSTILE.map((string) => [string.slice(0, 40), string] as const))('%j', (_, string) => {
    expect(treeOf(string)).toBe(treeOf(WORD));
  });

  it('nor does any other string', () => {
    const mean = fc.array(fc.oneof(fc.constantFrom(...HOSTILE.slice(0, -2)), fc.string({ unit: 'binary' })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(mean, (parts) => {
        const string = parts.join('');
        fc.pre(string !== '' && string !== 'paragraph');
        expect(treeOf(string)).toBe(treeOf(WORD));
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('nor does a group that came from JSON with names of the language', () => {
    const s = JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"name": "x"}, "word": "語"}');
    expect(filled('{{s.polluted}}', { view: { s } }).faults).toMatchObject([
      { code: 'template/unknown-name' },
    ]);
    expect(filled('{{s.word}}{{s.constructor.name}}', { view: { s } }).faults).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('marks written in a template', () => {
  it('print nothing of what was marked', () => {
    const { blocks, faults } = filled('{{s}} \uf8f00\uf8f1 \uf8f07\uf8f1', { view: { s: 'x' } });
    expect(faults).toEqual([]);
    expect(blocks).toMatchObject([{ children: [{ text: 'x' }, { text: ' \ufffd0\ufffd \ufffd7\ufffd' }] }]);
  });
});

describe('hostile Markdown ends in time', () => {
  it.each([
    ['emphasis', '*a '.repeat(20_000)],
    ['strong', '**a '.repeat(20_000)],
    ['accents', '==a '.repeat(20_000)],
    ['underscores', '_a_ '.repeat(15_000)],
    ['brackets', '['.repeat(60_000)],
    ['links', '[a]('.repeat(15_000)],
    ['image openings', '!['.repeat(30_000)],
    ['angle brackets', '<'.repeat(60_000)],
    ['backticks', Array.from({ length: 300 }, (_, index) => '`'.repeat(index)).join(' ')],
    ['quotes', '> '.repeat(30_000)],
    ['lists', '- '.repeat(30_000)],
    ['numbers', '1. '.repeat(20_000)],
    ['indented lists', Array.from({ length: 300 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n')],
    ['fences', '::: panel ask\n'.repeat(10_000)],
    ['fence ends', ':::\n'.repeat(30_000)],
    ['tables', `|${'a|'.repeat(3000)}\n|${'-|'.repeat(3000)}\n${'|x\n'.repeat(3000)}`],
    ['backslashes', '\\'.repeat(60_000)],
    ['line ends', '\n'.repeat(100_000)],
    ['spaces', `a${' '.repeat(100_000)}b`],
    ['a long word', 'あ'.repeat(150_000)],
  ])('%s', (_, text) => {
    const start = performance.now();
    const { faults } = filled(text);
    expect(performance.now() - start).toBeLessThan(LONGEST_MS);
    expect(faults.every(({ code }) => code.startsWith('template/'))).toBe(true);
  });
});

describe('hostile prose ends in time', () => {
  it.each(['**a ', '[', '[a](', '{=', '{=a|', '- ', '\n- ', '\n', '  \n - a', '**[a](https://a.jp/)'])(
    '%j',
    (part) => {
      const text = part.repeat(Math.floor(50_000 / part.length));
      const start = performance.now();
      parseProse({ text, place: { file: 'a.yaml', line: 1, column: 1 } }, {}, () => {});
      expect(performance.now() - start).toBeLessThan(LONGEST_MS);
    },
  );
});
