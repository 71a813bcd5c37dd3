import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/tree/index.ts';
import { chapter, documentOf, layOut, liveItems, paragraph, SENTENCE, text } from '../documents.ts';

const alone = { cover: false, contents: false };
const short = (words: string): Block => ({ type: 'paragraph', look: 'body', children: text(words) });
const bands = (count: number, lines = 1): Block => ({
  type: 'bands',
  items: Array.from({ length: count }, (_, index) => ({
    name: `帯${index}`,
    aside: '添え書き',
    blocks: [short(SENTENCE.ja.repeat(lines))],
  })),
});
const ask: Block = {
  type: 'panel',
  look: 'ask',
  title: text('お願い'),
  blocks: [
    short('7月末までにご決裁ください。'),
    { type: 'paragraph', look: 'note', children: text('窓口は営業部です。') },
  ],
};

function paint(blocks: readonly Block[]) {
  const { faults, pages } = layOut(documentOf([chapter('c1', blocks)], alone));
  const items = liveItems(pages.pages[0]!);
  return {
    faults,
    pages,
    items,
    find: (words: string) => items.find((item) => item.text.startsWith(words))!,
  };
}

describe('bands', () => {
  it('have their content from column 4, beside the name', () => {
    const { find, items } = paint([bands(2)]);
    const name = find('帯0');
    const content = items.find((item) => item.text.startsWith('貴社') && item.y === name.y)!;
    expect(name.runs[0]!.x).toBeCloseTo(95, 6);
    expect(content.runs[0]!.x).toBeCloseTo(190.25, 6);
  });

  it('have a rule 20 above each: strong above the first, fine above the others', () => {
    const { find, pages } = paint([bands(2)]);
    const rules = pages.pages[0]!.items.flatMap((item) =>
      item.type === 'shape' && item.shape.type === 'line' ? [item.shape] : [],
    );
    const above = (words: string) => rules.find(({ points }) => points[0]![1] === find(words).y - 20)!;
    expect(above('帯0').width).toBe(0.75);
    expect(above('帯1').width).toBe(0.25);
  });

  it('stand on the grid, three lines below the one before', () => {
    const { find } = paint([bands(2)]);
    expect((find('帯1').y - 81) % 18).toBe(0);
    expect(find('帯1').y - find('帯0').y).toBe(18 + 54);
  });

  it('give up empty lines to stay on one page', () => {
    const { pages } = paint([bands(6, 2), ask]);
    expect(pages.pages).toHaveLength(1);
  });
});

describe('panels', () => {
  it('ask in white on the brand, the request bold, the second line a grid line below', () => {
    const { find, pages } = paint([paragraph(3), ask]);
    const [request, note, title] = [find('7月'), find('窓口'), find('お願い')];
    expect(request.runs.every(({ colour, face }) => colour === '#FFFFFF' && face.endsWith('700'))).toBe(true);
    expect(note.y - request.y).toBe(18);
    expect(title.y).toBe(request.y);
    const box = pages.pages[0]!.items.flatMap((item) =>
      item.type === 'shape' && item.shape.type === 'box' ? [item.shape] : [],
    )[0]!;
    expect(box).toMatchObject({ x: 77, width: 441, height: 60, y: request.y - 24, fill: 'brand' });
  });
});

describe('facts', () => {
  it('are rows of name and words, in the structure a table', () => {
    const items = ['費用', '開始', '危険'].map((name) => ({
      name: text(name),
      words: text(`${name}の説明`),
    }));
    const { find, pages } = paint([{ type: 'facts', items }, paragraph(5)]);
    expect(find('開始').y - find('費用').y).toBe(27);
    expect(find('費用の説明').runs[0]!.x).toBeCloseTo(190.25, 6);
    const tags = pages.elements.map(({ tag }) => tag);
    expect(tags.filter((tag) => tag === 'TR')).toHaveLength(3);
    expect(pages.elements.filter(({ scope }) => scope === 'Row')).toHaveLength(3);
  });
});
