import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/tree/index.ts';
import { chapter, documentOf, elementText, layOut, liveItems, paragraph, tagOf, text } from '../documents.ts';

const short = (words: string): Block => ({ type: 'paragraph', look: 'body', children: text(words) });

function paint(list: Block) {
  const document = documentOf([chapter('c1', [paragraph(2), list, paragraph(4)])], {
    cover: false,
    contents: false,
  });
  const { pages } = layOut(document);
  return { pages, items: liveItems(pages.pages[0]!) };
}

describe('lists', () => {
  it('number their items, close together when short', () => {
    const { items, pages } = paint({
      type: 'list',
      ordered: true,
      items: [[short('一つ')], [short('二つ')]],
    });
    const labels = items.filter((item) => tagOf(pages, item) === 'Lbl');
    expect(labels.map((item) => item.text)).toEqual(['1.', '2.']);
    expect(labels[1]!.y - labels[0]!.y).toBe(18);
    expect(pages.elements.find(({ tag }) => tag === 'L')).toMatchObject({ numbering: 'Decimal' });
  });

  it('nest, each list in the body of its item', () => {
    const inner: Block = { type: 'list', ordered: false, items: [[short('内側')]] };
    const { items, pages } = paint({ type: 'list', ordered: false, items: [[short('外側'), inner]] });
    const [outer, nested] = ['外側', '内側'].map((words) => items.find((item) => item.text === words)!);
    expect(nested!.runs[0]!.x - outer!.runs[0]!.x).toBeCloseTo(10.5, 6);
    const lists = pages.elements.flatMap(({ tag }, index) => (tag === 'L' ? [index] : []));
    expect(lists).toHaveLength(2);
    expect(pages.elements[pages.elements[lists[1]!]!.parent!]!.tag).toBe('LBody');
    expect(elementText(pages, lists[0]!)).toBe('・外側・内側');
  });
});
