// The words of wrong usage of the command line.
import type { CatalogPart } from './entry.ts';

export const cliCatalog = {
  'cli/unknown-command': {
    ja: '「{name}」というコマンドはありません',
    en: 'there is no command "{name}"',
    hint: {
      ja: '[{nearest:list}のことですか。]コマンドは{known:list}です',
      en: '[did you mean {nearest:list}? ]commands are {known:list}',
    },
  },
  'cli/unknown-flag': {
    ja: '{command} に「{name}」という指定はありません',
    en: '{command} has no flag "{name}"',
    hint: {
      ja: '[{nearest:list}のことですか。]指定できるのは{known:list}です',
      en: '[did you mean {nearest:list}? ]flags are {known:list}',
    },
  },
  'cli/missing-value': {
    ja: '「{name}」に値がありません',
    en: '"{name}" needs a value',
    hint: { ja: '{name} {value} のように書いてください', en: 'write {name} {value}' },
  },
  'cli/unwanted-value': {
    ja: '「{name}」に値は付きません',
    en: '"{name}" takes no value',
    hint: { ja: '{name} だけを書いてください', en: 'write {name} alone' },
  },
  'cli/bad-choice': {
    ja: '「{name}」に「{value}」は使えません',
    en: '"{value}" is not a choice for "{name}"',
    hint: {
      ja: '[{nearest:list}のことですか。]選べるのは{known:list}です',
      en: '[did you mean {nearest:list}? ]choose from {known:list}',
    },
  },
  'cli/missing-argument': {
    ja: '{command} には {name} が必要です',
    en: '{command} needs {name}',
    hint: { ja: '例: {example}', en: 'for example: {example}' },
  },
  'cli/too-many-arguments': {
    ja: '「{value}」は余分です',
    en: 'there is one argument too many, "{value}"',
    hint: { ja: '例: {example}', en: 'for example: {example}' },
  },
  'cli/unknown-document': {
    ja: '文書「{name}」はありません',
    en: 'there is no document "{name}"',
    hint: {
      ja: '[{nearest:list}のことですか。][あるのは{known:list}です]',
      en: '[did you mean {nearest:list}? ][documents are {known:list}]',
    },
  },
  'cli/no-documents': {
    ja: '作る文書がありません',
    en: 'there are no documents to make',
    hint: {
      ja: 'documents/ に1つ目の文書（例 documents/proposal.yaml）を書いてください',
      en: 'write the first one in documents/, such as documents/proposal.yaml',
    },
  },
  'cli/unknown-amount': {
    ja: '文書「{document}」に数「{name}」はありません',
    en: 'the document "{document}" has no amount "{name}"',
    hint: {
      ja: '[{nearest:list}のことですか。]torisetsu explain {document} で一覧が出ます',
      en: '[did you mean {nearest:list}? ]torisetsu explain {document} lists them',
    },
  },
  'cli/unknown-code': {
    ja: '「{name}」という文書もコードもありません',
    en: '"{name}" is neither a document nor a code',
    hint: { ja: '[{nearest:list}のことですか]', en: '[did you mean {nearest:list}?]' },
  },
} as const satisfies CatalogPart;
