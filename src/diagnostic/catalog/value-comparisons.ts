// The words of what can go wrong in `value`: the alternative, partners, and how small assets are treated.
import type { CatalogPart } from './entry.ts';

export const valueComparisonsCatalog = {
  'value/small-asset': {
    ja: '「{name}」は一つ{price}円で、{from}からの{limit}円未満の扱い（{treatment:term}）が使えるかもしれません[。合計{whole}円は年の上限{cap}円を超えます]',
    en: '"{name}" costs {price} yen apiece: the treatment of things under {limit} yen from {from} may apply ({treatment:term})[; {whole} yen in all are over the cap of {cap} yen a year]',
    hint: {
      ja: '顧客の経理・税理士に確かめ、使うなら treatment と depreciation を書き換えてください。この計算は書かれたとおりです（{sourceJa}）',
      en: "ask the customer's accountant; to use it, change treatment and depreciation. The figures are as written ({sourceEn})",
    },
  },
  'value/pool-too-dear': {
    ja: '「{name}」は一つ{price}円で、一括償却資産の上限（{limit}円未満）を超えています',
    en: '"{name}" costs {price} yen apiece, over the limit of the three-year pool (under {limit} yen)',
    hint: {
      ja: '個数を count に書くか、ほかの償却方法にしてください',
      en: 'write how many there are under count, or choose another method',
    },
  },
  'value/alternative-price': {
    ja: '次善の策に価格がありません',
    en: 'the alternative has no price',
    hint: {
      ja: '競合や内製の費用を price に書くか、何もしない場合は kind: nothing としてください',
      en: 'write what the competitor or the work in-house costs under price, or kind: nothing',
    },
  },
  'value/alternative-negative': {
    ja: '次善の策に比べて劣る点[「{name}」]に、金額か0円の理由がありません',
    en: 'what is worse than the alternative[, "{name}",] has neither an amount nor a reason for 0',
    hint: {
      ja: '切り替え・教育・足りない機能の負担を negative に書いてください。0円なら note に理由を書きます',
      en: 'write the burden of switching, training and missing functions under negative; 0 needs a note that says why',
    },
  },
  'value/alternative-driver': {
    ja: '優れる点に書かれたドライバー「{name}」は、この商談の効果に数えられていません',
    en: 'driver "{name}" of an advantage is no counted benefit of this deal',
    hint: {
      ja: '効果に数えるドライバーの名前か、金額と時期を書いてください',
      en: 'name a driver that counts as a benefit, or write an amount and its timing',
    },
  },
  'value/no-differentiation': {
    ja: '次善の策に比べた差別化の価値が0円以下です。顧客に残る価値の割合は計算できません',
    en: 'nothing sets the offer apart from the alternative in money: the share of value does not exist',
    hint: {
      ja: '優れる点を金額にするか、価格を見直してください',
      en: 'put what is better into money, or think about the price again',
    },
  },
  'value/low-value-share': {
    ja: '差別化の価値のうち顧客に残るのは {share} で、目安の {limit} を下回ります',
    en: 'the customer keeps {share} of the differentiation value, under the limit of {limit}',
    hint: {
      ja: '価格を下げるか、優れる点の根拠を足してください',
      en: 'lower the price, or show more of what is better',
    },
  },
  'value/partner-margin': {
    ja: '「{name}」には sellPrice か margin のどちらか一つが要ります',
    en: '"{name}" needs either sellPrice or margin, and only one of them',
    hint: {
      ja: '販売価格が分からない競合品は、一台の粗利を margin に書いてください',
      en: 'of a rival line whose selling price is not known, write the margin of a unit',
    },
  },
  'value/unknown-partner': {
    ja: '販売店「{id}」はありません',
    en: 'there is no partner "{id}"',
    hint: { ja: '[partners にあるのは {known} です]', en: '[known partners are {known}]' },
  },
} as const satisfies CatalogPart;
