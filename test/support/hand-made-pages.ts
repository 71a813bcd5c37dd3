// A language in, three pages with one of everything out: heads, contents, paragraph, table over two pages, figure, list, links.
import type { Pages } from '../../src/layout/pages.ts';
import type { Language } from '../../src/text/index.ts';
import { PagesBuilder } from './pages.ts';

interface SampleWords {
  readonly head: string;
  readonly contents: string;
  readonly chapter: string;
  readonly lines: readonly { readonly text: string; readonly swallowed?: string }[];
  readonly link: string;
  readonly caption: string;
  readonly columns: readonly [string, string];
  readonly rows: readonly (readonly [string, string])[];
  readonly alt: string;
  readonly label: string;
  readonly items: readonly string[];
  readonly foreign: string;
}

export const SAMPLE_WORDS: Readonly<Record<Language, SampleWords>> = {
  ja: {
    head: '省エネ提案書',
    contents: '目次',
    chapter: '段取り替えの短縮が利益の半分を生む',
    lines: [
      { text: '年間の電気代は、「新型」オーブンへの入れ替えで12.5%下が' },
      { text: 'り、3年目の末までに△8,400千円の投資を回収します（税抜）。' },
    ],
    link: '詳しくは公式サイトへ',
    caption: '表1 年間の費用',
    columns: ['費目', '千円'],
    rows: [
      ['電気代', '1,250'],
      ['保守費', '△340'],
      ['', '910'],
    ],
    alt: '累計の現金は2年9か月目に黒字になる。',
    label: '回収 2年9か月',
    items: ['朝の立ち上げを自動にする', '夜間の待機電力を切る'],
    foreign: 'Energy Star',
  },
  en: {
    head: 'Energy proposal',
    contents: 'Contents',
    chapter: 'Faster changeover earns half of the gain',
    lines: [
      { text: 'The yearly power bill falls by 12.5% once the “new” oven is in', swallowed: ' ' },
      { text: 'place, and the outlay of ¥8.4 million is back (AVA) by year three.' },
    ],
    link: 'More on the official site',
    caption: 'Table 1 Yearly costs',
    columns: ['Cost', 'k¥'],
    rows: [
      ['Power', '1,250'],
      ['Upkeep', '(340)'],
      ['', '910'],
    ],
    alt: 'Cumulative cash turns positive after 33 months.',
    label: 'Payback 33 months',
    items: ['Start the morning by timer', 'Cut standby at night'],
    foreign: '省エネ大賞',
  },
};

/** Three pages: contents, a chapter that runs over to the next page, its end. */
export function samplePages(language: Language): Pages {
  const b = new PagesBuilder(language);
  const words = SAMPLE_WORDS[language];
  contentsPage(b, words);
  const chapter = b.element('Sect');
  const body = chapterPage(b, words, chapter);
  lastPage(b, words, { chapter, body });
  b.outline.push(
    { title: words.contents, page: 0, y: 70, children: [] },
    {
      title: words.chapter,
      page: 1,
      y: 70,
      children: [{ title: words.caption, page: 1, y: 190, children: [] }],
    },
  );
  return b.build();
}

function furniture(b: PagesBuilder, words: SampleWords, number: string): void {
  b.text(null, words.head, { y: 54, size: 8, colour: '#5B6268' });
  b.shape(null, {
    type: 'line',
    points: [
      [77, 61.5],
      [518, 61.5],
    ],
    width: 0.25,
    ink: 'mark',
  });
  b.shape(null, {
    type: 'line',
    points: [
      [77, 787.5],
      [518, 787.5],
    ],
    width: 0.25,
    ink: 'mark',
  });
  b.text(null, number, { x: 500, y: 801, size: 8, colour: '#5B6268' });
}

function contentsPage(b: PagesBuilder, words: SampleWords): void {
  furniture(b, words, '1 / 3');
  b.text(b.element('H1'), words.contents, { y: 99, size: 20, bold: true });
  const toc = b.element('TOC');
  const reference = b.element('Reference', b.element('TOCI', toc));
  const link = b.element('Link', reference);
  b.text(link, words.chapter, { y: 135 });
  b.text(link, '2', { x: 500, y: 135 });
  b.link({ element: link, rect: [77, 123, 441, 16], target: { page: 1, y: 70 }, description: words.chapter });
  b.page();
}

/** Returns the table's body, which goes on on the next page. */
function chapterPage(b: PagesBuilder, words: SampleWords, chapter: number): number {
  furniture(b, words, '2 / 3');
  b.text(b.element('H1', chapter), words.chapter, { y: 99, size: 20, bold: true, colour: '#17384C' });
  const paragraph = b.element('P', chapter);
  const [first, last] = words.lines;
  b.text(paragraph, first!.text, { y: 135, width: 441, swallowed: first!.swallowed ?? '' });
  b.text(paragraph, last!.text, { y: 153 });
  const link = b.element('Link', paragraph);
  b.text(link, words.link, { x: 400, y: 171, colour: '#17384C' });
  b.link({
    element: link,
    rect: [400, 161, 110, 14],
    target: { href: 'https://例え.jp/省エネ?a=1&b=2' },
    description: words.link,
  });
  return tableStart(b, words, chapter);
}

function tableStart(b: PagesBuilder, words: SampleWords, chapter: number): number {
  const table = b.element('Table', chapter);
  b.text(b.element('Caption', table), words.caption, { y: 207, size: 8.5, bold: true });
  b.shape(null, { type: 'box', x: 77, y: 213, width: 441, height: 18, fill: 'tint' });
  const head = b.element('TR', b.element('THead', table));
  words.columns.forEach((name, column) => {
    const cell = b.element('TH', head, { scope: 'Column' });
    b.text(cell, name, { x: 77 + column * 300, y: 225, size: 8.5 });
  });
  b.shape(null, {
    type: 'line',
    points: [
      [77, 231],
      [518, 231],
    ],
    width: 0.75,
    ink: 'ink',
  });
  const body = b.element('TBody', table);
  tableRow(b, body, { cells: words.rows[0]!, y: 243 });
  b.page();
  return body;
}

function tableRow(
  b: PagesBuilder,
  body: number,
  { cells, y }: { readonly cells: readonly [string, string]; readonly y: number },
): void {
  const row = b.element('TR', body);
  const [name, value] = cells;
  const cell = b.element(name === '' ? 'TD' : 'TH', row, name === '' ? {} : { scope: 'Row' });
  if (name === '') b.mark(cell);
  else b.text(cell, name, { y, size: 9 });
  b.text(b.element('TD', row), value, { x: 377, y, size: 9, colour: '#A8431A' });
}

function lastPage(
  b: PagesBuilder,
  words: SampleWords,
  { chapter, body }: { readonly chapter: number; readonly body: number },
): void {
  furniture(b, words, '3 / 3');
  words.columns.forEach((name, column) => {
    b.text(null, name, { x: 77 + column * 300, y: 93, size: 8.5 });
  });
  words.rows.slice(1).forEach((cells, index) => {
    tableRow(b, body, { cells, y: 111 + 18 * index });
  });
  figure(b, words, chapter);
  const list = b.element('L', chapter, { numbering: 'Decimal' });
  words.items.forEach((item, index) => {
    const entry = b.element('LI', list);
    b.text(b.element('Lbl', entry), `${index + 1}.`, { y: 330 + 18 * index });
    b.text(b.element('LBody', entry), item, { x: 95, y: 330 + 18 * index });
  });
  const other = b.language === 'ja' ? 'en' : 'ja';
  b.text(b.element('P', chapter, { language: other }), words.foreign, { y: 384 });
  b.page();
}

function figure(b: PagesBuilder, words: SampleWords, chapter: number): void {
  const box = { page: 2, rect: [77, 150, 441, 150] } as const;
  const element = b.element('Figure', chapter, { alt: words.alt, box });
  b.shape(element, {
    type: 'area',
    points: [
      [90, 290],
      [300, 200],
      [500, 160],
      [500, 230],
      [300, 260],
    ],
    fill: 'band',
  });
  b.shape(element, {
    type: 'line',
    points: [
      [90, 290],
      [300, 230],
      [500, 195],
    ],
    width: 1.75,
    ink: 'accent',
  });
  b.shape(element, {
    type: 'box',
    x: 90,
    y: 270,
    width: 30,
    height: 20,
    fill: 'white',
    outline: { ink: 'brand', width: 0.75 },
  });
  b.shape(element, { type: 'box', x: 130, y: 260, width: 30, height: 30, fill: 'brand' });
  b.shape(element, {
    type: 'ring',
    x: 300,
    y: 230,
    radius: 3.5,
    fill: 'white',
    outline: { ink: 'accent', width: 1.5 },
  });
  b.text(element, words.label, { x: 310, y: 222, size: 10.5, bold: true });
}
