// The fixed words of a proposal's tables and figures. Sentences live in the templates; heads, labels and captions here.
import type { Language } from '../../text/index.ts';

const ja = {
  kindName: 'ご提案書',
  title: { before: 'の営業利益を', after: '増やすご提案' },
  gain: '営業利益の増加',
  gainNote: '定常年、税抜、標準',
  range: '効果の幅',
  rangeNote: 'P10–P90、慎重と上振れ',
  payback: '投資の回収',
  paybackNote: '税引後の累計',
  negativeChance: 'NPVが負になる確率',
  today: '現在',
  after: '導入後',
  profit: '営業利益',
  gains: '効果',
  costs: '費用',
  base: '標準',
  yearEnd: '年目末',
  dimension: { Q: '品質', C: 'コスト', D: '納期' },
  qcd: {
    title: '指標が変わり、勘定科目が動く',
    unitLine: '現在の実績と、導入後の定常年',
    head: ['区分', '指標と、動く科目', '現在', '', '導入後', '単位', '測り方'],
  },
  work: {
    title: '仕事はこう変わる',
    head: ['仕事', '担当', '現在', '導入後'],
  },
  total: {
    title: '全体の費用に占める弊社の費用',
    head: ['費用', '年額', '出所'],
    sum: '合計',
    ours: '弊社の年間費用',
  },
  features: {
    title: '機能は、使い方のためにある',
    head: ['機能', 'していること', '支える使い方'],
    worthless: '使い方に結びつかないため、価値は',
  },
  costTable: {
    title: '一時費用と年間費用、社内の工数まで',
    head: ['費用', '支払先', '時期', '会計の扱い', '金額'],
    payer: { vendor: '弊社', internal: '貴社内', 'third-party': '第三者' },
    once: '導入時',
    yearly: '毎年',
    asset: '資産',
    expense: '費用',
    sumOnce: '一時費用の合計',
    sumYearly: '年間費用の合計',
  },
  cash: {
    title: '年ごとの現金',
    start: '導入時',
    year: '年目',
    rounding: '端数処理のため合計が一致しない場合があります。',
  },
  tornado: {
    title: '前提を一つずつ動かしたNPV',
    head: ['前提', '慎重', '上振れ', 'NPV慎重', 'NPV上振れ', '損益分岐'],
  },
  assumptions: {
    title: '前提の一覧',
    head: ['前提', '値', '単位', '慎重–上振れ', '出所、根拠、確認先、時点'],
    basis: {
      measured: '実測',
      customer: '確認',
      pilot: '試行',
      case: '同業の実績',
      industry: '業界の値',
      assumption: '想定',
    },
    table: '製品の表',
  },
  formulas: {
    title: '数字の作り方',
    head: ['数字', '式', '値', '単位'],
  },
  source: '出典：',
} as const;

/** The same shape in every language; a word that is missing does not compile. */
export type ProposalWords = Widen<typeof ja>;
type Widen<T> = T extends string ? string : { readonly [K in keyof T]: Widen<T[K]> };

const en: ProposalWords = {
  kindName: 'Proposal',
  title: { before: 'Raising your operating profit by ', after: ' a year' },
  gain: 'Gain',
  gainNote: 'full year, excl. tax, base case',
  range: 'Range',
  rangeNote: 'P10–P90',
  payback: 'Payback',
  paybackNote: 'cumulative, after tax',
  negativeChance: 'Chance that NPV < 0',
  today: 'Today',
  after: 'After',
  profit: 'profit',
  gains: 'Benefit',
  costs: 'Cost',
  base: 'base',
  yearEnd: 'years',
  dimension: { Q: 'Quality', C: 'Cost', D: 'Delivery' },
  qcd: {
    title: 'Measures change, and accounts move with them',
    unitLine: 'today, and the first full year',
    head: ['', 'Measure and account', 'Today', '', 'After', 'Unit', 'How measured'],
  },
  work: {
    title: 'How the work changes',
    head: ['Work', 'Who', 'Today', 'After'],
  },
  total: {
    title: 'Our fee within your whole cost',
    head: ['Cost', 'A year', 'Source'],
    sum: 'Total',
    ours: 'Our yearly fee',
  },
  features: {
    title: 'Every feature serves a use',
    head: ['Feature', 'What it does', 'Use that needs it'],
    worthless: 'tied to no use, and worth ',
  },
  costTable: {
    title: 'One-time and yearly cost, your own hours included',
    head: ['Cost', 'Paid to', 'When', 'Treatment', 'Amount'],
    payer: { vendor: 'us', internal: 'in-house', 'third-party': 'third party' },
    once: 'start',
    yearly: 'every year',
    asset: 'asset',
    expense: 'expense',
    sumOnce: 'One-time cost',
    sumYearly: 'Yearly cost',
  },
  cash: {
    title: 'Cash, year by year',
    start: 'Start',
    year: 'Year',
    rounding: 'Figures may not add up because of rounding. ',
  },
  tornado: {
    title: 'NPV when one assumption moves',
    head: ['Assumption', 'Cautious', 'Upside', 'NPV low', 'NPV high', 'Break-even'],
  },
  assumptions: {
    title: 'All assumptions',
    head: ['Assumption', 'Value', 'Unit', 'Low–high', 'Source, basis, owner, date'],
    basis: {
      measured: 'measured',
      customer: 'you told us',
      pilot: 'trial',
      case: 'similar plants',
      industry: 'industry',
      assumption: 'assumed',
    },
    table: 'built-in table',
  },
  formulas: {
    title: 'How the figures are made',
    head: ['Figure', 'Formula', 'Value', 'Unit'],
  },
  source: 'Sources: ',
};

export const PROPOSAL_WORDS: Readonly<Record<Language, ProposalWords>> = { ja, en };
