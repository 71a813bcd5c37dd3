// Nothing in, the only empty paragraphs of the file out: where Word needs one between tables, or to carry a break.

import { NOTHING, type Xml } from '../../../package/index.ts';
import type { PageBreakNode } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { paragraph } from '../elements.ts';

/** A paragraph one point high, with space above it: keeps two tables apart, ends a cell or a section after a table. */
export function joint(before = 0, section?: Xml): Xml {
  return paragraph(
    { style: 'Joint', ...(before > 0 ? { before: before - 1 } : {}), ...(section ? { section } : {}) },
    NOTHING,
  );
}

/** The page break that an author asks for. */
export function pageBreak(_: PageBreakNode, __: Context): Xml {
  return startPage();
}

/** Starts a page. */
export function startPage(): Xml {
  return paragraph({ style: 'Joint', pageBreakBefore: true }, NOTHING);
}
