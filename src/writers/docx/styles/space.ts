// The paragraph styles in, the space that each keeps above its paragraphs out.

import type { ParagraphStyleId } from './ids.ts';
import type { ParagraphStyle } from './paragraph-style.ts';

/** In points; what a style leaves out comes from the one it is based on. */
export function spaceBeforeOf(styles: Readonly<Record<ParagraphStyleId, ParagraphStyle>>) {
  const resolve = (id: ParagraphStyleId): number => {
    const { before, based } = styles[id];
    return before ?? (based ? resolve(based) : 0);
  };
  return resolve;
}
