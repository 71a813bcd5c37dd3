// The mapper meets everything that the walkers of the tree know.
import { expect, it } from 'vitest';
import { blocksOf, frontLinesOf, type Inline, linesOf } from '../../src/tree/index.ts';
import { mapBlocks, mapLines } from '../../src/typeset/map.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { frozen } from './fixture.ts';

const document = frozen(sampleDocument('ja'));

it('meets every line that the walkers of the tree know, and puts each back in its place', () => {
  const seen = new Set<readonly Inline[]>();
  const same = mapLines(document, (line) => {
    seen.add(line);
    return line;
  });
  const known = [...frontLinesOf(document), ...blocksOf(document).flatMap(linesOf)];
  expect(known.filter((line) => !seen.has(line))).toEqual([]);
  expect(seen.size).toBe(new Set(known).size);
  expect(same).toEqual(document);
});

it('changes every line', () => {
  const changed = mapLines(document, () => []);
  const lines = [...frontLinesOf(changed), ...blocksOf(changed).flatMap(linesOf)];
  expect(lines.every((line) => line.length === 0)).toBe(true);
});

it('meets every block once, in reading order', () => {
  const seen: unknown[] = [];
  const same = mapBlocks(document, {
    enter: (block) => {
      seen.push(block);
      return block;
    },
  });
  expect(seen).toEqual(blocksOf(document));
  expect(same).toEqual(document);
});
