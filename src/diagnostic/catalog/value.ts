// The words of what can go wrong in `value`.
import type { CatalogPart } from './entry.ts';

export const valueCatalog = {
  'value/unknown-driver': {
    ja: '「{name}」という価値ドライバーはありません',
    en: 'there is no value driver "{name}"',
    hint: {
      ja: '[近い名前は {nearest:list}。]標準のドライバーは {known:list} です',
      en: '[did you mean {nearest:list}? ]known drivers are {known:list}',
    },
  },
  'value/unknown-usage': {
    ja: 'この提供内容に使い方「{name}」はありません',
    en: 'the driver refers to usage "{name}", which this offering does not define',
    hint: {
      ja: '[近い名前は {nearest:list}。][使い方は {known:list} です]',
      en: '[did you mean {nearest:list}? ][known usages are {known:list}]',
    },
  },
  'value/no-usage': {
    ja: 'ドライバー「{name}」に使い方がありません。効果は0円として扱います',
    en: 'driver "{name}" names no usage: it is worth nothing',
    hint: {
      ja: 'usage に、この効果を生む使い方のidを書いてください',
      en: 'write the id of the usage that causes the effect under usage',
    },
  },
  'value/unknown-input': {
    ja: '{driver} に入力「{name}」はありません',
    en: '{driver} has no input "{name}"',
    hint: {
      ja: '[近い名前は {nearest:list}。]入力は {known:list} です',
      en: '[did you mean {nearest:list}? ]its inputs are {known:list}',
    },
  },
  'value/missing-input': {
    ja: '{driver} に入力「{name}」（{labelJa}、{unit}）がありません',
    en: '{driver} lacks the input "{name}" ({labelEn}, {unit})',
    hint: {
      ja: '値と出所を書いてください[。「{nearest}」はこの入力のことですか]',
      en: 'state it with its source[; did you mean it by "{nearest}"?]',
    },
  },
  'value/unknown-input-name': {
    ja: '共有の入力「{name}」はありません',
    en: 'there is no shared input "{name}"',
    hint: {
      ja: '[近い名前は {nearest:list}。][inputs にあるのは {known:list} です]',
      en: '[did you mean {nearest:list}? ][inputs has {known:list}]',
    },
  },
  'value/unused-input': {
    ja: '共有の入力「{name}」はどこでも使われていません',
    en: 'nothing reads the shared input "{name}"',
    hint: { ja: '使うか、消してください', en: 'use it or remove it' },
  },
  'value/unknown-account': {
    ja: '{driver} に仕訳「{name}」はありません',
    en: '{driver} has no posting "{name}"',
    hint: { ja: '仕訳は {known:list} です', en: 'its postings are {known:list}' },
  },
  'value/unit-mismatch': {
    ja: '「{name}」の単位は {expected} のはずですが、{found} です',
    en: '"{name}" is in {found} where {expected} belongs',
    hint: {
      ja: '{expected} で書き直すか、計算の元を確かめてください',
      en: 'write it in {expected}, or check what it is',
    },
  },
  'value/currency-mismatch': {
    ja: '「{name}」は {found} です。この商談の通貨は {expected} です',
    en: '"{name}" is in {found}; the currency of this deal is {expected}',
    hint: {
      ja: '換算してから書いてください。一つの商談に二つの通貨は置けません',
      en: 'convert it first: a deal holds one currency',
    },
  },
  'value/out-of-range': {
    ja: '「{name}」の {value} は {least} から {most} の間にありません',
    en: '"{name}" is {value}, outside {least} to {most}',
  },
  'value/not-finite': {
    ja: '「{name}」は扱える数ではありません',
    en: '"{name}" is not a number that can be computed with',
  },
  'value/estimate-order': {
    ja: '標準 {mode} が慎重 {pessimistic} と上振れ {optimistic} の間にありません',
    en: 'the mode {mode} does not lie between pessimistic {pessimistic} and optimistic {optimistic}',
  },
  'value/plain-value-only': {
    ja: '「{name}」には値だけを書けます（幅や共有の名前は書けません）',
    en: '"{name}" takes plain values only, no estimates and no shared names',
  },
  'value/kappa-basis': {
    ja: '「{name}」に根拠がありません。減った時間はそれだけではお金になりません',
    en: '"{name}" has no basis: a saved hour is not money by itself',
    hint: {
      ja: 'basis と source を書いてください。分からなければ 0 とします',
      en: 'state basis and source; 0 when it is not known',
    },
  },
  'value/horizon-range': {
    ja: '評価期間 {value} 年は {least} から {most} 年の間にありません',
    en: 'the horizon of {value} years is outside {least} to {most}',
  },
  'value/short-horizon': {
    ja: '評価期間が立ち上がりより短く、効果が出そろいません',
    en: 'the horizon is shorter than the ramp-up: the effect never is complete',
    hint: {
      ja: '評価期間を延ばすか、立ち上がりを見直してください',
      en: 'lengthen the horizon or check the ramp-up',
    },
  },
  'value/list-length': {
    ja: '「{name}」は {expected} 年分のはずですが、{found} 年分です',
    en: '"{name}" has {found} years where {expected} belong',
  },
  'value/adoption-falls': {
    ja: '普及の割合が {year} 年目に下がっています',
    en: 'adoption falls in year {year}',
  },
  'value/forbidden-pair': {
    ja: '「{first}」（{firstDriver}）と「{second}」（{secondDriver}）は同じ効果を二度数えます：{reasonJa}',
    en: '"{first}" ({firstDriver}) and "{second}" ({secondDriver}) count the same effect twice: {reasonEn}',
    hint: {
      ja: 'どちらかを外すか、対象が違うなら pool の名前を分けてください',
      en: 'drop one, or give them pools of different names when they differ',
    },
  },
  'value/pool-over-baseline': {
    ja: '「{pool}」の元の合計 {sum} が、申告された全体 {baseline} を超えています（{unit}）',
    en: 'the baselines in pool "{pool}" add up to {sum}, over its stated {baseline} ({unit})',
  },
  'value/pool-over-whole': {
    ja: '「{pool}」から減る量 {saved} が、元の量 {baseline} を超えています（{unit}）',
    en: 'pool "{pool}" saves {saved} of {baseline} ({unit}): more than there is',
    hint: {
      ja: '同じ時間や個数を二度数えていないか確かめてください',
      en: 'check whether the same hours or units are counted twice',
    },
  },
  'value/pool-over-half': {
    ja: '「{pool}」の削減率が目安 {limit} を超えて {share} です',
    en: 'pool "{pool}" saves {share} of its baseline, over {limit}',
    hint: { ja: '根拠をもう一つ示してください', en: 'show another reason to believe it' },
  },
  'value/pool-units': {
    ja: '「{pool}」の中で単位が違います（{first} と {second}）。別々に点検します',
    en: 'pool "{pool}" mixes {first} and {second}: they are checked apart',
  },
  'value/asset-recurring': {
    ja: '費用「{name}」は毎月払うので資産にはできません',
    en: 'cost "{name}" recurs and cannot be an asset',
  },
  'value/depreciation-missing': {
    ja: '資産「{name}」に減価償却の方法がありません',
    en: 'asset "{name}" has no depreciation',
    hint: {
      ja: 'depreciation: {method, life} を書いてください',
      en: 'write depreciation with method and life',
    },
  },
  'value/depreciation-unused': {
    ja: '費用「{name}」は資産ではないので、減価償却と除却は使いません',
    en: 'cost "{name}" is an expense: its depreciation and disposal are not used',
  },
  'value/unknown-life': {
    ja: '耐用年数 {life} 年の定率法の率は表にありません',
    en: 'the declining balance has no rate for a life of {life} years',
    hint: {
      ja: '表にあるのは {known} 年です。定額法なら何年でも使えます',
      en: 'the table has {known}; the straight line takes any life',
    },
  },
  'value/month-range': {
    ja: '「{name}」の {value} は {least} から {most} の間にありません',
    en: '"{name}" is month {value}, outside {least} to {most}',
  },
  'value/cost-after-horizon': {
    ja: '費用「{name}」は評価期間の後（{month} か月目）に払うので、数えていません',
    en: 'cost "{name}" is paid in month {month}, after the horizon, and is not counted',
  },
  'value/risk-defaulted': {
    ja: '費用「{name}」に見積の上振れ率も根拠もないので、確定見積として扱います',
    en: 'cost "{name}" states neither risk nor basis: it is taken as a binding quotation',
    hint: {
      ja: '見積なら risk を書いてください（確定見積なら 0 %）',
      en: 'state risk; 0 % for a binding quotation',
    },
  },
  'value/reserved-name': {
    ja: '「{name}」は計算が自分で使う名前なので、ドライバーの名前にできません',
    en: 'a driver cannot be called "{name}": the calculation keeps a number under that name',
    hint: { ja: '別の名前にしてください', en: 'choose another name' },
  },
  'value/circular': {
    ja: '計算が循環しています：{path}',
    en: 'the calculation is circular: {path}',
  },
  'value/too-many-estimates': {
    ja: '幅のある入力が {count} あります。総当たりは {most} までです',
    en: '{count} inputs are uncertain; enumeration takes up to {most}',
    hint: {
      ja: '影響の小さい入力を一つの値にするか、uncertainty: {method: monte-carlo} としてください',
      en: 'make the least of them single values, or use uncertainty: {method: monte-carlo}',
    },
  },
  'value/sanity': {
    ja: '効果が貴社の「{line}」の {share} にあたり、目安の {limit} を超えています',
    en: 'the effect is {share} of "{line}", over the limit of {limit}',
    hint: {
      ja: '根拠をもう一つ示すか、前提を見直してください',
      en: 'show another reason to believe it, or check the inputs',
    },
  },
  'value/over-line': {
    ja: '効果が貴社の「{line}」の全額を超えています（{share}）',
    en: 'the effect is more than the whole of "{line}" ({share})',
  },
} as const satisfies CatalogPart;
