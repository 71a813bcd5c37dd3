// The words of what can go wrong when facts become a kind of document.
import type { CatalogPart } from './entry.ts';

export const kindsCatalog = {
  'kinds/section-out-of-order': {
    ja: 'セクション「{section}」（{stage}）が「{before}」の後にあります。順番の決まりは {law} です',
    en: 'section "{section}" ({stage}) stands after "{before}"; the order is {law}',
    hint: {
      ja: 'documents の sections で「{section}」を「{before}」より前に移してください',
      en: 'move "{section}" before "{before}" in the sections of the document',
    },
  },
  'kinds/unknown-section': {
    ja: 'この種類の文書にセクション「{section}」はありません（あるのは {known}）',
    en: 'this kind of document has no section "{section}" (it has {known})',
    hint: { ja: 'sections の綴りを確かめてください', en: 'check the spelling in sections' },
  },
  'kinds/unknown-deal': {
    ja: '商談「{id}」はありません（あるのは {known}）',
    en: 'there is no deal "{id}" (known: {known})',
    hint: { ja: '「お客様/商談」の形で指定してください', en: 'name it as "customer/deal"' },
  },
  'kinds/unknown-document': {
    ja: '文書「{id}」はありません（あるのは {known}）',
    en: 'there is no document "{id}" (known: {known})',
    hint: { ja: 'documents/ のファイル名を指定してください', en: 'name a file of documents/' },
  },
  'kinds/language-not-ordered': {
    ja: '文書「{document}」は {language} では作らないことになっています（languages は {known}）',
    en: 'document "{document}" is not ordered in {language} (its languages are {known})',
    hint: { ja: 'documents の languages に足してください', en: 'add it to the languages of the document' },
  },
  'kinds/unknown-kind': {
    ja: '文書の種類「{kind}」はありません（あるのは {known}）',
    en: 'there is no kind of document "{kind}" (known: {known})',
    hint: { ja: 'kind に上のどれかを書いてください', en: 'write one of these as kind' },
  },
  'kinds/missing-language': {
    ja: '「{field}」に日本語または英語の文がありません（{language} の文書に必要です）',
    en: '"{field}" has no text in {language}, and a document in that language needs it',
    hint: { ja: '{language}: の行を足してください', en: 'add a line {language}: …' },
  },
  'kinds/missing-template': {
    ja: 'テンプレート「{template}」がありません',
    en: 'there is no template "{template}"',
    hint: {
      ja: 'templates/ の同じ名前のファイルを戻してください',
      en: 'restore the file of that name in templates/',
    },
  },
  'kinds/statement-mismatch': {
    ja: '「{total}」は {written} ですが、その内訳を足し引きすると {reached} です（差 {difference}）',
    en: '"{total}" is {written}, but its parts come to {reached} (difference {difference})',
    hint: {
      ja: 'お客様の試算表と照らして、合わない行を直してください',
      en: 'compare with the statement of the customer and correct the line that differs',
    },
  },
  'kinds/no-profit': {
    ja: '標準の前提では利益になりません（NPV {npv}、回収 {payback}）。利益や回収をうたう提案書は作れません',
    en: 'under the base assumptions there is no profit (NPV {npv}, payback {payback}), so a proposal may not claim one',
    hint: {
      ja: '範囲を狭めるか費用を見直して、もう一度計算してください',
      en: 'narrow the scope or the cost, then price the deal again',
    },
  },
} as const satisfies CatalogPart;
