// The words of what can go wrong in `fonts`.
import type { CatalogPart } from './entry.ts';

export const fontsCatalog = {
  'fonts/missing-glyph': {
    ja: '文字「{character}」({codePoint}) は印刷できません（この文字を持つ書体がありません）',
    en: 'the character "{character}" ({codePoint}) cannot be printed, because no face has it',
    hint: {
      ja: '別の字に置き換えてください。異体字は常用の字体（𠮷は吉）に、絵文字は言葉にします',
      en: 'use another character: the common form of a variant, words instead of an emoji',
    },
  },
} as const satisfies CatalogPart;
