// The whole line: one document of a workspace in one language, from facts to bytes. It holds no logic of its own.
import { attachProof, type Carried } from './attach-proof.ts';
import { type Brand, DEFAULT_BRAND } from './brand/index.ts';
import { Faults, type Sink } from './diagnostic/diagnostic.ts';
import { packageTemplates } from './files/index.ts';
import { type FontSet, openFonts } from './fonts/index.ts';
import { assemble, checkFacts, fillSections, gatherFacts, kindOf, type Viewed } from './kinds/index.ts';
import { compose, type Pages } from './layout/index.ts';
import type { Format, Output } from './output.ts';
import { priceIn } from './price.ts';
import type { Language } from './text/index.ts';
import { checkDocument, type Document, plainText } from './tree/index.ts';
import { settle } from './typeset/index.ts';
import type { ValueCase } from './value/index.ts';
import type { PlacedOrder, Workspace } from './workspace/index.ts';
import { writeDocx } from './writers/docx/index.ts';
import { writePdf } from './writers/pdf/index.ts';
import { writeXlsx } from './writers/xlsx/index.ts';

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
  /** The order asks that files carry their proof. */
  readonly attach: boolean;
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
  const attach = order.data.attach === 'calculator';
  return { document, value, amounts: viewed.amounts, attach };
}

/** The tree becomes pages of placed glyphs. */
export function composePages(document: Document, sink: Sink): Pages {
  return compose({ document, brand: DEFAULT_BRAND, fonts: openFonts(), sink });
}

/** What the files of one document are made from. */
export interface Finished
  extends Pick<Made, 'document' | 'value'>,
    Partial<Pick<Made, 'amounts' | 'attach'>> {
  readonly pages: Pages;
}

/** The pages, the tree and the cells become bytes of one format. */
export async function writeDocument(finished: Finished, format: Format, sink: Sink): Promise<Output> {
  const input: WriterInput = { ...finished, brand: DEFAULT_BRAND, fonts: openFonts(), sink };
  const bytes =
    finished.attach && format !== 'xlsx' ? await writeProved(input, format) : await WRITERS[format](input);
  const { id, language } = finished.document.meta;
  const name = `${id}.${language}.${format}`;
  const pages = format === 'xlsx' ? {} : { pages: finished.pages.map.pageCount };
  return { name, format, language, bytes, ...pages };
}

/** The file with its proof inside; a PDF carries the calculator too. */
function writeProved(input: WriterInput, format: 'docx' | 'pdf'): Promise<Uint8Array> {
  const { document, value, amounts = {}, sink } = input;
  return attachProof({
    document,
    value,
    amounts: { ...value.amounts, ...amounts },
    sink,
    write: (carried) => WRITERS[format]({ ...input, ...carried }),
    workbook: format === 'pdf' ? () => WRITERS.xlsx(input) : null,
  });
}

interface WriterInput extends Finished, Carried {
  readonly brand: Brand;
  readonly fonts: FontSet;
  readonly sink: Sink;
}

const WRITERS: Readonly<Record<Format, (input: WriterInput) => Promise<Uint8Array>>> = {
  docx: writeDocx,
  pdf: writePdf,
  xlsx: async ({ document, value, brand }) => {
    const { language, customer, vendor, date, number, title } = document.meta;
    const meta = { title: plainText(title, document), customer, vendor, date, number };
    return writeXlsx({ value, language, meta, brand });
  },
};
