// The paragraph styles in, the space that each keeps above and below its paragraphs out.
import type { ParagraphStyle } from './paragraph-styles.ts';
import type { ParagraphStyleId } from './style-ids.ts';

/** In points; what a style leaves out comes from the one it is based on. */
export function styleSpace(styles: Readonly<Record<ParagraphStyleId, ParagraphStyle>>) {
  const resolve = (id: ParagraphStyleId, side: 'before' | 'after'): number => {
    const style = styles[id];
    return style[side] ?? (style.based ? resolve(style.based, side) : 0);
  };
  return (id: ParagraphStyleId) => ({ before: resolve(id, 'before'), after: resolve(id, 'after') });
}
