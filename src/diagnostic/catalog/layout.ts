// The words of what can go wrong in `layout`.
import type { CatalogPart } from './entry.ts';

export const layoutCatalog = {
  'layout/overflow': {
    ja: '「{text}」が紙面に収まりません（{mm} mm はみ出し）',
    en: '"{text}" does not fit into its room by {mm} mm',
    hint: {
      ja: '語句を短くするか、表の列の割合を広げてください',
      en: 'shorten the words, or give the column a larger share',
    },
  },
  'layout/unstable-page-numbers': {
    ja: '章「{chapter}」に印刷されるページ番号の中に、実際のページと違うものがあります（番号の幅で改ページが動き、決まりません）',
    en: 'a page number printed in chapter "{chapter}" may be wrong: its width moves the page breaks, and they do not settle',
    hint: {
      ja: 'ページを指す文の前後を少し書き足すか縮めてください',
      en: 'add a few words near the sentence that names the page, or take some away',
    },
  },
  'layout/underfull-page': {
    ja: '章「{chapter}」の{page}ページは紙面の{percent}%しか埋まっていません（{least}%以上が必要）',
    en: 'page {page} of chapter "{chapter}" is filled to {percent} % only, at least {least} % is wanted',
    hint: {
      ja: '文を足すか、図や表の順を変えるか、章をまとめてください',
      en: 'add to it, move a figure or a table, or join the chapter with its neighbour',
    },
  },
} as const satisfies CatalogPart;
