// Every word that the workbook says itself, in both languages.
import type { Basis, Words } from '../../quantity/index.ts';
import type { SheetKey } from './plan.ts';

/** Names of the sheets; in formulas they stand in quotes. */
export const SHEET_NAMES: Readonly<Record<SheetKey, Words>> = {
  about: { ja: 'はじめに', en: 'About' },
  inputs: { ja: '前提', en: 'Inputs' },
  yearInputs: { ja: '年別の前提', en: 'Inputs by year' },
  monthInputs: { ja: '月別の前提', en: 'Inputs by month' },
  scenarios: { ja: '場合', en: 'Scenarios' },
  tables: { ja: '定数表', en: 'Tables' },
  drivers: { ja: '効果と費用', en: 'Drivers' },
  months: { ja: '月次', en: 'Months' },
  years: { ja: '年次', en: 'Years' },
  metrics: { ja: '指標', en: 'Metrics' },
  ranges: { ja: '効果の幅', en: 'Ranges' },
  search: { ja: 'IRRの探索', en: 'IRR search' },
};

/** What each sheet is for, in a line. */
export const SHEET_NOTES: Readonly<Record<SheetKey, Words>> = {
  about: { ja: '', en: '' },
  inputs: {
    ja: '黄色の欄だけを書き換えられます。書き換えると、幅のシートを除くすべての数字が計算し直されます。',
    en: 'Only the yellow cells can be changed. All figures follow, except those on the sheet of ranges.',
  },
  yearInputs: {
    ja: '年ごとに置いた前提。黄色の欄を書き換えられます。',
    en: 'Inputs stated by year. The yellow cells can be changed.',
  },
  monthInputs: {
    ja: '月ごとに置いた前提。黄色の欄を書き換えられます。',
    en: 'Inputs stated by month. The yellow cells can be changed.',
  },
  scenarios: {
    ja: '前提のシートで選んだ番号の場合が「使う値」になり、すべての式がそれを読みます。下は文書に印刷した数字です。',
    en: 'The scenario chosen by number on the sheet of inputs is in use, and all formulas read it. Below are the figures as printed.',
  },
  tables: {
    ja: '式に数字を書かないために、定数と、日付で決まる制度の値をここに置いています。',
    en: 'Formulas hold no numbers: constants and rules by date stand here.',
  },
  drivers: {
    ja: '前提から年間の効果と費用まで。右の列に、式を言葉で示します。',
    en: 'From inputs to benefits and costs a year. The right column says each formula in words.',
  },
  months: {
    ja: '導入時（0）から最終月まで。各行は左から右まで同じ一つの式です。',
    en: 'From the decision (0) to the last month. Each row holds one formula from left to right.',
  },
  years: {
    ja: '導入時（0）から最終年まで。各行は左から右まで同じ一つの式です。',
    en: 'From the decision (0) to the last year. Each row holds one formula from left to right.',
  },
  metrics: {
    ja: '「いまの値」は前提に合わせて動きます。「文書の値」は提案書に印刷した数字です。',
    en: '“Live” follows the inputs. “As printed” is the figure in the document.',
  },
  ranges: {
    ja: '文書を作ったときの前提で求め、貼り付けた値です。前提を書き換えても変わりません。',
    en: 'Found with the inputs of the document and pasted as values. They do not follow changed inputs.',
  },
  search: {
    ja: '割引率の格子の上で現金の価値の符号が変わる場所を数え、解が一つのときだけ IRR を求めます。',
    en: 'Counts where the value of the cash changes its sign on a grid of rates; IRR is sought only when there is one root.',
  },
};

/** Heads and short words. */
export const HEADS = {
  item: { ja: '項目', en: 'Item' },
  value: { ja: '値', en: 'Value' },
  inUse: { ja: '使う値', en: 'In use' },
  sideBySide: { ja: '場合ごとの数字（文書の値）', en: 'Figures by scenario (as printed)' },
  choice: { ja: '場合の選択', en: 'Scenario' },
  live: { ja: 'いまの値', en: 'Live' },
  printed: { ja: '文書の値', en: 'As printed' },
  difference: { ja: '差', en: 'Difference' },
  unit: { ja: '単位', en: 'Unit' },
  pessimistic: { ja: '慎重', en: 'Cautious' },
  optimistic: { ja: '上振れ', en: 'Upside' },
  basis: { ja: '根拠', en: 'Basis' },
  source: { ja: '出所', en: 'Source' },
  asOf: { ja: '時点', en: 'As of' },
  owner: { ja: '担当', en: 'Owner' },
  name: { ja: '名前', en: 'Name' },
  words: { ja: '式（言葉）', en: 'Formula in words' },
  from: { ja: '適用', en: 'In force from' },
  opening: { ja: '開始前', en: 'Opening' },
  month: { ja: '月', en: 'Month' },
  year: { ja: '年', en: 'Year' },
  yearOfMonth: { ja: '属する年', en: 'In year' },
  lastMonth: { ja: '最後の月', en: 'Last month' },
  decision: { ja: '導入時', en: 'Decision' },
  method: { ja: '求め方', en: 'How it was found' },
  sheet: { ja: 'シート', en: 'Sheet' },
  contents: { ja: '内容', en: 'What it holds' },
  compared: { ja: '比べるときに残す小数の桁数', en: 'Decimals kept in comparisons' },
} as const satisfies Readonly<Record<string, Words>>;

/** How well an input is known. */
export const BASIS: Readonly<Record<Basis, Words>> = {
  measured: { ja: '実測', en: 'Measured' },
  customer: { ja: '確認', en: 'You told us' },
  pilot: { ja: '試行', en: 'Trial' },
  case: { ja: '同業の実績', en: 'Similar plants' },
  industry: { ja: '業界の値', en: 'Industry' },
  assumption: { ja: '想定', en: 'Assumed' },
  quote: { ja: '見積', en: 'Quoted' },
};

/** Why a rate of return does not exist. */
export const REASONS = {
  one: { ja: '解は一つ', en: 'one root' },
  noSignChange: { ja: '現金の符号が変わらない', en: 'the cash never changes its sign' },
  noRoot: { ja: '範囲に解がない', en: 'no root in the range' },
  several: { ja: '解が二つ以上ある', en: 'more than one root' },
} as const satisfies Readonly<Record<string, Words>>;
