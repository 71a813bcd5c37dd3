// Lines of source text in, lines as a typesetter joins them out, with the laws of the pass.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/tree/index.ts';
import { joinLine } from '../../src/typeset/join.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });
const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });
const npv: Inline = { type: 'amount', id: 'npv', format: {} };
const br: Inline = { type: 'break' };
const figure: Inline = { type: 'reference', target: 'cash', form: 'label', text: '図1' };

const ja = (...line: Inline[]) => joinLine(line, 'ja');
const en = (...line: Inline[]) => joinLine(line, 'en');

describe('line ends of the source', () => {
  it.each([
    ['利益が\n増える。\nまた', '利益が増える。また'],
    ['品質QCD\nの改善', '品質QCDの改善'],
    ['これは\nExcel\nです', 'これはExcelです'],
    ['Total cost\nof ownership', 'Total cost of ownership'],
    ['（税抜）\n〔注〕', '（税抜）〔注〕'],
    ['\n前後\n', '前後'],
    ['ｶﾅ\nｶﾅ', 'ｶﾅｶﾅ'],
    ['一 \t\n 二\tthree', '一二three'],
    ['𠮷野\n𠮷田', '𠮷野𠮷田'],
  ])('in Japanese %j', (source, joined) => {
    expect(ja(text(source))).toEqual([text(joined)]);
  });

  it.each([
    ['one\ntwo', 'one two'],
    ['東京\n大阪', '東京大阪'],
    ['in 東京\nand', 'in 東京 and'],
  ])('in English %j', (source, joined) => {
    expect(en(text(source))).toEqual([text(joined)]);
  });

  it('look across nodes', () => {
    expect(ja(text('利益は\n'), npv, text('\nです'))).toEqual([text('利益は'), npv, text('です')]);
    expect(ja(npv, text('\n'), npv)).toEqual([npv, text(' '), npv]);
    expect(ja(text('前\n'), strong(text('太')), text('\n'), figure, text('\nx'))).toEqual([
      text('前'),
      strong(text('太')),
      figure,
      text('x'),
    ]);
    expect(en(text('is\n'), npv, text('\n'), strong(text('now')))).toEqual([
      text('is '),
      npv,
      text(' '),
      strong(text('now')),
    ]);
    expect(en(text('one \n'), br, text(' two'))).toEqual([text('one'), br, text('two')]);
  });
});

it('merges neighbours, and drops what has no content', () => {
  expect(ja(text('a'), text(''), text('b'), strong(text('')), strong(text('c'), text('d')))).toEqual([
    text('ab'),
    strong(text('cd')),
  ]);
});

describe('in English only', () => {
  it('curls quotes', () => {
    expect(en(text("He said \"it's 'fine'\""))).toEqual([text('He said “it’s ‘fine’”')]);
    expect(en(text('"'), strong(text('Net')), text('" gain, '), text('("x")'))).toEqual([
      text('“'),
      strong(text('Net')),
      text('” gain, (“x”)'),
    ]);
    expect(en(text('"'), npv, text('"'))).toEqual([text('“'), npv, text('”')]);
    expect(en(text("the customers' '90s 5'"))).toEqual([text("the customers’ ’90s 5'")]);
    expect(en(text('a 5" pipe and "6" pipes"'))).toEqual([text('a 5" pipe and “6” pipes”')]);
    expect(ja(text('"it\'s"'))).toEqual([text('"it\'s"')]);
  });

  it('keeps a unit on the line of its number', () => {
    expect(en(text('12 kg in 3\nmonths, 5 minutes a day, 4 g'))).toEqual([
      text('12\u00a0kg in 3\u00a0months, 5\u00a0minutes a day, 4\u00a0g'),
    ]);
    expect(en(npv, text(' hours or 5 meters'))).toEqual([npv, text('\u00a0hours or 5 meters')]);
    expect(ja(text('12 kg'))).toEqual([text('12 kg')]);
  });
});

describe('laws', () => {
  const leaf = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'あ\n\t "\'5kg。a—(“”‘’'), maxLength: 8 }).map(text),
    fc.constantFrom(npv, br, figure),
  );
  const line = fc.array(
    fc.oneof(
      leaf,
      fc.array(leaf, { maxLength: 3 }).map((children) => strong(...children)),
    ),
    {
      maxLength: 6,
    },
  );

  it('twice is once, and nothing but white space and quotes changes', () => {
    fc.assert(
      fc.property(line, fc.constantFrom('ja' as const, 'en' as const), (source, language) => {
        const once = joinLine(source, language);
        expect(joinLine(once, language)).toEqual(once);
        expect(bare(once)).toBe(bare(source));
        // An empty text is nothing, but keeps the line from being taken as joined already.
        expect(joinLine([...source, text('')], language)).toEqual(once);
        expect(JSON.stringify(once)).not.toContain('\\n');
      }),
      { numRuns: 1000, seed: 5 },
    );
  });

  it('a long line takes no square of its length', () => {
    const start = performance.now();
    for (const part of ['a ', '" ', "'", ' ', '\n', 'あ\n']) en(text(part.repeat(50_000)));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

function bare(line: readonly Inline[]): string {
  return line
    .map((inline) => {
      if (inline.type === 'text')
        return inline.text.replace(/\s/g, '').replace(/["“”]/g, '"').replace(/['‘’]/g, "'");
      return 'children' in inline ? bare(inline.children) : `<${inline.type}>`;
    })
    .join('');
}
