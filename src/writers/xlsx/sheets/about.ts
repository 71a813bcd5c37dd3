// What the workbook is and how it is read, as its first sheet.
import { formatDate, formatMonth, formatNumber } from '../../../text/index.ts';
import { relative } from '../address.ts';
import type { Book } from '../book.ts';
import { type SheetModel, type SheetRow, textCell } from '../model.ts';
import type { SheetKey } from '../plan.ts';
import { SHEET_NAMES, SHEET_NOTES } from '../words.ts';
import { groupRow, heightOf, titleRows } from './lines.ts';

const WIDTHS = [30, 112] as const;

export function aboutSheet(book: Book, sheets: readonly SheetKey[]): SheetModel {
  const { language, looks, meta } = book;
  const ja = language === 'ja';
  const rows: SheetRow[] = [
    ...titleRows(book, meta.title, ja ? `${meta.customer}　計算シート` : `${meta.customer} · calculator`),
    ...factRows(book),
    { cells: [] },
    groupRow(book, ja ? '読み方' : 'How to read it', 2),
    ...RULES.map((rule) => pairRow(book, rule.head[language], rule.text[language])),
    { cells: [] },
    groupRow(
      book,
      ja
        ? '枠組み（変えると式そのものが変わるため、固定しています）'
        : 'Structure (locked: another choice would need other formulas)',
      2,
    ),
    ...structureRows(book),
    { cells: [] },
    groupRow(book, ja ? 'シート' : 'Sheets', 2),
  ];
  const first = rows.length + 1;
  const listed = sheets.filter((key) => key !== 'about');
  rows.push(...listed.map((key) => pairRow(book, SHEET_NAMES[key][language], SHEET_NOTES[key][language])));
  return {
    name: SHEET_NAMES.about[language],
    widths: WIDTHS,
    columns: 2,
    rows,
    freeze: { rows: 0, columns: 0 },
    titleRows: null,
    pagesWide: 1,
    pagesHigh: 1,
    tab: looks.colours.brand,
    validations: [],
    links: listed.map((key, index) => ({
      address: relative(0, first + index),
      sheet: SHEET_NAMES[key][language],
    })),
  };
}

function pairRow({ looks }: Book, head: string, text: string): SheetRow {
  return {
    cells: [textCell(head, { ...looks.label, bold: true }), textCell(text, { ...looks.fact, size: 10 })],
    height: Math.max(17, heightOf([{ text, width: WIDTHS[1] }])),
  };
}

function factRows(book: Book): readonly SheetRow[] {
  const { language, meta, value } = book;
  const ja = language === 'ja';
  const facts: readonly (readonly [string, string])[] = [
    [ja ? '作成' : 'Prepared by', meta.vendor],
    [ja ? '日付' : 'Date', formatDate(meta.date, language)],
    [ja ? '文書番号' : 'Document', meta.number],
    [ja ? '前提の時点' : 'Inputs as of', formatDate(value.structure.asOf, language)],
  ];
  return facts.filter(([, text]) => text !== '').map(([head, text]) => pairRow(book, head, text));
}

const RULES = [
  {
    head: { ja: '黄色の欄', en: 'Yellow cells' },
    text: {
      ja: '前提です。ここだけを書き換えられます。ほかの欄は保護していますが、パスワードはありません。',
      en: 'Inputs: the only cells that can be changed. All others are protected, without a password.',
    },
  },
  {
    head: { ja: '黒い数字', en: 'Black figures' },
    text: {
      ja: '生きた式です。一つの行には一つの式だけがあり、式の中に 0 と 1 のほかの数字はありません。',
      en: 'Live formulas: one formula a row, and no number inside a formula but 0 and 1.',
    },
  },
  {
    head: { ja: '灰色の斜体', en: 'Grey italics' },
    text: {
      ja: '貼り付けた値です（文書に印刷した数字と、組み合わせや乱数で求めた幅）。前提を変えても動きません。',
      en: 'Pasted values: figures as printed, and ranges found by combinations or draws. They do not follow changed inputs.',
    },
  },
  {
    head: { ja: '符号', en: 'Signs' },
    text: {
      ja: '支出と減少は △ を付けます。金額は税抜です。',
      en: 'Outflows and decreases stand in parentheses. Money is without consumption tax.',
    },
  },
  {
    head: { ja: '#N/A', en: '#N/A' },
    text: {
      ja: '値が存在しないことを示します（期間内に回収しない、収益率の解がない、0 で割る）。',
      en: 'The figure does not exist: no payback within the horizon, no rate of return, a division by zero.',
    },
  },
] as const;

const METHODS = {
  'end-of-year': { ja: '年末にまとめて割り引く', en: 'at the end of each year' },
  'mid-year': { ja: '年の半ばで割り引く', en: 'at the middle of each year' },
  monthly: { ja: '月ごとに割り引く', en: 'month by month' },
} as const;
const LOSSES = {
  offset: { ja: '赤字はほかの所得と相殺する', en: 'losses are set off against other income' },
  carryforward: { ja: '赤字を繰り越す', en: 'losses are carried forward' },
  none: { ja: '赤字の税効果を見ない', en: 'losses have no tax effect' },
} as const;
const TERMINALS = {
  reverse: { ja: '期末に戻る', en: 'reversed at the horizon' },
  keep: { ja: '戻らない', en: 'kept' },
} as const;

function structureRows(book: Book): readonly SheetRow[] {
  const { language, value } = book;
  const { structure, costs } = value;
  const ja = language === 'ja';
  const years = formatNumber(structure.years, { language, digits: 0 });
  const lives = costs.flatMap(({ label, depreciation }) =>
    depreciation ? [pairRow(book, label[language], lifeWords(depreciation, ja))] : [],
  );
  return [
    pairRow(
      book,
      ja ? '評価期間' : 'Horizon',
      ja
        ? `${formatMonth(structure.start, language)}から ${years} 年`
        : `${years} years from ${formatMonth(structure.start, language)}`,
    ),
    pairRow(book, ja ? '割引' : 'Discounting', METHODS[structure.discounting][language]),
    pairRow(book, ja ? '税金' : 'Tax', LOSSES[structure.lossRule][language]),
    pairRow(book, ja ? '運転資本' : 'Working capital', TERMINALS[structure.nwcTerminal][language]),
    ...lives,
  ];
}

function lifeWords(
  { method, life }: { readonly method: string; readonly life: number },
  ja: boolean,
): string {
  const names: Readonly<Record<string, readonly [string, string]>> = {
    DB200: ['200%定率法', '200% declining balance'],
    'SL-JP': ['定額法', 'straight line (Japanese table)'],
    'SL-plain': ['均等償却', 'straight line'],
    'POOL-3': ['一括償却（3年）', 'pooled over 3 years'],
  };
  const name = names[method]?.[ja ? 0 : 1] ?? method;
  return ja ? `${name}、耐用年数 ${life} 年` : `${name}, life of ${life} years`;
}
