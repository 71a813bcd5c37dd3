// The words of what can go wrong in `value`.
import type { CatalogPart } from './entry.ts';

export const valueCatalog = {
  'value/unknown-driver': {
    ja: '「{name}」という価値ドライバーはありません',
    en: 'there is no value driver "{name}"',
    hint: {
      ja: '[{nearest:list}のことですか][標準のドライバーは{known:list}です]',
      en: '[did you mean {nearest:list}?][known drivers are {known:list}]',
    },
  },
  'value/unknown-usage': {
    ja: 'この提供内容に使い方「{name}」はありません',
    en: 'the driver refers to usage "{name}", which this offering does not define',
    hint: {
      ja: '[{nearest:list}のことですか。][使い方は{known:list}です]',
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
      ja: '[{nearest:list}のことですか。]入力は{known:list}です',
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
      ja: '[{nearest:list}のことですか。][inputs にあるのは{known:list}です]',
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
    hint: { ja: '仕訳は{known:list}です', en: 'its postings are {known:list}' },
  },
  'value/unit-mismatch': {
    ja: '「{labelJa}」({name}) の単位は「{expected:unit}」のはずですが、「{found:unit}」で書かれています',
    en: '"{labelEn}" ({name}) is written in "{found:unit}" where "{expected:unit}" belongs',
    hint: {
      ja: '「{expected:unit}」の数に直すか、値を書く場所を確かめてください',
      en: 'write a number in "{expected:unit}", or check that the number belongs here',
    },
  },
  'value/currency-mismatch': {
    ja: '「{labelJa}」({name}) が {found} で書かれています。この商談の通貨は {expected} です',
    en: '"{labelEn}" ({name}) is written in {found}, but the currency of this deal is {expected}',
    hint: {
      ja: '{expected} に換算して書き、換算の相場を source に添えてください。一つの商談に二つの通貨は置けません',
      en: 'convert it to {expected} and name the rate under source; a deal holds one currency',
    },
  },
  'value/out-of-range': {
    ja: '「{labelJa}」({name}) の {value} は {least} から {most} の間にありません',
    en: '"{labelEn}" ({name}) is {value}, outside {least} to {most}',
    hint: { ja: '桁と単位を確かめてください', en: 'check the digits and the unit' },
  },
  'value/not-finite': {
    ja: '「{labelJa}」({name}) は計算できる大きさの数ではありません',
    en: '"{labelEn}" ({name}) is too large to compute with',
    hint: { ja: '桁と単位を確かめてください', en: 'check the digits and the unit' },
  },
  'value/estimate-order': {
    ja: '「{labelJa}」({name}) の標準 {mode} が、慎重 {pessimistic} と上振れ {optimistic} の間にありません',
    en: 'the mode {mode} of "{labelEn}" ({name}) does not lie between pessimistic {pessimistic} and optimistic {optimistic}',
    hint: {
      ja: '三つの値を入れ替えていないか確かめてください。慎重（pessimistic）は効果が小さい方の値で、数としては大きくてもかまいません',
      en: 'check whether two of the three are swapped; pessimistic is the end with the smaller effect, and may be the higher number',
    },
  },
  'value/plain-value-only': {
    ja: '「{name}」には値だけを書けます（幅や共有の名前は書けません）',
    en: '"{name}" takes plain values only, no estimates and no shared names',
    hint: {
      ja: '年ごとに一つの数を単位つきで書いてください（例 30 %）',
      en: 'write one number with its unit a year, such as 30 %',
    },
  },
  'value/kappa-basis': {
    ja: '「{labelJa}」({name}) に根拠（basis）がありません。減った時間は、それだけではお金になりません',
    en: '"{labelEn}" ({name}) states no basis, and a saved hour is not money by itself',
    hint: {
      ja: 'basis: customer のように根拠を、source に誰の計画かを書いてください。分からなければ 0 % とします',
      en: 'write a basis such as basis: customer, and whose plan it is under source; 0 % when nobody knows',
    },
  },
  'value/horizon-range': {
    ja: '評価期間 {value} 年は {least} から {most} 年の間にありません',
    en: 'the horizon of {value} years is outside {least} to {most}',
    hint: {
      ja: 'horizon に {least} から {most} の年数を書いてください（例 horizon: 5）',
      en: 'write {least} to {most} years, such as horizon: 5',
    },
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
    hint: {
      ja: '評価期間（horizon）と同じ数だけ並べてください',
      en: 'give one value for each year of the horizon',
    },
  },
  'value/adoption-falls': {
    ja: '普及の割合が {year} 年目に下がっています',
    en: 'adoption falls in year {year}',
    hint: {
      ja: '使われなくなる事情がないなら、年ごとの割合が下がらないように直してください',
      en: 'let the shares rise from year to year, unless use really ends',
    },
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
    hint: {
      ja: 'pools の baseline を直すか、同じ時間や個数を二つのドライバーで数えていないか確かめてください',
      en: 'correct baseline under pools, or check whether two drivers count the same hours or units',
    },
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
    hint: {
      ja: '対象が違うなら pool の名前を分けてください',
      en: 'give different things pools of different names',
    },
  },
  'value/asset-recurring': {
    ja: '費用「{name}」は毎月払うので資産にはできません',
    en: 'cost "{name}" recurs and cannot be an asset',
    hint: {
      ja: 'treatment: expense とするか、timing: start で一度に払う費用に分けてください',
      en: 'write treatment: expense, or make it a cost that is paid once with timing: start',
    },
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
    hint: {
      ja: '資産なら treatment: asset とし、費用なら depreciation と disposal の行を消してください',
      en: 'write treatment: asset if it is one, else remove depreciation and disposal',
    },
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
    hint: {
      ja: '{least} から {most} か月目の間の月を書いてください',
      en: 'write a month from {least} to {most}',
    },
  },
  'value/cost-after-horizon': {
    ja: '費用「{name}」は評価期間の後（{month} か月目）に払うので、数えていません',
    en: 'cost "{name}" is paid in month {month}, after the horizon, and is not counted',
    hint: {
      ja: '評価期間（horizon）を延ばすか、支払いの月を確かめてください',
      en: 'lengthen the horizon or check the month',
    },
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
    hint: {
      ja: '互いに相手を使っている入力の一つを、数で書いてください',
      en: 'write one of the inputs that use each other as a number',
    },
  },
  'value/too-many-estimates': {
    ja: '幅のある入力が {count} あります。総当たりは {most} までです',
    en: '{count} inputs are uncertain; enumeration takes up to {most}',
    hint: {
      ja: '影響の小さい入力を一つの値にするか、uncertainty: {method: monte-carlo} としてください',
      en: 'make the least of them single values, or use uncertainty: {method: monte-carlo}',
    },
  },
  'value/statement-unbalanced': {
    ja: '財務諸表の左右が合いません：{periodJa}の「{lineJa}」で {difference} の差があります',
    en: 'the statements do not balance: "{lineEn}" is off by {difference} {periodEn}',
    hint: {
      ja: 'お客様の貸借対照表なら、資産合計、負債合計、純資産の数字を確かめてください。計算による行なら、この商談を添えて知らせてください',
      en: "if the line is the customer's own, check total assets, total liabilities and net assets; if it is computed, please report it with the deal",
    },
  },
  'value/unknown-scenario-input': {
    ja: 'シナリオ「{scenario}」の「{name}」は、この商談の入力にありません',
    en: 'scenario "{scenario}" changes "{name}", which is no input of this deal',
    hint: {
      ja: '[{nearest:list}のことですか。]変えられるのは{known:list}です',
      en: '[did you mean {nearest:list}? ]it may change {known:list}',
    },
  },
  'value/sanity': {
    ja: '効果がお客様の「{line}」の {share} にあたり、目安の {limit} を超えています',
    en: 'the effect is {share} of the customer\'s "{line}", over the limit of {limit}',
    hint: {
      ja: '根拠をもう一つ示すか、前提を見直してください',
      en: 'show another reason to believe it, or check the inputs',
    },
  },
  'value/over-line': {
    ja: '効果がお客様の「{line}」の全額を超えています（{share}）',
    en: 'the effect is more than the whole of the customer\'s "{line}" ({share})',
    hint: {
      ja: '効果の前提か、お客様の試算表の数字（桁、円か千円か）を確かめてください',
      en: 'check the inputs of the effect, and the statement of the customer: its digits, and whether it is in thousands',
    },
  },
} as const satisfies CatalogPart;
