// Templates and views in, words out: names, blocks, mustaches, partials and limits of a fill.
import { describe, expect, it } from 'vitest';
import type { ViewObject } from '../../src/template/index.ts';
import { blocksOf, faultsOf, filled, npv, sentence } from './fixture.ts';

const view: ViewObject = {
  name: '段取り',
  yes: true,
  no: false,
  gone: null,
  blank: '',
  npv,
  none: [],
  people: [
    { name: '佐藤', role: '工場長' },
    { name: '鈴木', role: '経理' },
  ],
  group: { name: '内', deep: { word: '底' } },
};

describe('names', () => {
  it('are looked up inside groups, outwards, and from the root', () => {
    expect(sentence('{{group.deep.word}} {{group/name}}', { view })).toBe('底 内');
    expect(sentence('{{#with group}}{{name}}{{../name}}{{this.name}}{{@root.npv}}{{/with}}', { view })).toBe(
      '内段取り内<npv>',
    );
  });

  it('win over the value when a block or a partial gives them', () => {
    expect(sentence('{{#each people as |person|}}{{person.role}}{{/each}}', { view })).toBe('工場長経理');
    expect(sentence('{{#with group as |name|}}{{name.name}}{{this.name}}{{/with}}', { view })).toBe('内内');
  });

  it('that are not known are faults wherever they stand, with the nearest ones', () => {
    const { faults, blocks } = filled(
      'a\n{{#if group.nam}}x{{/if}}\n{{peple}}{{#each peopl}}{{/each}}{{ref nam}}',
      {
        view,
      },
    );
    expect(blocks).toEqual([]);
    expect(faults.map(({ code, params, where }) => [code, params, where?.line, where?.column])).toEqual([
      ['template/unknown-name', { name: 'group.nam', known: 'name' }, 2, 7],
      ['template/unknown-name', { name: 'peple', known: 'people' }, 3, 1 + 2],
      ['template/unknown-name', { name: 'peopl', known: 'people' }, 3, 18],
      ['template/unknown-name', { name: 'nam', known: 'name' }, 3, 40],
    ]);
  });

  it('offer the outer ones with their ../', () => {
    const { faults } = filled('{{#each people}}{{npv}}{{/each}}', { view });
    expect(faults[0]?.params).toEqual({ name: 'npv', known: '../npv' });
  });

  it('never reach a prototype', () => {
    const names = [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'group.__proto__',
      'group.constructor.name',
    ];
    for (const name of names)
      expect(faultsOf(`{{${name}}}`, { view })).toEqual(['template/unknown-name 1:3']);
    expect(faultsOf('{{name.length}}', { view })).toEqual(['template/no-names-inside 1:3']);
    expect(faultsOf('{{people.length}}{{people.[0]}}{{npv.id}}', { view })).toEqual([
      'template/no-names-inside 1:3',
      'template/no-names-inside 1:20',
      'template/no-names-inside 1:34',
    ]);
    expect(faultsOf('{{@index}}', { view })).toEqual(['template/unknown-name 1:3']);
  });
});

describe('blocks', () => {
  it('if and unless ask for facts, presence, words and lists', () => {
    const ask = (name: string) =>
      sentence(`{{#if ${name}}}+{{else}}-{{/if}}{{#unless ${name}}}-{{else}}+{{/unless}}`, { view });
    expect(['yes', 'npv', 'name', 'people', 'group'].map(ask)).toEqual(Array(5).fill('++'));
    expect(['no', 'gone', 'blank', 'none'].map(ask)).toEqual(Array(4).fill('--'));
  });

  it('chain with else if', () => {
    expect(sentence('{{#if no}}1{{else if gone}}2{{else if yes}}3{{else}}4{{/if}}', { view })).toBe('3');
  });

  it('each goes through lists only and tells the first and the last', () => {
    const text =
      '{{#each people}}{{#if @first}}〔{{/if}}{{name}}{{#unless @last}}・{{else}}〕{{/unless}}{{/each}}';
    expect(sentence(text, { view })).toBe('〔佐藤・鈴木〕');
    expect(sentence('{{#each none}}x{{else}}なし{{/each}}', { view })).toBe('なし');
    expect(faultsOf('{{#each group}}x{{/each}} {{#each gone}}x{{/each}}', { view })).toEqual([
      'template/each-needs-list 1:1',
      'template/each-needs-list 1:27',
    ]);
  });

  it('with opens groups only, and its else is for what is absent', () => {
    expect(sentence('{{#with gone}}x{{else}}なし{{/with}}', { view })).toBe('なし');
    expect(faultsOf('{{#with name}}x{{/with}}', { view })).toEqual(['template/with-needs-group 1:1']);
  });

  it('are refused when they are not ours, in branches not taken too', () => {
    expect(faultsOf('{{#if no}}{{#people}}{{/people}}{{/if}}{{^no}}{{/no}}', { view })).toEqual([
      'template/unknown-block-tag 1:11',
      'template/unknown-block-tag 1:40',
    ]);
    expect(faultsOf('{{#if}}a{{/if}}{{#if yes no}}a{{/if}}', { view })).toEqual([
      'template/block-parameters 1:1',
      'template/block-parameters 1:16',
    ]);
    expect(faultsOf('{{#*inline "a"}}b{{/inline}}', { view })).toEqual(['template/unsupported-tag 1:1']);
    expect(faultsOf('{{#> a}}b{{/a}}', { view })).toEqual(['template/unsupported-tag 1:1']);
  });
});

describe('mustaches', () => {
  it('print words, amounts, ready inlines and references', () => {
    const inlines: ViewObject = {
      words: { type: 'inlines', children: [{ type: 'strong', children: [{ type: 'text', text: '太' }] }] },
    };
    expect(sentence('{{{words}}}{{words}}{{"文字"}}', { view: inlines })).toBe('*太**太*文字');
    expect(blocksOf('{{ref "cash"}}{{page "cash"}}')).toMatchObject([
      {
        children: [
          { type: 'reference', target: 'cash', form: 'label' },
          { type: 'reference', target: 'cash', form: 'page' },
        ],
      },
    ]);
  });

  it('refuse what has no words, each with its own advice', () => {
    expect(faultsOf('{{gone}}{{yes}}{{people}}{{group}}', { view })).toEqual([
      'template/prints-nothing 1:1',
      'template/prints-fact 1:9',
      'template/prints-list 1:16',
      'template/prints-group 1:26',
    ]);
  });

  it('refuse raw numbers from a template and from a cast', () => {
    expect(faultsOf('{{5}}{{ref 5}}')).toEqual(['template/raw-number 1:3', 'template/raw-number 1:12']);
    const cast = { count: 5, fn: () => 'x', date: new Date(0), lost: undefined } as unknown as ViewObject;
    expect(faultsOf('{{count}}', { view: cast })).toEqual(['template/raw-number 1:1']);
    expect(faultsOf('{{fn}}{{date}}{{lost}}', { view: cast })).toEqual([
      'template/cannot-print 1:3',
      'template/cannot-print 1:9',
      'template/cannot-print 1:17',
    ]);
  });

  it('call only the helpers that there are, with one text', () => {
    expect(faultsOf('{{rev "a"}}{{ref "a" "b"}}{{ref yes}}{{log "a"}}{{lookup view "a"}}', { view })).toEqual(
      [
        'template/unknown-helper 1:1',
        'template/helper-parameters 1:12',
        'template/unknown-helper 1:38',
        'template/unknown-helper 1:49',
      ],
    );
    expect(faultsOf('{{ref yes}}', { view })).toEqual(['template/helper-parameters 1:1']);
  });
});

describe('partials', () => {
  const partials = { 'parts/card': '{{name}}（{{role}}）{{title}}', line: '{{> parts/card title="様"}}' };

  it('take the value at hand, a value, and names', () => {
    expect(sentence('{{#each people}}{{> line}}{{/each}}', { view, partials })).toBe(
      '佐藤（工場長）様鈴木（経理）様',
    );
    const card = '{{#each people}}{{> parts/card this title=@root.npv}}{{/each}}';
    expect(sentence(card, { view, partials })).toBe('佐藤（工場長）<npv>鈴木（経理）<npv>');
  });

  it('see nothing else of their caller', () => {
    const faults = faultsOf('{{#each people as |p|}}{{> a}}{{/each}}', {
      view,
      partials: { a: '{{p.name}}{{../name}}' },
    });
    expect(faults.slice(0, 2)).toEqual(['template/unknown-name a.md 1:3', 'template/unknown-name a.md 1:13']);
  });

  it('are named literally, are there, and never go in circles', () => {
    expect(faultsOf('{{> (ref "a")}}{{> @partial-block}}{{> lin}}', { partials })).toEqual([
      'template/computed-partial 1:1',
      'template/computed-partial 1:16',
      'template/unknown-partial 1:36',
    ]);
    const { faults } = filled('{{#if x}}{{> a}}{{/if}}', {
      partials: { a: 'x{{> b}}', b: '{{> c}}', c: '\n {{> a}}' },
    });
    expect(faults.map(({ code, params, where }) => [code, params, where])).toEqual([
      ['template/partial-cycle', { circle: 'a → b → c → a' }, { file: 'c.md', line: 2, column: 2 }],
    ]);
    expect(faultsOf('{{> self}}', { partials: { self: '{{> self}}' } })).toEqual([
      'template/partial-cycle self.md 1:1',
    ]);
    expect(faultsOf('{{> __proto__}}{{> constructor}}')).toEqual([
      'template/unknown-partial 1:1',
      'template/unknown-partial 1:16',
    ]);
  });
});

describe('limits', () => {
  const limits = { text: 1000, output: 2000, depth: 5, steps: 200 };
  const long = { list: Array.from({ length: 30 }, () => 'あ'), word: 'あ'.repeat(150) };

  it('end a fill that runs, grows or nests too much, and tell where', () => {
    const cube = '{{#each list}}{{#each ../list}}{{#each ../../list}}{{/each}}{{/each}}{{/each}}';
    expect(faultsOf(cube, { view: long, limits })).toEqual(['template/too-many-steps 1:32']);
    expect(faultsOf('{{#each list}}{{../word}}{{/each}}', { view: long, limits })).toEqual([
      'template/too-long 1:1',
    ]);
    const deep = `${'{{#if list}}'.repeat(7)}a${'{{/if}}'.repeat(7)}`;
    expect(faultsOf(deep, { view: long, limits })).toEqual(['template/too-deep 1:73']);
    expect(faultsOf('a'.repeat(1001), { limits })).toEqual(['template/too-long undefined:undefined']);
  });

  it('hold for chains of partials', () => {
    const partials = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`p${index}`, `{{> p${index + 1}}}`]),
    );
    expect(faultsOf('{{> p0}}', { partials: { ...partials, p9: 'end' }, limits })[0]).toMatch(/too-deep p\d/);
  });
});

it('leaves the view and the template as they were', () => {
  const frozen = structuredClone(view);
  sentence('{{#each people}}{{name}}{{/each}}{{npv}}', { view });
  expect(view).toEqual(frozen);
});
