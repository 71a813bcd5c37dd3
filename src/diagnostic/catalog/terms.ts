// Words that stand for a parameter's value inside a message: `{expected:term}` prints the entry of that name.

/** A noun phrase a language; examples show what may be written. */
export interface Term {
  readonly ja: string;
  readonly en: string;
}

export const terms: Readonly<Record<string, Term>> = {
  'small-asset-expense': { ja: '全額を費用に', en: 'expensed at once' },
  'small-asset-immediate': {
    ja: '中小企業者等の少額減価償却資産の特例',
    en: 'immediate expensing of small companies',
  },
  'small-asset-POOL-3': { ja: '一括償却資産（3年均等）', en: 'three-year pool' },
  length: { ja: '文字数', en: 'characters' },
  depth: { ja: '入れ子の深さ', en: 'depth' },
  unknown: { ja: '不明', en: 'unknown' },
  text: { ja: '文字', en: 'text' },
  list: { ja: '「- 」で始まる行の並び', en: 'a list of lines that start with "- "' },
  fields: { ja: '字下げした「項目名: 値」の並び', en: 'indented lines of "name: value"' },
  nothing: { ja: '空欄', en: 'nothing' },
  line: { ja: '1行の文字', en: 'a line of text' },
  localized: {
    ja: '文字、または ja: と en: に分けた文字',
    en: 'text, or one text each under ja: and en:',
  },
  prose: {
    ja: '文章、または ja: と en: に分けた文章',
    en: 'paragraphs, or paragraphs each under ja: and en:',
  },
  date: { ja: '日付（例 2026-11-20）', en: 'a date such as 2026-11-20' },
  month: { ja: '年月（例 2027-04）', en: 'a month such as 2027-04' },
  id: {
    ja: '英小文字で始まる英小文字・数字・ハイフンの名前（例 line-3）',
    en: 'a name of small letters, digits and hyphens such as line-3',
  },
  'whole-number': { ja: '単位のない整数（例 12）', en: 'a whole number without a unit such as 12' },
  'yes-no': { ja: 'はい か いいえ（true か false）', en: 'yes or no (true or false)' },
  quantity: {
    ja: '単位つきの数（例 3.2 %、2,400,000 個/年、420 円/個）',
    en: 'a number with its unit such as 3.2 %, 2,400,000 unit/yr or 420 JPY/unit',
  },
  years: { ja: '年数（例 5）', en: 'a number of years such as 5' },
  ja: { ja: '日本語', en: 'Japanese' },
  en: { ja: '英語', en: 'English' },
  plbs: { ja: 'PL・BS', en: 'PL/BS' },
  qcd: { ja: 'QCD', en: 'QCD' },
  product: { ja: '商品', en: 'product' },
  offering: { ja: '商品', en: 'offering' },
  deal: { ja: '商談', en: 'deal' },
  person: { ja: '人物', en: 'person' },
  usage: { ja: '使い方', en: 'usage' },
  'usage-or-driver': { ja: '使い方・価値ドライバー', en: 'usage or driver' },
  asset: { ja: '独自資源', en: 'asset' },
  alternative: { ja: '代わりの手段', en: 'alternative' },
  ratio: { ja: '割合（例 30 %）', en: 'a share such as 30 %' },
  // Why a number does not exist.
  'no-sign-change': { ja: '収支の符号が一度も変わらない', en: 'the cash flows never change their sign' },
  'multiple-roots': { ja: '解が2つ以上ある', en: 'there is more than one solution' },
  'no-root': { ja: '解がない', en: 'there is no solution' },
  'zero-denominator': { ja: '割る数が 0', en: 'the divisor is zero' },
  'zero-cost': { ja: '費用が 0', en: 'the cost is zero' },
  'beyond-horizon': { ja: '計算期間の中では起きない', en: 'it does not happen within the horizon' },
  'missing-input': { ja: '前提が書かれていない', en: 'an input is missing' },
  'not-finite': { ja: '計算できる大きさを超える', en: 'it is beyond what can be computed' },
};
