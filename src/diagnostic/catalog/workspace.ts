// The words of what can go wrong in `workspace`, and of the fields of `model` that it reports.
import type { CatalogPart } from './entry.ts';

/** The folder and its files. */
const folder = {
  'workspace/not-a-workspace': {
    ja: '「{folder}」は Torisetsu のワークスペースではありません（torisetsu.yaml がありません）',
    en: '"{folder}" is not a Torisetsu workspace (it has no torisetsu.yaml)',
    hint: {
      ja: 'ワークスペースの中で実行するか、-C フォルダ で場所を指定してください',
      en: 'run it inside a workspace or name one with -C FOLDER',
    },
  },
  'workspace/no-folder': {
    ja: 'フォルダ「{folder}」がありません',
    en: 'there is no folder "{folder}"',
    hint: {
      ja: '-C の後の名前と場所を確かめてください',
      en: 'check the name and the place after -C',
    },
  },
  'workspace/format-missing': {
    ja: 'torisetsu.yaml に、ワークスペースの形式 format が書かれていません',
    en: 'torisetsu.yaml does not say which format the workspace has',
    hint: { ja: '先頭に format: {known} と書いてください', en: 'write format: {known} at its top' },
  },
  'workspace/unknown-folder': {
    ja: 'フォルダ「{name}」は読まれません',
    en: 'the folder "{name}" is not read',
    hint: {
      ja: '{nearest:list}のことですか。名前を直すと中のファイルが読まれます',
      en: 'did you mean {nearest:list}? its files are read when the name is right',
    },
  },
  'workspace/format-too-new': {
    ja: 'このワークスペースの形式は {format} です。このプログラムが読めるのは {known} までです',
    en: 'this workspace has format {format}, but this program reads formats up to {known}',
    hint: { ja: 'Torisetsu を新しくしてください', en: 'install a newer Torisetsu' },
  },
  'workspace/format-unknown': {
    ja: 'ワークスペースの形式「{format}」はありません',
    en: 'there is no workspace format "{format}"',
    hint: { ja: 'format: {known} と書いてください', en: 'write format: {known}' },
  },
  'workspace/missing-file': {
    ja: '「{name}」がありません',
    en: 'the file "{name}" is missing',
    hint: {
      ja: 'ファイルを作るか、このフォルダを消してください',
      en: 'write the file or remove its folder',
    },
  },
  'workspace/unknown-file': {
    ja: '「{name}」は読まれません（置き場所か名前が決まりと違います）',
    en: 'the file "{name}" is not read, because no kind of file has this place and name',
    hint: {
      ja: '[{nearest:list}のことですか。]ここに置けるのは{expected:list}です',
      en: '[did you mean {nearest:list}? ]expected here: {expected:list}',
    },
  },
  'workspace/not-read': {
    ja: 'フォルダ「{name}」は、この版ではまだ読まれません',
    en: 'the folder "{name}" is not read by this version',
    hint: { ja: 'そのまま置いておけます', en: 'it may stay where it is' },
  },
  'workspace/bad-file-name': {
    ja: '名前「{name}」は使えません',
    en: 'the name "{name}" cannot be used',
    hint: {
      ja: '英小文字で始まる英小文字・数字・ハイフンにしてください（例 line-3）。表示名は中の name: に書けます',
      en: 'use small letters, digits and hyphens, starting with a letter, such as line-3; the name that is printed stands inside, under name:',
    },
  },
  'workspace/empty-file': {
    ja: 'ファイルが空です',
    en: 'the file is empty',
    hint: { ja: '内容を書くか、ファイルを消してください', en: 'write its fields or remove the file' },
  },
  'workspace/file-too-large': {
    ja: 'ファイルが大きすぎます（上限 {limit} 文字）',
    en: 'the file is too large (the limit is {limit} characters)',
    hint: {
      ja: '1つのことを1つのファイルに分けてください',
      en: 'split it into one file for each thing that it tells',
    },
  },
} as const satisfies CatalogPart;

/** The grammar of YAML, in the words of what people do. */
const grammar = {
  'workspace/tab': {
    ja: '行の頭にタブがあります',
    en: 'the line starts with a tab',
    hint: { ja: 'タブを半角スペース2つに置き換えてください', en: 'replace each tab with two spaces' },
  },
  'workspace/full-width-colon': {
    ja: '全角のコロン「：」は区切りになりません',
    en: 'the full-width colon "：" does not part a name from its value',
    hint: {
      ja: '半角のコロンと半角スペース「: 」にしてください',
      en: 'write a plain colon and a space, ": "',
    },
  },
  'workspace/full-width-space': {
    ja: '全角スペースは字下げや区切りになりません',
    en: 'a full-width space does not indent or part anything',
    hint: { ja: '半角スペースにしてください', en: 'write plain spaces' },
  },
  'workspace/space-after-colon': {
    ja: 'コロンの後にスペースがありません',
    en: 'there is no space after the colon',
    hint: {
      ja: '「項目名: 値」のように半角スペースを入れてください',
      en: 'write "name: value", with a space',
    },
  },
  'workspace/space-after-hyphen': {
    ja: '行頭の「-」の後にスペースがありません',
    en: 'there is no space after the hyphen',
    hint: { ja: '「- 値」のように半角スペースを入れてください', en: 'write "- value", with a space' },
  },
  'workspace/missing-colon': {
    ja: '「項目名: 値」になっていない行があります',
    en: 'this line is not of the form "name: value"',
    hint: {
      ja: 'コロンを書くか、前の行の続きなら字下げを深くしてください',
      en: 'write the colon or, if it continues the line above, indent it further',
    },
  },
  'workspace/colon-in-text': {
    ja: '値の中に「: 」があり、項目名と区別できません',
    en: 'the value contains ": ", which looks like another field',
    hint: { ja: '値全体を「"」で囲んでください', en: 'put the whole value in double quotes' },
  },
  'workspace/special-start': {
    ja: '値を「{sign}」で始めることはできません',
    en: 'a value cannot start with "{sign}"',
    hint: { ja: '値全体を「"」で囲んでください', en: 'put the whole value in double quotes' },
  },
  'workspace/bad-escape': {
    ja: '「"」の中で「{sign}」は使えません',
    en: '"{sign}" means nothing inside double quotes',
    hint: {
      ja: "「\\」を「\\\\」と書くか、値を「'」で囲んでください",
      en: 'double the backslash or use single quotes',
    },
  },
  'workspace/unclosed-quote': {
    ja: '引用符が閉じていません',
    en: 'the quote is not closed',
    hint: {
      ja: '値の終わりに同じ引用符を書いてください',
      en: 'write the same quote at the end of the value',
    },
  },
  'workspace/text-after-quote': {
    ja: '閉じた引用符の後に文字があります',
    en: 'there is text after the closing quote',
    hint: {
      ja: '値全体を囲むか、中の引用符を取ってください',
      en: 'quote the whole value or remove the inner quote',
    },
  },
  'workspace/unclosed-bracket': {
    ja: '括弧「[」か「{」が正しく閉じていません',
    en: 'a bracket "[" or "{" is not closed',
    hint: {
      ja: '対になる括弧を書くか、値が括弧で始まるなら全体を「"」で囲んでください',
      en: 'write its partner or, if the value starts with a bracket, put it in double quotes',
    },
  },
  'workspace/bad-indent': {
    ja: '字下げがそろっていません',
    en: 'the indentation does not fit the lines above',
    hint: {
      ja: '同じ段の項目は同じ字下げにしてください（半角スペース2つずつ）',
      en: 'give fields of the same group the same indentation, two spaces a step',
    },
  },
  'workspace/several-documents': {
    ja: '1つのファイルに「---」で分けた文書が2つ以上あります',
    en: 'the file holds more than one document, parted by "---"',
    hint: { ja: 'ファイルを分けてください', en: 'write one file for each' },
  },
  'workspace/duplicate-key': {
    ja: '「{name}」は {line} 行目にもあります',
    en: '"{name}" was already given on line {line}',
    hint: { ja: 'どちらかを消すか、名前を変えてください', en: 'remove one of the two or rename it' },
  },
  'workspace/alias': {
    ja: 'YAML の参照（& と *）は使えません[（「{name}」）]',
    en: 'anchors and aliases of YAML (& and *) are not used here[ ("{name}")]',
    hint: {
      ja: '値をその場所に書いてください。& や * で始まる文字は「"」で囲みます',
      en: 'write the value where it is needed; put text that starts with & or * in double quotes',
    },
  },
  'workspace/tag': {
    ja: 'YAML のタグ（!）は使えません',
    en: 'tags of YAML (!) are not used here',
    hint: {
      ja: '「!」で始まる文字は「"」で囲んでください',
      en: 'put text that starts with "!" in double quotes',
    },
  },
  'workspace/merge-key': {
    ja: '「<<」は使えません',
    en: 'the merge key "<<" is not used here',
    hint: { ja: '項目をその場所に書いてください', en: 'write the fields where they are needed' },
  },
  'workspace/reserved-key': {
    ja: '「{name}」は名前として使えません',
    en: 'the name "{name}" is reserved',
    hint: { ja: '別の名前にしてください', en: 'choose another name' },
  },
  'workspace/bad-key-shape': {
    ja: '項目名が1行の文字ではありません',
    en: 'the name of the field is not a line of text',
    hint: {
      ja: '「項目名: 値」の項目名を書いてください。括弧で始まる値は「"」で囲みます',
      en: 'write a name before the colon; put a value that starts with a bracket in double quotes',
    },
  },
  'workspace/hidden-in-key': {
    ja: '項目名「{name}」に、目に見えない文字があります（{removed}）',
    en: 'the name "{name}" holds characters that cannot be seen ({removed})',
    hint: { ja: '項目名を打ち直してください', en: 'type the name again' },
  },
  'workspace/too-deep': {
    ja: '字下げや括弧の入れ子が深すぎます',
    en: 'the nesting is too deep',
    hint: { ja: '入れ子を減らしてください', en: 'use fewer levels' },
  },
  'workspace/syntax': {
    ja: 'YAML として読めません',
    en: 'this cannot be read as YAML',
    hint: {
      ja: 'この行と前の行の記号（: - " [ ]）と字下げを確かめてください',
      en: 'check the signs (: - " [ ]) and the indentation of this line and of the one above',
    },
  },
} as const satisfies CatalogPart;

/** Texts that are taken, but probably not as meant. */
const texts = {
  'workspace/null-text': {
    ja: '「{field}」の「{value}」は文字として扱われます',
    en: '"{value}" in "{field}" is taken as text',
    hint: { ja: '値がないなら、何も書かないでください', en: 'leave it empty if there is no value' },
  },
  'workspace/curly-quotes': {
    ja: '「{field}」の曲がった引用符は、そのまま印刷されます',
    en: 'the curly quotes around "{field}" are printed as they are',
    hint: {
      ja: '値を囲むだけの引用符なら「"」にするか、取ってください',
      en: 'use straight quotes or none if they only enclose the value',
    },
  },
  'workspace/cleaned-text': {
    ja: '「{field}」から、目に見えない文字を取り除きました（{removed}）',
    en: 'characters that cannot be seen were removed from "{field}" ({removed})',
    hint: {
      ja: '貼り付けた文字を、打ち直してください',
      en: 'type the text again instead of pasting it',
    },
  },
  'workspace/empty-field': {
    ja: '「{field}」に値がないため、ないものとして読みました',
    en: '"{field}" has no value and is read as left out',
    hint: { ja: '値を書くか、この行を消してください', en: 'write its value or remove the line' },
  },
} as const satisfies CatalogPart;

/** Fields that a schema refuses. */
const fields = {
  'workspace/unknown-field': {
    ja: '「{name}」という項目はありません',
    en: 'there is no field "{name}" here',
    hint: {
      ja: '[{nearest:list}のことですか。][ここに書けるのは{known:list}です]',
      en: '[did you mean {nearest:list}? ][known fields are {known:list}]',
    },
  },
  'workspace/missing-field': {
    ja: '「{field}」が書かれていません',
    en: '"{field}" is missing',
    hint: {
      ja: '[{expected:term}を書いてください][{values:list}のどれかを書いてください]',
      en: '[write {expected:term}][write one of {values:list}]',
    },
  },
  'workspace/wrong-shape': {
    ja: 'ファイルには{expected:term}が必要ですが、{found:term}が書かれています',
    en: 'the file must hold {expected:term}, but holds {found:term}',
    hint: { ja: '見本のファイルの形に合わせてください', en: 'compare it with the same file of a sample' },
  },
  'workspace/wrong-type': {
    ja: '「{field}」の書き方が違います（{found:term}になっています）',
    en: '"{field}" holds {found:term}, which does not fit here',
    hint: {
      ja: '[{expected:term}を書いてください][{values:list}のどれかを書いてください]',
      en: '[write {expected:term}][write one of {values:list}]',
    },
  },
  'workspace/unknown-value': {
    ja: '「{field}」に「{value}」は使えません',
    en: '"{value}" is not a choice for "{field}"',
    hint: {
      ja: '[{nearest:list}のことですか。]選べるのは{values:list}です',
      en: '[did you mean {nearest:list}? ]choose one of {values:list}',
    },
  },
  'workspace/bad-value': {
    ja: '「{field}」の「{value}」は使えません',
    en: '"{value}" cannot be used for "{field}"',
    hint: { ja: '[{expected:term}を書いてください]', en: '[write {expected:term}]' },
  },
  'workspace/too-few': {
    ja: '「{field}」には {minimum} つ以上必要です',
    en: '"{field}" needs at least {minimum}',
    hint: { ja: '「- 」で始まる行を足してください', en: 'add lines that start with "- "' },
  },
  'workspace/unknown-id': {
    ja: '{what:term}「{id}」はありません',
    en: 'there is no {what:term} "{id}"',
    hint: {
      ja: '[{nearest:list}のことですか。][あるのは{known:list}です]',
      en: '[did you mean {nearest:list}? ][known are {known:list}]',
    },
  },
  'workspace/bad-id': {
    ja: '「{value}」は id として使えません',
    en: '"{value}" cannot be an id',
    hint: {
      ja: '英小文字で始まる英小文字・数字・ハイフンにしてください（例 line-3）',
      en: 'use small letters, digits and hyphens, starting with a letter, such as line-3',
    },
  },
  'workspace/bad-key': {
    ja: '「{value}」は項目名として使えません',
    en: '"{value}" cannot be the name of an entry',
    hint: {
      ja: '英字で始まる英数字と「_」にしてください（例 scrap_rate）',
      en: 'use letters, digits and "_", starting with a letter, such as scrap_rate',
    },
  },
  'workspace/bad-date': {
    ja: '「{field}」の「{value}」は日付ではありません',
    en: '"{value}" in "{field}" is not a date',
    hint: {
      ja: '2026-11-20 のように書いてください（年4桁-月2桁-日2桁、実在する日）',
      en: 'write it like 2026-11-20: year, month and day of a real day',
    },
  },
  'workspace/before-date': {
    ja: '「{field}」の {value} は、文書の日付（date）の {date} より前です',
    en: '"{field}" is {value}, which is before the date of the document, {date}',
    hint: {
      ja: '{date} 以後の日にするか、date を直してください',
      en: 'write a day on or after {date}, or correct "date"',
    },
  },
  'workspace/asked-too-late': {
    ja: '決めていただく日（ask.by）の {value} は、有効期限（validUntil）の {until} より後です',
    en: 'the reader is asked to decide by {value} ("ask.by"), after the document has ceased to hold on {until} ("validUntil")',
    hint: {
      ja: '{until} までの日にするか、validUntil を延ばしてください',
      en: 'ask for a day up to {until}, or let "validUntil" be later',
    },
  },
  'workspace/bad-month': {
    ja: '「{field}」の「{value}」は年月ではありません',
    en: '"{value}" in "{field}" is not a month',
    hint: { ja: '2027-04 のように書いてください', en: 'write it like 2027-04' },
  },
  'workspace/bad-timing': {
    ja: '「{field}」の「{value}」は時期として読めません',
    en: '"{value}" in "{field}" is not a time of payment',
    hint: {
      ja: 'start、month 6、recurring from month 1 to month 6 のように書いてください',
      en: 'write start, month 6 or recurring from month 1 to month 6',
    },
  },
  'workspace/not-a-number': {
    ja: '「{field}」の「{value}」は数として読めません',
    en: '"{value}" in "{field}" is not a number',
    hint: {
      ja: '[{expected:term}を書いてください。]数字は 1,200、3.5、△5、1.2億 のように書きます（全角も使えます）',
      en: '[write {expected:term}; ]digits are written like 1,200 or 3.5 or -5',
    },
  },
  'workspace/range-for-number': {
    ja: '「{field}」の「{value}」は幅です。ここに書けるのは一つの数です',
    en: '"{value}" in "{field}" is a range where one number belongs',
    hint: {
      ja: '一つの数を書くか、幅のある前提なら pessimistic（慎重）、mode（標準）、optimistic（上振れ）の三つの行に分けてください',
      en: 'write one number, or the three lines pessimistic, mode and optimistic for an assumption that is not sure',
    },
  },
  'workspace/not-whole': {
    ja: '「{field}」の「{value}」は整数ではありません',
    en: '"{value}" in "{field}" is not a whole number',
    hint: { ja: '小数点のない数を書いてください', en: 'write it without decimals' },
  },
  'workspace/not-yes-no': {
    ja: '「{field}」の「{value}」は「はい」か「いいえ」ではありません',
    en: '"{value}" in "{field}" is neither yes nor no',
    hint: { ja: 'はい か いいえ（true か false）と書いてください', en: 'write yes or no (or true or false)' },
  },
  'workspace/missing-unit': {
    ja: '「{field}」の「{value}」に単位がありません',
    en: '"{value}" in "{field}" has no unit',
    hint: {
      ja: '「{value} %」「{value} 個/年」「{value} 円/個」のように単位も書いてください。単位のない比は「{value} -」です',
      en: 'write {value} % or {value} unit/yr or {value} JPY/unit; a plain ratio is {value} -',
    },
  },
  'workspace/unknown-unit': {
    ja: '「{field}」の単位「{value}」は知られていません',
    en: 'the unit "{value}" in "{field}" is not known',
    hint: {
      ja: '[{nearest:list}のことですか。]使えるのは %、円、個、件、人、回、時間、分、日、月、年、kg、kWh などと、その組み合わせ（円/個、時間/年）です',
      en: '[did you mean {nearest:list}? ]known are %, JPY, USD, unit, case, person, event, h, min, day, month, yr, kg, kWh and the like, and their ratios (JPY/unit, h/yr)',
    },
  },
  'workspace/wrong-unit': {
    ja: '「{field}」の単位は「{expected}」のはずですが、「{found}」になっています',
    en: '"{field}" is measured in "{expected}", but "{found}" is written',
    hint: {
      ja: '「{expected}」に直すか、値の場所を確かめてください',
      en: 'convert it to "{expected}" or check that the value belongs here',
    },
  },
  'workspace/too-large': {
    ja: '「{field}」の「{value}」は大きすぎます',
    en: '"{value}" in "{field}" is too large',
    hint: { ja: '桁と単位を確かめてください', en: 'check the digits and the unit' },
  },
} as const satisfies CatalogPart;

export const workspaceCatalog = { ...folder, ...grammar, ...texts, ...fields } as const satisfies CatalogPart;
