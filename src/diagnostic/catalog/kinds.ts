// The words of what can go wrong when facts become a kind of document.
import type { CatalogPart } from './entry.ts';

export const kindsCatalog = {
  'kinds/section-out-of-order': {
    ja: 'セクション「{section}」（{stage:term}）が「{before}」の後にあります。文書の順番は PL・BS → QCD → 使い方 → 商品 と決まっています',
    en: 'section "{section}" ({stage:term}) stands after "{before}", but the order is PL/BS → QCD → usage → product',
    hint: {
      ja: 'documents の sections で「{section}」を「{before}」より前に移してください',
      en: 'move "{section}" before "{before}" in the sections of the document',
    },
  },
  'kinds/unknown-section': {
    ja: 'この種類の文書にセクション「{section}」はありません',
    en: 'this kind of document has no section "{section}"',
    hint: {
      ja: '[{nearest:list}のことですか。]あるのは{known:list}です',
      en: '[did you mean {nearest:list}? ]it has {known:list}',
    },
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
  'kinds/unknown-amount': {
    ja: '文書「{document}」に数「{name}」はありません',
    en: 'the document "{document}" has no amount "{name}"',
    hint: {
      ja: '[{nearest:list}のことですか。]文書の名前だけで尋ねると、すべての数が返ります',
      en: '[did you mean {nearest:list}? ]ask for the document alone to get all of its amounts',
    },
  },
  'kinds/language-not-ordered': {
    ja: '文書「{document}」は{language:term}では作らないことになっています（languages は {known}）',
    en: 'document "{document}" is not made in {language:term} (its languages are {known})',
    hint: {
      ja: 'この文書の languages に {language} を足すか、--doc-lang を外してください',
      en: 'add {language} to the languages of the document, or leave --doc-lang out',
    },
  },
  'kinds/unknown-kind': {
    ja: '文書の種類「{kind}」はありません',
    en: 'there is no kind of document "{kind}"',
    hint: {
      ja: '[{nearest:list}のことですか。]あるのは{known:list}です',
      en: '[did you mean {nearest:list}? ]there is {known:list}',
    },
  },
  'kinds/missing-language': {
    ja: '「{field}」に{language:term}の文がありません（{language:term}の文書に必要です）',
    en: '"{field}" has no {language:term} text, and the {language:term} document needs it',
    hint: {
      ja: '{language}: の後に{language:term}で書き足すか、この文書の languages から {language} を外してください',
      en: 'add the {language:term} text after {language}:, or take {language} out of the languages of the document',
    },
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
    ja: '「{total}」は {written} ですが、内訳の行から計算すると {reached} です（差 {difference}）',
    en: '"{total}" is {written}, but the lines above it come to {reached} (difference {difference})',
    hint: {
      ja: 'お客様の試算表と照らして、売上高・売上原価・販売費・利益のうち合わない行を直してください',
      en: 'compare sales, cost of sales, expenses and profit with the statement of the customer, and correct the line that differs',
    },
  },
  'kinds/no-profit': {
    ja: '標準の前提では利益になりません（[NPV {npvJa}][、回収 {paybackJa}]）。利益や回収をうたう提案書は作れません',
    en: 'under the base assumptions there is no profit ([NPV {npvEn}][, payback {paybackEn}]), so a proposal may not claim one',
    hint: {
      ja: '[ほかがこのままなら、初期投資が {investmentJa} 以下で利益になります。][経常費用が {runningJa} 以下でも利益になります。][{withoutJa}を（一つでも）外せば利益になります。]商談の drivers（効果）と costs（費用）を見直してください。範囲を狭める、費用を分ける、効果の根拠を足すと変わります',
      en: '[all else unchanged, an investment of up to {investmentEn} would pay. ][a running cost of up to {runningEn} would pay. ][it would pay without {withoutEn} (any one of them). ]look again at the drivers and the costs of the deal: narrow the scope, divide the cost, or show more of the effect',
    },
  },
} as const satisfies CatalogPart;
