import { describe, expect, it } from 'vitest';
import { InternalError } from '../../src/diagnostic/diagnostic.ts';
import {
  amount,
  bands,
  figure,
  heading,
  keyFigures,
  line,
  link,
  list,
  paragraph,
  plainText,
  reference,
  row,
  strong,
  table,
  text,
} from '../../src/tree/index.ts';
import { amountOf, documentOf } from './amounts.ts';

describe('builders', () => {
  it('make text nodes of strings, and nothing of empty ones', () => {
    expect(line('a', '', ['b', strong('c')])).toEqual([
      { type: 'text', text: 'a' },
      { type: 'text', text: 'b' },
      { type: 'strong', children: [{ type: 'text', text: 'c' }] },
    ]);
    expect(paragraph('x')).toEqual({
      type: 'paragraph',
      look: 'body',
      children: [{ type: 'text', text: 'x' }],
    });
    expect(row(['x', { children: [], columnSpan: 2 }, amount('a')]).cells).toHaveLength(3);
  });

  it.each([
    ['a control character', () => text('a\nb')],
    ['an empty strong', () => strong('')],
    ['a script link', () => link('javascript:alert(1)', 'x')],
    ['a local link', () => link('file:///etc/passwd', 'x')],
    ['an amount without id', () => amount('')],
    ['broken decimals', () => amount('a', { digits: 1.5 })],
    ['no significant digit', () => amount('a', { significant: 0 })],
    ['a reference to nothing', () => reference('')],
    ['an empty heading', () => heading(2, '')],
    ['an empty list item', () => list([[]])],
    ['a single key figure', () => keyFigures([{ label: [], value: [], note: [] }])],
    ['three bands', () => bands([])],
    [
      'a table without rows',
      () => table({ id: 't', title: [], columns: [{ share: 1, align: 'start' }], head: [], body: [] }),
    ],
    [
      'a figure without alt text',
      () => figure({ id: 'f', title: line('t'), subtitle: [], unitLine: [], alt: [], chart: {} as never }),
    ],
  ])('refuse %s', (_name, build) => {
    expect(build).toThrow(InternalError);
  });
});

describe('plainText', () => {
  const amounts = { gain: amountOf(35_120_000, 'JPY/yr', 'gain') };
  const words = line(
    '年',
    strong(amount('gain', { scale: 1_000_000, digits: 1 })),
    { type: 'break' },
    '3',
    { type: 'arrow' },
    '2',
    { ...reference('f'), text: '図1' },
  );

  it('prints amounts, arrows and references; a break is a space in English only', () => {
    expect(plainText(words, documentOf([], amounts))).toBe('年35.1百万円3→2図1');
    expect(plainText(words, documentOf([], amounts, 'en'))).toBe('年¥35.1 million 3→2図1');
  });

  it('throws our own fault for an amount that is not there', () => {
    expect(() => plainText(words, documentOf([]))).toThrow(InternalError);
  });
});
