// A brand and a section's head and foot in, the properties of a Word section out: page, margins, grid.
import type { Brand } from '../../brand/index.ts';
import { type Xml, xml } from '../../package/index.ts';
import { BASELINE } from './line-box.ts';
import { twips } from './units.ts';

/** From the top of a running head's box to its baseline, and from a running foot's baseline to the foot of its box. */
const HEAD_BASELINE = 9.5;
const FOOT_DROP = 3;

/** Lines that a page may take more than in the PDF before a chapter needs another page: there is room down to the foot's rule. */
const SPARE_LINES = 1;

/**
 * `w:sectPr`. The body's height is the grid's lines and some slack.
 * Every section starts a page, and page numbers go on.
 */
export function sectionProperties({ page }: Brand, furniture: Xml): Xml {
  // The first line of the body stands on the first line of the grid.
  const top = page.first + page.pitch - page.pitch * BASELINE;
  // Whole lines and a hair: LibreOffice centres a grid that leaves half a line of the page.
  const body = (page.lines + SPARE_LINES) * page.pitch + 1;
  const margins = {
    top: twips(top),
    bottom: twips(page.height - top - body),
    left: twips(page.left),
    right: twips(page.width) - twips(page.left) - twips(page.measure),
    head: twips(page.headText - HEAD_BASELINE),
    foot: twips(page.height - page.footText - FOOT_DROP),
  };
  return xml`<w:sectPr>${furniture}<w:type w:val="nextPage"/><w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"/><w:pgMar w:top="${margins.top}" w:right="${margins.right}" w:bottom="${margins.bottom}" w:left="${margins.left}" w:header="${margins.head}" w:footer="${margins.foot}" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="${twips(page.pitch)}"/></w:sectPr>`;
}
