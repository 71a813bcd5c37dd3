// Breaks at the ends of another writer's lines.
import { describe, expect, it } from 'vitest';
import type { Amount } from '../../src/quantity/amount.ts';
import { accent, amount, breakInlines, line } from '../../src/tree/index.ts';

const gain: Amount = {
  id: 'gain',
  label: { ja: '増加', en: 'gain' },
  value: 21e6,
  unit: { JPY: 1 },
  rank: 'key',
  origin: { kind: 'stated', ref: 'a#/b' },
};
const document = { amounts: { gain }, meta: { language: 'ja' as const } };

describe('breakInlines', () => {
  it('divides text at the offset and drops the blank before it', () => {
    expect(breakInlines(line('利益は増え、投資は戻る'), [6], document)).toEqual([
      { type: 'text', text: '利益は増え、' },
      { type: 'break' },
      { type: 'text', text: '投資は戻る' },
    ]);
    expect(breakInlines(line('rises a year, and'), [14], document)[0]).toEqual({
      type: 'text',
      text: 'rises a year,',
    });
  });

  it('breaks between nodes and inside marked words, never inside an amount', () => {
    const money = amount('gain', { scale: 1000000, digits: 0 });
    expect(breakInlines(line('年', money, '増え'), [1], document).map(({ type }) => type)).toEqual([
      'text',
      'break',
      'amount',
      'text',
    ]);
    expect(breakInlines(line('年', money, '増え'), [3], document).map(({ type }) => type)).toEqual([
      'text',
      'amount',
      'text',
    ]);
    expect(breakInlines([accent('年に増え')], [2], document)).toEqual([
      {
        type: 'accent',
        children: [{ type: 'text', text: '年に' }, { type: 'break' }, { type: 'text', text: '増え' }],
      },
    ]);
  });

  it('changes nothing without offsets', () => {
    const inlines = line('一行');
    expect(breakInlines(inlines, [], document)).toEqual(inlines);
  });
});
