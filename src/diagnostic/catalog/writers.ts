// The words of what can go wrong in `writers`.
import type { CatalogPart } from './entry.ts';

export const writersCatalog = {
  'writers/docx-dropped-character': {
    ja: '「{text}」から、ファイルに書けない文字を{count}個取り除きました',
    en: 'left out {count} characters of "{text}" that no file can hold',
    hint: {
      ja: '制御文字や壊れた絵文字が混じっていないか、元の文を確かめて打ち直してください',
      en: 'retype the text: it holds control characters or half of an emoji',
    },
  },
  'writers/docx-lost-reference': {
    ja: '参照先「{target}」が文書にないため、Wordでは文字だけにしました',
    en: 'the reference to "{target}" leads nowhere in the document, so Word shows only its words',
    hint: {
      ja: '図・表・章の名前を確かめるか、参照を消してください',
      en: 'check the name of the figure, table or chapter, or remove the reference',
    },
  },
  'writers/pdf-bad-link': {
    ja: 'リンク先「{href}」はアドレスとして正しくないため、PDFでは文字だけにしました',
    en: 'the link to "{href}" is not a valid address, so the PDF shows only its words',
    hint: {
      ja: 'https:// または mailto: で始まるアドレスに直してください',
      en: 'correct the address; it should start with https:// or mailto:',
    },
  },
} as const satisfies CatalogPart;
