// The words of what can go wrong in `typeset`.
import type { CatalogPart } from './entry.ts';

export const typesetCatalog = {
  'typeset/unknown-target': {
    ja: '参照先「{target}」が、この文書にありません',
    en: 'the reference points to "{target}", which this document does not have',
    hint: {
      ja: '図・表・章・節の id を書いてください[。近い id: {known:list}]',
      en: 'use the id of a figure, table, chapter or section[; nearest ids: {known:list}]',
    },
  },
} as const satisfies CatalogPart;
