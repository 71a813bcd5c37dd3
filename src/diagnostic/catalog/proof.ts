// The words of what can go wrong with a model that travels with a document.
import type { CatalogPart } from './entry.ts';

export const proofCatalog = {
  'proof/not-a-document': {
    ja: 'PDF でも Word（DOCX）でもないファイルです',
    en: 'the file is neither a PDF nor a Word document (DOCX)',
    hint: {
      ja: 'torisetsu build で作った PDF か DOCX を指定してください',
      en: 'name a PDF or DOCX that torisetsu build made',
    },
  },
  'proof/damaged-file': {
    ja: 'ファイルが壊れているため読めません（{what}）',
    en: 'the file is damaged and cannot be read ({what})',
    hint: { ja: '元のファイルを受け取り直してください', en: 'get the original file again' },
  },
  'proof/encrypted': {
    ja: 'PDF が暗号化されているため読めません',
    en: 'the PDF is encrypted and cannot be read',
    hint: { ja: '保護を外したものを指定してください', en: 'remove the protection first' },
  },
  'proof/no-model': {
    ja: 'このファイルは計算の中身を持っていないため、数を確かめられません',
    en: 'the file carries no model, so its numbers cannot be proved',
    hint: {
      ja: 'documents の文書に「attach: calculator」と書いて作り直してください',
      en: 'write "attach: calculator" in the order of the document and build it again',
    },
  },
  'proof/unreadable-model': {
    ja: 'ファイルが持つ計算の中身が読めません（{why}）',
    en: 'the model that the file carries cannot be read ({why})',
    hint: {
      ja: '書き換えられたか、別の版のプログラムで作られています。元のファイルを受け取り直してください',
      en: 'it was changed, or made by another version of the program; get the original file again',
    },
  },
  'proof/altered-model': {
    ja: 'ファイルが持つ計算の中身は、作られた後に書き換えられています',
    en: 'the model that the file carries was changed after it was made',
    hint: {
      ja: '元のファイルを受け取り直してください。下の違いが、書き換えの及んだ数です',
      en: 'get the original file again; the differences below are what the change reaches',
    },
  },
  'proof/number-differs': {
    ja: '「{id}」：印刷は「{printed}」、計算し直すと「{recomputed}」です（{place}）',
    en: '"{id}": printed "{printed}", recomputed "{recomputed}" ({place})',
    hint: {
      ja: '印刷された文か、計算の中身のどちらかが書き換えられています',
      en: 'either the printed text or the model was changed',
    },
  },
  'proof/number-not-found': {
    ja: '「{id}」：「{recomputed}」と印刷されるはずの行が、ファイルに見つかりません（{place}）',
    en: '"{id}": the line that should print "{recomputed}" is not in the file ({place})',
    hint: {
      ja: '行が消されたか、言葉が書き換えられています',
      en: 'the line was removed or its words were changed',
    },
  },
  'proof/unproved-number': {
    ja: '「{id}」は、ファイルが持つ計算の中身からは計算し直せません',
    en: '"{id}" cannot be recomputed from the model that the file carries',
    hint: { ja: '作者に知らせてください', en: 'please tell the authors' },
  },
} as const satisfies CatalogPart;
