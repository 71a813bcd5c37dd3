// The words of what can go wrong in `tree`.
import type { CatalogPart } from './entry.ts';

export const treeCatalog = {
  'tree/unknown-amount': {
    ja: '「{id}」という数値は、この商談にありません',
    en: 'this deal has no number "{id}"',
    hint: {
      ja: '{=…} には商談の数値の id を書いてください[。{nearest:list}のことですか]。torisetsu explain 文書名 で一覧が出ます',
      en: '[did you mean {nearest:list}? ]write the id of a number of the deal into {=…}; torisetsu explain DOC lists them',
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
    ja: 'セクション「{section}」は{stage:term}を示す場所ですが、テンプレートに{stage:term}の図も表もありません',
    en: 'section "{section}" is where {stage:term} is shown, but its template holds no figure or table about {stage:term}',
    hint: {
      ja: '{stage:term}の図か表（「{prefix}」で始まる id を about に持つもの。{{bridge}}、{{qcdTable}}、{{workTable}}、{{featureTable}} など）を戻してください',
      en: 'put back a figure or table of {stage:term}, which is about ids that start with "{prefix}": {{bridge}}, {{qcdTable}}, {{workTable}} or {{featureTable}}',
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
    ja: 'id「{id}」が二つの章・図・表で使われています',
    en: 'id "{id}" is used by more than one chapter, figure or table',
    hint: {
      ja: '章・図・表ごとに別の id を付けてください',
      en: 'give each chapter, figure and table an id of its own',
    },
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
