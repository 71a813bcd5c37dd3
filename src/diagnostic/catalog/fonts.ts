// The words of what can go wrong in `fonts`.
import type { CatalogPart } from './entry.ts';

export const fontsCatalog = {
  'fonts/missing-glyph': {
    ja: '文字「{character}」({codePoint}) を持つ書体がありません。〓 で印刷します',
    en: 'no face has the character "{character}" ({codePoint}), so 〓 is printed instead',
    hint: {
      ja: '別の字に置き換えてください。異体字は常用の字体に、絵文字は言葉にします',
      en: 'use another character: the common form of a variant, words instead of an emoji',
    },
  },
} as const satisfies CatalogPart;
