// A section's front part and its body.
import { describe, expect, it } from 'vitest';
import { filled, npv, wordsOf } from './fixture.ts';

const view = { npv, word: '語', yes: true, empty: '' };

describe('the front part', () => {
  it.each([
    ['headline: **年{{npv}}**増える\n---\n本文', '*年<npv>*増える'],
    ['\nheadline: 一行目\\\n二行目 {{word}}\n---\n本文', '一行目\\n二行目 語'],
    ['{{#if yes}}\nheadline: ある\n{{else}}\nheadline: ない\n{{/if}}\n---\n本文', 'ある'],
    ['headline:{{#if yes}} ある{{/if}}\n---\n本文', 'ある'],
  ])('%j', (text, words) => {
    const { headline, blocks, faults } = filled(text, { view });
    expect(faults).toEqual([]);
    expect(wordsOf(headline!)).toBe(words);
    expect(blocks).toMatchObject([{ type: 'paragraph', children: [{ text: '本文' }] }]);
  });

  it.each(['本文', 'Note: words\n\n本文', 'headline: {{empty}}\n---\n本文', 'headline:\n---'])(
    '%j has none',
    (text) => {
      expect(filled(text, { view })).toMatchObject({ headline: null, faults: [] });
    },
  );

  it('says where it is wrong', () => {
    const codes = (text: string) =>
      filled(text, { view }).faults.map(({ code, where }) => `${code} ${where?.line}:${where?.column}`);
    expect(codes('headlin: x\n---\n本文')).toEqual(['template/unknown-front 1:1']);
    expect(codes('headline: x\n\n本文')).toEqual(['template/unclosed-front 1:1']);
    expect(codes('headline: <b>\n---\n<i>')).toEqual([
      'template/unsupported 1:11',
      'template/unsupported 3:1',
    ]);
  });

  it('cannot be opened or ended by data', () => {
    expect(filled('{{a}}\n---', { view: { a: 'headline: x' } }).faults).toMatchObject([
      { code: 'template/unsupported' },
    ]);
    const { headline } = filled('headline: {{a}}\n---\n本文', { view: { a: 'x\n---\ny' } });
    expect(wordsOf(headline!)).toBe('x\n---\ny');
  });
});

it('an empty template is an empty section', () => {
  expect(filled('')).toEqual({ headline: null, blocks: [], faults: [] });
  expect(filled('\n{{#if no}}{{/if}}', { view: { no: false } })).toEqual({
    headline: null,
    blocks: [],
    faults: [],
  });
});

it('fills the same section twice alike, and another in between', () => {
  const once = filled('headline: {{word}}\n---\n- {{npv}}', { view });
  filled('{{x}}', { view: { x: 'y' } });
  expect(filled('headline: {{word}}\n---\n- {{npv}}', { view })).toEqual(once);
});
