// All passes on whole documents: twice is once, the input stays as it is.
import { describe, expect, it } from 'vitest';
import { blocksOf, checkDocument, type Document } from '../../src/tree/index.ts';
import { empty } from '../../src/typeset/empty.ts';
import { settle } from '../../src/typeset/index.ts';
import { join } from '../../src/typeset/join.ts';
import { number } from '../../src/typeset/number.ts';
import { refer } from '../../src/typeset/refer.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { filled } from '../template/fixture.ts';
import { documentOf, frozen } from './fixture.ts';

const fail = (fault: unknown) => {
  throw new Error(JSON.stringify(fault));
};

const passes: Record<string, (document: Document) => Document> = {
  number,
  refer: (document) => refer(document, () => {}),
  join,
  empty,
  settle: (document) => settle(document, () => {}),
};

// A document as it comes from templates: unlabelled, with source line ends and empty paragraphs.
const { blocks } = filled(
  '## 何が\n動くか\n\n"{{ref "cash"}}" は\n**{{npv}}**\nです {{page "P1"}}\n\n{{gone}}\n\n{{figure}}\n\n- 一\n  二\n- {{gone}}\n',
  {
    view: {
      npv: { type: 'amount', id: 'npv', format: {} },
      gone: { type: 'inlines', children: [{ type: 'strong', children: [] }] },
      figure: blocksOf(sampleDocument('ja')).find(({ type }) => type === 'figure')!,
    },
  },
);

const documents = {
  'a sample in Japanese': sampleDocument('ja'),
  'a sample in English': sampleDocument('en'),
  'a section from a template': documentOf(blocks),
  'the same in English': documentOf(blocks, 'en'),
};

describe.each(Object.entries(documents))('%s', (_, document) => {
  it.each(Object.entries(passes))('%s: twice is once, and the input stays as it is', (_name, pass) => {
    const before = structuredClone(document);
    const once = frozen(pass(frozen(document)));
    expect(pass(once)).toEqual(once);
    expect(document).toEqual(before);
  });
});

it('leaves the settled samples as they are', () => {
  for (const language of ['ja', 'en'] as const) {
    const { faults } = checked(sampleDocument(language));
    const settled = settle(sampleDocument(language), fail);
    expect(checked(settled).faults).toEqual(faults);
    expect(blocksOf(settled).map(({ type }) => type)).toEqual(
      blocksOf(sampleDocument(language)).map(({ type }) => type),
    );
  }
});

function checked(document: Document): { faults: unknown[] } {
  const faults: unknown[] = [];
  // A space that was made to stay is still the same number.
  checkDocument(document, (fault) => faults.push(JSON.stringify(fault).replace(/\u00a0/g, ' ')));
  return { faults };
}
