// The words of what can go wrong in `value`: drivers that a workspace defines, and their formulas.
import type { CatalogPart } from './entry.ts';

export const valueDriversCatalog = {
  'value/driver-taken': {
    ja: '価値ドライバー「{name}」は既にあります',
    en: 'value driver "{name}" exists already',
    hint: {
      ja: '標準のドライバーにも他のファイルにもないidにしてください',
      en: 'choose an id that neither a standard driver nor another file has',
    },
  },
  'value/driver-unit': {
    ja: '「{unit}」は単位として読めません',
    en: '"{unit}" is no unit',
    hint: {
      ja: '円/個、h/yr、件/年 のように、倍率のない単位を書いてください',
      en: 'write a unit without a scale, such as JPY/unit, h/yr or case/yr',
    },
  },
  'value/driver-no-posting': {
    ja: '価値ドライバー「{name}」に postings がありません',
    en: 'value driver "{name}" moves no account',
    hint: { ja: '動く勘定科目を一つ以上書いてください', en: 'write at least one account under postings' },
  },
  'value/driver-no-formula': {
    ja: '勘定科目「{name}」に式がありません',
    en: 'posting "{name}" has no formula',
    hint: {
      ja: '勘定科目が一つならドライバーの formula に、二つ以上なら各々に書いてください',
      en: 'write the formula of the driver when it has one posting, else one for each posting',
    },
  },
  'value/formula-syntax': {
    ja: '式「{formula}」の{column}文字目は読めません[（「{found}」）]',
    en: 'formula "{formula}" cannot be read at column {column}[ ("{found}")]',
    hint: {
      ja: '使えるのは入力の名前、0、1、+ − × / ^、括弧、min max floor sqrt exp だけです',
      en: 'a formula holds names of inputs, 0, 1, + − × / ^, parentheses, and min max floor sqrt exp',
    },
  },
  'value/formula-number': {
    ja: '式「{formula}」の{column}文字目の数「{found}」は式に書けません',
    en: 'formula "{formula}" holds the number "{found}" at column {column}',
    hint: {
      ja: '0と1のほかの数は、単位と既定値のある入力にしてください',
      en: 'numbers other than 0 and 1 are inputs with a unit and a default',
    },
  },
  'value/formula-name': {
    ja: '式「{formula}」の{column}文字目の「{found}」は入力にありません',
    en: 'formula "{formula}" names "{found}" at column {column}, which is not there',
    hint: { ja: '{known:list}があります', en: 'known names are {known:list}' },
  },
  'value/formula-limit': {
    ja: '式が大きすぎます（{what:term}：{found}、上限 {most}）',
    en: 'the formula is too large ({what:term}: {found}, at most {most})',
    hint: {
      ja: '式を二つの勘定科目に分けるか、入力を減らしてください',
      en: 'part it between two postings, or use fewer inputs',
    },
  },
  'value/formula-units': {
    ja: '式「{formula}」の{column}文字目（{sign}）で単位が合いません：「{expected:unit}」と「{found:unit}」',
    en: 'units do not fit in formula "{formula}" at column {column} ({sign}): "{expected:unit}" and "{found:unit}"',
    hint: {
      ja: '入力の単位か、式の掛け忘れ・割り忘れを確かめてください',
      en: 'check the units of the inputs, and whether a factor is missing',
    },
  },
} as const satisfies CatalogPart;
