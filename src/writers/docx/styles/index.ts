// A brand and a language in, every style of the Word file out, as data.
import type { Brand } from '../../../brand/index.ts';
import type { Language } from '../../../text/index.ts';
import { coverStyles } from './cover.ts';
import { furnitureStyles } from './furniture.ts';
import { headingStyles } from './headings.ts';
import type { ParagraphStyleId } from './ids.ts';
import type { ParagraphStyle, StyleName } from './paragraph-style.ts';
import { partStyles } from './parts.ts';
import { tableStyles } from './tables.ts';
import { textStyles } from './text.ts';

export { type CharacterStyle, characterStyles, HERO_SIZE } from './characters.ts';
export * from './ids.ts';
export type { ParagraphStyle, StyleName } from './paragraph-style.ts';
export { spaceBeforeOf } from './space.ts';

/** All paragraph styles, each based on Normal or on one that is. */
export function paragraphStyles(
  brand: Brand,
  language: Language,
): Readonly<Record<ParagraphStyleId, ParagraphStyle>> {
  return {
    ...textStyles(brand),
    ...headingStyles(brand),
    ...coverStyles(brand),
    ...tableStyles(brand),
    ...partStyles(brand, language),
    ...furnitureStyles(brand),
  };
}

/** A style's name in the document's language; names that Word knows it translates itself. */
export function nameIn(name: StyleName, language: Language): string {
  return typeof name === 'string' ? name : name[language];
}
