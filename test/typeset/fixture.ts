// Blocks in, a bare document out: what the tests of this room have in common.
import type { Language } from '../../src/text/language.ts';
import type { Block, Chapter, Document, FigureNode, TableNode } from '../../src/tree/index.ts';
import { sampleDocument } from '../support/sample-document.ts';

/** A document of one chapter with one section of these blocks. */
export function documentOf(blocks: readonly Block[], language: Language = 'ja'): Document {
  const { meta } = sampleDocument(language);
  const chapter: Chapter = {
    id: 'profit',
    number: '1',
    name: '利益',
    headline: [],
    sections: [{ id: 'P1', stage: 'free', blocks }],
  };
  return { meta, cover: true, contents: true, chapters: [chapter], amounts: {} };
}

/** The blocks of the only section. */
export function blocksIn(document: Document): readonly Block[] {
  return document.chapters[0]!.sections[0]!.blocks;
}

export function table(id: string): TableNode {
  return { type: 'table', id, title: [], columns: [], head: [], body: [] };
}

export function figure(id: string): FigureNode {
  return {
    type: 'figure',
    id,
    title: [],
    subtitle: [],
    unitLine: [],
    alt: [],
    chart: {
      type: 'cash',
      scale: 1,
      digits: 0,
      months: 0,
      base: ['c'],
      low: ['c'],
      high: ['c'],
      names: { base: '', low: '', high: '' },
      payback: null,
      axis: '',
    },
  };
}

/** Freezes a tree, so that a pass that changes its input throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}
