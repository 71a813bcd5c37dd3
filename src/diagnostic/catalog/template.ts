// The words of what can go wrong in `template`.
import type { CatalogPart } from './entry.ts';

export const templateCatalog = {
  'template/syntax': {
    ja: 'テンプレートの文法が「{found}」のところで合っていません',
    en: 'the template does not parse at "{found}"',
    hint: {
      ja: '{{名前}}、{{#if 名前}} … {{/if}} の形になっているか、開きと閉じの名前が同じかを見てください',
      en: 'check that tags look like {{name}} or {{#if name}} … {{/if}}, and that each block closes with its own name',
    },
  },
  'template/unclosed-tag': {
    ja: 'ブロック「#{name}」が閉じられていません',
    en: 'the block "#{name}" is never closed',
    hint: { ja: '終わりに {{ /{name} }} を置いてください', en: 'add {{ /{name} }} where it ends' },
  },
  'template/unsupported-tag': {
    ja: 'タグ「{text}」はテンプレートでは使えません',
    en: 'the tag "{text}" cannot be used in templates',
    hint: {
      ja: '部品は {{> 名前}} で呼び出してください',
      en: 'call a partial as {{> name}}',
    },
  },
  'template/unknown-name': {
    ja: '名前「{name}」は、このテンプレートに渡されていません',
    en: 'the name "{name}" is not in this template\'s view',
    hint: { ja: '[近い名前: {known:list}]', en: '[nearest names: {known:list}]' },
  },
  'template/no-names-inside': {
    ja: '「{name}」は、中に名前を持たない値の内側を指しています',
    en: '"{name}" looks inside a value that has no names',
    hint: {
      ja: '文字・数・一覧・図表はそのまま使い、一覧は {{#each}} で回してください',
      en: 'print words, amounts and nodes as they are, and go through a list with {{#each}}',
    },
  },
  'template/unknown-helper': {
    ja: 'ヘルパー「{name}」はありません',
    en: 'there is no helper "{name}"',
    hint: { ja: '使えるヘルパー: {known:list}', en: 'helpers: {known:list}' },
  },
  'template/helper-parameters': {
    ja: 'ヘルパー「{name}」には、指す先の id を一つだけ、文字で渡します',
    en: 'the helper "{name}" takes exactly one text, the id of what it points to',
    hint: { ja: '例: {{ {name} "cash" }}', en: 'for example {{ {name} "cash" }}' },
  },
  'template/unknown-block-tag': {
    ja: 'ブロック「#{name}」はありません',
    en: 'there is no block "#{name}"',
    hint: { ja: '使えるブロック: {known:list}', en: 'blocks: {known:list}' },
  },
  'template/block-parameters': {
    ja: 'ブロック「#{name}」には値を一つだけ渡します',
    en: 'the block "#{name}" takes exactly one value',
    hint: { ja: '例: {{#{name} 名前}}', en: 'for example {{#{name} value}}' },
  },
  'template/each-needs-list': {
    ja: '{{#each}} は一覧だけを回せますが、「{name}」は一覧ではありません',
    en: '{{#each}} goes through lists only, and "{name}" is not one',
    hint: {
      ja: 'まとまりの中を使うときは {{#with}} を使ってください',
      en: 'use {{#with}} to look inside a group',
    },
  },
  'template/with-needs-group': {
    ja: '{{#with}} は名前のまとまりだけに使えますが、「{name}」はまとまりではありません',
    en: '{{#with}} opens groups of names only, and "{name}" is not one',
    hint: { ja: '一覧は {{#each}} で回してください', en: 'go through a list with {{#each}}' },
  },
  'template/raw-number': {
    ja: '「[{text}][{name}]」は裸の数です。紙に載る数は、出どころのある金額・数量だけです',
    en: '"[{text}][{name}]" is a bare number; only an amount with its origin reaches paper',
    hint: {
      ja: 'ビューにある数量の名前を使ってください',
      en: 'print an amount of the view by its name',
    },
  },
  'template/prints-nothing': {
    ja: '「{name}」は値がないので印字できません',
    en: '"{name}" has no value here, so there is nothing to print',
    hint: {
      ja: '{{#if {name} }} … {{else}} … {{/if}} で、ないときの言葉を書いてください',
      en: 'ask first with {{#if {name} }} … {{else}} … {{/if}}',
    },
  },
  'template/prints-fact': {
    ja: '「{name}」は「はい・いいえ」の値なので印字できません',
    en: '"{name}" is a yes or no, which cannot be printed',
    hint: { ja: '{{#if {name} }} で使ってください', en: 'use it in {{#if {name} }}' },
  },
  'template/prints-list': {
    ja: '「{name}」は一覧なので、そのままでは印字できません',
    en: '"{name}" is a list, which cannot be printed as it is',
    hint: { ja: '{{#each {name} }} で回してください', en: 'go through it with {{#each {name} }}' },
  },
  'template/prints-group': {
    ja: '「{name}」は名前のまとまりなので印字できません',
    en: '"{name}" is a group of names, which cannot be printed',
    hint: { ja: '中の名前まで書いてください', en: 'name one of its values' },
  },
  'template/cannot-print': {
    ja: '「{name}」はテンプレートで扱える値ではありません',
    en: '"{name}" is not a value that a template can use',
    hint: {
      ja: 'この版の Torisetsu の部品ではない値です。{name} を使わない書き方にしてください',
      en: 'it is no value of this version of Torisetsu; write the template without {name}',
    },
  },
  'template/unknown-partial': {
    ja: '部品「{name}」が見つかりません',
    en: 'there is no partial "{name}"',
    hint: { ja: '[使える部品: {known:list}]', en: '[partials: {known:list}]' },
  },
  'template/computed-partial': {
    ja: '部品の名前は、そのまま書くものに限ります（「{text}」）',
    en: 'a partial is named literally, not computed as in "{text}"',
    hint: { ja: '{{#if}} で呼び分けてください', en: 'choose between partials with {{#if}}' },
  },
  'template/partial-parameters': {
    ja: '部品に渡せるのは、値一つと 名前=値 だけです',
    en: 'a partial takes one value at most, and name=value pairs',
    hint: { ja: '例: {{> card person title="担当"}}', en: 'for example {{> card person title="Owner"}}' },
  },
  'template/partial-cycle': {
    ja: '部品が自分自身を呼び出しています（{circle}）',
    en: 'partials call one another in a circle: {circle}',
    hint: { ja: '輪のうち一つの呼び出しを外してください', en: 'remove one of the calls' },
  },
  'template/too-long': {
    ja: 'テンプレート、またはその結果が長すぎます（上限 {limit} 文字）',
    en: 'the template, or what it gives, is longer than {limit} characters',
    hint: { ja: 'セクションを分けてください', en: 'split the section' },
  },
  'template/too-many-steps': {
    ja: 'テンプレートの繰り返しが多すぎます（上限 {limit} 回）',
    en: 'the template takes more than {limit} steps',
    hint: { ja: '入れ子の {{#each}} を減らしてください', en: 'use fewer {{#each}} inside one another' },
  },
  'template/too-deep': {
    ja: '入れ子が深すぎます[（上限 {limit} 段）]',
    en: 'blocks, lists or partials are nested too deeply[; the limit is {limit}]',
    hint: { ja: '入れ子を浅くしてください', en: 'nest them less' },
  },
  'template/unclosed-front': {
    ja: '「headline:」のあとに、区切りの行「---」がありません',
    en: 'the line "---" that ends the front part is missing after "headline:"',
    hint: {
      ja: '見出しの次の行に --- を置いてください',
      en: 'put --- on a line of its own below the headline',
    },
  },
  'template/unknown-front': {
    ja: 'テンプレートの前書きに「{name}」はありません',
    en: 'the front part of a template has no "{name}"',
    hint: { ja: '書けるのは headline: だけです', en: 'only headline: can stand there' },
  },
  'template/unsupported': {
    ja: '「{text}」は、この文書では使えない書き方です',
    en: '"{text}" is Markdown or HTML that documents do not have',
    hint: {
      ja: '見出し・段落・一覧・リンク・強調と ::: ブロックだけが使えます。文字として書くには前に \\ を置いてください',
      en: 'use headings, paragraphs, lists, links, strong words and ::: blocks; to print it as text, put \\ in front',
    },
  },
  'template/unclosed-span': {
    ja: '強調の印「{text}」の相手がありません',
    en: 'the mark "{text}" has no partner',
    hint: {
      ja: '同じ段落の中で閉じるか、文字として書くなら \\ を前に置いてください',
      en: 'close it within the paragraph, or put \\ in front of each sign to print it',
    },
  },
  'template/heading-level': {
    ja: '見出し「{text}」の段が使えません',
    en: 'the heading "{text}" has a level that documents do not have',
    hint: {
      ja: '## か ### を使い、章の結論は headline: に書いてください',
      en: "use ## or ###; a chapter's headline goes into the front part as headline:",
    },
  },
  'template/empty-heading': {
    ja: '見出しに言葉がありません',
    en: 'a heading has no words',
    hint: {
      ja: '言葉がないときは {{#if}} で見出しごと外してください',
      en: 'leave the whole heading out with {{#if}}',
    },
  },
  'template/list-start': {
    ja: '番号つきの一覧「{text}」は 1 から始めます',
    en: 'the numbered list "{text}" does not start at 1',
    hint: {
      ja: '一覧でないなら、数字のあとの点の前に \\ を置いてください',
      en: 'if it is no list, put \\ before the point',
    },
  },
  'template/bad-link': {
    ja: 'リンク先「{href}」は使えません',
    en: '"{href}" cannot be linked to',
    hint: {
      ja: 'http:、https:、mailto:、tel: で始まるアドレスにしてください',
      en: 'use an address that starts with http:, https:, mailto: or tel:',
    },
  },
  'template/block-in-sentence': {
    ja: '「{name}」は図表や囲みなので、文の中には置けません',
    en: '"{name}" is a block, which cannot stand inside a sentence',
    hint: {
      ja: '前後を空行にして、一行に一つだけ置いてください',
      en: 'give it a line of its own between blank lines',
    },
  },
  'template/unknown-block': {
    ja: '囲み「::: {name}」はありません',
    en: 'there is no block "::: {name}"',
    hint: { ja: '使える囲み: {known:list}', en: 'blocks: {known:list}' },
  },
  'template/unclosed-block': {
    ja: '囲み「::: {name}」が閉じられていません',
    en: 'the block "::: {name}" is never closed',
    hint: { ja: '終わりの行に ::: を置いてください', en: 'end it with ::: on a line of its own' },
  },
  'template/stray-end': {
    ja: '閉じの「:::」に、対応する囲みがありません',
    en: 'this ":::" closes nothing',
    hint: {
      ja: 'この行を消すか、始まりに名前を書いてください',
      en: 'remove it, or name the block where it starts',
    },
  },
  'template/indented-block': {
    ja: '「{text}」は行の先頭から書いてください',
    en: '"{text}" must start at the beginning of its line',
    hint: {
      ja: '前の空白を消してください。一覧の中には置けません',
      en: 'remove the spaces before it; lists cannot hold it',
    },
  },
  'template/unknown-look': {
    ja: '囲み panel に「{name}」という見え方はありません',
    en: 'a panel has no look "{name}"',
    hint: {
      ja: '::: panel のあとに {known:list} のどれかを書いてください',
      en: 'write one of {known:list} after ::: panel',
    },
  },
  'template/words-after-name': {
    ja: '囲み「::: {name}」は、同じ行に言葉「{text}」を取りません',
    en: 'the block "::: {name}" takes no words on its line, such as "{text}"',
    hint: { ja: '言葉は次の行に書いてください', en: 'write them on the next line' },
  },
  'template/only-paragraphs': {
    ja: '囲み「::: {name}」の中には段落だけを書けます',
    en: 'the block "::: {name}" holds paragraphs only',
    hint: { ja: '見出しや一覧や図表は外に出してください', en: 'move headings, lists and figures out of it' },
  },
  'template/bands-form': {
    ja: 'bands の中には、名前が文字だけの band を並べます',
    en: 'bands hold only band blocks, and the name of a band is plain words',
    hint: {
      ja: '「::: band 名前 | 添え書き」で始め、「:::」で閉じてください',
      en: 'open each with "::: band NAME | ASIDE" and close it with ":::"',
    },
  },
  'template/facts-form': {
    ja: '囲み「::: facts」の中は「- 名前: 言葉」の一覧だけです',
    en: 'the block "::: facts" holds a list of "- name: words" only',
    hint: {
      ja: '名前と言葉のあいだに、空白の続く : か、： を置いてください',
      en: 'put a colon and a space after each name',
    },
  },
  'template/bad-about': {
    ja: '「::: about」[の「{id}」]に、正しい id がありません',
    en: '"::: about" needs ids of what it shows[, and "{id}" is not one]',
    hint: {
      ja: 'posting:、effect:、usage:、feature: に id を続け、コンマで区切ってください',
      en: 'write posting:, effect:, usage: or feature: with an id, parted by commas',
    },
  },
  'template/bad-amount-mark': {
    ja: '「{text}」は数量の書き方になっていません',
    en: '"{text}" is not a number by its id',
    hint: { ja: '{=npv} か {=npv|形式} の形で書いてください', en: 'write {=npv} or {=npv|format}' },
  },
  'template/unknown-format': {
    ja: '数の形式「{name}」はありません',
    en: 'there is no number format "{name}"',
    hint: { ja: '[使える形式: {known:list}]', en: '[formats: {known:list}]' },
  },
} as const satisfies CatalogPart;
