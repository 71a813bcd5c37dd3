// Broken templates in, the words of their faults out; every code of the catalog is met.
import { expect, it } from 'vitest';
import { templateCatalog } from '../../src/diagnostic/catalog/template.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { wordDiagnostic } from '../../src/diagnostic/word.ts';
import { parseProse, type ViewObject } from '../../src/template/index.ts';
import { filled, npv } from './fixture.ts';

const cast = { fn: () => '' } as unknown as ViewObject;
const view: ViewObject = {
  npv,
  list: ['a'],
  group: { a: 'b' },
  yes: true,
  gone: null,
  block: { type: 'pageBreak' },
  ...cast,
};

// One template a fault; a text after | says a part of the English message and hint.
const BROKEN = [
  '{{#if a}}{{/each}} | at "{{#if}} … {{/each}}"',
  '{{foo | at "foo"',
  '{{#if a}} | block "#if" is never closed',
  '{{#> a}}{{/a}} | tag "{{#> a}}{{/a}}"',
  '{{nvp}} | nearest names: "npv"',
  '{{npv.x}} | "npv.x" looks inside',
  '{{rev "a"}} | helpers: "ref"',
  '{{ref "a" "b"}} | for example {{ ref "cash" }}',
  '{{#lost}}{{/lost}} | there is no block "#lost"',
  '{{#if}}{{/if}} | for example {{#if value}}',
  '{{#each npv}}{{/each}} | "npv" is not one',
  '{{#with npv}}{{/with}} | "npv" is not one',
  '{{5}} | "5" is a bare number',
  '{{gone}} | {{#if gone }}',
  '{{yes}} | {{#if yes }}',
  '{{list}} | {{#each list }}',
  '{{group}} | "group" is a group',
  '{{fn}} | "fn"',
  '{{> foo}} | partials: "a", "c"',
  '{{> (ref "a")}} | {{> (ref "a")}}',
  '{{> a a b}} | one value at most',
  '{{> c}} | c → c',
  'headline: a\n\nb | "---"',
  'headlin: a\n---\n | "headlin"',
  '字<b class="x">太 | "<b class="x">" is',
  '**a | mark "**"',
  '# a | heading "# a"',
  '##  | no words',
  '3. a | "3. a"',
  '[a](b) | "b" cannot',
  '字{{block}} | "block" is a block',
  '::: pannel\n::: | blocks: "panel"',
  '::: note | "::: note" is never closed',
  '::: | closes nothing',
  ' ::: note\n::: | "::: note" must start',
  '::: panel x\n::: | "ask", "tint"',
  '::: note x\n::: | such as "x"',
  '::: note\n- a\n::: | "::: note" holds',
  '::: facts\n- a\n::: | colon',
  '::: bands\na\n::: | bands hold',
  '::: about\n::: | needs ids of what it shows',
  '::: about foo\n::: | and "foo" is not one',
  `${'{{#if a}}'.repeat(100)} | the limit is 64`,
  `${'a'.repeat(200_001)} | longer than 200000`,
  '{{#each list}}{{#each ../list}}{{#each ../../list}}{{/each}}{{/each}}{{/each}} | more than 2 steps',
];

function faultsIn(text: string): Diagnostic[] {
  const limits = text.startsWith('{{#each list}}')
    ? { text: 999, output: 999, depth: 9, steps: 2 }
    : undefined;
  const partials = { a: '', c: '{{> c}}' };
  return [...filled(text, { view, partials, ...(limits ? { limits } : {}) }).faults];
}

function prose(): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const place = { file: 'a.yaml', line: 1, column: 1 };
  parseProse({ text: '{=1} {=npv|milion}', place }, { million: {} }, (fault) => faults.push(fault));
  return faults;
}

it.each(BROKEN.map((line) => line.split(' | ') as [string, string]))('%.60s says %s', (text, words) => {
  const faults = faultsIn(text);
  expect(faults).toHaveLength(1);
  const { message, hint } = wordDiagnostic(faults[0]!, 'en');
  expect(`${message}; ${hint}`).toContain(words);
});

it('every code of the catalog can happen, and prints all of its parameters in both languages', () => {
  const faults = [...BROKEN.flatMap((line) => faultsIn(line.split(' | ')[0]!)), ...prose()];
  for (const fault of faults) {
    for (const language of ['ja', 'en'] as const) {
      const { message, hint = '' } = wordDiagnostic(fault, language);
      expect(`${message}${hint}`).not.toMatch(/(?<!\{)\{[a-z]+(:[a-z]+)?\}(?!\})/);
    }
  }
  const codes = new Set<string>(faults.map(({ code }) => code));
  expect(Object.keys(templateCatalog).filter((code) => !codes.has(code))).toEqual([]);
});
