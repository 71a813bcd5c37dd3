// Every fault and every block points to the character of the template that it came from.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filled, npv } from './fixture.ts';

// Every probe is refused markup; its fault must point to exactly where it was written, whatever stands around it.
const PROBE = '<b>';

const view = { yes: true, no: false, list: ['一', '二'], word: '**語** <b>\n::: panel', npv };

const piece = fc.constantFrom(
  `${PROBE}`,
  `語${PROBE}`,
  `{{word}} ${PROBE}`,
  `語 {{~word~}} ${PROBE} {{~npv}}`,
  `**太${PROBE}** と ==朱${PROBE}== *斜${PROBE}*`,
  `[文${PROBE}](https://a.jp)`,
  `\\* a\\\n次${PROBE}`,
  `\n\n${PROBE}\n\n`,
  `\n\n- 一\n- 二${PROBE}\n  - 三 **四${PROBE}**\n    続き${PROBE}\n\n  段${PROBE}\n\n`,
  `\n\n1. 一${PROBE}\n2. 二\n\n`,
  `\n\n## 見出し ${PROBE}\n\n`,
  `\n\n::: panel ask 題${PROBE}\n本文${PROBE}\n:::\n\n`,
  `\n\n::: quote\n言葉${PROBE}\n— 誰か${PROBE}\n:::\n\n`,
  `\n\n::: facts\n- 名${PROBE}: 言葉${PROBE}\n- 名：言葉\n  続き${PROBE}\n:::\n\n`,
  `{{! 注 }}{{#if yes}} ${PROBE} {{~else~}} x {{/if}}`,
  `{{#unless no~}}\n\n ${PROBE}{{/unless}}`,
  `{{> part}} ${PROBE}`,
);

function placesOf(file: string, text: string): string[] {
  return [...text.matchAll(/<b>/g)].map(({ index }) => {
    const before = text.slice(0, index).split('\n');
    return `${file} ${before.length}:${before.at(-1)!.length + 1}`;
  });
}

it('points every fault of the text to the character where it was written', () => {
  const part = `部品 {{word}}\n${PROBE} {{#if yes}}\n${PROBE}\n{{/if}}`;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.boolean(), (pieces, crlf) => {
      const text = pieces.join('　');
      const { faults } = filled(crlf ? text.replace(/\n/g, '\r\n') : text, { view, partials: { part } });
      const found = faults.map(({ where }) => `${where?.file} ${where?.line}:${where?.column}`);
      const parts = text.includes('{{> part}}') ? placesOf('part.md', part) : [];
      expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['template/unsupported']));
      expect([...new Set(found)].sort()).toEqual([...placesOf('t.md', text), ...parts].sort());
    }),
    { numRuns: 300, seed: 7 },
  );
});

it('points a fault inside a loop to its one place, once a turn', () => {
  const { faults } = filled('a\n{{#each list}}\n\n{{this}} <b>\n\n{{/each}}', { view });
  expect(faults.map(({ where }) => [where?.line, where?.column])).toEqual([
    [4, 10],
    [4, 10],
  ]);
});

it('gives blocks the line that they came from, a value its mustache', () => {
  const text =
    '{{#if yes}}\n\n## 題\n{{/if}}\n\n{{npv}} です\n\n::: note\n注\n:::\n\n- 一\n  - 二\n\n{{block}}\n';
  const { blocks } = filled(text, { view: { ...view, block: { type: 'pageBreak' } } });
  expect(blocks.map(({ type, at }) => [type, at?.line, at?.column])).toEqual([
    ['heading', 3, 1],
    ['paragraph', 6, 1],
    ['paragraph', 9, 1],
    ['list', 12, 1],
    ['pageBreak', 15, 1],
  ]);
});
