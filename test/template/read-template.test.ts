// Grammar faults with their places, and hostile grammar that must end.
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/template/index.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import { faultsOf, filled } from './fixture.ts';

describe('grammar faults', () => {
  it.each([
    ['a\n\n  {{foo', 'template/syntax 3:5'],
    ['{{}}', 'template/syntax 1:3'],
    ['日本語の行\nx {{a b=}}', 'template/syntax 2:9'],
    ['a\n {{#if a}}{{/each}}', 'template/syntax 2:5'],
    ['{{else}}', 'template/syntax 1:1'],
    ['a\n{{#each x}}\n {{#if y}}\n{{/if}}\n', 'template/unclosed-tag 2:1'],
    ['a\r\n\r\n{{#if y}}', 'template/unclosed-tag 3:1'],
    ['\ufeff{{/if}}', 'template/syntax 1:1'],
  ])('%j is %s', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it('say what was found', () => {
    expect(filled('{{#if a}}{{/each}}').faults[0]?.params).toEqual({ found: '{{#if}} … {{/each}}' });
    expect(filled('ここ {{a b=}} の').faults[0]?.params).toEqual({ found: '}} の' });
  });
});

it('counts brackets inside tags only, and blocks only while they are open', () => {
  expect(faultsOf(`${'（(\\{{#if'.repeat(70)}${'{{#unless ""}}x{{/unless}}'.repeat(70)}`)).toEqual([]);
});

describe('readTemplate', () => {
  it('reads a file once and tells its faults every time', () => {
    const template = { file: 't.md', text: '{{log "x"}}' };
    const codes: string[] = [];
    const first = readTemplate(template, DEFAULT_LIMITS, ({ code }) => codes.push(code));
    expect(readTemplate(template, DEFAULT_LIMITS, ({ code }) => codes.push(code))).toBe(first);
    expect(codes).toEqual(['template/unknown-helper', 'template/unknown-helper']);
  });

  it.each([
    ['blocks', `${'{{#if a}}'.repeat(12_000)}${'{{/if}}'.repeat(12_000)}`],
    ['calls', `{{ref ${'(ref '.repeat(20_000)}"a"${')'.repeat(20_000)}}}`],
    ['links', `{{#if a}}${'{{else if b}}'.repeat(10_000)}{{/if}}`],
    ['open tags', '{{'.repeat(50_000)],
    ['braces', '{'.repeat(100_000)],
    ['spaces', `{{#if a}}${' '.repeat(150_000)}{{~b}}`],
  ])('ends on a hostile template of many %s', (_, text) => {
    const start = performance.now();
    expect(faultsOf(text)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
