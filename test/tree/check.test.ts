import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import {
  type AmountFormat,
  amount,
  type BridgeChart,
  type CashChart,
  checkDocument,
  type Document,
  figure,
  line,
  list,
  panel,
  paragraph,
  quote,
  row,
  type TableNode,
  table,
} from '../../src/tree/index.ts';
import { amountOf, documentOf, freeSection } from './amounts.ts';

function faultsOf(document: Document): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  checkDocument(document, (fault) => faults.push(fault));
  return faults;
}

const million: AmountFormat = { scale: 1_000_000, digits: 1, unit: 'none' };
const columns = [
  { share: 0.4, align: 'start' },
  { share: 0.6, align: 'end' },
] as const;

function sumTable(fields: Partial<TableNode> = {}): TableNode {
  return table({
    id: 't',
    title: [],
    columns,
    head: [row(['', '効果'])],
    body: [
      row(['材料費', amount('a', million)]),
      row(['労務費', amount('b', million)]),
      row(['合計', amount('c', million)], 'total'),
    ],
    sums: [{ parts: [0, 1], total: 2 }],
    ...fields,
  });
}

const amounts = (a: number, b: number, c: number) => ({
  a: amountOf(a, 'JPY', 'a'),
  b: amountOf(b, 'JPY', 'b'),
  c: amountOf(c, 'JPY', 'c'),
});

describe('checkDocument', () => {
  it('finds nothing in a sound document and leaves it unchanged', () => {
    const document = documentOf(
      [freeSection(sumTable(), paragraph('材料費が動きます'))],
      amounts(1e6, 2e6, 3e6),
    );
    const before = JSON.stringify(document);
    expect(faultsOf(document)).toEqual([]);
    expect(JSON.stringify(document)).toBe(before);
  });

  it('finds amounts that do not exist, inside panels and charts too', () => {
    const inner = panel({ look: 'tint', title: [], blocks: [list([[paragraph(amount('gone'))]])] });
    const at = { file: 't.hbs', line: 3, column: 1 };
    const faults = faultsOf(documentOf([freeSection(inner, paragraph(amount('lost'), { at }))]));
    expect(faults.map(({ code, params, where }) => [code, params, where])).toEqual([
      ['tree/unknown-amount', { id: 'gone' }, {}],
      ['tree/unknown-amount', { id: 'lost' }, at],
    ]);
  });

  it('holds rows to the columns, spans counted', () => {
    const spanned = sumTable({
      head: [row([{ children: [], columnSpan: 2 }])],
      body: [row(['a'])],
      sums: [],
    });
    expect(faultsOf(documentOf([freeSection(spanned)]))).toMatchObject([
      { code: 'tree/row-width', params: { table: 't', part: 'body', row: 1, cells: 1, columns: 2 } },
    ]);
  });

  it('holds the shares to 1', () => {
    const narrow = sumTable({ columns: [columns[0], { share: 0.5, align: 'end' }] });
    expect(faultsOf(documentOf([freeSection(narrow)], amounts(1e6, 2e6, 3e6)))).toMatchObject([
      { code: 'tree/column-shares', params: { table: 't', sum: 0.9 } },
    ]);
  });

  it('holds printed parts to the printed total', () => {
    const document = documentOf([freeSection(sumTable())], amounts(1_040_000, 2_040_000, 3_080_000));
    expect(faultsOf(document)).toMatchObject([
      { code: 'tree/sum-mismatch', params: { table: 't', column: 2, parts: '1.0 + 2.0', total: '3.1' } },
    ]);
  });

  it('lets a sum pass that says it is not exact, negative parts, and parts of another scale', () => {
    const loose = sumTable({ sums: [{ parts: [0, 1], total: 2, exact: false }] });
    expect(faultsOf(documentOf([freeSection(loose)], amounts(1_040_000, 2_040_000, 3_080_000)))).toEqual([]);
    expect(faultsOf(documentOf([freeSection(sumTable())], amounts(5e6, -2e6, 3e6)))).toEqual([]);
    const thousands = sumTable({
      body: [row(['a', amount('a', { scale: 1000 })]), row(['b', '–']), row(['c', amount('c', million)])],
    });
    expect(faultsOf(documentOf([freeSection(thousands)], amounts(3e6, 0, 3e6)))).toEqual([]);
  });

  it('wants a node of its stage in a staged section', () => {
    const section = { id: 'P3', stage: 'plbs' } as const;
    const blocks = [paragraph('x', { about: ['usage:u'] })];
    expect(faultsOf(documentOf([{ ...section, blocks }]))).toMatchObject([
      { code: 'tree/stage-without-node', params: { section: 'P3', stage: 'plbs', prefix: 'posting:' } },
    ]);
    const nested = [panel({ look: 'ask', title: [], blocks: [paragraph('x', { about: ['posting:p'] })] })];
    expect(faultsOf(documentOf([{ ...section, blocks: nested }]))).toEqual([]);
  });

  it('finds loose numbers, but not in quotes', () => {
    const section = freeSection(paragraph('年35百万円です'), quote('月に3時間かかる', '製造部長'));
    expect(faultsOf(documentOf([section]))).toMatchObject([
      { code: 'tree/loose-number', params: { number: '35百万円', text: '年35百万円です' } },
    ]);
  });

  it('finds ids used twice', () => {
    const document = documentOf([freeSection(sumTable(), sumTable())], amounts(1e6, 2e6, 3e6));
    expect(faultsOf(document)).toMatchObject([{ code: 'tree/duplicate-id', params: { id: 't' } }]);
  });

  it('finds a table with the id of a chapter', () => {
    const [chapter, ...others] = documentOf([freeSection(sumTable())]).chapters;
    const document = {
      ...documentOf([freeSection(sumTable())], amounts(1e6, 2e6, 3e6)),
      chapters: [{ ...chapter!, id: 't' }, ...others],
    };
    expect(faultsOf(document)).toMatchObject([{ code: 'tree/duplicate-id', params: { id: 't' } }]);
  });

  it('wants a bridge to arrive at its end, whichever way its costs are written', () => {
    const chart: BridgeChart = {
      type: 'bridge',
      scale: 1,
      digits: 0,
      start: { name: '', account: '', amount: 'a' },
      steps: [
        { account: '', cause: [], amount: 'b', role: 'gain' },
        { account: '', cause: [], amount: 'c', role: 'cost' },
      ],
      end: { name: '', account: '', amount: 'd' },
      change: { amount: 'b' },
      groups: { gains: { name: '', amount: 'b' }, costs: { name: '', amount: 'c' } },
    };
    const shown = figure({
      id: 'f',
      title: line('x'),
      subtitle: [],
      unitLine: [],
      chart,
      alt: line('年35百万円'),
    });
    const faults = (cost: number, end: number) =>
      faultsOf(documentOf([freeSection(shown)], { ...amounts(100, 30, cost), d: amountOf(end, 'JPY', 'd') }));
    expect(faults(-10, 120)).toEqual([]);
    expect(faults(10, 120)).toEqual([]);
    expect(faults(10, 125)).toMatchObject([
      { code: 'tree/bridge-mismatch', params: { figure: 'f', reached: 120, end: 125 } },
    ]);
  });

  it('wants one point a month in a series', () => {
    const chart: CashChart = {
      type: 'cash',
      scale: 1,
      digits: 0,
      months: 1,
      base: ['a', 'b'],
      low: ['a'],
      high: ['a', 'c'],
      names: { base: '', low: '', high: '' },
      payback: null,
      axis: '',
    };
    const shown = figure({ id: 'f', title: line('x'), subtitle: [], unitLine: [], chart, alt: line('x') });
    expect(faultsOf(documentOf([freeSection(shown)], amounts(1, 2, 3)))).toMatchObject([
      { code: 'tree/series-length', params: { figure: 'f', series: 'low', count: 1, expected: 2 } },
    ]);
  });
});
