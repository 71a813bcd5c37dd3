// Bands: names, asides and blocks in order, and what is refused between them.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { fillSection } from '../../src/template/index.ts';

function blocksOf(text: string) {
  const found: Diagnostic[] = [];
  const { blocks } = fillSection({ source: { file: 'P1.md', text } }, { you: '貴社' }, (fault) =>
    found.push(fault),
  );
  return { blocks, codes: found.map(({ code }) => code), lines: found.map(({ where }) => where?.line) };
}

describe('bands', () => {
  it('become one node with name, aside and blocks of each', () => {
    const { blocks, codes } = blocksOf(
      '::: bands\n::: band PL/BS | 利益\n{{you}}の利益。\n:::\n::: band QCD\n品質。\n:::\n:::\n',
    );
    expect(codes).toEqual([]);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({
      type: 'bands',
      items: [
        { name: 'PL/BS', aside: '利益', blocks: [{ type: 'paragraph' }] },
        { name: 'QCD', aside: '', blocks: [{ type: 'paragraph' }] },
      ],
    });
  });

  it('refuse other blocks between them, with the place of the opening line', () => {
    const { codes, lines } = blocksOf('\n::: bands\nwords\n:::\n');
    expect(codes).toEqual(['template/bands-form']);
    expect(lines).toEqual([2]);
  });

  it('refuse printed values in a name', () => {
    expect(blocksOf('::: band **PL**\nx\n:::\n').codes).toEqual(['template/bands-form']);
  });
});
