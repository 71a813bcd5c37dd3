// Parts as docx wrote them in, the parts as every document of ours starts from out: our styles and lists, none of docx's own.
import type { Brand } from '../../brand/index.ts';
import { InternalError } from '../../diagnostic/diagnostic.ts';
import type { Language } from '../../text/index.ts';
import { CHARACTER_STYLE_IDS, nameIn, PARAGRAPH_STYLE_IDS } from './styles/index.ts';
import { tableStyles } from './table-styles.ts';

/** Kinds of list that a document may start. */
export type List = 'chapters' | 'bands' | 'bullets' | 'numbers';

/** `w:numbering` up to its first `w:num`, the nums of the styles, and which definition each list has. */
export interface SkeletonLists {
  readonly start: string;
  readonly nums: string;
  readonly lists: Readonly<Record<List, number>>;
}

/**
 * Punctuation does not hang; and lines keep their own pitch: LibreOffice would round exact ones up to the grid, which Word
 * leaves alone.
 */
const PARAGRAPH_DEFAULTS =
  '<w:pPrDefault><w:pPr><w:overflowPunct w:val="0"/><w:snapToGrid w:val="0"/></w:pPr></w:pPrDefault>';

/** docx adds some thirty styles of its own; only ours stay, with the table styles, and no line hangs its punctuation. */
export function ourStyles(styles: string, brand: Brand, language: Language): string {
  const ours = new Set<string>([...PARAGRAPH_STYLE_IDS, ...CHARACTER_STYLE_IDS, 'TableNormal']);
  return styles
    .replace(/<w:style [^>]*w:styleId="([^"]*)".*?<\/w:style>/g, (style, id: string) =>
      ours.has(id) ? style : '',
    )
    .replace('<w:pPrDefault/>', PARAGRAPH_DEFAULTS)
    .replace('</w:styles>', `${tableStyles(brand, (name) => nameIn(name, language)).markup}</w:styles>`);
}

/** docx puts a list of bullets of its own first (definition and number 1); the rest are ours, in the order of LISTS. */
export function ourNumbering(numbering: string): SkeletonLists {
  const ours = numbering
    .replace(/<w:abstractNum w:abstractNumId="1".*?<\/w:abstractNum>/, '')
    .replace(/<w:num w:numId="1">.*?<\/w:num>/, '');
  const ids = [...ours.matchAll(/<w:abstractNum w:abstractNumId="(\d+)"/g)].map((match) => Number(match[1]));
  const [chapters, bands, bullets, numbers] = ids;
  const cut = ours.indexOf('<w:num ');
  if (
    chapters === undefined ||
    bands === undefined ||
    bullets === undefined ||
    numbers === undefined ||
    cut < 0
  ) {
    throw new InternalError('docx wrote its lists in another way than expected');
  }
  const nums = ours.slice(cut, ours.indexOf('</w:numbering>'));
  return { start: ours.slice(0, cut), nums, lists: { chapters, bands, bullets, numbers } };
}
