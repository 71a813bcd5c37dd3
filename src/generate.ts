// The whole line: one document of a workspace in one language, from facts to bytes. It holds no logic of its own.
import { DEFAULT_BRAND } from './brand/index.ts';
import { Faults, type Sink } from './diagnostic/diagnostic.ts';
import { packageTemplates } from './files/index.ts';
import { openFonts } from './fonts/index.ts';
import { assemble, checkFacts, fillSections, gatherFacts, kindOf, type Viewed } from './kinds/index.ts';
import { compose, type Pages } from './layout/index.ts';
import type { Format, Output } from './output.ts';
import { priceIn } from './price.ts';
import type { Language } from './text/index.ts';
import { checkDocument, type Document } from './tree/index.ts';
import { settle } from './typeset/index.ts';
import type { ValueCase } from './value/index.ts';
import type { PlacedOrder, Workspace } from './workspace/index.ts';
import { writeDocx } from './writers/docx/index.ts';
import { writePdf } from './writers/pdf/index.ts';

/** What is made, in which language, and where its faults go. */
export interface Task {
  readonly workspace: Workspace;
  readonly order: PlacedOrder;
  readonly language: Language;
  readonly sink: Sink;
}

/** A settled document with the case behind it and every amount that one of its pages could name. */
export interface Made {
  readonly document: Document;
  readonly value: ValueCase;
  readonly amounts: Viewed<unknown>['amounts'];
}

/** From facts to the tree. Throws `Refused` when the deal cannot be priced; later faults go to the sink alone. */
export function makeDocument({ workspace, order, language, sink }: Task): Made {
  // The deal becomes cells, and every number of it an amount.
  const pricing = new Faults();
  const value = priceIn(order.customer, order.deal, pricing.sink);
  pricing.settle();
  pricing.all.forEach(sink);
  // The facts become what this kind of document shows this reader.
  const kind = kindOf(order);
  const facts = gatherFacts(workspace, order, value);
  checkFacts(facts, language, sink);
  const viewed = kind.view(facts, language, sink);
  // The view fills the templates, and Markdown becomes the tree.
  const ready = fillSections(
    kind,
    { facts, viewed },
    { workspace, builtIn: packageTemplates(), language, sink },
  );
  // Sections join into chapters; the passes number, refer and join.
  const document = settle(assemble(kind, ready, viewed), sink);
  // The tree must hold what it promises before it reaches paper.
  checkDocument(document, sink);
  return { document, value, amounts: viewed.amounts };
}

/** The tree becomes pages of placed glyphs. */
export function composePages(document: Document, sink: Sink): Pages {
  return compose({ document, brand: DEFAULT_BRAND, fonts: openFonts(), sink });
}

/** The pages and the tree become bytes of one format. */
export async function writeDocument(
  { document, pages }: { readonly document: Document; readonly pages: Pages },
  format: Format,
  sink: Sink,
): Promise<Output> {
  const bytes = await WRITERS[format]({ document, pages, brand: DEFAULT_BRAND, fonts: openFonts(), sink });
  const { id, language } = document.meta;
  return { name: `${id}.${language}.${format}`, format, language, bytes, pages: pages.map.pageCount };
}

const WRITERS = { docx: writeDocx, pdf: writePdf } as const;
