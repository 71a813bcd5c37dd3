// The words of what can go wrong in `tree`.
import type { CatalogPart } from './entry.ts';

export const treeCatalog = {
  'tree/unknown-amount': {
    ja: '数値「{id}」は、この文書の商談にありません',
    en: 'number "{id}" is not among the amounts of this document',
    hint: {
      ja: '商談の数値の id を確かめてください（`torisetsu explain` が一覧を出します）',
      en: 'use the id of an amount of the deal (`torisetsu explain` lists them)',
    },
  },
  'tree/row-width': {
    ja: '表「{table}」の{part}の{row}行目は{cells}列分ですが、表は{columns}列です',
    en: 'row {row} of the {part} of table "{table}" fills {cells} columns, but the table has {columns}',
    hint: {
      ja: '足りないセルを空のまま置くか、余るセルを除いてください',
      en: 'add empty cells where they are missing, or remove what is too much',
    },
  },
  'tree/column-shares': {
    ja: '表「{table}」の列幅の割合の合計が「{sum}」で、1 になりません',
    en: 'the column shares of table "{table}" add up to "{sum}" instead of 1',
    hint: { ja: '割合の合計を 1 にしてください', en: 'make the shares add up to 1' },
  },
  'tree/sum-mismatch': {
    ja: '表「{table}」の{column}列目で、印字される内訳の合計「{parts}」が、印字される合計「{total}」と合いません',
    en: 'in column {column} of table "{table}" the printed parts add up to "{parts}", but the printed total is "{total}"',
    hint: {
      ja: '桁数を増やすか、端数処理の注記を付けて `exact: false` としてください',
      en: 'print more digits, or mark the sum `exact: false`, which prints a note about rounding',
    },
  },
  'tree/stage-without-node': {
    ja: '節「{section}」は段階「{stage}」ですが、「{prefix}」で始まる id を示すブロックがありません',
    en: 'section "{section}" claims stage "{stage}" but holds no block about a "{prefix}" id',
    hint: {
      ja: 'その段階の事実を示す表や図を置くか、節の段階を free にしてください',
      en: 'show a fact of that stage in a table or figure, or make the section free',
    },
  },
  'tree/loose-number': {
    ja: '「{text}」の数値「{number}」に出どころがありません',
    en: 'number "{number}" in "{text}" has no origin',
    hint: {
      ja: '数字を書かず、{=数値のid} で商談の数値を引いてください',
      en: 'do not write digits: cite an amount of the deal with {=amount.id}',
    },
  },
  'tree/duplicate-id': {
    ja: '図表の id「{id}」が二度使われています',
    en: 'id "{id}" is used by more than one figure or table',
    hint: { ja: '図表ごとに別の id を付けてください', en: 'give each figure and table an id of its own' },
  },
  'tree/series-length': {
    ja: '図「{figure}」の系列「{series}」は{count}点ですが、{expected}点が要ります',
    en: 'series "{series}" of figure "{figure}" has {count} points instead of {expected}',
    hint: {
      ja: '0か月目から終わりの月まで、月ごとに一つの数値を渡してください',
      en: 'give one amount a month, from month 0 to the last',
    },
  },
  'tree/bridge-mismatch': {
    ja: '図「{figure}」の増減を足すと「{reached}」になり、終わりの棒「{end}」と合いません',
    en: 'the steps of figure "{figure}" lead to "{reached}", but its last bar is "{end}"',
    hint: { ja: '抜けている増減を加えてください', en: 'add the steps that are missing' },
  },
} as const satisfies CatalogPart;
